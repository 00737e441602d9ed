import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';

const TOKEN = /\{\{[^{}<>]{1,200}\}\}/;

export const tokenPreheader = defineRule({
	id: 'token-preheader',
	title: 'no token stands in a preheader field that does not resolve it',
	severity: 'warning',
	required: false,
	why: 'The preheader field of Marketo’s editor shows the braces; in the HTML of the mail tokens work.',
	source: 'qa-rules §5 token [S15]; Adobe, Tokens Overview (caution)',
	reads: ['emails'],
	restsOn: ['preheader'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'a program token', email: { preheader: '{{my.Event Name}}, three ways to forecast demand' } },
			{
				say: 'a field of the person',
				email: { preheader: '{{lead.First Name:default=You}}, your seat waits' },
			},
		],
		quiet: [
			{
				say: 'in the HTML',
				email: { preheader: undefined },
				body: '<div style="display:none">{{my.Preheader}}</div>',
			},
			{ say: 'words', email: { preheader: 'Three ways to forecast demand when history is short' } },
			{
				say: 'another platform',
				build: { map: 'HubSpot' },
				email: { preheader: 'Your plan for {{ contact.company | default: "you" }} in spring' },
			},
		],
	},
	*check({ email, dialect }) {
		// as it is written: the value of a program token does not help here
		const match = dialect.id === 'marketo' ? TOKEN.exec(email.email.preheader ?? '') : null;
		if (!match) return;
		yield {
			found: `the token ${say(match[0])} in the preheader field`,
			expected: 'plain words: Marketo shows the braces there',
			mend: 'Write the words, or empty the field and put the token into a hidden text at the start of the HTML',
			where: { ...email.where('preheader'), offset: match.index },
			evidence: match[0],
		};
	},
});
