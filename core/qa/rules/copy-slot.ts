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
			/\[[^\][\n]{1,40} (?:einfügen|einsetzen|ergänzen|invoegen)\]|\[(?:insérer|insertar|inserire|añadir|compléter) [^\][\n]{1,40}\]/giu,
	},
	{
		sign: '[',
		shape:
			/\[[^\][\n]{1,40} (?:à (?:compléter|définir|confirmer|insérer)|da (?:completare|definire|inserire|confermare)|por (?:definir|confirmar|completar)|a (?:definir|confirmar)|in te vullen|invullen|att fylla i|ska fyllas i|do uzupełnienia)\]/giu,
	},
	// one brace or per cent on each side: another platform's token, or a note
	{ sign: '{', shape: /(?<!\{)\{[A-Z][A-Z_ ]{2,30}\}(?!\})/g },
	{ sign: '%', shape: /(?<![\d%])%[A-Z][A-Z_]{2,30}%(?!%)/g },
	// "<<Speaker 2>>", but not "<< back"
	{
		sign: '<<',
		shape:
			/<<(?!\s?(?:back|next|prev|previous|more|zurück|weiter|mehr|retour|précédent|suivant|plus|anterior|siguiente|volver|indietro|avanti|vorige|volgende|terug|tillbaka|nästa|前|次|戻)(?!\p{L}))\s?\p{L}[\p{L}\p{N} _'’.-]{1,40}>>/giu,
	},
	{ sign: '«', shape: /«\s?(?:insérer|compléter|ajouter|insert|inserire|insertar)\s[^«»\n]{1,40}»/giu },
	// in Japanese: "enter the date", "here"; 【日時】 is a label
	{
		sign: '】',
		shape:
			/【(?:[^【】\n]{0,15}を(?:入力|記入|挿入|入れる)(?:する|してください)?|ここに[^【】\n]{1,15})】|【(?:お名前|氏名|名前|会社名|貴社名)】(?=様|さん|の?(?:ご担当|皆様))/g,
	},
	{
		sign: '］',
		shape:
			/［(?:[^［］\n]{0,15}を(?:入力|記入|挿入|入れる)(?:する|してください)?|ここに[^［］\n]{1,15}|お名前|氏名|名前|会社名|貴社名|担当者名|日付|日時|会場|場所|商品名|URL)］/g,
	},
	// the shape of a date, and figures to come
	{
		sign: '.',
		shape:
			/(?<![\p{L}\p{N}.])(?:TT\.MM\.(?:JJJJ|JJ|20\d\d)?|(?:DD|JJ|GG)\.MM\.(?:YYYY|AAAA|RRRR|20\d\d)|00\.00\.(?:0000|20\d\d))(?![\p{L}\p{N}])/gu,
	},
	{
		sign: '/',
		shape:
			/(?<![\p{L}\p{N}/])(?:(?:DD|JJ|GG)\/MM\/(?:YYYY|AAAA|20\d\d)|MM\/DD\/(?:YYYY|20\d\d)|00\/00\/(?:0000|20\d\d))(?![\p{L}\p{N}])/gu,
	},
	{ sign: '${', shape: /\$\{[A-Za-z][\w.]{1,40}\}/g },
	// "Name: ____" but not a line drawn between sections
	{ sign: '___', shape: /[\p{L}\p{N}:,][ \u00a0]?_{3,20}(?![_\p{L}\p{N}])/gu },
	{ sign: 'XX', shape: /(?:[$€£]|\b)X{2,4}(?: ?%| ?(?:€|EUR|USD|GBP)(?!\p{L}))|[$€£]X{2,4}\b/gu },
];

const words = (list: string) => new Set(list.split(' '));
/** What is only the name of a thing to come; "Data" and "Link" are also labels. */
const NOUNS = words(
	'name vorname nachname firstname lastname fname lname prénom nom nombre apellido nome cognome sobrenome naam voornaam achternaam namn förnamn efternamn navn fornavn efternavn etternavn imię nazwisko firma unternehmen entreprise société empresa azienda bedrijf datum fecha dato cta url placeholder platzhalter überschrift betreff ansprechpartner speaker referent intervenant ponente relatore palestrante spreker talare uhrzeit',
);
/** In capitals, or after "your", these are as well. */
const MORE_NOUNS = words(
	'date time link title company city headline image logo text copy price discount amount code button venue location address email e-mail phone industry brand product data hora local lugar cidade ciudad ora luogo città heure lieu ville lien precio prix preis prezzo preço tijd plaats tid plats ort miejsce sted plaats pris rabatt',
);
const WHOSE = words('your recipient customer contact prospect ihr ihre votre su tu uw jouw din');
/** "Name of the speaker". */
const OF = words('of de des du del della do da der van av af d');
/** With these it is a sentence, a call, or a word of the editor: "Save the date". */
const SPEAKS = words(
	'the a an to in on at by for and or we i you she he it they this that my our save add view see read get book go click open register sign more all new no update enter download share follow visit shop le la les el los il der die das ein eine mehr ver lire voir',
);
const ENCLOSED: readonly (readonly [sign: string, shape: RegExp])[] = [
	['[', /\[([^\][\n]{2,60})\](?!\s?(?:\(|:?\s?<?(?:https?:|www\.|mailto:|\u007F)))/g],
	['{', /(?<![{$%#])\{(?![a-z_]+\})([^{}\n:;=|]{2,40})\}(?!\})/g],
	['<', /(?<![<\w])<([^<>\n:;=/@.]{2,40})>(?!>)/g],
];

/** "[Name Ansprechpartner]", "[CTA TEXT]", "[your company]", "[NOME DO REMETENTE]"; not "[Webinar]" or "[She]". */
function namesSomething(content: string): boolean {
	const its = content
		.trim()
		.toLowerCase()
		.split(/[\s_'’:/-]+/);
	if (its.length > 6 || !/^\p{L}/u.test(content.trim())) return false;
	const [first = '', second = ''] = its;
	const wide = (word: string) => NOUNS.has(word) || MORE_NOUNS.has(word);
	const isCapital = content === content.toUpperCase() && /\p{Lu}/u.test(content);
	if (its.length > 1 && (WHOSE.has(first) || WHOSE.has(first.replace(/s$/, ''))))
		return its.length < 5 && wide(its.at(-1)!);
	if (wide(first) && OF.has(second)) return isCapital || NOUNS.has(first);
	if (its.some((word) => SPEAKS.has(word))) return false;
	return isCapital ? its.some(wide) : its.length < 5 && (NOUNS.has(first) || NOUNS.has(its.at(-1)!));
}

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
			{ say: 'whose name, in German', body: '<p>Es begrüßt Sie [Name Ansprechpartner].</p>' },
			{ say: 'whose name, in French', body: "<p>Avec [nom de l'intervenant]</p>" },
			{ say: 'a number of the brief', body: '<p>Avec &lt;&lt;Intervenant 2&gt;&gt;</p>' },
			{ say: 'one angle bracket', body: '<p>Hello &lt;First name&gt;</p>' },
			{ say: 'on a button', body: '<p><a href="{{my.CTA URL}}">[CTA TEXT]</a></p>' },
			{
				say: 'in an alternative text',
				body: '<img src="https://northwind.example/a.png" alt="[Company name]" width="80">',
			},
			{ say: 'a request in Japanese', body: '<p>お届けは【日付を入力】からです。</p>' },
			{ say: 'a name in Japanese', body: '<p>【お名前】様</p>' },
			{ say: 'the shape of a date, in German', body: '<p>Am TT.MM.JJJJ in Dublin</p>' },
			{ say: 'a date of zeros', body: '<p>Register by 00.00.2026</p>' },
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
			{
				say: 'words in brackets that are for the reader',
				body: '<p>[Save the date] [SAVE THE DATE] [in the name of science] [Company news] &lt;a@b.example&gt; [NEU] [Link öffnen] {a, b}</p>',
			},
			{
				say: 'links of a text part that begin with such a word',
				email: {
					text: '[Name your price](https://northwind.example)\n[Speaker list]: https://northwind.example\n\n{{my.CTA URL}}',
				},
			},
			{
				say: 'labels in Japanese',
				body: '<p>【日時】3月12日 【会場】ダブリン 【新茶】 【お名前】の書き方</p>',
			},
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
	for (const [sign, shape] of ENCLOSED) {
		if (!text.includes(sign)) continue;
		for (const { index, 0: slot, 1: content = '' } of text.matchAll(shape)) {
			const places = slots.get(slot) ?? [];
			if (places.includes(index) || !namesSomething(content)) continue;
			places.push(index);
			slots.set(slot, places);
		}
	}
	return slots;
}
