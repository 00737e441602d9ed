import { readOnce } from '../once';
import { addressesIn } from './addresses';
import type { Where } from './finding';
import { readablesOf } from './textsOf';
import type { EmailView } from './views';

export interface TextHost {
	/** Lower case. */
	readonly host: string;
	readonly written: string;
	readonly where: Where;
}

const HOST = /^https?:\/\/([a-z0-9.-]{4,253})(?=[:/?#]|$)/i;

/** @returns the hosts of the web addresses in the text part, which other rules read in the HTML only. Read once. */
export const textHostsOf = readOnce(readHosts);

function readHosts(email: EmailView): readonly TextHost[] {
	return addressesIn(readablesOf(email)[3]!).flatMap(({ written, isOpen, start }): TextHost[] => {
		const host = HOST.exec(written)?.[1];
		// a token may go on with the host
		if (host === undefined || (isOpen && written.endsWith(host))) return [];
		return [
			{
				host: host.toLowerCase(),
				written,
				get where() {
					return email.text.where(start);
				},
			},
		];
	});
}
