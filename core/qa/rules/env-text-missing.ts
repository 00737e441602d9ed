import { z } from 'zod/v4';

import { defineRule } from '../rule';

export const envTextMissing = defineRule({
	id: 'env-text-missing',
	title: 'each e-mail has a plain-text part',
	severity: 'warning',
	required: false,
	why: 'Watches, screen readers and spam filters read it; HTML alone costs reputation.',
	source: 'qa-rules §5 env; SpamAssassin MIME_HTML_ONLY',
	reads: ['emails'],
	restsOn: [', text', 'text part', 'text version', 'plain text', 'plain-text'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'none', email: { text: undefined } },
			{ say: 'white space', email: { text: ' \n ' } },
		],
		quiet: [
			{
				say: 'one that could not be read',
				email: { text: undefined },
				build: {
					unreadable: [{ what: 'Email "Invite 1", text part', why: 'the MAP makes it when it sends' }],
				},
			},
		],
	},
	*check({ email }) {
		if (email.text.text.trim() !== '') return;
		yield {
			found: 'no plain-text part',
			expected: 'a plain-text part with the same message and links',
			mend: 'Have the MAP make it from the HTML, then read it once',
			where: email.where('text'),
			evidence: '',
		};
	},
});
