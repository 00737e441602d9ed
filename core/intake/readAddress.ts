import { z } from 'zod/v4';

import type { Reading } from './reading';

const email = z.email().max(254);

/** Reads `Dana <Dana@Example.com>` and `mailto:dana@example.com` as dana@example.com. */
export function readEmail(text: string): Reading<string> {
	const inner = /<([^<>]+)>$/.exec(text)?.[1] ?? text;
	const { success, data } = email.safeParse(
		inner
			.trim()
			.replace(/^mailto:/i, '')
			.toLowerCase(),
	);
	return success
		? { value: data }
		: { expected: 'one e-mail address', mend: 'Write it like dana@example.com.' };
}

/** Reads a web address; `www.example.com` gets https. Other schemes (javascript:, data:) are refused. */
export function readUrl(text: string): Reading<string> {
	const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
	const isWeb = /^https?:\/\/[^\s/?#@]+\.[^\s/?#@.]+([/?#]\S*)?$/i.test(address) && URL.canParse(address);
	return isWeb
		? { value: address }
		: {
				expected: 'a web address',
				mend: 'Copy it from the address bar, like https://www.example.com/webinar.',
			};
}
