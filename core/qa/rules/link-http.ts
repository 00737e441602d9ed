import { z } from 'zod/v4';

import { say } from '../evidence';
import { isNonProduction, isOwnHost, isSampleHost, isUnder } from '../href';
import { webTargetsOf } from '../outlookLinks';
import { defineRule } from '../rule';

export const linkHttp = defineRule({
	id: 'link-http',
	title: 'each link uses https',
	severity: 'error',
	required: true,
	why: 'Browsers warn before they open the page; redirects lose the tracking.',
	source: 'qa-rules §5 link',
	reads: ['emails'],
	options: z.strictObject({
		/** Hosts that have no https. */
		allowHosts: z.array(z.string().min(1).max(253)).max(200).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'the button of Outlook',
				body: '<!--[if mso]><v:roundrect href="http://northwind.example/?utm_source=m&amp;utm_medium=e&amp;utm_campaign=c" fillcolor="#00539f"><center>Save your seat</center></v:roundrect><![endif]-->',
			},
			{
				say: 'an http link',
				body: '<a href="http://northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c">Go on</a>',
			},
			{
				say: 'in capitals, by a token',
				body: '<a href="{{my.CTA URL}}">Go on</a>',
				build: {
					tokens: [
						{
							name: 'my.CTA URL',
							value: 'HTTP://northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c',
						},
					],
				},
			},
		],
		quiet: [
			{ say: 'a name space', body: '<svg xmlns="http://www.w3.org/2000/svg"></svg>' },
			{
				say: 'an http address inside a query',
				body: '<a href="https://northwind.example/?to=http://a.example&utm_source=m&utm_medium=e&utm_campaign=c">Go</a>',
			},
			{
				say: 'a host that has no https',
				body: '<a href="http://old.partner.org/">Partner</a>',
				options: { allowHosts: ['partner.org'] },
			},
		],
	},
	*check({ email: { html }, playbook: { brand } }, { allowHosts }) {
		for (const link of webTargetsOf(html)) {
			const host = link.host;
			if (link.url.protocol !== 'http:' || allowHosts.some((allowed) => isUnder(host, allowed))) continue;
			const own = isOwnHost(host, brand);
			// such a host is wrong altogether, and another rule says so
			if (!own && (isSampleHost(host) || isNonProduction(host))) continue;
			const better = link.written.replace(/^http:/i, 'https:');
			yield {
				found: `the http link ${say(link.written)}`,
				expected: 'https',
				mend: `Write ${say(better)} and open it once`,
				where: link.where,
				evidence: link.written,
				fix: better.includes('{{') ? undefined : { kind: own ? 'safe' : 'suggest', edits: link.edit(better) },
			};
		}
	},
});
