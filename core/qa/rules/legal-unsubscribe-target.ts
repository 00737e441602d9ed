import { z } from 'zod/v4';

import { say } from '../evidence';
import { linkNameOf } from '../linkNames';
import { defineRule } from '../rule';
import { deadReason, waysOutOf } from '../unsubscribe';

const ADDRESS = '<p>Northwind Analytics Ltd, 12 Harbour Street, Dublin D02 X285, Ireland</p>';

export const legalUnsubscribeTarget = defineRule({
	id: 'legal-unsubscribe-target',
	title: 'the unsubscribe link leads to a page that lets the reader out',
	severity: 'error',
	required: true,
	why: 'To the law a link that goes nowhere is none; the reader presses "spam" instead.',
	source: 'qa-rules §5 legal; CAN-SPAM 15 USC 7704(a), CASL, ePrivacy 13',
	reads: ['emails'],
	restsOn: [', html'],
	purposes: ['marketing'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'a link of the template',
				email: { html: `<body>${ADDRESS}<a href="#">Unsubscribe</a></body>` },
			},
			{ say: 'no target', email: { html: `<body>${ADDRESS}<a href="">Abmelden</a></body>` } },
			{
				say: 'a staging host',
				email: {
					html: `<body>${ADDRESS}<a href="https://staging.partner.org/unsubscribe">Se désinscrire</a></body>`,
				},
			},
			{
				say: 'the home page',
				email: { html: `<body>${ADDRESS}<a href="https://northwind.example/">Unsubscribe</a></body>` },
			},
			{
				say: 'the word without a link',
				email: { html: `<body>${ADDRESS}<p>Reply to unsubscribe.</p></body>` },
			},
			{
				say: 'the words beside a link that goes elsewhere',
				email: {
					html: `<body>${ADDRESS}<p>このメールの配信停止をご希望の方はご返信ください。</p><a href="https://northwind.example/seat">Save your seat</a></body>`,
				},
			},
		],
		quiet: [
			{
				say: 'one that works beside one that does not',
				email: {
					html: `<body>${ADDRESS}<a href="#prefs">Email preferences</a> <a href="{{system.unsubscribeLink}}">Unsubscribe</a></body>`,
				},
			},
			{
				say: 'a mail to the sender',
				email: {
					html: `<body>${ADDRESS}<a href="mailto:unsubscribe@northwind.example?subject=out">Unsubscribe</a></body>`,
				},
			},
			{ say: 'none at all, which legal-unsubscribe tells', email: { html: '<body><p>Hello</p></body>' } },
			{
				say: 'the words, and a link that says "here"',
				email: {
					html: `<body>${ADDRESS}<p>Darse de baja: <a href="https://northwind.example/u/7">aquí</a></p></body>`,
				},
			},
			{
				say: 'the link of another platform around the word',
				build: { map: 'Mailchimp' },
				email: { html: '<body><a href="*|UNSUB|*">Out</a> *|LIST:ADDRESS|*</body>' },
			},
		],
	},
	*check({ email, dialect, playbook: { brand } }) {
		const { html } = email;
		const { links, tokens, hasPlatformElement, wordsAt } = waysOutOf(html, dialect);
		if (tokens.length > 0 || hasPlatformElement) return;
		const [first] = links;
		if (first) {
			const reasons = links.map((link) => deadReason(link, brand));
			if (reasons.includes(undefined)) return;
			const { all } = linkNameOf(html, first);
			yield {
				found: `the unsubscribe link ${say(all || first.written)} ${reasons[0]!}`,
				expected: 'a link that lets the reader out',
				mend: mendOf(dialect.id),
				where: first.where,
				evidence: `${all} ${first.written}`,
			};
		} else if (wordsAt >= 0) {
			const words = html.visible.text.slice(wordsAt, wordsAt + 60).split('\n', 1)[0]!;
			yield {
				found: `the words ${say(words, 60)} without a link`,
				expected: 'a link that lets the reader out',
				mend: mendOf(dialect.id),
				where: html.visible.where(wordsAt),
				evidence: words,
			};
		}
	},
});

const mendOf = (dialect: string) =>
	dialect === 'marketo'
		? 'Link the words to {{system.unsubscribeLink}}'
		: 'Link the words to the unsubscribe link of the platform';
