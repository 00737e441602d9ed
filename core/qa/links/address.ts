type Octets = readonly [number, number, number, number];

/** Ranges of IPv4 that no public site has (IANA special-purpose registry), as first address and prefix length. */
const CLOSED_V4: readonly (readonly [Octets, number])[] = [
	[[0, 0, 0, 0], 8],
	[[10, 0, 0, 0], 8],
	[[100, 64, 0, 0], 10],
	[[127, 0, 0, 0], 8],
	// also where clouds keep the keys of their machines, 169.254.169.254
	[[169, 254, 0, 0], 16],
	[[172, 16, 0, 0], 12],
	[[192, 0, 0, 0], 24],
	[[192, 0, 2, 0], 24],
	[[192, 88, 99, 0], 24],
	[[192, 168, 0, 0], 16],
	[[198, 18, 0, 0], 15],
	[[198, 51, 100, 0], 24],
	[[203, 0, 113, 0], 24],
	// multicast, reserved, broadcast
	[[224, 0, 0, 0], 3],
];

/** Public addresses behind which clouds keep their own services. */
const SERVICES = new Set(['168.63.129.16']);

const numberOf = ([a, b, c, d]: Octets) => ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;

function isPublicV4(octets: Octets): boolean {
	const address = numberOf(octets);
	return (
		!SERVICES.has(octets.join('.')) &&
		!CLOSED_V4.some(([first, bits]) => (address ^ numberOf(first)) >>> (32 - bits) === 0)
	);
}

const readV4 = (text: string): Octets | undefined => {
	const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
	return parts?.every((part) => part <= 255) ? (parts as unknown as Octets) : undefined;
};

/** @returns the eight groups of an IPv6 address, or none when it is no such address. */
function readV6(text: string): number[] | undefined {
	const v4 = /:((?:\d{1,3}\.){3}\d{1,3})$/.exec(text)?.[1];
	const tail = v4 === undefined ? undefined : readV4(v4);
	if (v4 !== undefined && !tail) return undefined;
	const plain = tail
		? `${text.slice(0, -v4!.length)}${((tail[0] << 8) | tail[1]).toString(16)}:${((tail[2] << 8) | tail[3]).toString(16)}`
		: text;
	const halves = plain.split('::');
	if (halves.length > 2) return undefined;
	const [left = [], right] = halves.map((half) => (half === '' ? [] : half.split(':')));
	const missing = 8 - left.length - (right?.length ?? 0);
	if (right ? missing < 1 : missing !== 0) return undefined;
	const groups = [...left, ...(right ? [...Array.from({ length: missing }, () => '0'), ...right] : [])];
	return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
		? groups.map((group) => parseInt(group, 16))
		: undefined;
}

const v4In = (high: number, low: number): Octets => [high >> 8, high & 255, low >> 8, low & 255];

function isPublicV6(groups: readonly number[]): boolean {
	const [a, b, c, d, e, f, g, h] = groups as unknown as [
		number,
		number,
		number,
		number,
		number,
		number,
		number,
		number,
	];
	// NAT64 and 6to4 carry the IPv4 address that is reached in the end
	if (a === 0x64 && b === 0xff9b && c === 0 && d === 0 && e === 0 && f === 0) return isPublicV4(v4In(g, h));
	if (a === 0x2002) return isPublicV4(v4In(b, c));
	// nothing outside of global unicast; in it: Teredo, ORCHID and documentation
	const isGlobal = a >= 0x2000 && a <= 0x3fff;
	return isGlobal && !(a === 0x2001 && (b < 0x200 || b === 0xdb8)) && !(a === 0x3fff && b < 0x1000);
}

/** @param address an IP address, without brackets. False for private, loopback, link-local, shared, multicast … addresses. */
export function isPublicAddress(address: string): boolean {
	const v4 = readV4(address);
	if (v4) return isPublicV4(v4);
	const v6 = readV6(address);
	return v6 !== undefined && isPublicV6(v6);
}

/** @returns the IP address that a host of a URL is, without brackets; none for a name. */
export function addressIn(host: string): string | undefined {
	const bare = host.replace(/^\[|\]$/g, '');
	return readV4(bare) || readV6(bare) ? bare : undefined;
}

const PRIVATE_NAME =
	/(?:^|\.)(?:local|localhost|localdomain|internal|intranet|private|corp|home|lan|test|invalid|example|onion|arpa)$/;
/** Names under which anybody finds any address, e.g. 10.0.0.1.nip.io; nobody puts a page there. */
const ANY_ADDRESS =
	/(?:^|\.)(?:nip\.io|sslip\.io|xip\.io|localtest\.me|lvh\.me|vcap\.me|lacolhost\.com|readme\.localtest\.me|traefik\.me|local\.gd|fuf\.me|yoogle\.com|rbndr\.us|1u\.ms|ip6\.name|backname\.io)$/;

/**
 * True when the host may be public as far as its name tells; what address the name has, only a resolver knows.
 * Every spelling of an IPv4 address counts (decimal, octal, hexadecimal, short), because the URL parser undoes them.
 */
export function isPublicHost(host: string): boolean {
	const isV6 = host.includes(':') && !host.startsWith('[');
	const url = `http://${isV6 ? `[${host}]` : host}/`;
	if (!URL.canParse(url)) return false;
	const { hostname, port, pathname, username } = new URL(url);
	// more than a host
	if (port !== '' || pathname !== '/' || username !== '') return false;
	const name = hostname.replace(/\.$/, '');
	const address = addressIn(name);
	if (address !== undefined) return isPublicAddress(address);
	return name.includes('.') && !PRIVATE_NAME.test(name) && !ANY_ADDRESS.test(name);
}
