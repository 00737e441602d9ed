import type { HtmlDocument } from './document';
import { conditionalsOf, isNotForOutlook } from './look/conditionals';
import { type Piece, PlacedText } from './placedText';

const SAID = ['alt', 'title', 'aria-label'];
/** Two lines, so that nothing goes on from one to the next. */
const BETWEEN = '\n\n';
const LETTER = /[\p{L}\p{N}]/u;
const HOLDS_TEXT = />\s*[^<>\s]|\s(?:alt|title)\s*=/i;
const OUTSIDE = /<([^\s<>]{1,30})[^<>]*>([^<>]+)(?=<)/g;
const IN_SHAPE = /\s(?:alt|title)\s*=\s*(?:"([^"<>]+)"|'([^'<>]+)')/gi;
/** Settings of Outlook, and style sheets. */
const NO_TEXT = /^(?:style|xml|o:.*)$/i;

function* attributePieces(html: HtmlDocument): Iterable<Piece> {
	for (const name of SAID) {
		for (const { value, valueStart: start, valueEnd: end } of html.attributesNamed(name))
			if (LETTER.test(value)) yield { text: value.replace(/\s/g, ' '), start, end };
	}
}

function* titlePieces(html: HtmlDocument): Iterable<Piece> {
	for (const { textFrom, textTo } of html.elementsNamed('title')) {
		for (const { text, start, end } of html.texts.slice(textFrom, textTo))
			yield { text: text.replace(/\s/g, ' '), start, end };
	}
}

/** Words of a comment that Outlook reads: most have none. */
function* outlookPieces(html: HtmlDocument): Iterable<Piece> {
	for (const block of conditionalsOf(html).blocks) {
		if (!block.inComment || !HOLDS_TEXT.test(block.text) || isNotForOutlook(block)) continue;
		const { textStart } = block;
		const text = html.source.masked.slice(textStart, textStart + block.text.length);
		for (const { 0: found, 1: tag = '', 2: piece = '', index } of text.matchAll(OUTSIDE)) {
			if (NO_TEXT.test(tag) || !LETTER.test(piece)) continue;
			const end = textStart + index + found.length;
			yield { text: piece.replace(/\s/g, ' '), start: end - piece.length, end };
		}
		for (const { 0: found, 1: double, 2: single, index } of text.matchAll(IN_SHAPE)) {
			const piece = double ?? single!;
			const start = textStart + index + found.length - 1 - piece.length;
			if (LETTER.test(piece)) yield { text: piece, start, end: start + piece.length };
		}
	}
}

const piecesOf = (html: HtmlDocument) =>
	[...attributePieces(html), ...titlePieces(html), ...outlookPieces(html)].sort((a, b) => a.start - b.start);

/** What is read out in the place of something, the title, and what only Outlook shows; an empty line between. */
export class SaidText extends PlacedText {
	constructor(html: HtmlDocument) {
		super(html, piecesOf(html), () => BETWEEN);
	}
}
