const IPV4 = /^(?:::ffff:)?(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.\d{1,3}$/i;
const IPV6 = /^[0-9a-f:]{2,39}$/i;
const GROUPS = 8;

/**
 * The network of an address, which tells an office from a scanner and names nobody: the first 24 bits of IPv4,
 * the first 48 of IPv6. @returns e.g. `203.0.113.0/24`, `2001:db8:1::/48`, or nothing when it is no address
 */
export function networkOf(address: unknown): string {
	if (typeof address !== 'string') return '';
	const [, a, b, c] = IPV4.exec(address) ?? [];
	if (a !== undefined) return `${Number(a)}.${Number(b)}.${Number(c)}.0/24`;
	// A link-local address may name its interface behind a percent sign.
	const [plain = ''] = address.split('%');
	return IPV6.test(plain) ? networkOf6(plain) : '';
}

function networkOf6(address: string): string {
	const [head = '', tail] = address.split('::');
	const groupsOf = (text: string) => (text === '' ? [] : text.split(':'));
	const before = groupsOf(head);
	const after = groupsOf(tail ?? '');
	const gap = tail === undefined ? 0 : GROUPS - before.length - after.length;
	const groups = [...before, ...Array.from({ length: Math.max(0, gap) }, () => '0'), ...after];
	if (groups.length !== GROUPS) return '';
	return `${groups
		.slice(0, 3)
		.map((group) => parseInt(group || '0', 16).toString(16))
		.join(':')}::/48`;
}
