import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';
import { MASKED } from '../source';
import { isTextOnly } from '../textsOf';
import { compared } from '../words/phrases';

/** A disclaimer reads the same with and without a token's braces, blanks and quotes. */
const inText = (text: string) => compared(text.replace(MASKED, ' '));

export const copyRequired = defineRule({
	id: 'copy-required',
	title: 'each text that the playbook requires stands in the mail',
	severity: 'error',
	required: true,
	why: 'A disclaimer that is missing makes a lawful offer an unlawful one.',
	source: 'qa-rules §5 copy',
	reads: ['emails'],
	options: z.strictObject({
		texts: z.array(z.string().min(1).max(2_000)).max(50).default([]),
		/** The text part must carry them too. */
		textPart: z.boolean().default(false),
	}),
	examples: {
		bad: [
			{ say: 'no disclaimer', options: { texts: ['Capital at risk.'] } },
			{
				say: 'only in a comment',
				body: '<!-- Capital at risk. -->',
				options: { texts: ['Capital at risk.'] },
			},
			{
				say: 'not in the text part',
				body: '<p>Capital at risk.</p>',
				options: { texts: ['Capital at risk.'], textPart: true },
			},
		],
		quiet: [
			{
				say: 'other quotes, blanks and capitals',
				body: '<p>CAPITAL <b>at&nbsp;risk</b>. Don’t invest\n what you need.</p>',
				options: { texts: ["Capital at risk. Don't invest what you need."] },
			},
			{
				say: 'brought by a token',
				body: '<p>{{my.Disclaimer}}</p>',
				build: { tokens: [{ name: 'my.Disclaimer', type: 'text', value: 'Capital at risk.' }] },
				options: { texts: ['Capital at risk.'] },
			},
			{ say: 'nothing is required', body: '<p>Hello</p>' },
		],
	},
	*check({ email }, { texts, textPart }) {
		const fields = isTextOnly(email)
			? (['text'] as const)
			: textPart
				? (['html', 'text'] as const)
				: (['html'] as const);
		for (const field of texts.length > 0 ? fields : []) {
			const its = inText(field === 'html' ? email.html.visible.text : email.text.masked);
			for (const text of texts) {
				if (its.includes(inText(text))) continue;
				yield {
					found: `the required text ${say(text)} is missing`,
					expected: 'that text, word by word',
					mend: 'Put the text into the mail, best into its template',
					where: email.where(field),
					evidence: text,
				};
			}
		}
	},
});
