import { z } from 'zod/v4';

import { defineRule } from '../rule';

const CONTROL = /\p{Cc}|[\u200E\u200F\u202A-\u202E\u2028\u2029\u2066-\u2069]/gu;

const codePoint = (character: string) =>
	`U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

export const envSubjectControl = defineRule({
	id: 'env-subject-control',
	title: 'no subject has line breaks, control or direction characters',
	severity: 'error',
	required: true,
	why: 'A line break ends the header; direction characters can show another text than was approved.',
	source: 'qa-rules §5 env; AJO 2061-422; RFC 5322',
	reads: ['emails'],
	restsOn: [', subject'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'a line break', email: { subject: 'Save your seat\nfor the webinar' } },
			{ say: 'a right-to-left override', email: { subject: 'Save your \u202Etaes today' } },
		],
		quiet: [
			{ say: 'a no-break space and an emoji', email: { subject: 'Save your\u00a0seat for Thursday 🎉' } },
			{
				say: 'a line break after the value of a token',
				email: { subject: '{{my.Subject}}' },
				build: { tokens: [{ name: 'my.Subject', value: 'Save your seat for Thursday\n' }] },
			},
		],
	},
	*check({ email: { subject } }) {
		const { text } = subject;
		const lead = text.length - text.trimStart().length;
		const characters = [...text.trim().matchAll(CONTROL)];
		const [first] = characters;
		if (!first) return;
		const names = [...new Set(characters.map(([character]) => codePoint(character)))].join(', ');
		yield {
			found: `the character ${names} in the subject`,
			expected: 'one line of plain text',
			mend: 'Remove the character: retype the words around it',
			where: subject.where(lead + first.index),
			evidence: names,
			fix: {
				kind: 'safe',
				edits: characters.flatMap(({ index, 0: character }) =>
					subject.edit({ start: lead + index, end: lead + index + 1 }, /\s/.test(character) ? ' ' : ''),
				),
			},
		};
	},
});
