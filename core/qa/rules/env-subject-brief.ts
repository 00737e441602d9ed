import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';
import type { EmailView } from '../views';

/** An emoji is decoration, and a capital a matter of style: the words are what the brief asks for. */
const plain = (text: string) =>
	text
		.replace(/[\p{Extended_Pictographic}\uFE0F\u200D]/gu, ' ')
		.replace(/\s+/g, ' ')
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.trim();

export const envSubjectBrief = defineRule({
	id: 'env-subject-brief',
	title: 'one e-mail has the subject that the brief asks for',
	severity: 'warning',
	required: false,
	why: 'A subject of another campaign is the usual trace of a token that was not filled after cloning.',
	source: 'issue 4: rules that compare with the brief',
	reads: ['allEmails', 'brief'],
	restsOn: [', subject'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'the subject of last month',
				brief: { subject: 'Save your seat for our March session' },
				email: { subject: 'Save your seat for our February session' },
			},
		],
		quiet: [
			{ say: 'another capital', email: { subject: 'Planning With Less Data' } },
			{
				say: 'typographic quotes',
				email: { subject: 'Don’t miss Thursday’s session' },
				brief: { subject: "Don't miss Thursday's session" },
			},
			{
				say: 'an emoji before it',
				email: { subject: '📊 Planning with less data' },
				brief: { subject: 'Planning with less data' },
			},
			{
				say: 'a brief without a subject',
				brief: { subject: undefined },
				email: { subject: 'Save your seat for our spring session' },
			},
		],
	},
	*check({ emails, brief }) {
		const [first] = emails;
		const wanted = plain(brief.subject ?? '');
		const isWanted = ({ subject }: EmailView) => plain(subject.text).toLowerCase() === wanted.toLowerCase();
		if (!first || wanted === '' || emails.some(isWanted)) return;
		yield {
			found: `the subject ${say(first.subject.text)}`,
			expected: `${say(wanted)}, as the brief asks`,
			mend: 'Put the subject of the brief into the MAP, or have the requester change the brief',
			where: first.where('subject'),
			evidence: first.subject.text,
		};
	},
});
