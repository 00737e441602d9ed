import { z } from 'zod/v4';

import { headerOf, headersAt } from '../headers';
import { defineRule } from '../rule';

const ONE_CLICK = 'List-Unsubscribe=One-Click';
const HTTPS = /<\s*(?:https:\/\/|[{%*[])[^<>]{1,2000}>/i;

export const legalOneClick = defineRule({
	id: 'legal-one-click',
	title: 'the header List-Unsubscribe works with one click',
	severity: 'error',
	required: true,
	why: 'Google demands it of senders of more than 5,000 mails a day; one wrong character turns it off.',
	source: 'qa-rules §5 legal; RFC 8058',
	reads: ['emails'],
	restsOn: ['header'],
	purposes: ['marketing'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'a mail address only',
				build: { map: 'Postmark' },
				email: {
					headers: { 'List-Unsubscribe': '<mailto:u@northwind.example>', 'List-Unsubscribe-Post': ONE_CLICK },
				},
			},
			{
				say: 'no second header',
				build: { map: 'Postmark' },
				email: { headers: { 'List-Unsubscribe': '<https://northwind.example/u/7>' } },
			},
			{
				say: 'another value',
				email: {
					headers: {
						'List-Unsubscribe': '<https://northwind.example/u/7>',
						'List-Unsubscribe-Post': 'List-Unsubscribe=OneClick',
					},
				},
			},
			{
				say: 'http',
				email: {
					headers: {
						'List-Unsubscribe': '<http://northwind.example/u/7>',
						'List-Unsubscribe-Post': ONE_CLICK,
					},
				},
			},
		],
		quiet: [
			{
				say: 'a page and a mail address',
				build: { map: 'Postmark' },
				email: {
					headers: {
						'list-unsubscribe': '<mailto:u@northwind.example>,\n <https://northwind.example/u/7>',
						'list-unsubscribe-post': ` ${ONE_CLICK} `,
					},
				},
			},
			{
				say: 'an address that the platform fills in',
				email: {
					headers: { 'List-Unsubscribe': '<{{system.unsubscribeLink}}>', 'List-Unsubscribe-Post': ONE_CLICK },
				},
			},
			{ say: 'no such header, which legal-list-unsubscribe tells', email: { headers: { 'X-A': 'b' } } },
		],
	},
	*check({ email }) {
		const list = headerOf(email, 'list-unsubscribe');
		if (!list) return;
		const post = headerOf(email, 'list-unsubscribe-post');
		const where = headersAt(email);
		if (!HTTPS.test(list)) {
			yield {
				found: `List-Unsubscribe: ${list.slice(0, 80)}`,
				expected: 'an https address in angle brackets',
				mend: 'Add the https address of the unsubscribe page to the header',
				where,
				evidence: list,
			};
		}
		// RFC 8058 allows no other word and no other case
		if (post !== ONE_CLICK) {
			yield {
				found: post ? `List-Unsubscribe-Post: ${post.slice(0, 80)}` : 'no header List-Unsubscribe-Post',
				expected: `List-Unsubscribe-Post: ${ONE_CLICK}`,
				mend: `Write ${ONE_CLICK} as the value of List-Unsubscribe-Post`,
				where,
				evidence: post ?? '',
			};
		}
	},
});
