import { z } from 'zod/v4';

import type { Dialect } from '../dialects';
import type { HtmlDocument } from '../document';
import { type Image, imagesOf } from '../look/images';
import { hasPartials } from '../look/branches';
import { defineRule } from '../rule';
import type { Token } from '../source';

/** An image that is this wide carries the message; logos and icons are smaller. */
const WIDE = 400;
/** Height of a wide image that does not say it: that of a usual banner. */
const USUAL_HEIGHT = 200;
/** Square pixels of image that one character of text makes up for; a banner of 600 by 300 needs 120 of them. */
const AREA_OF_CHARACTER = 1_500;

const pixelsOf = (value: string | undefined) => {
	const pixels = /^(\d{1,5})(?:\.\d{1,4})?(?:px)?$/.exec(value ?? '')?.[1];
	if (pixels !== undefined) return Number(pixels);
	return value === '100%' ? 600 : 0;
};

/** Square pixels of what is wide, or of slices of it in one row. */
function areaOf(images: readonly Image[]): number {
	let area = 0;
	for (const { width, height, invisible } of images) {
		const its = invisible ? 0 : Math.min(pixelsOf(width), 800);
		const isSlice = its >= WIDE / 4 && images.length >= 4;
		if (its >= WIDE || isSlice)
			area += its * (Math.min(pixelsOf(height), 4_000) || (its >= WIDE ? USUAL_HEIGHT : 0));
	}
	return area;
}

/** Prints nothing: a script, or the choice between parts. */
const isSilent = ({ kind, raw }: Token) => kind === 'open' || kind === 'close' || raw.startsWith('%%[');

/** A token that stands for itself as a block may bring any text; a script, or the way out, brings none. */
function mayGrow(document: HtmlDocument, { unsubscribe, address }: Dialect): boolean {
	const brings = (token: Token) =>
		!isSilent(token) && !unsubscribe.test(token.name) && !address.test(token.name);
	return (
		hasPartials(document) ||
		document.texts.some(
			(run) => !run.raw && /^\s*\u007F{8,}\s*$/.test(run.text) && document.source.tokensIn(run).some(brings),
		)
	);
}

/** The small print of every mail, line by line: it says nothing of the campaign. */
const SMALL_PRINT =
	/unsubscribe|opt[ -]?out|preferences|view (?:this|it|online|in)|in (?:your|the) browser|online|you (?:receive|received|are receiving|get) this|all rights reserved|©|\(c\)|copyright|privacy|imprint|terms|abmelden|abbestellen|impressum|datenschutz|agb|sie (?:erhalten|bekommen) diese|désinscri|désabonn|mentions légales|vous recevez|confidentialité|darse de baja|cancelar|aviso legal|recibe[ns]? este|privacidad|disiscri|annulla l.iscrizione|ricevi questa|uitschrijven|afmelden|u ontvangt|je ontvangt|配信停止|退订|수신거부/iu;

/** Characters that a reader gets from the mail; of a mail with enough of them, just so many. */
function lengthOf(text: string, enough: number): number {
	let length = 0;
	for (let start = 0; start < text.length && length < enough; ) {
		const end = text.indexOf('\n', start);
		const line = text.slice(start, end < 0 ? text.length : end);
		start += line.length + 1;
		// a long line is a paragraph, even if it speaks of what is online
		if (line.length > 200 || !SMALL_PRINT.test(line)) length += line.replace(/\s+/g, ' ').trim().length;
	}
	return length;
}

export const imgOnly = defineRule({
	id: 'img-only',
	title: 'each e-mail says in text what it says in images',
	severity: 'warning',
	required: false,
	why: 'With images off nothing is left to read; filters score such mails as spam.',
	source: 'qa-rules §5 img; SpamAssassin HTML_IMAGE_ONLY, HTML_IMAGE_RATIO',
	reads: ['emails'],
	options: z.strictObject({ minText: z.number().int().min(0).max(10_000).default(400) }),
	examples: {
		bad: [
			{
				say: 'one large image',
				email: {
					html: '<body><a href="https://northwind.example/"><img src="https://northwind.example/all.png" alt="Join us" width="600" height="900"></a><p>Unsubscribe</p></body>',
				},
			},
			{
				say: 'a poster above a footer of Marketing Cloud',
				build: { map: 'SFMC' },
				email: {
					html: `<body>%%[ VAR @a SET @a = "x" ]%%<img src="https://northwind.example/all.png" alt="Join us" width="600" height="1200"><p><a href="https://northwind.example/">Save your seat</a></p><p>You receive this message because you agreed to hear from us when you joined %%Member_BusName%% last year.</p><p>%%Member_Addr%%, %%Member_City%%, %%Member_Country%%</p><p><a href="%%unsub_center_url%%">Unsubscribe</a></p></body>`,
				},
			},
			{
				say: 'slices',
				email: {
					html: `<body>${'<img src="https://northwind.example/s.png" alt="" width="200" height="300">'.repeat(6)}<p>Unsubscribe</p></body>`,
				},
			},
		],
		quiet: [
			{
				say: 'a banner above a short letter',
				body: '<img src="https://northwind.example/hero.png" alt="Planning with less data" width="600" height="200">',
			},
			{
				say: 'icons and a logo',
				email: {
					html: `<body><p>Thank you, see you on Thursday.</p>${'<img src="https://northwind.example/i.png" alt="x" width="32" height="32">'.repeat(8)}</body>`,
				},
			},
			{
				say: 'a text that only the platform knows',
				email: {
					html: '<body><img src="https://northwind.example/hero.png" alt="x" width="600" height="900"><div>{{lead.Personal Letter}}</div></body>',
				},
			},
		],
	},
	*check({ email, dialect }, { minText }) {
		const { html } = email;
		const images = imagesOf(html);
		const length = images.length > 0 ? lengthOf(html.visible.text, minText) : minText;
		if (length >= minText) return;
		const area = areaOf(images);
		if (area <= length * AREA_OF_CHARACTER || mayGrow(html, dialect)) return;
		const large = images.find(({ width }) => pixelsOf(width) >= WIDE / 4)!;
		yield {
			found: `${length} characters of text beside large images`,
			expected: `at least ${minText}`,
			mend: 'Write the message, the date and the button as text, not into the image',
			where: large.where,
			evidence: large.written,
		};
	},
});
