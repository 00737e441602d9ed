import { z } from 'zod/v4';

import { say } from '../evidence';
import { isNonProduction, isOwnHost, isSampleHost, isUnder } from '../href';
import { webTargetsOf } from '../outlookLinks';
import { registrableOf } from '../registrable';
import { defineRule } from '../rule';
import { EVERYBODYS_HOSTS } from '../words/everybodysHosts';
import { SHORTENERS } from '../words/shorteners';

const shorteners = new Set(SHORTENERS);

export const linkDomain = defineRule({
	id: 'link-domain',
	title: 'links lead to domains of the brand or to those that the playbook allows',
	severity: 'warning',
	required: false,
	why: 'A mail cloned from another brand or client links to that one’s pages.',
	source: 'qa-rules §5 link',
	reads: ['emails'],
	options: z.strictObject({
		/** Domains of others that are right. Left out, nobody has said which are wrong, and the rule is quiet. */
		allow: z.array(z.string().min(1).max(253)).max(500).optional(),
	}),
	examples: {
		bad: [
			{
				say: 'another company, where only the brand is allowed',
				body: '<a href="https://www.partner.org/">Partner</a>',
				options: { allow: [] },
			},
			{
				say: 'not among those allowed',
				body: '<a href="https://www.partner.org/">Partner</a>',
				options: { allow: ['contoso.com'] },
			},
		],
		quiet: [
			{
				say: 'a page below a domain of the brand',
				body: '<a href="https://events.northwind.example/privacy">Privacy</a>',
				options: { allow: [] },
			},
			{
				say: 'networks and stores',
				body: '<a href="https://www.linkedin.com/company/a">LinkedIn</a> <a href="https://apps.apple.com/app/a">App</a>',
				options: { allow: [] },
			},
			{
				say: 'a partner that is allowed',
				body: '<a href="https://www.partner.org/">Partner</a>',
				options: { allow: ['partner.org'] },
			},
			{
				say: 'another company, where nobody has listed any',
				body: '<a href="https://www.partner.org/">Partner</a>',
			},
			{
				say: 'a mail address',
				body: '<a href="mailto:hello@partner.org">Partner</a>',
				options: { allow: [] },
			},
		],
	},
	*check({ email: { html }, playbook: { brand } }, { allow }) {
		// without the lists there is nothing to compare with
		if (!allow || brand.webDomains.length === 0) return;
		const allowed = [...EVERYBODYS_HOSTS, ...allow];
		const told = new Set<string>();
		for (const link of webTargetsOf(html)) {
			const host = link.host;
			const domain = registrableOf(host);
			if (told.has(domain) || isOwnHost(host, brand) || allowed.some((one) => isUnder(host, one))) continue;
			// these are wrong for a reason of their own
			if (isSampleHost(host) || isNonProduction(host) || shorteners.has(host)) continue;
			told.add(domain);
			yield {
				found: `a link to the domain ${say(domain)}`,
				expected: 'a domain of the brand or one that the playbook allows',
				mend: 'Correct the link; if the domain is right, allow it in the playbook (qa, rules, link-domain)',
				where: link.where,
				evidence: domain,
			};
		}
	},
});
