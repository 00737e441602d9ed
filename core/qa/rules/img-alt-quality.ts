import { z } from 'zod/v4';

import { attributeOf } from '../document';
import { say } from '../evidence';
import { imagesOf } from '../look/images';
import { defineRule } from '../rule';
import { MASK } from '../source';
import { GENERIC_ALT } from '../words/genericAlt';

const FILE = /^[^\s/]{1,200}\.(?:png|jpe?g|gif|webp|svg|avif|bmp|tiff?)$/i;
/** A name with a number as cameras, phones, editors and shops of pictures give it. */
const CAMERA =
	/^(?:img|image|imgp?|dsc[nf]?|p|pxl|mvimg|gopr|vid|screen ?shot|bildschirmfoto|capture(?: d['’]écran)?|captura(?: de (?:pantalla|tela|ecrã))?|schermata|schermafbeelding|skärmavbild|skärmbild|skjermbilde|skærmbillede|zrzut ekranu|スクリーンショット|untitled|unnamed|photo|foto|picture|pic|bild|billede|bilde|imagen|imagem|immagine|afbeelding|画像|写真|banner|hero|header|whatsapp image|pasted image|adobestock|shutterstock|istock(?:photo)?|gettyimages|depositphotos|unsplash|pexels)[-_ ]{0,3}\(?\d[\d_.:()x -]{0,40}(?:(?:at|um|à|de|om|kl\.?|-wa)? ?\d[\d.:)]{0,10})?(?: ?(?:copy|kopie|copie|copia|kopia))?$/i;
/** Figures or a code without a word, a size; and words held together by underlines. */
const CODE =
	/^(?:\d{8,20}[\d_x-]{0,40}|\d{1,8}[_x][\d_x.-]{1,60}|[0-9a-f]{8}-[0-9a-f-]{27}|(?=.{0,15}\d)[0-9a-f]{16,64}|[\p{L}\d-]{1,60}(?:_[\p{L}\d-]{1,60}){1,10}|[\p{L}\d-]{1,60}-(?:final|v\d{1,2}|\d{2,5}x\d{2,5}))$/iu;
const ADDRESS = /^(?:https?:)?\/\/\S{1,500}$/i;

/** What editors put there until somebody writes one. */
const ASKED_FOR =
	/^(?:(?:please )?(?:enter|add|insert|type|write|provide|put|set|describe)(?: (?:an?|your|the|some|in))*(?: (?:image|picture|photo|short|good|descriptive|meaningful))* (?:alt(?:ernat(?:iv)?e)?(?:[ -]?text| tag)?|image description|description of (?:the|your) image|image)(?: (?:for|of) (?:the|your|this) image)?(?: here)?|(?:your|the|image|sample|default|my) alt(?:ernative)?[ -]?text(?: (?:goes )?here)?|alt(?:ernative)?[ -]?text (?:(?:goes )?here|for (?:the )?image)|(?:bitte )?(?:hier )?(?:(?:ihren?|den|einen?) )?(?:alternativ|alt-?|ersatz)[ -]?text(?: hier)? (?:eingeben|einfügen|hinzufügen|ergänzen)|bildbeschreibung(?: hier)? (?:eingeben|einfügen|hinzufügen|ergänzen)|(?:saisi(?:r|ssez)|entre[rz]|ajoute[rz]|insére[rz]) (?:ici )?(?:un|le|votre) texte alternatif(?: ici)?|(?:introdu(?:zca|ce|cir)|escrib[ae]|añad[ae]|agreg(?:a|ue)|inserta(?:r)?) (?:aquí )?(?:el|un|su|tu) texto alternativo(?: aquí)?|(?:insir[ai]|adicion[ae]|digite) (?:o|um|seu) texto alternativo(?: aqui)?|(?:inserisci|aggiungi|scrivi) (?:qui )?(?:il|un) testo alternativo(?: qui)?|(?:voer|typ|voeg) (?:hier )?(?:een |de |uw |je )?(?:alternatieve tekst|alt-?tekst)(?: (?:in|toe))?|(?:ange|skriv|lägg till|infoga|indtast|skriv inn|angi|tilføj|wpisz|dodaj) (?:in )?(?:en |ett |et |din )?(?:alternativ ?text|alt-?text|alternativ ?tekst|alt-?tekst|bildbeskrivning|tekst alternatywny)(?: (?:här|her|tutaj))?|代替テキスト(?:を入力)?(?:してください)?|替代文字|替代文本|대체 텍스트)$/iu;

/** What is wrong with the text, and undefined when nothing is. */
function flawOf(alt: string, max: number): string | undefined {
	if (FILE.test(alt) || ADDRESS.test(alt) || CODE.test(alt)) return 'is the name of a file';
	const plain = alt.toLowerCase().replace(/^[\s[({<"']{1,5}|[\s\])}>"'.:]{1,5}$/g, '');
	if (GENERIC_ALT.has(plain) || CAMERA.test(plain) || ASKED_FOR.test(plain.slice(0, 100)))
		return 'does not say what the image shows';
	const length = [...alt].length;
	return length > max ? `is ${length} characters long` : undefined;
}

export const imgAltQuality = defineRule({
	id: 'img-alt-quality',
	title: 'each alternative text says what the image shows, in few words',
	severity: 'warning',
	required: false,
	why: 'It is read aloud, and stands in the place of the image where images are off.',
	source: 'qa-rules §5 img; WCAG 1.1.1',
	reads: ['emails'],
	options: z.strictObject({
		max: z.number().int().min(20).max(1_000).default(125),
		allow: z.array(z.string().min(1).max(200)).max(100).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'a file name',
				body: '<img src="https://northwind.example/a.png" alt="hero_v2-final.png" width="600">',
			},
			{
				say: 'a word for any image',
				body: '<img src="https://northwind.example/a.png" alt="[Image]" width="600">',
			},
			{ say: 'in German', body: '<img src="https://northwind.example/a.png" alt="Platzhalter" width="600">' },
			{
				say: 'what the editor asks for',
				body: '<img src="https://northwind.example/a.png" alt="Enter alt text here" width="600">',
			},
			{
				say: 'the same in German',
				body: '<img src="https://northwind.example/a.png" alt="Alternativtext hier eingeben" width="600">',
			},
			{
				say: 'the same in French',
				body: '<img src="https://northwind.example/a.png" alt="Saisissez un texte alternatif" width="600">',
			},
			{
				say: 'from a camera',
				body: '<img src="https://northwind.example/a.png" alt="IMG_20260301" width="600">',
			},
			{
				say: 'from a phone, with the time',
				body: '<img src="https://northwind.example/a.png" alt="IMG_20260214_113052" width="600">',
			},
			{
				say: 'of a screen, in French',
				body: '<img src="https://northwind.example/a.png" alt="Capture d’écran 2026-02-14 à 11.30.52" width="600">',
			},
			{
				say: 'a file name without its ending',
				body: '<img src="https://northwind.example/a.png" alt="header_spring_final" width="600">',
			},
			{ say: 'a size', body: '<img src="https://northwind.example/a.png" alt="banner-600x200" width="600">' },
			{
				say: 'too long',
				body: `<img src="https://northwind.example/a.png" alt="${'A room. '.repeat(20)}" width="600">`,
			},
		],
		quiet: [
			{ say: 'an empty one', body: '<img src="https://northwind.example/a.png" alt="" width="600">' },
			{
				say: 'words among others',
				body: '<img src="https://northwind.example/a.png" alt="Picture of the new image editor" width="600">',
			},
			{
				say: 'a name with a dot',
				body: '<img src="https://northwind.example/a.png" alt="Node.js and n8n" width="600">',
			},
			{
				say: 'a picture of an editor',
				body: '<img src="https://northwind.example/a.png" alt="Enter your seat number and add an image of the room" width="600">',
			},
			{
				say: 'a model, a year, a date',
				body: '<img src="https://northwind.example/a.png" alt="Photo 51 by Franklin, 1952" width="60"><img src="https://northwind.example/a.png" alt="E-bike-day 2026" width="60"><img src="https://northwind.example/a.png" alt="12.03." width="60">',
			},
			{ say: 'a logo', body: '<img src="https://northwind.example/a.png" alt="Logo" width="60">' },
			{
				say: 'a token',
				body: '<img src="https://northwind.example/a.png" alt="{{lead.Company:default=You}}" width="60">',
			},
		],
	},
	*check({ email: { html } }, { max, allow }) {
		for (const { element } of imagesOf(html)) {
			const attribute = attributeOf(element, 'alt');
			const alt = attribute ? html.written(attribute).trim() : '';
			const hasToken = attribute?.value.includes(MASK) ?? false;
			const flaw = alt === '' || hasToken || allow.includes(alt) ? undefined : flawOf(alt, max);
			if (!attribute || !flaw) continue;
			yield {
				found: `the alternative text ${say(alt)} ${flaw}`,
				expected: `what the image says, in at most ${max} characters, or alt="" when it only decorates`,
				mend: 'Write what a reader would miss without the image',
				where: html.at(attribute.valueStart),
				evidence: alt,
			};
		}
	},
});
