import { attributeOf, type HtmlDocument, type TextRun } from './document';
import type { Where } from './finding';
import { MASKED } from './source';
import type { EmailView } from './views';

export interface Preheader {
	/** White space and padding taken out, tokens masked. */
	readonly text: string;
	readonly where: Where;
}

const LETTERS = /[\p{L}\p{N}\u007F]/u;
const CLASS = /pre-?header|preview/i;
/** Characters of a reader's length that are seen before what stands there is no preheader any more. */
const SEEN = 200;

/** Invisible characters that keep the rest of the mail out of the inbox line. */
const PADDING = /(?:\u034F|[\u00AD\u200B-\u200F\u2060\s])+/gu;
const withoutPadding = (text: string) => text.replace(PADDING, ' ').trim();

/** A hidden text, or one in an element that calls itself preheader, before the reader has seen much. */
function runOf(document: HtmlDocument): TextRun | undefined {
	let seen = 0;
	for (const run of document.texts) {
		if (run.raw || !LETTERS.test(run.text)) continue;
		if (run.hidden || isNamed(document, run)) return run;
		seen += run.text.trim().length;
		if (seen > SEEN) return undefined;
	}
	return undefined;
}

function isNamed({ elements }: HtmlDocument, run: TextRun): boolean {
	let element = elements[run.parent];
	for (let up = 0; element && up < 4; up++) {
		if (['class', 'id'].some((name) => CLASS.test(attributeOf(element!, name)?.value ?? ''))) return true;
		element = elements[element.parent];
	}
	return false;
}

/** The preheader that the HTML brings along. */
export function htmlPreheaderOf(document: HtmlDocument): Preheader | undefined {
	const run = runOf(document);
	if (!run) return undefined;
	const parent = document.elements[run.parent];
	const text = withoutPadding(parent ? document.textIn(parent) : run.text);
	return { text, where: document.at(run.start) };
}

/** The same, where readers see it in the inbox only. */
export function hiddenPreheaderOf(document: HtmlDocument): Preheader | undefined {
	return runOf(document)?.hidden ? htmlPreheaderOf(document) : undefined;
}

export function fieldPreheaderOf(email: EmailView): Preheader | undefined {
	const text = withoutPadding(email.preheader.masked);
	return text === '' ? undefined : { text, where: email.preheader.where(0) };
}

/** What the inbox shows after the subject: the field, which platforms put first, else the HTML's own. */
export const preheaderOf = (email: EmailView): Preheader | undefined =>
	fieldPreheaderOf(email) ?? htmlPreheaderOf(email.html);

/** Letters and digits in lower case, words apart by one blank; a token counts as one letter. */
export const plainly = (text: string) =>
	text
		.replace(MASKED, '\u007F')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\u007F]+/gu, ' ')
		.trim();
