import { z } from 'zod/v4';

import { say } from '../evidence';
import { linksOf } from '../links';
import { maskedOf } from '../query';
import { defineRule } from '../rule';
import { isSystemLink } from '../unsubscribe';
import { editTo, withQuery } from '../utm';

export const utmSystemLink = defineRule({
	id: 'utm-system-link',
	title: 'links to unsubscribe, to preferences or to the web version carry no UTM parameters',
	severity: 'info',
	required: false,
	why: 'Some platforms break these links when something is added, and who leaves is no visit.',
	source: 'qa-rules §5 utm',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'behind the token, without a question mark',
				build: { map: 'Mailchimp' },
				body: '<a href="*|UNSUB|*&amp;utm_source=m">Unsubscribe</a>',
			},
			{
				say: 'on the web version',
				build: { map: 'Mailchimp' },
				body: '<a href="*|ARCHIVE|*#utm_source=m">View online</a>',
			},
			{
				say: 'on the link of the platform',
				body: '<a href="{{system.unsubscribeLink}}?utm_source=m">Unsubscribe</a>',
			},
			{
				say: 'on a page of preferences',
				body: '<a href="https://northwind.example/preferences?id=1&amp;utm_source=m">Email preferences</a>',
			},
		],
		quiet: [
			{
				say: 'other parameters',
				body: '<a href="https://northwind.example/preferences?id=1">Email preferences</a>',
			},
			{ say: 'a page like any other', body: '<a href="https://www.partner.org/?utm_source=m">Partner</a>' },
		],
	},
	*check({ email: { html } }) {
		for (const link of linksOf(html)) {
			// behind a token "&" may be right, as the platform has put the "?"
			if (!/[?&#]utm_/i.test(maskedOf(link))) continue;
			if (!isSystemLink(html, link)) continue;
			const bare = withQuery(link, (pieces) => pieces.filter((piece) => !/^utm_/i.test(piece)));
			yield {
				found: `UTM parameters on the link ${say(link.written)}`,
				expected: 'none on a link to unsubscribe, to preferences or to the web version',
				mend: 'Take the UTM parameters off this link',
				where: link.where,
				evidence: link.written,
				fix: editTo(link, bare, 'safe'),
			};
		}
	},
});
