import { z } from 'zod/v4';

import { say } from '../evidence';
import { fieldPreheaderOf, htmlPreheaderOf, plainly } from '../preheader';
import { defineRule } from '../rule';
import { isDefaultPreheader } from '../words/preheaders';

/** A longer text has been written by somebody. */
const LONGEST = 600;

export const envPreheaderDefault = defineRule({
	id: 'env-preheader-default',
	title: 'no preheader is still the text of the editor or the template',
	severity: 'error',
	required: true,
	why: 'The inbox shows "Use this area to offer a short preview" to everybody.',
	source: 'qa-rules §5 env',
	reads: ['emails'],
	restsOn: ['preheader', ', html'],
	options: z.strictObject({
		/** More phrases that a preheader must not contain, in any case. */
		phrases: z.array(z.string().min(2).max(200)).max(100).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'what a template says of it, in German',
				email: { preheader: 'Hier steht der Vorschautext, der neben dem Betreff angezeigt wird' },
			},
			{
				say: 'the words of an editor',
				email: { preheader: "Use this area to offer a short preview of your email's content." },
			},
			{
				say: 'the words of a template, hidden in the HTML',
				email: {
					preheader: undefined,
					html: '<body><span class="preheader">This is preheader text. Some clients will show this text as a preview.</span><p>Hello</p></body>',
				},
			},
			{ say: 'the link at the top', email: { preheader: 'View this email in your browser' } },
			{ say: 'in German', email: { preheader: 'Vorschautext hier eingeben' } },
			{ say: 'in French', email: { preheader: 'Voir cet e-mail dans votre navigateur' } },
			{ say: 'a request in French', email: { preheader: "Saisissez ici le texte d'aperçu" } },
			{ say: 'a request in Italian', email: { preheader: 'Inserisci qui il testo di anteprima' } },
			{ say: 'a request in Danish', email: { preheader: 'Skriv din forhåndsvisningstekst her' } },
			{ say: 'in Portuguese', email: { preheader: 'Digite aqui o texto de pré-visualização do e-mail' } },
			{ say: 'in Spanish', email: { preheader: '¿No ve bien este mensaje? Véalo en su navegador' } },
			{ say: 'in Swedish', email: { preheader: 'Läs brevet i webbläsaren' } },
			{ say: 'in Japanese', email: { preheader: 'プレビューテキストを入力してください' } },
		],
		quiet: [
			{
				say: 'a mail about preheaders',
				email: { preheader: 'Three ways to write preview text that is read' },
			},
			{ say: 'a preview of the topic', email: { preheader: 'A preview of the demand report for planners' } },
			{
				say: 'a browser as the topic',
				email: { preheader: 'Plan in your browser, with less data than before' },
			},
			{
				say: 'a preview as the topic, in Italian',
				email: { preheader: 'Anteprima: il nuovo catalogo di primavera' },
			},
			{ say: 'a token', email: { preheader: '{{my.Preheader}}' } },
			{
				say: 'a preview that readers can join',
				email: { preheader: 'Preview our new planner before anybody else' },
			},
		],
	},
	*check({ email }, { phrases }) {
		const ours = phrases.map(plainly).filter((phrase) => phrase !== '');
		for (const preheader of [fieldPreheaderOf(email), htmlPreheaderOf(email.html)]) {
			if (!preheader) continue;
			const words = plainly(preheader.text.slice(0, LONGEST));
			if (!isDefaultPreheader(words) && !ours.some((one) => words.includes(one))) continue;
			yield {
				found: `the preheader ${say(preheader.text)}`,
				expected: 'words about this mail',
				mend: 'Write 40 to 130 characters that go on from the subject',
				where: preheader.where,
				evidence: preheader.text,
			};
		}
	},
});
