import { z } from 'zod/v4';

import { collapsed } from '../collapsed';
import { defineRule } from '../rule';
import { isTextOnly } from '../textsOf';
import { REASON } from '../words/reason';

const FOOTER_LENGTH = 4_000;

const FOOTER =
	'<p>Northwind Analytics Ltd, 12 Harbour Street, Dublin D02 X285, Ireland</p><a href="{{system.unsubscribeLink}}">Unsubscribe</a>';
const mail = (text: string) => ({ html: `<body><p>${text}</p>${FOOTER}</body>` });

export const legalReason = defineRule({
	id: 'legal-reason',
	title: 'each marketing e-mail says why the reader gets it',
	severity: 'info',
	required: false,
	why: 'Who remembers having signed up complains less.',
	source: 'qa-rules §5 legal',
	reads: ['emails'],
	restsOn: [', html'],
	purposes: ['marketing'],
	options: z.strictObject({
		/** More phrases that say it. */
		phrases: z.array(z.string().min(3).max(200)).max(50).default([]),
	}),
	examples: {
		bad: [
			{ say: 'nothing of the kind', email: mail('Save your seat') },
			{ say: 'hidden', email: mail('<span style="display:none">You receive this because …</span>') },
		],
		quiet: [
			{ say: 'in English', email: mail('You are receiving this email because you signed up.') },
			{ say: 'in German', email: mail('Sie erhalten diese E-Mail, weil Sie sich angemeldet haben.') },
			{ say: 'in French', email: mail('Vous recevez ce message car vous êtes client.') },
			{ say: 'in Spanish', email: mail('Recibes este correo porque te suscribiste.') },
			{ say: 'in Italian', email: mail('Ricevete questo messaggio perché vi siete iscritti.') },
			{ say: 'in Japanese', email: mail('このメールはご登録いただいた方にお送りしています。') },
			{
				say: 'in words of the playbook',
				email: mail('A letter for members of the club'),
				options: { phrases: ['for members of the club'] },
			},
		],
	},
	*check({ email }, { phrases }) {
		const text = isTextOnly(email) ? email.text.masked : email.html.visible.text;
		// the footer first, where it nearly always stands
		if (REASON.test(collapsed(text.slice(-FOOTER_LENGTH)))) return;
		const plain = collapsed(text);
		if (REASON.test(plain)) return;
		const lower = plain.toLowerCase();
		if (phrases.some((phrase) => lower.includes(phrase.toLowerCase()))) return;
		yield {
			found: 'no line that says why the reader gets this',
			expected: 'a line such as "You receive this because you signed up"',
			mend: 'Add such a line to the footer',
			where: email.where('html'),
			evidence: '',
		};
	},
});
