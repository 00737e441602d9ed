import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';
import { readablesOf } from '../textsOf';

const NOTES: readonly RegExp[] = [
	// "TODO" alone is Spanish for "everything"
	/\bTODO(?=\s?[:(–—]|\s-\s)|[[(]TODO\b|\bFIXME\b/g,
	/(?<![\w-])(?:TBD|TBC)(?![\w-])/g,
	/\b(?:insert|add|put|write) (?:your )?(?:copy|text|headline|image|link|logo|cta|subject|name|content) here\b/gi,
	/\b(?:your|placeholder) (?:text|copy|headline|content) (?:goes )?here\b/gi,
	/\bplaceholder (?:text|copy|image|headline)\b/gi,
];

export const copyTodo = defineRule({
	id: 'copy-todo',
	title: 'no note of the team is left in the copy',
	severity: 'error',
	required: true,
	why: 'Notes to oneself are read by everybody.',
	source: 'qa-rules §5 copy',
	reads: ['emails'],
	options: z.strictObject({
		/** Notes of the team, matched in any case. */
		words: z.array(z.string().min(2).max(100)).max(50).default([]),
		allow: z.array(z.string().min(1).max(100)).max(50).default([]),
	}),
	examples: {
		bad: [
			{ say: 'a mark of a programmer', body: '<p>TODO: ask Anna for the agenda</p>' },
			{ say: 'a time to be decided', body: '<p>Thursday at TBD</p>' },
			{ say: 'words of the template', body: '<p>Your text goes here</p>' },
			{
				say: 'a word of the team',
				body: '<p>Waiting for legal ok</p>',
				options: { words: ['waiting for legal'] },
			},
		],
		quiet: [
			{ say: 'a list of things to do', body: '<p>Your to-do list and todo apps compared</p>' },
			{ say: 'Spanish', email: { subject: 'TODO LO QUE NECESITAS este verano' } },
			{ say: 'a name that contains it', body: '<p>The TBD-10 standard and the METODO group</p>' },
			{
				say: 'what the reader shall do',
				body: '<p>Add your name here if you want to speak</p>',
				options: { allow: ['Add your name here'] },
			},
		],
	},
	*check({ email }, { words, allow }) {
		for (const readable of readablesOf(email)) {
			const lower = readable.text.toLowerCase();
			const ours = words.map((word) => ({ 0: word, index: lower.indexOf(word.toLowerCase()) }));
			const notes = NOTES.flatMap((note) => [...readable.text.matchAll(note)]);
			for (const { index, 0: note } of [...notes, ...ours]) {
				if (index < 0 || allow.includes(note)) continue;
				yield {
					found: `the note ${say(note)}: ${say(readable.text.slice(Math.max(0, index - 20), index + 40), 60)}`,
					expected: 'copy for the reader',
					mend: 'Answer the note and delete it',
					where: readable.where(index),
					evidence: readable.text.slice(Math.max(0, index - 20), index + 40),
				};
			}
		}
	},
});
