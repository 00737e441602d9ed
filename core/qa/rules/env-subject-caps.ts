import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';
import { MASKED } from '../source';
import { ACRONYMS } from '../words/acronyms';

const REPLY = /^\s*(?:(?:re|fwd?|aw|wg|sv|tr)\s?:\s*){1,4}/i;
const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}&.'’-]*/gu;
/** Shorter ones say too little to be shouted. */
const SHORTEST = 10;

/** Words in capitals that are no abbreviation; none when anything is written small. */
function shouted(text: string, allowed: ReadonlySet<string>): string[] {
	const letters = text.replace(/[^\p{L}]/gu, '');
	if (letters !== letters.toUpperCase()) return [];
	return [...text.matchAll(WORD)]
		.map(([word]) => word)
		.filter((word) => /\p{Lu}{3}/u.test(word) && !allowed.has(word.replace(/['’]S$/, '')));
}

export const envSubjectCaps = defineRule({
	id: 'env-subject-caps',
	title: 'no subject is written in capitals only',
	severity: 'warning',
	required: false,
	why: 'It reads as shouting, and spam filters count it.',
	source: 'qa-rules §5 env; SpamAssassin SUBJ_ALL_CAPS',
	reads: ['emails'],
	restsOn: [', subject'],
	options: z.strictObject({
		/** More abbreviations and names that are written in capitals. */
		allow: z.array(z.string().min(1).max(60)).max(500).default([]),
	}),
	examples: {
		bad: [
			{ say: 'all of it', email: { subject: 'SAVE YOUR SEAT TODAY' } },
			{ say: 'in German', email: { subject: 'SÄCHSISCHE WINZER: JETZT PLÄTZE SICHERN' } },
			{ say: 'with a token', email: { subject: '{{lead.First Name:default=you}}, LAST CHANCE TO JOIN' } },
		],
		quiet: [
			{ say: 'one word in capitals', email: { subject: 'LIVE on Thursday: planning with less data' } },
			{ say: 'abbreviations', email: { subject: 'GDPR, DORA & NIS2: 2026' } },
			{ say: 'one word', email: { subject: 'NORTHWIND-2026' } },
			{ say: 'a script without capitals', email: { subject: '少ないデータで 需要を予測する方法' } },
			{
				say: 'names of the team',
				email: { subject: 'NORTHCON 2026: IHRE KEYNOTE' },
				options: { allow: ['NORTHCON', 'IHRE', 'KEYNOTE'] },
			},
		],
	},
	*check({ email: { subject } }, { allow }) {
		const text = subject.masked.slice(0, 2_000).replace(REPLY, '').replace(MASKED, ' ').trim();
		if (text.length < SHORTEST || !/\s/.test(text)) return;
		const words = shouted(text, new Set([...ACRONYMS, ...allow.map((word) => word.toUpperCase())]));
		if (words.length < 2) return;
		const small = subject.text[0] + subject.text.slice(1).toLowerCase();
		yield {
			found: `a subject in capitals: ${say(subject.text)}`,
			expected: 'capitals only where the language has them',
			mend: 'Write it as you would say it',
			where: subject.where(0),
			evidence: subject.text,
			fix:
				subject.tokens.length === 0
					? { kind: 'suggest', edits: subject.edit({ start: 0, end: subject.text.length }, small) }
					: undefined,
		};
	},
});
