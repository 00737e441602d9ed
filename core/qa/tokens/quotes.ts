import type { DialectId } from '../dialects';
import type { Token } from '../source';

/** What a word processor makes of quotation marks. */
const CURLED = /[“”„‟«»‘’‚‛]/g;
/** Texts between straight quotation marks, and one that does not end. */
const STRAIGHT = /"[^"]*(?:"|$)|'[^']*(?:'|$)/g;

/** Here a quotation mark is part of the language; elsewhere it is a letter of the default text. */
const SPEAKS: readonly DialectId[] = ['hubspot', 'klaviyo', 'liquid', 'handlebars', 'sfmc'];

/** @returns places in the token's raw text of quotation marks that the platform does not read as such. */
export function curledQuotes(token: Token, dialect: DialectId): number[] {
	if (!SPEAKS.includes(dialect)) return [];
	const outside = token.raw.replace(STRAIGHT, (text) => ' '.repeat(text.length));
	return [...outside.matchAll(CURLED)].map(({ index }) => index);
}

export const straight = (mark: string) => (/[“”„‟«»]/.test(mark) ? '"' : "'");
