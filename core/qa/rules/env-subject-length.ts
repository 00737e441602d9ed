import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';
import { lengthOf, sampled } from '../sample';

export const envSubjectLength = defineRule({
	id: 'env-subject-length',
	title: 'subjects are neither cut off on phones nor too short to say anything',
	severity: 'warning',
	required: false,
	why: 'Phones show 50 to 60 characters.',
	source: 'qa-rules §5 env; PortQii default',
	reads: ['emails'],
	restsOn: [', subject'],
	options: z.strictObject({
		max: z.number().int().min(10).default(60),
		min: z.number().int().min(0).default(10),
	}),
	examples: {
		bad: [
			{
				say: '79 characters',
				email: {
					subject: 'Save your seat for the webinar on forecasting demand with less data than you think',
				},
			},
			{ say: 'two characters', email: { subject: 'Hi' } },
		],
		quiet: [
			{
				say: 'a long token name that is short when filled',
				email: { subject: '{{lead.First Name:default=there}}, save your seat for the demand webinar' },
			},
			{
				say: 'a family emoji is one character',
				email: { subject: 'Bring the family 👨‍👩‍👧‍👦 to our summer party in the harbour park' },
			},
		],
	},
	*check({ email: { subject } }, { max, min }) {
		const text = sampled(subject);
		const length = lengthOf(text);
		if (length === 0 || (length <= max && length >= min)) return;
		yield {
			found: `a subject of ${length} characters: ${say(text, 120)}`,
			expected: length > max ? `at most ${max}` : `at least ${min}`,
			mend: length > max ? 'Shorten it, or put the words that matter first' : 'Say what the mail is about',
			where: subject.where(0),
			evidence: text,
		};
	},
});
