import { z } from 'zod/v4';

import { defineRule } from '../rule';

export const htmlLineLength = defineRule({
	id: 'html-line-length',
	title: 'no line of the HTML is longer than mail allows',
	severity: 'info',
	required: false,
	why: 'Mail lines end after 998 characters; a platform that does not encode breaks the line there, through words and links.',
	source: 'qa-rules §5 html; RFC 5322 2.1.1',
	reads: ['emails'],
	options: z.strictObject({ max: z.number().int().min(78).max(1_000_000).default(998) }),
	examples: {
		bad: [
			{ say: 'a line of a thousand', body: `<p>${'word '.repeat(220)}</p>` },
			{ say: 'a limit of the team', body: `<p>${'word '.repeat(60)}</p>`, options: { max: 200 } },
		],
		quiet: [
			{ say: 'many short lines', body: `<p>${'word word word\n'.repeat(200)}</p>` },
			{ say: 'a line just as long', body: `<p>${'x'.repeat(991)}</p>` },
		],
	},
	*check({ email: { html } }, { max }) {
		const { text } = html.source;
		let [longest, at] = [0, 0];
		for (let start = 0; start < text.length; ) {
			const found = text.indexOf('\n', start);
			const end = found < 0 ? text.length : found;
			if (end - start > longest) [longest, at] = [end - start, start];
			start = end + 1;
		}
		if (longest <= max) return;
		yield {
			found: `a line of ${longest.toLocaleString('en-US')} characters`,
			expected: `at most ${max}`,
			mend: 'Break it between two elements, or make sure that the platform encodes the mail (quoted-printable)',
			where: html.at(at),
			evidence: text.slice(at, at + 60),
		};
	},
});
