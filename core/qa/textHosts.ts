import type { Where } from './finding';
import type { EmailView } from './views';

export interface TextHost {
	/** Lower case. */
	readonly host: string;
	readonly written: string;
	readonly where: Where;
}

const ADDRESS = /\bhttps?:\/\/([a-z0-9.-]{4,253})(?=[:/?#\s)>\]]|$)[^\s)>\]]{0,300}/gi;

const known = new WeakMap<EmailView, readonly TextHost[]>();

/** @returns the hosts of the web addresses in the text part, which other rules read in the HTML only. Read once. */
export function textHostsOf(email: EmailView): readonly TextHost[] {
	const hosts = known.get(email) ?? readHosts(email);
	known.set(email, hosts);
	return hosts;
}

function readHosts({ text }: EmailView): TextHost[] {
	if (!text.masked.includes('://')) return [];
	return [...text.masked.matchAll(ADDRESS)].map(({ 0: written, 1: host, index }) => ({
		host: host!.toLowerCase(),
		written,
		get where() {
			return text.where(index);
		},
	}));
}
