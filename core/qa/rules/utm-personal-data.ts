import { z } from 'zod/v4';

import { maskPersonal, say } from '../evidence';
import { isUnder } from '../href';
import { targetsOf } from '../outlookLinks';
import { decoded, hasToken, parametersOf } from '../query';
import { defineRule } from '../rule';
import type { Token } from '../source';
import { leadsToUnsubscribe } from '../unsubscribe';

const PERSONAL =
	/(?:^|[._= ])(?:e-?mail(?:[ _-]?addr(?:ess)?)?|emailaddr|(?:first|last|full|middle|sur|given|family)[ _-]?name|fname|lname|(?:mobile|work|home)?[ _-]?phone(?:[ _-]?number)?|mobile|(?:date[ _-]of[ _-])?birth(?:day|date)?|dob|salutation)$/i;
/** The value of the token is made unreadable before it is sent. */
const HASHED = /\|\s*(?:md5|sha\d{1,3}|hash|hmac)|\b(?:md5|sha\d{1,3}|hash)\s*\(/i;
const ADDRESS = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,4}\.[A-Za-z]{2,24}/;

/** `{{lead.Email Address}}`, `*|FNAME|*`, `{contactfield=email}` – but not the name of the e-mail or the program. */
const isPersonal = ({ name, raw }: Token) =>
	PERSONAL.test(name.replace(/[{}"'$]/g, '').trim()) &&
	!HASHED.test(raw) &&
	!/^(?:my|program|system|campaign)\./i.test(name);

export const utmPersonalData = defineRule({
	id: 'utm-personal-data',
	title: 'no link carries a person’s name, mail address or number in its parameters',
	severity: 'error',
	required: true,
	why: 'It ends up in analytics, in logs and in the addresses that readers share; Google Analytics forbids it, and so does the GDPR.',
	source: 'qa-rules §5 utm; Google Analytics policy, GDPR',
	reads: ['emails'],
	options: z.strictObject({
		/** Parts of addresses that may carry them, e.g. of a page that fills in a form. */
		exempt: z.array(z.string().min(1).max(200)).max(100).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'the address by a token',
				body: '<a href="https://www.partner.org/?email={{lead.Email Address}}">Save your seat</a>',
			},
			{
				say: 'the first name with a fallback',
				body: '<a href="https://www.partner.org/?utm_term={{lead.First Name:default=you}}">Save your seat</a>',
			},
			{
				say: 'after a hash',
				body: '<a href="https://www.partner.org/#who={{lead.Last Name}}">Save your seat</a>',
			},
			{
				say: 'an address in full',
				body: '<a href="https://northwind.example/a?utm_content=anna.muster%40contoso.com">Save your seat</a>',
			},
			{
				say: 'by a token of another platform',
				build: { map: 'Mailchimp' },
				email: {
					html: '<body><a href="https://www.partner.org/?e=*|EMAIL|*">Seat</a> <a href="*|UNSUB|*">Unsubscribe</a> *|LIST:ADDRESS|*</body>',
				},
			},
		],
		quiet: [
			{
				say: 'a number that says nothing',
				body: '<a href="https://www.partner.org/?id={{lead.Id}}">Save your seat</a>',
			},
			{
				say: 'names of things',
				body: '<a href="https://www.partner.org/?p={{program.Name}}&amp;c={{lead.Company Name:default=x}}">Save your seat</a>',
			},
			{
				say: 'the address in a page to unsubscribe',
				body: '<a href="https://www.partner.org/preferences?email={{lead.Email Address}}">Email preferences</a>',
			},
			{
				say: 'a mailbox of a function',
				body: '<a href="https://northwind.example/contact?to=events@northwind.example">Save your seat</a>',
			},
			{ say: 'a mail link', body: '<a href="mailto:anna@partner.org?subject=a@b.org">Write to Anna</a>' },
			{ say: 'a handle in a path', body: '<a href="https://www.partner.org/@anna.muster">Anna</a>' },
			{
				say: 'a page that fills in a form',
				body: '<a href="https://www.partner.org/form?email={{lead.Email Address}}">Save your seat</a>',
				options: { exempt: ['partner.org/form'] },
			},
		],
	},
	*check({ email: { html }, playbook: { brand } }, { exempt }) {
		for (const link of targetsOf(html)) {
			const { attribute, href, written } = link;
			if (!attribute || (href.kind !== 'web' && href.kind !== 'token')) continue;
			const { path, query = '', fragment = '' } = link.parts;
			if (query === '' && fragment === '') continue;
			if (leadsToUnsubscribe(html, link) || exempt.some((part) => written.includes(part))) continue;
			const after = attribute.valueStart + attribute.value.indexOf(path) + path.length;
			const token = hasToken(link)
				? html.source.tokensIn({ start: after, end: attribute.valueEnd }).find(isPersonal)
				: undefined;
			const mayName = href.kind === 'web' && /@|%40/.test(attribute.value);
			const own = mayName && brand.webDomains.some((domain) => isUnder(link.host, domain));
			const address = own ? addressIn(`${query}&${fragment}`) : undefined;
			if (!token && !address) continue;
			yield {
				found: token
					? `the personal field ${say(token.raw)} in the parameters of a link`
					: `the mail address ${say(address!)} in the parameters of a link`,
				expected: 'no names, mail addresses or numbers of people in links',
				mend: 'Take the parameter out, or pass the id that the MAP has for the person',
				where: link.where,
				evidence: token ? token.raw : written,
			};
		}
	},
});

/** @returns a person's address; mailboxes of a function are nobody's. */
const addressIn = (query: string) =>
	/@|%40/.test(query)
		? parametersOf(query)
				.map(({ value, key }) => ADDRESS.exec(value || decoded(key))?.[0])
				.find((address) => address !== undefined && maskPersonal(address) !== address)
		: undefined;
