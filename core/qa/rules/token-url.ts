import { z } from 'zod/v4';

import type { Attribute } from '../document';
import { say } from '../evidence';
import { linksOf } from '../links';
import { hasToken } from '../query';
import { defineRule } from '../rule';
import type { Token } from '../source';
import { programTokens, scriptOf } from '../tokens/marketoProgram';

/** Values of these fields have blanks, "&" or "#" in them; people's own data are the business of utm-personal-data. */
const WORDY =
	/(?:company|account|organi[sz]ation|job|title|position|industry|department|city|town|street|state|region|country|product|item|category|collection|brand|event|course|webinar|speaker|venue|artist|author|topic|subject|headline|query|search|keywords?|comment|message)[ _]?(?:name|title)?$|(?:^|[^\p{L}])(?:firma|unternehmen|stadt|ort|produkt(?:name)?|ville|entreprise|société|produit|ciudad|empresa|producto|città|citta|azienda|prodotto|cidade|produto|stad|bedrijf|företag|artikel)$/iu;
const ENCODED = /\|\s*(?:url_?encode|urlencode|url_escape|cgi_escape|escape)|encode|\bURLEncode\s*\(/i;

const isWordy = ({ name, raw, kind }: Token) => kind === 'value' && WORDY.test(name) && !ENCODED.test(raw);

/** Behind the host; a token that is the whole address is none of it. */
const isInPath = ({ value, valueStart }: Attribute, token: Token) =>
	/^https?:\/\/[^/?#]{1,300}\//i.test(value.slice(0, Math.max(0, token.start - valueStart)));

export const tokenUrl = defineRule({
	id: 'token-url',
	title: 'no link breaks on what a token puts into it',
	severity: 'warning',
	required: false,
	why: 'Marketo does not track links out of scripts; a value such as "Smith & Sons" cuts a query in two.',
	source: 'qa-rules §5 token; Marketo KA-29217',
	reads: ['emails', 'tokens'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'an e-mail script as the target',
				body: '<a href="https://{{my.Page}}">Your page</a>',
				build: { tokens: [{ name: 'my.Page', type: 'script text', value: '$lead.Website' }] },
			},
			{
				say: 'the company in the query',
				body: '<a href="https://northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c&co={{lead.Company Name:default=x}}">Go on</a>',
			},
			{
				say: 'the town in the path',
				body: '<a href="https://northwind.example/in/{{lead.City:default=dublin}}?utm_source=m&utm_medium=e&utm_campaign=c">Go on</a>',
			},
			{
				say: 'a product in the search, in Klaviyo',
				build: { map: 'Klaviyo' },
				body: '<a href="https://northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c&q={{ event.ProductName }}">Go on</a>',
			},
			{
				say: 'the town in Spanish',
				build: { map: 'SFMC' },
				body: '<a href="https://northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c&town=%%Ciudad%%">Go on</a>',
			},
			{
				say: 'the town in HubSpot',
				build: { map: 'HubSpot' },
				body: '<a href="https://northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c&town={{ contact.city|default(\'x\') }}">Go on</a>',
			},
		],
		quiet: [
			{
				say: 'an id in the path',
				body: '<a href="https://northwind.example/p/{{lead.Id}}?utm_source=m&utm_medium=e&utm_campaign=c">Go on</a>',
			},
			{
				say: 'ids of a product',
				build: { map: 'Klaviyo' },
				body: '<a href="https://northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c&q={{ event.ProductID }}&s={{ event.product_slug }}&u={{ event.username }}">Go on</a>',
			},
			{
				say: 'a number',
				body: '<a href="https://northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c&id={{lead.Id}}">Go on</a>',
			},
			{
				say: 'encoded by the platform',
				build: { map: 'Braze' },
				body: '<a href="https://northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c&co={{company | url_encode}}">Go on</a>',
			},
			{
				say: 'a text token with the whole address',
				body: '<a href="{{my.CTA URL}}">Go on</a>',
			},
		],
	},
	*check({ email: { html }, tokens, dialect }) {
		const ours = programTokens(dialect.id === 'marketo' ? tokens : []);
		for (const link of linksOf(html)) {
			const { attribute } = link;
			if (!attribute || !hasToken(link)) continue;
			const query = attribute.value.indexOf('?');
			for (const token of html.source.tokensIn({ start: attribute.valueStart, end: attribute.valueEnd })) {
				const isAfter = query >= 0 && token.start > html.source.text.indexOf('?', attribute.valueStart);
				if (scriptOf(token, ours)) {
					yield {
						found: `the e-mail script ${say(token.raw)} in a link`,
						expected: 'a text token, or the whole <a> element inside the script',
						mend: 'Print the whole link in the script, with https:// in front of the variable',
						where: link.where,
						evidence: token.raw,
					};
				} else if ((isAfter || isInPath(attribute, token)) && isWordy(token)) {
					yield {
						found: `${say(token.raw)} in the ${isAfter ? 'query' : 'path'} of a link`,
						expected: 'a value without blanks, "&" and "#", or one that is encoded',
						mend: 'Pass the id of the person, or encode the value where the platform can',
						where: link.where,
						evidence: token.raw,
					};
				}
			}
		}
	},
});
