import { z } from 'zod/v4';

import { preheaderOf } from '../preheader';
import { defineRule } from '../rule';

export const envPreheaderMissing = defineRule({
	id: 'env-preheader-missing',
	title: 'each e-mail has a preheader',
	severity: 'warning',
	required: false,
	why: 'Without one, inboxes show the navigation or "View in browser" next to the subject.',
	source: 'qa-rules §5 env',
	reads: ['emails'],
	restsOn: ['preheader', ', html'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'neither the field nor a hidden first text',
				email: { preheader: '', html: '<body><p>Hello</p></body>' },
			},
		],
		quiet: [
			{
				say: 'a hidden text at the start of the body',
				email: {
					preheader: undefined,
					html: '<body><div style="display:none">Three ways to plan</div><p>Hello</p></body>',
				},
			},
			{
				say: 'a token in an element named preheader',
				email: {
					preheader: undefined,
					html: '<body><span class="preheader">{{my.Preheader}}</span><p>Hello</p></body>',
				},
			},
		],
	},
	*check({ email }) {
		if (preheaderOf(email)) return;
		yield {
			found: 'no preheader',
			expected: 'a preheader field, or a hidden text at the start of the body',
			mend: 'Write 40 to 130 characters that go on from the subject',
			where: email.where('preheader'),
			evidence: '',
		};
	},
});
