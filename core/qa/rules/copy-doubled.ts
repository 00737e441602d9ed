import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';
import { type Readable, readablesOf } from '../textsOf';
import { NEVER_TWICE, TWICE } from '../words/doubled';
import { wordScanOf } from '../wordScan';

const DOUBLED =
	/(?<![\p{L}\p{N}'’@#./-])(\p{L}{1,20})([^\S\n]{0,40}\n?[^\S\n]{0,40})(?<=\s)(\1)(?![\p{L}\p{N}'’-]|\.\p{L})/iuy;

/** Tried only where the same word comes twice; the pattern then tells whether it is one that counts. */
function* doubledIn(readable: Readable): Iterable<RegExpExecArray> {
	const { starts, ids } = wordScanOf(readable);
	let done = 0;
	for (let i = 1; i < ids.length; i++) {
		const start = starts[i - 1]!;
		// three times is meant
		if (ids[i] !== ids[i - 1] || start < done || ids[i + 1] === ids[i] || ids[i - 2] === ids[i]) continue;
		DOUBLED.lastIndex = start;
		const match = DOUBLED.exec(readable.text);
		if (!match) continue;
		done = start + match[0].length;
		yield match;
	}
}

/** Small words are a slip in any case; others only where nothing says that they are names or labels. */
function isSlip(first: string, gap: string, second: string): 'sure' | 'maybe' | undefined {
	const word = second.toLowerCase();
	// "The The" is a band, "A a" a lesson
	if (NEVER_TWICE.has(word)) {
		const sameCapital =
			first === second && first[0] !== first[0]!.toLowerCase() && first !== first.toUpperCase();
		// "de De Morgen", "in the The Hague": the second begins a name
		const isName = first === word && second !== word && second !== second.toUpperCase();
		return sameCapital || isName || (word.length === 1 && first !== second) ? undefined : 'sure';
	}
	const plain = first === second && second === word;
	return plain && word.length > 4 && gap === ' ' && !TWICE.has(word) ? 'maybe' : undefined;
}

export const copyDoubled = defineRule({
	id: 'copy-doubled',
	title: 'no word is written twice by mistake',
	severity: 'warning',
	required: false,
	why: 'The eye jumps over it, the reader’s does not.',
	source: 'qa-rules §5 copy',
	reads: ['emails'],
	options: z.strictObject({
		/** Words that may stand twice. */
		allow: z.array(z.string().min(1).max(40)).max(200).default([]),
	}),
	examples: {
		bad: [
			{ say: 'a small word', body: '<p>Save your seat for the the session.</p>' },
			{ say: 'over an element', body: '<p>Save <b>your</b> your seat</p>' },
			{ say: 'at the end of a line', email: { text: 'Join us for\nfor one hour.' } },
			{ say: 'German', body: '<p>Planen mit weniger und und besseren Daten</p>' },
			{ say: 'Italian, the second in bold', body: '<p>Un documento per la <b>la</b> prova</p>' },
			{ say: 'Swedish, over a line end of the source', body: '<p>Vi bjuder på\n\t\t\t\tpå kaffe</p>' },
			{ say: 'Portuguese', body: '<p>Uma tarde na na torrefação</p>' },
			{ say: 'a longer word', body: '<p>Our webinar webinar starts at nine.</p>' },
		],
		quiet: [
			{ say: 'right in English', body: '<p>She had had the idea that that forecast was very very good.</p>' },
			{ say: 'right in German', body: '<p>Alle, die die Daten kennen, und Sie sie auch</p>' },
			{ say: 'right in French', body: '<p>Nous nous réjouissons, vous vous inscrivez</p>' },
			{ say: 'names', body: '<p>The The play in Baden Baden; Bora Bora, Duran Duran and Pizza Pizza</p>' },
			{ say: 'before a name', body: '<p>Lees de De Morgen, near the The Hague gate; van Van Gogh</p>' },
			{ say: 'a song', body: '<p>La la la, und und und, na na na</p>' },
			{
				say: 'two alternative texts',
				body: '<img src="https://northwind.example/a.png" alt="Look at the" width="80"><img src="https://northwind.example/a.png" alt="The room" width="80">',
			},
			{
				say: 'two buttons',
				body: '<p><a href="https://northwind.example/?utm_source=marketo&utm_medium=email&utm_campaign=C-0142-webinar">Register</a></p><p>Register</p>',
			},
			{ say: 'two tokens', body: '<p>{{lead.First Name:default=you}} {{lead.First Name:default=you}}</p>' },
			{ say: 'log in', body: '<p>Log in in seconds, turn it on on Monday</p>' },
		],
	},
	*check({ email }, { allow }) {
		const allowed = new Set(allow.map((word) => word.toLowerCase()));
		for (const readable of readablesOf(email)) {
			for (const { index, 0: both, 1: first = '', 2: gap = '', 3: second = '' } of doubledIn(readable)) {
				const slip = allowed.has(second.toLowerCase()) ? undefined : isSlip(first, gap, second);
				if (!slip) continue;
				const span = { start: index + first.length, end: index + both.length };
				yield {
					found: `${say(both)}, a word twice`,
					expected: `${say(first)} once`,
					mend: 'Delete one of the two',
					where: readable.where(index),
					evidence: readable.text.slice(Math.max(0, index - 20), index + both.length + 20),
					fix: { kind: slip === 'sure' ? 'safe' : 'suggest', edits: readable.edit(span, '') },
				};
			}
		}
	},
});
