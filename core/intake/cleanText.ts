/** Characters that hide, reorder or break text: bidirectional overrides and isolates, zero-width spaces, halves of pairs. */
const HIDDEN = /[\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]|\p{Surrogate}/gu;
const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;
/** Control characters except the line feed. */
const CONTROL = /[^\P{Cc}\n]/gu;

const composed = (text: string) =>
	text.replace(LINE_BREAK, '\n').replace(HIDDEN, '').replace(CONTROL, ' ').normalize('NFC');

/** @returns one line: no control or hidden characters, no white space at the ends, single spaces within. */
export const cleanLine = (text: string) => composed(text).replace(/\s+/g, ' ').trim();

/** @returns text whose paragraphs stay: line feeds are kept, at most two in a row. */
export const cleanParagraphs = (text: string) =>
	composed(text)
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
