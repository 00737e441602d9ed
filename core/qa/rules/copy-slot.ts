import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';
import { type Readable, readablesOf } from '../textsOf';

/** Each with a sign that it holds, looked for first. */
const SLOT: readonly { readonly sign: string; readonly shape: RegExp }[] = [
	// [Insert name], [your company], [First Name]; but [Add to calendar] and [Your account] are links of a text part
	{ sign: '[', shape: /\[(?:insert|placeholder|fill in)\b[^\][\n]{0,60}\]/gi },
	{
		sign: '[',
		shape: /\[(?:add|enter|put|type|replace)\b[^\][\n]{0,40}\b(?:name|date|here|link|url|copy|text)\]/gi,
	},
	{
		sign: '[',
		shape:
			/\[(?:your|recipient|customer|contact|prospect)(?:['’]s)? (?:first |last |full )?(?:name|company|city|logo|product|brand|link|url|text|copy|headline|title|industry|address|e-?mail|phone)\]/gi,
	},
	{
		sign: '[',
		shape:
			/\[(?:first|last|full|company|event|speaker|product|webinar|sender|city)[ _-]?(?:name|title|date)\]/gi,
	},
	{
		sign: '[',
		shape:
			/\[(?:NAME|DATE|TIME|LINK|URL|TITLE|CTA|COMPANY|CITY|SPEAKER|HEADLINE|IMAGE|LOGO|TEXT|COPY|PRICE|XX+)\]/g,
	},
	{
		sign: '[',
		shape:
			/\[(?:vorname|nachname|firma|unternehmen|datum|prénom|entreprise|société|nombre|apellido|empresa|fecha|cognome|azienda|voornaam|achternaam|bedrijf)\]/giu,
	},
	{
		sign: '[',
		shape:
			/\[[^\][\n]{1,40} (?:einfügen|einsetzen|ergänzen|invoegen)\]|\[(?:insérer|insertar|inserire|añadir|compléter) [^\][\n]{1,40}\]/giu,
	},
	// in capitals, in other languages and with "of whom": [NOME DO REMETENTE]
	{
		sign: '[',
		shape:
			/\[(?:NOME|COGNOME|SOBRENOME|DATA|HORA|LOCAL|LUGAR|CIDADE|NOMBRE|FECHA|CIUDAD|ORA|LUOGO|CITTÀ|NOM|HEURE|LIEU|VILLE|LIEN|NAAM|DATUM|TIJD|PLAATS|NAMN|TID|PLATS|ORT|UHRZEIT|NAME|IMIĘ|NAZWISKO|MIEJSCE|NAVN|STED)(?: (?:DO|DA|DE|DEL|DELLA|DES|DU|DER|VAN|AV|OF) [\p{Lu} ]{2,30})?\]/gu,
	},
	{
		sign: '[',
		shape:
			/\[[^\][\n]{1,40} (?:à (?:compléter|définir|confirmer|insérer)|da (?:completare|definire|inserire|confermare)|por (?:definir|confirmar|completar)|a (?:definir|confirmar)|in te vullen|invullen|att fylla i|ska fyllas i|do uzupełnienia)\]/giu,
	},
	{
		sign: '<<',
		shape:
			/<<\s?[^<>|\n]{0,30}\b(?:einfügen|eintragen|einsetzen|insérer|compléter|inserire|insertar|inserir|invullen|invoegen|fyll i|wstaw|insert|fill in)[^<>|\n]{0,30}>>/giu,
	},
	// one brace or per cent on each side: another platform's token, or a note
	{ sign: '{', shape: /(?<!\{)\{[A-Z][A-Z_ ]{2,30}\}(?!\})/g },
	{ sign: '%', shape: /(?<![\d%])%[A-Z][A-Z_]{2,30}%(?!%)/g },
	{ sign: '<<', shape: /<<\s?[A-Za-z][A-Za-z _]{0,25}(?:name|date|link|url|title|company|text|here)\s?>>/gi },
	{ sign: '${', shape: /\$\{[A-Za-z][\w.]{1,40}\}/g },
	// "Name: ____" but not a line drawn between sections
	{ sign: '___', shape: /[\p{L}\p{N}:,][ \u00a0]?_{3,20}(?![_\p{L}\p{N}])/gu },
	{ sign: 'XX', shape: /(?:[$€£]|\b)X{2,4}(?: ?%| ?(?:€|EUR|USD|GBP)(?!\p{L}))|[$€£]X{2,4}\b/gu },
];

export const copySlot = defineRule({
	id: 'copy-slot',
	title: 'no place to be filled in is left in the copy',
	severity: 'error',
	required: true,
	why: '"Join us on [DATE]" is what the reader gets.',
	source: 'qa-rules §5 copy',
	reads: ['emails'],
	options: z.strictObject({ allow: z.array(z.string().min(1).max(200)).max(200).default([]) }),
	examples: {
		bad: [
			{ say: 'in capitals', body: '<p>Join us on [DATE] in Dublin</p>' },
			{ say: 'an order to the writer', email: { subject: 'Meet [insert speaker] on Thursday' } },
			{ say: 'German', body: '<p>Hallo [Vorname], [Datum einfügen]</p>' },
			{ say: 'French', body: '<p>Bonjour [prénom], [insérer la date]</p>' },
			{ say: 'angle brackets', body: '<p>Hello &lt;&lt;First Name&gt;&gt;</p>' },
			{ say: 'whose name, in Portuguese', body: '<p>Atenciosamente, [NOME DO REMETENTE]</p>' },
			{ say: 'to be completed, in French', body: '<p>Rendez-vous le [date à compléter]</p>' },
			{ say: 'angle brackets in German', body: '<p>Treffpunkt: &lt;&lt;Ort eintragen&gt;&gt;</p>' },
			{ say: 'in braces', body: '<p>Your slot: {DATE HERE}</p>' },
			{ say: 'a line to write on', body: '<p>Hello ____, your seat is waiting</p>' },
			{ say: 'a discount to be decided', body: '<p>Save XX% today</p>' },
		],
		quiet: [
			{ say: 'the word of an editor', body: '<p>"We saw [the] demand double" [1]</p>' },
			{
				say: 'links of a text part',
				email: { text: 'Hello\n[Add to calendar] https://northwind.example\n[Your account]' },
			},
			{ say: 'a label before the subject', email: { subject: '[Webinar] Forecasting with less data' } },
			{
				say: 'lines between sections',
				email: { text: 'Hello\n__________\nFooter\n____________________\nNorthwind' },
			},
			{ say: 'links to turn the page', body: '<p>&lt;&lt; back | next &gt;&gt;, sets {A, B}, 5%OFF%</p>' },
			{ say: 'Roman numerals and sizes', body: '<p>Super Bowl XXX, shirts in XXL, chapter XX</p>' },
			{
				say: 'allowed by the team',
				body: '<p>[YOUR CITY] is the name of the band</p>',
				options: { allow: ['[YOUR CITY]'] },
			},
		],
	},
	*check({ email }, { allow }) {
		for (const readable of readablesOf(email)) {
			for (const [slot, places] of slotsIn(readable)) {
				if (allow.includes(slot)) continue;
				const times = places.length > 1 ? `, ${places.length} times` : '';
				yield {
					found: `the place to be filled in ${say(slot, 60)}${times}`,
					expected: 'the words that belong there',
					mend: 'Fill it in, or take it out',
					where: readable.where(places[0]!),
					evidence: slot,
				};
			}
		}
	},
});

/** Where each slot stands: a template repeats the name of the product a dozen times. */
function slotsIn({ text }: Readable): Map<string, number[]> {
	const slots = new Map<string, number[]>();
	for (const { sign, shape } of SLOT) {
		if (!text.includes(sign)) continue;
		for (const { index, 0: slot } of text.matchAll(shape)) {
			const places = slots.get(slot) ?? [];
			places.push(index);
			slots.set(slot, places);
		}
	}
	return slots;
}
