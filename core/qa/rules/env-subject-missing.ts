import { z } from 'zod/v4';

import { defineRule } from '../rule';

export const envSubjectMissing = defineRule({
	id: 'env-subject-missing',
	title: 'each e-mail has a subject',
	severity: 'error',
	required: true,
	why: 'Some platforms refuse the send, others send "(no subject)"; spam filters count it.',
	source: 'qa-rules §5 env; AJO 2000-422; SpamAssassin MISSING_SUBJECT',
	reads: ['emails'],
	restsOn: [', subject'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'an empty subject', email: { subject: '' } },
			{ say: 'white space only', email: { subject: ' \u00a0 ' } },
			{
				say: 'a token without a value',
				email: { subject: '{{my.Subject}}' },
				build: { tokens: [{ name: 'my.Subject', value: '' }] },
			},
		],
		quiet: [
			{
				say: 'a subject that is one token of the person',
				email: { subject: '{{lead.First Name:default=You}}' },
			},
		],
	},
	*check({ email }) {
		if (email.subject.text.trim() !== '') return;
		yield {
			found: 'no subject',
			expected: 'a subject',
			mend: email.email.subject.trim()
				? `Give ${email.email.subject.trim()} a value`
				: 'Write a subject in the MAP',
			where: email.where('subject'),
			evidence: email.email.subject,
		};
	},
});
