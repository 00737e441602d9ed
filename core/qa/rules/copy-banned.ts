import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';
import { readablesOf } from '../textsOf';
import { compared, phrasePattern } from '../words/phrases';

const term = z.string().min(1).max(200);

export const copyBanned = defineRule({
	id: 'copy-banned',
	title: 'the copy uses no term that the playbook bans',
	severity: 'error',
	required: true,
	why: 'Claims that Legal has not cleared, old product names, words that the brand does not use.',
	source: 'qa-rules §5 copy',
	reads: ['emails'],
	options: z.strictObject({
		terms: z
			.array(
				z.union([
					term,
					z.strictObject({
						term,
						/** What to write instead. */
						instead: term.optional(),
						why: term.optional(),
						/** Only in exactly these capitals. */
						exactCase: z.boolean().default(false),
					}),
				]),
			)
			.max(500)
			.default([]),
		/** Longer phrases in which a banned term may stand. */
		allow: z.array(term).max(500).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'a claim',
				body: '<p>Guaranteed results from day one</p>',
				options: { terms: ['guaranteed results'] },
			},
			{
				say: 'wrapped, in capitals',
				email: { text: 'Hello\nRISK\nFREE for you' },
				options: { terms: ['risk free'] },
			},
			{
				say: 'an old product name, with its new one',
				email: { subject: 'What is new in Northwind Classic' },
				options: { terms: [{ term: 'Northwind Classic', instead: 'Northwind Studio', exactCase: true }] },
			},
			{
				say: 'in an alternative text',
				body: '<img src="https://northwind.example/a.png" alt="Guaranteed results" width="80">',
				options: { terms: ['guaranteed results'] },
			},
			{
				say: 'on a button that only Outlook shows',
				body: '<!--[if mso]><v:roundrect href="{{my.CTA URL}}"><center>Guaranteed results</center></v:roundrect><![endif]-->',
				options: { terms: ['guaranteed results'] },
			},
			{
				say: 'with a hyphen that does not break',
				body: '<p>Try it risk‑free</p>',
				options: { terms: ['risk-free'] },
			},
			{
				say: 'Japanese',
				body: '<p>当社は絶対に儲かります</p>',
				options: { terms: ['絶対に儲かる', '絶対に'] },
			},
		],
		quiet: [
			{ say: 'a longer word', body: '<p>Cheaper and cheapskates</p>', options: { terms: ['cheap'] } },
			{
				say: 'the same letters in other capitals',
				body: '<p>We studio in a classic style: northwind classic</p>',
				options: { terms: [{ term: 'Northwind Classic', exactCase: true }] },
			},
			{
				say: 'an allowed phrase',
				body: '<p>Best practice for planners</p>',
				options: { terms: ['best'], allow: ['best practice'] },
			},
			{
				say: 'in a comment, in what Outlook leaves out, in its style sheet',
				body: '<p>Hello</p><!-- cheap --><!--[if !mso]><p>cheap</p><![endif]--><!--[if mso]><style>.cheap{color:red}</style><![endif]-->',
				options: { terms: ['cheap'] },
			},
		],
	},
	*check({ email }, { terms, allow }) {
		const entries = terms.map((entry) =>
			typeof entry === 'string'
				? { term: entry, exactCase: false, instead: undefined, why: undefined }
				: entry,
		);
		const byTerm = new Map(entries.map((entry) => [compared(entry.term), entry]));
		const patterns = [false, true].flatMap(
			(exact) =>
				phrasePattern(
					entries.filter(({ exactCase }) => exactCase === exact).map((entry) => entry.term),
					exact,
				) ?? [],
		);
		const allowed = phrasePattern(allow);
		for (const readable of readablesOf(email)) {
			const spared = allowed ? [...readable.text.matchAll(allowed)] : [];
			for (const pattern of patterns) {
				for (const { index, 0: written } of readable.text.matchAll(pattern)) {
					const end = index + written.length;
					if (spared.some((phrase) => phrase.index <= index && end <= phrase.index + phrase[0].length))
						continue;
					const entry = byTerm.get(compared(written));
					yield {
						found: `the banned term ${say(written)}${entry?.why ? ` (${entry.why})` : ''}`,
						expected: entry?.instead ? say(entry.instead) : 'other words',
						mend: entry?.instead
							? `Write ${say(entry.instead)}`
							: 'Say it in other words, or have Legal or Brand allow it',
						where: readable.where(index),
						evidence: written,
						fix: entry?.instead
							? { kind: 'suggest', edits: readable.edit({ start: index, end }, entry.instead) }
							: undefined,
					};
				}
			}
		}
	},
});
