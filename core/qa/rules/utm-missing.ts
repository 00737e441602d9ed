import { z } from 'zod/v4';

import { say } from '../evidence';
import { isUnder } from '../href';
import { webLinksOf } from '../links';
import { defineRule } from '../rule';
import { leadsToUnsubscribe } from '../unsubscribe';

const NOT_TRACKED =
	/privacy|datenschutz|imprint|impressum|terms|legal|cookie|preference|view-?online|webview|web-?version|viewinbrowser/i;
const FILE = /\.(?:pdf|ics|vcf|png|jpe?g|gif|zip)$/i;

export const utmMissing = defineRule({
	id: 'utm-missing',
	title: 'each link to the brand’s pages carries the UTM parameters of the playbook',
	severity: 'warning',
	required: false,
	why: 'A visit without them counts as direct traffic, and the campaign looks as if nobody came.',
	source: 'qa-rules §5 utm',
	reads: ['emails'],
	options: z.strictObject({
		/** Left out: the keys of naming.utm in the playbook. */
		required: z.array(z.string().max(60)).max(20).optional(),
		/** Parts of addresses that need none. */
		exempt: z.array(z.string().min(1).max(200)).max(100).default([]),
	}),
	examples: {
		bad: [
			{ say: 'none', body: '<a href="https://northwind.example/seat">Save your seat</a>' },
			{
				say: 'one of three',
				body: '<a href="https://northwind.example/seat?utm_source=m">Save your seat</a>',
			},
			{
				say: 'a key without a value',
				body: '<a href="https://northwind.example/seat?utm_source=&utm_medium=e&utm_campaign=c">Go</a>',
			},
		],
		quiet: [
			{
				say: 'all by a token',
				body: '<a href="https://northwind.example/seat?{{my.UTM}}">Go</a>',
				build: { tokens: [{ name: 'my.UTM', value: 'utm_source=m&utm_medium=e&utm_campaign=c' }] },
			},
			{
				say: 'a value that a token gives',
				body: '<a href="https://northwind.example/seat?utm_source=m&utm_medium=e&utm_campaign={{program.name}}">Go</a>',
			},
			{ say: 'the page of a partner', body: '<a href="https://www.partner.org/">Partner</a>' },
			{
				say: 'privacy and unsubscribe',
				body: '<a href="https://northwind.example/privacy">Privacy</a> <a href="https://northwind.example/go">Unsubscribe</a>',
			},
		],
	},
	*check({ email: { html }, playbook }, { required, exempt }) {
		const keys = required ?? Object.keys(playbook.naming.utm);
		const { webDomains } = playbook.brand;
		for (const link of webLinksOf(html)) {
			const { url, written } = link;
			// without a list of own domains every page counts
			if (webDomains.length > 0 && !webDomains.some((domain) => isUnder(url.hostname, domain))) continue;
			if (
				NOT_TRACKED.test(url.pathname) ||
				FILE.test(url.pathname) ||
				exempt.some((part) => written.includes(part))
			)
				continue;
			if (leadsToUnsubscribe(html, link)) continue;
			// a token that is the whole query may hold them
			if (/[?&]\{\{[^{}]*\}\}(?:&|#|$)/.test(written)) continue;
			const missing = keys.filter((key) => !url.searchParams.get(key));
			if (missing.length === 0) continue;
			yield {
				found: `the link ${say(written)} without ${missing.join(', ')}`,
				expected: keys.join(', '),
				mend: `Add ${missing.join(', ')} as the playbook's naming says`,
				where: link.where,
				evidence: written,
			};
		}
	},
});
