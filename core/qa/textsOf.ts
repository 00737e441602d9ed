import type { EmailView } from './views';
import type { Source, Token } from './source';

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
}

/** Subject, preheader, visible HTML and text part, tokens masked. */
export const readablesOf = (email: EmailView): Readable[] => [
	...[email.subject, email.preheader].map(masked),
	email.html.visible,
	masked(email.text),
];

const masked = (source: Source): Readable => ({ text: source.masked, where: (index) => source.where(index) });
