import type { Token } from '../source';

/** Content that is written elsewhere, or a script, may set a variable. */
const ELSEWHERE =
	/\b(?:ContentBlockBy|ContentArea|TreatAsContent|BeginImpressionRegion|HTTP(?:Get|Post)|Invoke)|SetValue\s*\(/i;
const SET = /\b(?:SET|FOR)\s+(@[A-Za-z_][\w]{0,100})/gi;
/** An expression that is written into the mail: what it is given is printed, or leads somewhere. */
const PRINTED = /^=[^]{0,500}$/;
const TEXTS = /"[^"]{0,500}"|'[^']{0,500}'/g;
const VARIABLE = /(?<!\w)@[A-Za-z_]\w{0,100}/g;
/** It asks whether there is a value. */
const ASKS = /\b(?:IIF|Empty|IsNull(?:Default)?)\s*\(/i;

/** @returns tokens of Marketing Cloud that print a variable, or lead to one, which nothing in the e-mail sets. */
export function unsetVariables(tokens: readonly Token[]): Token[] {
	if (tokens.some(({ raw }) => ELSEWHERE.test(raw))) return [];
	const set = new Set(
		tokens.flatMap(({ inner }) => [...inner.matchAll(SET)].map(([, name]) => name!.toLowerCase())),
	);
	return tokens.filter(({ inner }) => {
		if (!inner.includes('@') || !PRINTED.test(inner.trim()) || ASKS.test(inner)) return false;
		const names = inner.replace(TEXTS, '').match(VARIABLE) ?? [];
		return names.some((name) => !set.has(name.toLowerCase()));
	});
}
