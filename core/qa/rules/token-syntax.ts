import { z } from 'zod/v4';

import type { DialectId } from '../dialects';
import { say } from '../evidence';
import type { BrokenToken, Span } from '../lex';
import { defineRule } from '../rule';
import { lastNotAfter, type Source } from '../source';
import { sourcesOf } from '../textsOf';
import { halvesOf } from '../tokens/half';
import { curledQuotes, straight } from '../tokens/quotes';

const SAID: Readonly<Record<BrokenToken['why'], string>> = {
	notClosed: 'a token that is not closed',
	markupInside: 'a token with HTML inside',
	empty: 'a token without a name',
};
const MEND: Readonly<Record<BrokenToken['why'], string>> = {
	notClosed: 'Close the token, or insert it again with the token picker',
	markupInside: 'Delete the token in the HTML view and insert it again with the token picker',
	empty: 'Write the name, or delete the braces',
};
function slipsOf(source: Source, dialect: DialectId): (Span & { why: BrokenToken['why'] })[] {
	const halves = halvesOf(source.masked, dialect)
		.map((half) => ({ ...half, why: 'notClosed' as const }))
		.sort((a, b) => a.start - b.start);
	const isHalf = ({ start }: Span) => {
		const half = halves[lastNotAfter(halves, start, (one) => one.start)];
		return half !== undefined && half.start <= start && start < half.end;
	};
	// the lexer reports the opening braces of a half token too
	return [...source.broken.filter((broken) => !isHalf(broken)), ...halves];
}

export const tokenSyntax = defineRule({
	id: 'token-syntax',
	title: 'each token is written completely',
	severity: 'error',
	required: true,
	why: 'A half token is sent as it stands: "Hello {{lead.First Name}".',
	source: 'qa-rules §5 token',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'a missing brace', body: '<p>Hello {{lead.First Name},</p><p>See {{my.Event Name}}</p>' },
			{ say: 'a missing brace at the start', body: '<p>Hello {lead.First Name}}</p>' },
			{
				say: 'no beginning, in the text part',
				email: { text: 'Hello lead.First Name:default=there}},\n\nUnsubscribe: {{system.unsubscribeLink}}' },
			},
			{
				say: 'no beginning, in HubSpot',
				build: { map: 'HubSpot' },
				body: "<p>Hello contact.firstname|default('you') }}</p>",
			},
			{
				say: 'no beginning, in Mailchimp',
				build: { map: 'Mailchimp' },
				body: '<p>Hello FNAME|*, welcome</p>',
			},
			{
				say: 'no beginning, in Marketing Cloud',
				build: { map: 'SFMC' },
				body: '<p>Hello v(@firstName)=%%, welcome</p>',
			},
			{
				say: 'no beginning, in Campaign Monitor',
				build: { map: 'Campaign Monitor' },
				body: '<p>Hello firstname,fallback=there]</p>',
			},
			{ say: 'no end at all', email: { subject: 'Hello {{lead.First Name, save your seat' } },
			{ say: 'formatting inside', body: '<p>Hello {{lead.<b>First</b> Name}}</p>' },
			{ say: 'no name', body: '<p>Hello {{ }}</p>' },
			{
				say: 'typographic quotation marks',
				build: { map: 'Klaviyo' },
				body: '<p>Hello {{ first_name|default:‘there’ }}</p>',
			},
			{
				say: 'one of two braces',
				build: { map: 'HubSpot' },
				body: '<p>Hello { contact.firstname }}, see {{ contact.city }}</p>',
			},
			{
				say: 'blanks between the braces',
				build: { map: 'Klaviyo' },
				body: "<p>Hello { { first_name|default:'you' } }</p>",
			},
			{ say: 'a blank within the signs', build: { map: 'Mailchimp' }, body: '<p>Hello * |FNAME| *</p>' },
			{ say: 'wide braces', build: { map: 'Klaviyo' }, body: '<p>｛｛ first_name ｝｝様</p>' },
			{ say: 'one of two percent signs', build: { map: 'SFMC' }, body: '<p>Hello %%FirstName%, welcome</p>' },
			{ say: 'a Mautic field', build: { map: 'Mautic' }, body: '<p>Hello {contactfield=firstname</p>' },
			{
				say: 'a field of Campaign Monitor',
				build: { map: 'Campaign Monitor' },
				body: '<p>Hello [firstname,fallback=there</p>',
			},
			{ say: 'a Mailchimp tag', build: { map: 'Mailchimp' }, body: '<p>Hello *|FNAME|, welcome</p>' },
		],
		quiet: [
			{ say: 'braces of a style sheet', body: '<style>@media screen{.a{color:red}}</style><p>Hello</p>' },
			{
				say: 'code in the copy',
				build: { map: 'HubSpot' },
				email: { text: 'Return { a: { b: data.value }} from it.\n\nUnsubscribe: {{ unsubscribe_link }}' },
			},
			{
				say: 'sets in the copy, and brackets of a headline in Japanese',
				build: { map: 'Klaviyo' },
				body: '<p>{ { 1 }, { 2 } }｛期間限定｝</p>',
			},
			{ say: 'braces in a comment', body: '<!-- {{ old -->' },
			{
				say: 'an apostrophe in a default',
				body: '<p>Bonjour {{lead.First Name:default=l’ami}}, merci</p>',
			},
			{
				say: 'typographic marks between straight ones',
				build: { map: 'Klaviyo' },
				body: '<p>Hello {{ first_name|default:"l’ami “du” jour" }}</p>',
			},
			{
				say: 'percent signs in the copy',
				build: { map: 'SFMC' },
				body: '<p>100%% effort, 20% off and 30%</p>',
			},
			{
				say: 'a Braze field',
				build: { map: 'Braze' },
				body: "<p>Hello {{${first_name} | default: 'there'}} {{custom_attribute.${company}}}</p>",
			},
			{
				say: 'a token in an attribute',
				body: '<a href="https://northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c&id={{lead.Id}}">Hello</a>',
			},
		],
	},
	*check({ email, dialect }) {
		for (const source of sourcesOf(email)) {
			for (const { start, end, why } of slipsOf(source, dialect.id)) {
				if (source === email.html.source && email.html.isCode(start)) continue;
				const text = source.text.slice(start, Math.max(end, start + 30));
				yield {
					found: `${SAID[why]}: ${say(text, 60)}`,
					expected: 'a complete token',
					mend: MEND[why],
					where: source.where(start),
					evidence: text,
				};
			}
			for (const token of source.tokens) {
				const marks = curledQuotes(token, dialect.id).map((at) => token.start + at);
				const [first] = marks;
				if (first === undefined) continue;
				yield {
					found: `typographic quotation marks in ${say(token.raw, 60)}`,
					expected: 'straight quotation marks',
					mend: 'Type the quotation marks again in the HTML view',
					where: source.where(first),
					evidence: token.raw,
					fix: {
						kind: 'suggest',
						edits: marks.flatMap((at) => source.edit({ start: at, end: at + 1 }, straight(source.text[at]!))),
					},
				};
			}
		}
	},
});
