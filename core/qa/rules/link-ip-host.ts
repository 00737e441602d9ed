import { z } from 'zod/v4';

import { say } from '../evidence';
import { isNonProduction, isSampleHost } from '../href';
import { webTargetsOf } from '../outlookLinks';
import { defineRule } from '../rule';

const NUMERIC = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[^\]]*\])$/;

export const linkIpHost = defineRule({
	id: 'link-ip-host',
	title: 'no link names its host by number',
	severity: 'warning',
	required: false,
	why: 'Mail filters take it for phishing, and the reader cannot tell who is behind it.',
	source: 'qa-rules §5 link; SpamAssassin NUMERIC_HTTP_ADDR',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'a public address', body: '<a href="https://93.184.216.34/seat">Save your seat</a>' },
			{ say: 'as one number', body: '<a href="https://1572395042/seat">Save your seat</a>' },
			{ say: 'of the new kind', body: '<a href="https://[2606:2800:220:1::1]/seat">Save your seat</a>' },
		],
		quiet: [
			{ say: 'a version in the path', body: '<a href="https://www.partner.org/1.2.3.4/">Release</a>' },
			{ say: 'digits in a name', body: '<a href="https://1.partner.org/">Partner</a>' },
			{ say: 'a number in a query', body: '<a href="https://www.partner.org/?from=8.8.8.8">Partner</a>' },
		],
	},
	*check({ email: { html } }) {
		for (const link of webTargetsOf(html)) {
			const host = link.host;
			if (!NUMERIC.test(host) || isNonProduction(host) || isSampleHost(host)) continue;
			yield {
				found: `the host ${say(host)} by its number`,
				expected: 'the name of the host',
				mend: 'Put the address of the page into the link as a browser shows it',
				where: link.where,
				evidence: link.written,
			};
		}
	},
});
