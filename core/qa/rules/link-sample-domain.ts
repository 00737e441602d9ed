import { z } from 'zod/v4';

import { once } from '../../once';
import { say } from '../evidence';
import { isOwnHost, isSampleHost } from '../href';
import { webTargetsOf } from '../outlookLinks';
import { textHostsOf } from '../textHosts';
import { defineRule } from '../rule';

export const linkSampleDomain = defineRule({
	id: 'link-sample-domain',
	title: 'no link leads to an example domain',
	severity: 'error',
	required: true,
	why: 'Templates link to example.com and yourdomain.com; the clone keeps them.',
	source: 'qa-rules §5 link; RFC 2606, RFC 5737',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'in the text part',
				email: {
					text: 'Save your seat: https://www.yourdomain.com/seat\nUnsubscribe: {{system.unsubscribeLink}}',
				},
			},
			{
				say: 'the button of Outlook',
				body: '<!--[if mso]><v:roundrect href="https://www.example.com/" fillcolor="#00539f"><center>Save your seat</center></v:roundrect><![endif]-->',
			},
			{ say: 'example.com', body: '<a href="https://www.example.com/">Save your seat</a>' },
			{ say: 'your domain', body: '<a href="https://yourdomain.com/seat">Save your seat</a>' },
			{ say: 'your domain, in Italian', body: '<a href="https://www.tuodominio.it/">Save your seat</a>' },
			{ say: 'an address for documentation', body: '<a href="https://192.0.2.7/">Save your seat</a>' },
		],
		quiet: [
			{
				say: 'a domain of the playbook',
				body: '<a href="https://events.northwind.example/?utm_source=m&utm_medium=e&utm_campaign=c">Seat</a>',
			},
			{ say: 'a company with such a name', body: '<a href="https://www.yourdomainagency.com/">Partner</a>' },
		],
	},
	*check({ email, playbook: { brand } }) {
		const isWrong = once((host) => isSampleHost(host) && !isOwnHost(host, brand));
		for (const link of [...webTargetsOf(email.html), ...textHostsOf(email)]) {
			const { host } = link;
			if (!isWrong(host)) continue;
			yield {
				found: `a link to the example host ${say(host)}`,
				expected: 'a page of the brand or a partner',
				mend: 'Put the address of the page into the link',
				where: link.where,
				evidence: link.written,
			};
		}
	},
});
