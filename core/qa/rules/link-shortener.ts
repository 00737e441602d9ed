import { z } from 'zod/v4';

import { say } from '../evidence';
import { webTargetsOf } from '../outlookLinks';
import { defineRule } from '../rule';
import { SHORTENERS } from '../words/shorteners';

export const linkShortener = defineRule({
	id: 'link-shortener',
	title: 'no link goes through a public link shortener',
	severity: 'warning',
	required: false,
	why: 'Spammers hide behind the same hosts, so mail filters count them; the reader cannot see where it leads.',
	source: 'qa-rules §5 link; SpamAssassin 25_url_shortener',
	reads: ['emails'],
	options: z.strictObject({
		/** More hosts that count as shorteners. */
		list: z.array(z.string().min(1).max(253)).max(500).default([]),
		/** Hosts that are all right here. */
		allow: z.array(z.string().min(1).max(253)).max(200).default([]),
	}),
	examples: {
		bad: [
			{ say: 'a well-known one', body: '<a href="https://bit.ly/3xYz">Save your seat</a>' },
			{ say: 'in capitals, with www', body: '<a href="https://WWW.TinyURL.com/seat">Save your seat</a>' },
			{
				say: 'one of the playbook',
				body: '<a href="https://go.partner.org/a">Seat</a>',
				options: { list: ['go.partner.org'] },
			},
		],
		quiet: [
			{ say: 'a host that ends alike', body: '<a href="https://www.habit.ly/">Partner</a>' },
			{ say: 'the word in a path', body: '<a href="https://www.partner.org/bit.ly">Partner</a>' },
			{
				say: 'one that is allowed',
				body: '<a href="https://lnkd.in/a">Post</a>',
				options: { allow: ['lnkd.in'] },
			},
		],
	},
	*check({ email: { html } }, { list, allow }) {
		const shorteners = new Set([...SHORTENERS, ...list.map((host) => host.toLowerCase())]);
		for (const host of allow) shorteners.delete(host.toLowerCase());
		for (const link of webTargetsOf(html)) {
			const host = link.host.replace(/^www\./, '');
			if (!shorteners.has(host)) continue;
			yield {
				found: `a link through the shortener ${say(host)}`,
				expected: 'the address of the page itself',
				mend: 'Open the link, and put the address that the browser then shows into it',
				where: link.where,
				evidence: link.written,
			};
		}
	},
});
