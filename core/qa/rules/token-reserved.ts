import { z } from 'zod/v4';

import { defineRule } from '../rule';
import type { Source } from '../source';
import { matchesAt } from '../wordScan';

/** Whole words: `#endpoint` and `#settings` are read as plain text. */
const RESERVED =
	/#(?:if|else|elseif|foreach|end|set|define|macro|include|parse|break|stop|evaluate)(?![A-Za-z0-9_@])/y;

function* signsIn(text: string): Generator<number> {
	for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) yield at;
}

export const tokenReserved = defineRule({
	id: 'token-reserved',
	title: 'no word of the script language stands in a Marketo mail',
	severity: 'error',
	required: true,
	why: 'Marketo runs every mail as a script, so "#end" in a link or in the copy breaks the send.',
	source: 'qa-rules §5 token [S15]; blog.teknkl.com, reserved words',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'in a link',
				body: '<a href="https://northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c#end">Go to the end</a>',
			},
			{ say: 'in the copy', body: '<p>Join the #stop campaign</p>' },
			{ say: 'in the subject', email: { subject: 'Why we #break with old forecasts' } },
		],
		quiet: [
			{
				say: 'a longer word',
				body: '<a href="https://northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c#settings">Settings</a><p>#iforecast #endpoint</p>',
			},
			{ say: 'a colour', body: '<p style="border-color:#def">Hello</p>' },
			{
				say: 'another platform',
				build: { map: 'Mautic' },
				body: '<p>Join the #stop campaign</p>',
			},
			{
				say: 'an e-mail script',
				body: '<p>{{my.Greeting}}</p>',
				build: { tokens: [{ name: 'my.Greeting', type: 'script text', value: '#if(true)Hello#end' }] },
			},
		],
	},
	*check({ email, dialect }) {
		if (dialect.id !== 'marketo') return;
		for (const source of [email.subject, email.preheader, email.html.source, email.text]) {
			for (const { index, 0: word } of matchesAt(source.masked, RESERVED, signsIn(source.masked))) {
				const inCopy = source === email.html.source && email.html.textAt(index)?.raw === false;
				const inLink =
					source === email.html.source ? !inCopy && !email.html.isCode(index) : isInAddress(source, index);
				const better = inCopy ? `#&#8288;${word.slice(1)}` : inLink ? encoded(word) : undefined;
				yield {
					found: `the reserved word ${word}`,
					expected: 'other words: Marketo reads it as a command',
					mend: better ? `Write ${better}, which looks the same` : 'Write it in another way',
					where: source.where(index),
					evidence: source.text.slice(Math.max(0, index - 30), index + word.length),
					fix: better
						? { kind: 'suggest', edits: source.edit({ start: index, end: index + word.length }, better) }
						: undefined,
				};
			}
		}
	},
});

const encoded = (word: string) => `#%${word.charCodeAt(1).toString(16)}${word.slice(2)}`;

/** In an address of the text part, which has no blanks. */
const isInAddress = ({ masked }: Source, index: number) =>
	/https?:\/\/\S{1,300}$/.test(masked.slice(Math.max(0, index - 310), index));
