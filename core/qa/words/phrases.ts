const SIGN = /[.*+?^${}()|[\]\\/]/g;
/** Scripts that put no blank between words. */
const NO_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

const isWordSign = (sign: string | undefined) =>
	sign !== undefined && /[\p{L}\p{N}]/u.test(sign) && !NO_BLANKS.test(sign);

function one(phrase: string): string {
	const signs = [...phrase.trim()];
	const words = phrase
		.trim()
		.split(/\s+/)
		.map((word) =>
			word
				.replace(SIGN, '\\$&')
				.replace(/['‘’]/g, "['‘’]")
				.replace(/["“”]/g, '["“”]')
				.replace(/[-‐‑]/g, '[-‐‑]'),
		);
	const before = isWordSign(signs[0]) ? '(?<![\\p{L}\\p{N}])' : '';
	const after = isWordSign(signs.at(-1)) ? '(?![\\p{L}\\p{N}])' : '';
	return `${before}${words.join('\\s{1,20}')}${after}`;
}

/** @returns what finds whole phrases of a list, however they are wrapped and quoted; none for an empty list. */
export function phrasePattern(phrases: readonly string[], exactCase = false): RegExp | undefined {
	const longestFirst = phrases.filter((phrase) => phrase.trim() !== '').sort((a, b) => b.length - a.length);
	return longestFirst.length === 0
		? undefined
		: new RegExp(longestFirst.map(one).join('|'), exactCase ? 'gu' : 'giu');
}

/** @returns the text as it is compared: one blank between words, plain quotes and hyphens, lower case. */
export const compared = (text: string) =>
	text
		.normalize('NFKC')
		.replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
		.replace(/[‘’]/g, "'")
		.replace(/[“”„«»]/g, '"')
		.replace(/[‐-―]/g, '-')
		.replace(/\s+/g, ' ')
		.trim()
		.toLowerCase();
