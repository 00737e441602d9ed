import { z } from 'zod/v4';

import { say } from '../evidence';
import { plainly, preheaderOf } from '../preheader';
import { defineRule } from '../rule';

const LONGEST = 300;
/** Fewer letters stand at the start of many texts. */
const LETTERS = 10;

/** Pairs of neighbouring characters that two texts share, 0 to 1 (Dice). */
function likeness(a: string, b: string): number {
	const pairs = new Map<string, number>();
	for (let i = 0; i + 1 < a.length; i++) {
		const pair = a.slice(i, i + 2);
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	let shared = 0;
	for (let i = 0; i + 1 < b.length; i++) {
		const pair = b.slice(i, i + 2);
		const left = pairs.get(pair) ?? 0;
		if (left > 0) shared++;
		pairs.set(pair, left - 1);
	}
	return (2 * shared) / Math.max(1, a.length + b.length - 2);
}

const opens = (whole: string, start: string) => start.length >= LETTERS && whole.startsWith(start);

export const envPreheaderRepeats = defineRule({
	id: 'env-preheader-repeats',
	title: 'the preheader says something that the subject does not',
	severity: 'warning',
	required: false,
	why: 'The second line of the inbox is lost when it repeats the first.',
	source: 'qa-rules §5 env [S29][S22]',
	reads: ['emails'],
	restsOn: ['preheader', ', subject', ', html'],
	options: z.strictObject({
		/** From this likeness on, 0 to 1. */
		alike: z.number().min(0.5).max(1).default(0.85),
	}),
	examples: {
		bad: [
			{ say: 'the same', email: { preheader: '{{my.Subject}}' } },
			{
				say: 'the same with another sign',
				email: { preheader: 'Save your seat – planning with less data!' },
			},
			{
				say: 'the subject and a little more',
				email: { preheader: 'Save your seat: planning with less data, on Thursday at nine' },
			},
			{
				say: 'hidden in the HTML',
				email: {
					preheader: undefined,
					html: '<body><div style="display:none">Save your seat: planning with less data</div><p>Hello</p></body>',
				},
			},
		],
		quiet: [
			{ say: 'one word in common', email: { preheader: 'Planning needs fewer numbers than you think' } },
			{
				say: 'a token each',
				email: { subject: '{{lead.First Name:default=You}}, it is on', preheader: '{{my.Preheader}}' },
			},
		],
	},
	*check({ email }, { alike }) {
		const preheader = preheaderOf(email);
		if (!preheader) return;
		const [said, again] = [email.subject.masked, preheader.text].map((text) =>
			plainly(text.slice(0, LONGEST)),
		);
		if (!/\p{L}{2}/u.test(said!) || !/\p{L}{2}/u.test(again!)) return;
		if (!opens(again!, said!) && !opens(said!, again!) && likeness(said!, again!) < alike) return;
		yield {
			found: `the preheader ${say(preheader.text)} after the subject ${say(email.subject.text)}`,
			expected: 'a preheader that goes on from the subject',
			mend: 'Write what the subject leaves open: the use, the speaker, the date',
			where: preheader.where,
			evidence: preheader.text,
		};
	},
});
