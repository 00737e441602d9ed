import type { Token } from '../source';

/** Content that is written elsewhere, or a script, may set a variable. */
const ELSEWHERE = /\b(?:ContentBlockBy|ContentArea|TreatAsContent|BeginImpressionRegion)|SetValue\s*\(/i;
const SET = /\b(?:SET|FOR)\s+(@[A-Za-z_][\w]{0,100})/gi;
const PRINTED = /^=\s*(?:v|Output)\s*\(\s*(@[A-Za-z_][\w]{0,100})\s*\)\s*=?$/i;

/** @returns tokens of Marketing Cloud that print a variable which nothing in the e-mail sets. */
export function unsetVariables(tokens: readonly Token[]): Token[] {
	if (tokens.some(({ raw }) => ELSEWHERE.test(raw))) return [];
	const set = new Set(
		tokens.flatMap(({ inner }) => [...inner.matchAll(SET)].map(([, name]) => name!.toLowerCase())),
	);
	return tokens.filter(({ inner }) => {
		const name = PRINTED.exec(inner.trim())?.[1]?.toLowerCase();
		return name !== undefined && !set.has(name);
	});
}
