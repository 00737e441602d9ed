import { readOnce } from '../once';
import type { Edit } from './finding';
import type { Span } from './lex';
import { hiddenPreheaderOf, plainly } from './preheader';
import { SaidText } from './saidText';
import type { Source, Token } from './source';
import type { EmailView } from './views';

/** Every text of an e-mail that tokens can stand in, the HTML among them. */
export const sourcesOf = (email: EmailView): Source[] => [
	email.fromName,
	email.fromAddress,
	email.replyTo,
	email.subject,
	email.preheader,
	email.html.source,
	email.text,
];

/** All tokens of an e-mail that only the platform can fill, with the text they stand in. */
export const tokensOf = (email: EmailView): { token: Token; source: Source }[] =>
	sourcesOf(email).flatMap((source) => source.tokens.map((token) => ({ token, source })));

/** A mail without HTML; what the law wants then stands in the text. */
export const isTextOnly = ({ email }: EmailView) =>
	email.html.trim() === '' && (email.text ?? '').trim() !== '';

/** A text that a recipient reads, and the way back to where its characters stand. */
export interface Readable {
	readonly text: string;
	where(index: number): ReturnType<Source['where']>;
	/** @returns the edit in the build, or none when markup, an entity or a token lies between the characters. */
	edit(span: Span, text: string): Edit[];
}

/**
 * Subject, preheader, visible HTML and text part, tokens masked, then more texts: From name, preheader of the HTML, what
 * is read out. The same objects at each call.
 */
export const readablesOf = readOnce((email: EmailView): readonly Readable[] => [
	masked(email.subject),
	masked(email.preheader),
	email.html.visible,
	masked(email.text),
	masked(email.fromName),
	...hiddenPreheader(email),
	...said(email),
]);

const masked = (source: Source): Readable => ({
	text: source.masked,
	where: (index) => source.where(index),
	edit: (span, text) => source.edit(span, text),
});

/** What the HTML hides at its start for the inbox, where the field says something else. */
function hiddenPreheader({ html, preheader }: EmailView): Readable[] {
	const hidden = hiddenPreheaderOf(html);
	if (hidden === undefined || plainly(hidden.text) === plainly(preheader.masked)) return [];
	return [{ text: hidden.text, where: () => hidden.where, edit: () => [] }];
}

function said({ html }: EmailView): Readable[] {
	const text = new SaidText(html);
	return text.text === '' ? [] : [text];
}
