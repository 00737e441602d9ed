import { z } from 'zod/v4';

import { domainOf } from '../brand';
import { say } from '../evidence';
import { isOwnHost, isSampleHost } from '../href';
import { targetsOf } from '../outlookLinks';
import { decoded, maskedOf, partsOf } from '../query';
import { defineRule } from '../rule';
import { MASK } from '../source';

/** Domains in other scripts are sent in their ASCII form. */
function hostOf(address: string): string | undefined {
	// allowed in a name, yet here a slip for "mailto:"
	if (address.startsWith('//')) return undefined;
	const at = address.lastIndexOf('@');
	const host = address.slice(at + 1);
	const readable = at > 0 && /[^\0-\x7f]/.test(host) && URL.canParse(`https://${host}`);
	return domainOf(readable ? `${address.slice(0, at)}@${new URL(`https://${host}`).hostname}` : address);
}

/** `Name <a@b.org>`, which some programs read once its brackets and blanks are escaped. */
const bare = (address: string) => /<([^<>]{1,320})>\s*$/.exec(address)?.[1] ?? address;
/** Programs end the address there, each in its own way. */
const HAS_BARE_SIGN = /[<>"]|[^\s,]\s+[^\s,]/;

export const linkMailto = defineRule({
	id: 'link-mailto',
	title: 'each mail link names an address that can be written to',
	severity: 'error',
	required: true,
	why: 'The reader’s answer never arrives, and nobody notices.',
	source: 'qa-rules §5 link; RFC 6068',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'a name with its brackets',
				body: '<a href="mailto:Anna Berg <anna@northwind.example>">Write to Anna</a>',
			},
			{ say: 'brackets alone', body: '<a href="mailto:&lt;anna@northwind.example&gt;">Write to Anna</a>' },
			{
				say: 'two addresses with blanks alone between them',
				body: '<a href="mailto:anna@northwind.example rita@northwind.example">Write to us</a>',
			},
			{ say: 'no domain', body: '<a href="mailto:events">Write to us</a>' },
			{ say: 'nothing', body: '<a href="mailto:">Write to us</a>' },
			{ say: 'a comma in the domain', body: '<a href="mailto:events@northwind,example">Write to us</a>' },
			{ say: 'slashes', body: '<a href="mailto://events@northwind.example">Write to us</a>' },
			{
				say: 'a subject without a question mark',
				body: '<a href="mailto:events@northwind.example&amp;subject=Seat">Write to us</a>',
			},
			{ say: 'an example of the template', body: '<a href="mailto:you@yourcompany.com">Write to us</a>' },
			{ say: 'two at signs', body: '<a href="mailto:events@@northwind.example">Write to us</a>' },
		],
		quiet: [
			{
				say: 'a name, all of it escaped',
				body: '<a href="mailto:Anna%20Berg%20%3Canna@northwind.example%3E">Write to Anna</a>',
			},
			{
				say: 'a blank after the comma',
				body: '<a href="mailto:events@northwind.example, hello@partner.org">Write to us</a>',
			},
			{
				say: 'an address with a subject',
				body: '<a href="mailto:events@northwind.example?subject=Seat%20for%20two&amp;body=a@b">Write to us</a>',
			},
			{
				say: 'two addresses',
				body: '<a href="mailto:events@northwind.example,hello@partner.org">Write to us</a>',
			},
			{
				say: 'a mail to whom the reader wants',
				body: '<a href="mailto:?subject=Look%20at%20this">Forward it</a>',
			},
			{ say: 'a token', body: '<a href="mailto:{{lead.Lead Owner Email Address}}">Write to us</a>' },
			{
				say: 'a plus and an escape',
				body: '<a href="MAILTO:events%2Bseat%40northwind.example">Write to us</a>',
			},
			{ say: 'umlauts in the domain', body: '<a href="mailto:info@münchen.de">Write to us</a>' },
		],
	},
	*check({ email: { html }, playbook: { brand } }) {
		for (const link of targetsOf(html)) {
			const target = maskedOf(link).trim();
			if (link.href.kind !== 'contact' || !/^mailto:/i.test(target)) continue;
			const { path, query } = partsOf(target.slice('mailto:'.length));
			const people = decoded(path)
				.split(',')
				.map((address) => address.trim());
			if (decoded(path).includes(MASK) || (people.join('') === '' && query)) continue;
			for (const address of people) {
				const host = hostOf(bare(address));
				const sample = host !== undefined && isSampleHost(host) && !isOwnHost(host, brand);
				const isPasted = HAS_BARE_SIGN.test(path.trim());
				if (host !== undefined && !sample && !isPasted) continue;
				yield {
					found:
						address === ''
							? 'a mail link without an address'
							: isPasted
								? `the address ${say(path.trim())}, which is more than an address`
								: `the ${sample ? 'example' : 'mail'} address ${say(address)}`,
					expected: 'an address such as name@domain.com, parameters after "?"',
					mend: 'Put the right address into the link, and write one test mail to it',
					where: link.where,
					evidence: link.written,
				};
				break;
			}
		}
	},
});
