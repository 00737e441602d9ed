import { z } from 'zod/v4';

import { linksOf } from '../links';
import { defineRule } from '../rule';

export const htmlSize = defineRule({
	id: 'html-size',
	title: 'no e-mail is so large that Gmail cuts it off',
	severity: 'error',
	required: true,
	why: 'Gmail clips at about 102 KB of HTML: the footer with unsubscribe link and address disappears, and opens are not counted.',
	source: 'qa-rules §5 html [S34]',
	reads: ['emails'],
	options: z.strictObject({
		maxBytes: z.number().int().min(1_000).default(102_400),
		/** Bytes that the platform adds to each link for tracking. */
		trackBytes: z.number().int().min(0).max(2_000).default(0),
	}),
	examples: {
		bad: [
			{ say: 'over the limit', options: { maxBytes: 1_000 }, body: `<p>${'A long story. '.repeat(120)}</p>` },
			{
				say: 'over it by the value of a token',
				options: { maxBytes: 1_500 },
				body: '{{my.Body}}',
				build: { tokens: [{ name: 'my.Body', value: 'é'.repeat(900) }] },
			},
			{
				say: 'close to it',
				options: { maxBytes: 1_400 },
				email: { html: `<body>${'x'.repeat(1_300)}</body>` },
			},
		],
		quiet: [{ say: 'an ordinary mail', body: `<p>${'A long story. '.repeat(120)}</p>` }],
	},
	*check({ email }, { maxBytes, trackBytes }) {
		const { html } = email;
		const bytes =
			Buffer.byteLength(html.source.text) + (trackBytes > 0 ? linksOf(html).length * trackBytes : 0);
		if (bytes <= 0.9 * maxBytes) return;
		yield {
			...(bytes <= maxBytes && { severity: 'warning' as const }),
			found: `${bytes.toLocaleString('en-US')} bytes of HTML`,
			expected: `at most ${maxBytes.toLocaleString('en-US')}`,
			mend: 'Remove comments and unused styles, or move a section to the landing page',
			where: email.where('html'),
			evidence: bytes > maxBytes ? 'too large' : 'nearly too large',
		};
	},
});
