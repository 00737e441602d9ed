import { z } from 'zod/v4';

import { linkNameOf } from '../linkNames';
import { type Link, linksOf } from '../links';
import { defineRule } from '../rule';
import { isTextOnly } from '../textsOf';
import { offersUnsubscribe, textHasUnsubscribe, waysOutOf } from '../unsubscribe';

export const legalUnsubscribe = defineRule({
	id: 'legal-unsubscribe',
	title: 'each marketing e-mail has an unsubscribe link',
	severity: 'error',
	required: true,
	why: 'The law and the mailbox providers demand it; without it people press "spam".',
	source: 'qa-rules §5 legal; CAN-SPAM 15 USC 7704(a), CASL, ePrivacy 13, RFC 8058',
	reads: ['emails'],
	restsOn: [', html'],
	purposes: ['marketing'],
	options: z.strictObject({
		/** More words that say "unsubscribe" in a link. */
		words: z.array(z.string().min(2).max(100)).max(100).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'none',
				email: {
					html: '<body><p>Save your seat</p><p>Northwind Analytics Ltd, 12 Harbour Street, Dublin D02 X285, Ireland</p></body>',
				},
			},
			{
				say: 'in a comment',
				email: { html: '<body><!-- {{system.unsubscribeLink}} --><p>Hello</p></body>' },
			},
		],
		quiet: [
			{
				say: 'the words beside a link that says "here"',
				email: {
					html: '<body><p>Northwind Analytics Ltd, 12 Harbour Street, Dublin D02 X285, Ireland</p><p>If you no longer wish to receive these mails, <a href="https://northwind.example/u/7">click here</a>.</p></body>',
				},
			},
			{
				say: 'a link that goes nowhere, which legal-unsubscribe-target tells',
				email: { html: '<body><a href="#">Unsubscribe</a></body>' },
			},
			{
				say: 'words of the playbook',
				email: { html: '<body><a href="https://northwind.example/u/7">Ta mig bort</a></body>' },
				options: { words: ['ta mig bort'] },
			},
			{
				say: 'a page of preferences',
				email: {
					html: '<body><p>Northwind Analytics Ltd, 12 Harbour Street, Dublin D02 X285, Ireland</p><a href="https://northwind.example/preferences?utm_source=m&utm_medium=e&utm_campaign=c">Here</a></body>',
				},
			},
			{
				say: 'the word in German',
				email: {
					html: '<body><p>Northwind Analytics Ltd, 12 Harbour Street, Dublin D02 X285, Ireland</p><a href="https://northwind.example/a">Vom Newsletter abmelden</a></body>',
				},
			},
			{
				say: 'a mail of text only',
				email: {
					html: '',
					text: 'Northwind Analytics Ltd, 12 Harbour Street, Dublin D02 X285, Ireland. Unsubscribe: {{system.unsubscribeLink}}',
				},
			},
			{
				say: 'a transactional mail',
				purpose: 'transactional',
				email: { html: '<body><p>Your invoice</p></body>' },
			},
		],
	},
	*check({ email, dialect }, { words }) {
		const { html } = email;
		if (offersUnsubscribe(waysOutOf(html, dialect))) return;
		if (isTextOnly(email) && textHasUnsubscribe(email.text, dialect)) return;
		const more = words.map((word) => word.toLowerCase());
		const says = (link: Link) => more.some((word) => linkNameOf(html, link).all.toLowerCase().includes(word));
		if (more.length > 0 && linksOf(html).some(says)) return;
		yield {
			found: 'no unsubscribe link',
			expected: 'a link that lets the reader out',
			mend:
				dialect.id === 'marketo'
					? 'Link {{system.unsubscribeLink}} in the footer'
					: 'Add the unsubscribe link of the platform to the footer',
			where: email.where('html'),
			evidence: '',
		};
	},
});
