/**
 * Nothing that can hide or reorder text on a page: control characters (tab and line feed stay),
 * bidirectional embeddings, overrides and isolates, line and paragraph separators, lone surrogates.
 */
const HIDES_OR_REORDERS =
	/(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069\u2028\u2029\uFFF9-\uFFFB]|\p{Surrogate}/gu;

const ENTITY: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** @returns the text with each character that can hide or reorder text shown as U+FFFD. */
export const plainText = (text: string) => text.replace(/\r\n?/g, '\n').replace(HIDES_OR_REORDERS, '\uFFFD');

/** @returns text that is safe as HTML content and inside a quoted attribute value; every outside value goes through it. */
export const escapeHtml = (text: string) =>
	plainText(text).replace(/[&<>"']/g, (character) => ENTITY[character]!);
