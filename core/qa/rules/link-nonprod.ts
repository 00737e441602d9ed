import { z } from 'zod/v4';

import { once } from '../../once';
import { say } from '../evidence';
import { isNonPublicHost, isUnder } from '../href';
import { webTargetsOf } from '../outlookLinks';
import { textHostsOf } from '../textHosts';
import { defineRule } from '../rule';

export const linkNonprod = defineRule({
	id: 'link-nonprod',
	title: 'no link leads to a staging server or a private network',
	severity: 'error',
	required: true,
	why: 'It works on the builder’s machine and nowhere else, or shows what is not public yet.',
	source: 'qa-rules §5 link',
	reads: ['emails'],
	options: z.strictObject({
		/** Hosts that the recipients can reach. */
		allow: z.array(z.string().min(1).max(253)).max(200).default([]),
		/** More parts of host names that only colleagues reach, e.g. "-int.". */
		patterns: z.array(z.string().min(2).max(100)).max(100).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'in the text part',
				email: {
					text: 'Save your seat: https://staging.partner.org/seat\nUnsubscribe: {{system.unsubscribeLink}}',
				},
			},
			{
				say: 'the button of Outlook',
				body: '<!--[if mso]><v:roundrect href="https://staging.partner.org/seat" fillcolor="#00539f"><center>Save your seat</center></v:roundrect><![endif]-->',
			},
			{ say: 'a staging host', body: '<a href="https://staging.partner.org/seat">Save your seat</a>' },
			{
				say: 'staging of the brand itself',
				body: '<a href="https://www-staging.northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c">Save your seat</a>',
			},
			{ say: 'the second of its kind', body: '<a href="https://uat2.partner.org/seat">Save your seat</a>' },
			{
				say: 'with a number behind it',
				body: '<a href="https://dev-01.partner.org/seat">Save your seat</a>',
			},
			{ say: 'acceptance, in French', body: '<a href="https://recette.partner.org/">Réserver</a>' },
			{ say: 'the test of the web site', body: '<a href="https://www-test.partner.org/">Save your seat</a>' },
			{
				say: 'a tunnel to the machine of a developer',
				body: '<a href="https://a1b2.ngrok-free.app/seat">Save your seat</a>',
			},
			{ say: 'this machine', body: '<a href="http://localhost:3000/seat">Save your seat</a>' },
			{ say: 'a private address', body: '<a href="https://192.168.1.20/seat">Save your seat</a>' },
			{
				say: 'a part that the playbook names',
				body: '<a href="https://www-int.partner.org/seat">Save your seat</a>',
				options: { patterns: ['-int.'] },
			},
		],
		quiet: [
			{
				say: 'names with such words in them',
				body: '<a href="https://test-drive.partner.org/">Drive</a> <a href="https://stages.partner.org/">Stages</a> <a href="https://studio2.partner.org/">Studio 2</a>',
			},
			{
				say: 'a site for developers',
				body: '<a href="https://developers.partner.org/">Docs</a> <a href="https://dev.to/a">Post</a>',
			},
			{ say: 'a word in the path', body: '<a href="https://www.partner.org/staging/test/">Theatre</a>' },
		],
	},
	*check({ email, playbook: { brand } }, { allow, patterns }) {
		const isWrong = once(
			(host) =>
				(patterns.some((part) => host.includes(part.toLowerCase())) || isNonPublicHost(host, brand)) &&
				!allow.some((allowed) => isUnder(host, allowed)),
		);
		for (const link of [...webTargetsOf(email.html), ...textHostsOf(email)]) {
			const { host } = link;
			if (!isWrong(host)) continue;
			yield {
				found: `a link to the non-public host ${say(host)}`,
				expected: 'the public page',
				mend: 'Put the public address of the page into the link',
				where: link.where,
				evidence: link.written,
			};
		}
	},
});
