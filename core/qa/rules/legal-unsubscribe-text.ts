import { z } from 'zod/v4';

import type { DialectId } from '../dialects';
import { defineRule } from '../rule';
import { textHasUnsubscribe } from '../unsubscribe';

const TOKEN: Readonly<Partial<Record<DialectId, string>>> = {
	marketo: '{{system.unsubscribeLink}}',
	hubspot: '{{ unsubscribe_link }}',
	mautic: '{unsubscribe_url}',
	mailchimp: '*|UNSUB|*',
	sfmc: '%%unsub_center_url%%',
	klaviyo: '{% unsubscribe_link %}',
};

export const legalUnsubscribeText = defineRule({
	id: 'legal-unsubscribe-text',
	title: 'the text part of each marketing e-mail says how to unsubscribe',
	severity: 'warning',
	required: false,
	why: 'Who reads mail as plain text has the same right to get out.',
	source: 'qa-rules §5 legal; Act-On, Mailigen',
	reads: ['emails'],
	restsOn: [', text'],
	purposes: ['marketing'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'none',
				email: {
					text: 'Save your seat: https://northwind.example/webinar\nNorthwind Analytics Ltd, 12 Harbour Street, Dublin D02 X285, Ireland',
				},
			},
			{ say: 'the word without an address', email: { text: 'To unsubscribe use the link in the mail.' } },
			{
				say: 'the word, and an address of something else',
				email: { text: 'Se désinscrire\nMentions légales : https://northwind.example/m' },
			},
		],
		quiet: [
			{ say: 'an address on the next line', email: { text: 'Uitschrijven:\n<https://northwind.example/u>' } },
			{ say: 'the token', email: { text: 'Hello\nUnsubscribe: {{system.unsubscribeLink}}' } },
			{ say: 'an address', email: { text: 'Abmelden: https://northwind.example/u' } },
			{ say: 'a mail address', email: { text: 'Désinscription : unsubscribe@northwind.example' } },
			{ say: 'in Japanese', email: { text: '配信停止はこちら https://northwind.example/u' } },
			{ say: 'no text part', email: { text: '' } },
			{ say: 'a mail of text only, which legal-unsubscribe tells', email: { html: '', text: 'Hello' } },
		],
	},
	*check({ email, dialect }) {
		const { text } = email;
		if (text.text.trim() === '' || email.email.html.trim() === '') return;
		if (textHasUnsubscribe(text, dialect)) return;
		const token = TOKEN[dialect.id];
		const end = text.text.length;
		yield {
			found: 'no way to unsubscribe in the text part',
			expected: 'the unsubscribe link there as well',
			mend: token ? `Add a line with ${token} to the text part` : 'Add the unsubscribe link to the text part',
			where: email.where('text'),
			evidence: '',
			fix: token
				? { kind: 'suggest', edits: text.edit({ start: end, end }, `\n\nUnsubscribe: ${token}\n`) }
				: undefined,
		};
	},
});
