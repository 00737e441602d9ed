import { z } from 'zod/v4';

import type { Reading } from './reading';

const email = z.email().max(254);
/** What a sentence or a copied list leaves around an address. */
const AROUND = /^[\s<("'„“]+|[\s>)"'“”.,;:]+$/g;

/**
 * Reads `Dana <Dana@Example.com>,` and `mailto:dana@example.com` as dana@example.com. A domain with letters outside
 * ASCII becomes its punycode, which is what mail servers compare.
 */
export function readEmail(text: string): Reading<string> {
	const inner = /<([^<>]+)>[\s.,;]*$/.exec(text)?.[1] ?? text;
	const bare = inner
		.trim()
		.replace(/^mailto:/i, '')
		.replace(/\?.*$/, '')
		.replace(AROUND, '')
		.toLowerCase();
	const { success, data } = email.safeParse(withAsciiDomain(bare));
	return success
		? { value: data }
		: { expected: 'one e-mail address', mend: 'Write it like dana@example.com.' };
}

function withAsciiDomain(address: string): string {
	const at = address.lastIndexOf('@');
	const domain = address.slice(at + 1);
	if (at < 0 || !/[^\x20-\x7E]/.test(domain) || /[\s/?#:\\]/.test(domain)) return address;
	return URL.canParse(`http://${domain}`)
		? `${address.slice(0, at)}@${new URL(`http://${domain}`).hostname}`
		: address;
}

/** Reads a web address; `www.example.com` gets https. Other schemes (javascript:, data:) are refused. */
export function readUrl(text: string): Reading<string> {
	const bare = text.replace(/^[<"'„“]+|[>"'“”.,;]+$/g, '');
	const address = /^[a-z][a-z0-9+.-]*:/i.test(bare) ? bare : `https://${bare}`;
	const isWeb = /^https?:\/\/[^\s/?#@]+\.[^\s/?#@.]+([/?#]\S*)?$/i.test(address) && URL.canParse(address);
	return isWeb
		? { value: address }
		: {
				expected: 'a web address',
				mend: 'Copy it from the address bar, like https://www.example.com/webinar.',
			};
}
