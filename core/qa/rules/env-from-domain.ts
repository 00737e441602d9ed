import { z } from 'zod/v4';

import { domainOf, FREEMAIL } from '../brand';
import { say } from '../evidence';
import { isUnder } from '../href';
import { defineRule } from '../rule';
import type { Source } from '../source';

/** The address that is sent when no token finds a value; none when only a token stands there. */
function settledAddress({ text, tokens }: Source): string | undefined {
	const [token] = tokens;
	if (!token) return text.trim();
	return token.fallback === undefined
		? undefined
		: (text.slice(0, token.start) + token.fallback + text.slice(token.end)).trim();
}

export const envFromDomain = defineRule({
	id: 'env-from-domain',
	title: 'each e-mail comes from a sending domain of the brand',
	severity: 'error',
	required: true,
	why: 'SPF, DKIM and DMARC are set up for those domains only; other mail is rejected or filed as spam.',
	source: 'qa-rules §5 env; Google and Microsoft sender requirements',
	reads: ['emails'],
	restsOn: [', fromemail', 'from address'],
	options: z.strictObject({
		/** More domains that may send, besides those of the brand. */
		allow: z.array(z.string().min(3).max(253)).max(50).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'a domain of somebody else',
				email: { from: { name: 'Northwind', address: 'news@northwind-mail.biz' } },
			},
			{
				say: 'a private mailbox',
				email: { from: { name: 'Northwind', address: 'northwind.team@gmail.com' } },
			},
			{
				say: 'a domain that only ends alike',
				email: { from: { name: 'Northwind', address: 'a@notnews.northwind.example.net' } },
			},
			{ say: 'no address', email: { from: { name: 'Northwind', address: '' } } },
			{
				say: 'the default of a token',
				email: { from: { name: 'Rep', address: '{{lead.Lead Owner Email Address:default=me@gmail.com}}' } },
			},
		],
		quiet: [
			{
				say: 'a subdomain, in capitals',
				email: { from: { name: 'Northwind', address: 'Hello@EU.News.Northwind.example' } },
			},
			{
				say: 'the owner of the lead',
				email: { from: { name: 'Rep', address: '{{lead.Lead Owner Email Address}}' } },
			},
		],
	},
	*check({ email, playbook }, { allow }) {
		const address = settledAddress(email.fromAddress);
		if (address === undefined) return;
		const domain = domainOf(address);
		const allowed = [...playbook.brand.sendingDomains, ...allow];
		if (domain && allowed.some((own) => isUnder(domain, own))) return;
		const what = domain && FREEMAIL.has(domain) ? 'the private mailbox' : 'the From address';
		yield {
			found: address === '' ? 'no From address' : `${what} ${say(address)}`,
			expected: `an address at ${allowed.join(' or ')} (playbook, brand, sendingDomains)`,
			mend: 'Change the From address in the MAP, or have the domain authenticated and added to the playbook',
			where: email.where('fromAddress'),
			evidence: address,
		};
	},
});
