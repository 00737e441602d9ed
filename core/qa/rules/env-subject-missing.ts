import { z } from 'zod/v4';

import { defineRule } from '../rule';

/** White space, and signs that leave no mark: joiners, direction marks, fillers, soft hyphens, variation selectors. */
const UNSEEN =
	/\s|\p{Cf}|[\u115F\u1160\u2800\u3164\uFFA0]|\u034F|\u17B4|\u17B5|[\u180B-\u180F]|[\uFE00-\uFE0F]/gu;

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
			{ say: 'nothing that can be seen', email: { subject: '\u200b\u00a0\ufeff' } },
			{ say: 'a joiner and a soft hyphen', email: { subject: '\u2060\u200d\u00ad' } },
			{
				say: 'a token without a value',
				email: { subject: '{{my.Subject}}' },
				build: { tokens: [{ name: 'my.Subject', value: '' }] },
			},
		],
		quiet: [
			{ say: 'one letter between them', email: { subject: '\u200bé\u200b: save your seat for Thursday' } },
			{
				say: 'a subject that is one token of the person',
				email: { subject: '{{lead.First Name:default=You}}' },
			},
		],
	},
	*check({ email }) {
		if (email.subject.text.replace(UNSEEN, '') !== '') return;
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
