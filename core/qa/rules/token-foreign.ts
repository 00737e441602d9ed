import { z } from 'zod/v4';

import { DIALECT_TABLE } from '../dialects';
import { say } from '../evidence';
import { defineRule } from '../rule';
import { sourcesOf } from '../textsOf';

/** In Marketo a token without a namespace is none of Marketo's. */
const NAMELESS = /\{\{\{?\s?[#/^]?[A-Za-z_$][\w$]{0,60}(?:\s?\|[^{}<>]{0,100})?\s?\}\}/g;

export const tokenForeign = defineRule({
	id: 'token-foreign',
	title: 'no token of another platform came along with a copy',
	severity: 'error',
	required: true,
	why: 'The platform that sends does not know it, so readers see the braces.',
	source: 'qa-rules §5 token',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'a Mailchimp merge tag', body: '<p>Hello *|FNAME|*</p>' },
			{ say: 'a HubSpot field', body: '<p>Hello {{ contact.firstname }}</p>' },
			{
				say: 'a Mautic field in the subject',
				email: { subject: 'Hello {contactfield=firstname}, your seat' },
			},
			{ say: 'AMPscript', body: '<p>Hello %%=v(@name)=%%</p>' },
			{ say: 'a plain handlebars name', body: '<p>Hello {{first_name}}</p>' },
		],
		quiet: [
			{ say: 'percent signs in the copy', body: '<p>100%% effort, 20% off</p>' },
			{ say: 'braces in a style sheet', body: '<style>.a{color:red}</style>' },
			{
				say: 'the platform itself',
				build: { map: 'Mailchimp' },
				email: {
					subject: 'Your seat, *|FNAME|*',
					preheader: 'Soon',
					text: 'Hello',
					html: '<body><p>Hello *|FNAME|* *|UNSUB|* *|LIST:ADDRESS|*</p></body>',
				},
			},
		],
	},
	*check({ email, dialect }) {
		const strangers = DIALECT_TABLE.filter(
			({ id }) => id !== 'none' && id !== dialect.id && !dialect.cousins.includes(id),
		).map(({ title, signature }) => ({ title, shape: signature }));
		if (dialect.id === 'marketo') strangers.push({ title: 'another platform', shape: NAMELESS });
		for (const source of sourcesOf(email)) {
			const seen = new Set<number>();
			for (const { title, shape } of strangers) {
				for (const { index, 0: raw } of source.text.matchAll(shape)) {
					if (seen.has(index)) continue;
					seen.add(index);
					yield {
						found: `${say(raw, 60)}, a token of ${title}`,
						expected: dialect.id === 'none' ? 'no tokens' : `tokens of ${dialect.title}`,
						mend: `Insert the field again with the token picker${dialect.id === 'none' ? '' : ` of ${dialect.title}`}`,
						where: source.where(index),
						evidence: raw,
					};
				}
			}
		}
	},
});
