import { z } from 'zod/v4';

import { say } from '../evidence';
import { plainly, preheaderOf } from '../preheader';
import { defineRule } from '../rule';
import { lengthOf, sampled } from '../sample';
import { MASKED } from '../source';
import { isDefaultPreheader } from '../words/preheaders';

export const envPreheaderLength = defineRule({
	id: 'env-preheader-length',
	title: 'preheaders fill the line of the inbox and are not cut off early',
	severity: 'info',
	required: false,
	why: 'Shorter ones let the first words of the mail in; of longer ones the end is never seen.',
	source: 'qa-rules §5 env [S22]',
	reads: ['emails'],
	restsOn: ['preheader', ', html'],
	options: z.strictObject({
		min: z.number().int().min(0).default(40),
		max: z.number().int().min(10).default(130),
	}),
	examples: {
		bad: [
			{ say: 'two words', email: { preheader: 'Join us' } },
			{ say: '160 characters', email: { preheader: 'Three ways to forecast demand. '.repeat(6) } },
		],
		quiet: [
			{
				say: 'padding after the words',
				email: {
					preheader: undefined,
					html: `<body><div style="display:none">Three ways to forecast demand when history is short${'&nbsp;&zwnj;'.repeat(80)}</div><p>Hello</p></body>`,
				},
			},
			{
				say: 'nothing but a token of the person',
				email: { preheader: '{{lead.Last Interesting Moment Desc}}' },
			},
			{ say: 'none, which another rule says', email: { preheader: '', html: '<body><p>Hello</p></body>' } },
		],
	},
	*check({ email }, { min, max }) {
		const preheader = preheaderOf(email);
		if (!preheader || preheader.text.replace(MASKED, '').trim() === '') return;
		// another rule says so
		if (isDefaultPreheader(plainly(preheader.text))) return;
		const fromField = email.preheader.text.trim() !== '';
		const text = fromField ? sampled(email.preheader) : preheader.text.replace(MASKED, 'Sample');
		const length = lengthOf(text);
		if (length >= min && length <= max) return;
		yield {
			found: `a preheader of ${length} characters: ${say(text)}`,
			expected: length < min ? `at least ${min}` : `at most ${max}`,
			mend: length < min ? 'Go on from the subject' : 'Put what matters into the first words',
			where: preheader.where,
			evidence: text,
		};
	},
});
