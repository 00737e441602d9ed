import { JARGON, CALLS } from '../words/jargon';
import { MISSPELLINGS } from './misspellings';
import type { Speller } from './speller';

/** What a word was meant to be; `sure` when everybody makes the same mistake. */
export interface Slip {
	readonly right: string;
	readonly sure: boolean;
}

/** British spellings, as what stands in their place in America; the dictionary has only those. */
const BRITISH: readonly (readonly [RegExp, string])[] = [
	[/our/, 'or'],
	[/is(e|ed|es|er|ers|ing|ation|ations|ational)$/, 'iz$1'],
	[/ys(e|ed|es|er|ers|ing)$/, 'yz$1'],
	[/([bt])re(s?)$/, '$1er$2'],
	[/ogue(s?)$/, 'og$1'],
	[/ll(ed|ing|er|ers)$/, 'l$1'],
	[/l(ment|ments|ful)$/, 'll$1'],
	[/l$/, 'll'],
	[/ence(s?)$/, 'ense$1'],
	[/mme(s?)$/, 'm$1'],
	[/ae/, 'e'],
	[/oe/, 'e'],
	[/que(s?)$/, 'ck$1'],
	[/grey/, 'gray'],
	[/ageing/, 'aging'],
	[/yre(s?)$/, 'ire$1'],
	[/eable$/, 'able'],
	[/wards$/, 'ward'],
	[/learnt$/, 'learned'],
	[/acknowledgement/, 'acknowledgment'],
];
const BEFORE =
	/^(?:anti|auto|bio|co|cross|cyber|de|eco|ever|hyper|inter|macro|mega|meta|micro|mini|multi|non|out|over|post|pre|pro|re|self|semi|sub|super|tele|ultra|un|under|up)(?=\p{L}{5})/u;
const AFTER = /(?:'s|(?<!s)s|er|ers|ly|less|able|ness|wise|free|proof)$/;

const VOWELS = [...'aeiou'];
const NO_NAME =
	/(?:ing|ings|tion|tions|sion|sions|ment|ments|ness|ly|able|ible|ance|ence|ities|ity|ful|ous|ive)$/;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** Different words of one e-mail; nobody writes more. */
const MOST_JUDGED = 20_000;

/** Judges the words of an e-mail in English. */
export class Spelling {
	private readonly judged = new Map<string, boolean>();

	constructor(
		private readonly speller: Speller,
		/** Lower case. */
		private readonly ours: ReadonlySet<string>,
	) {}

	/** @param word as it stands, with a typewriter's apostrophe */
	knows(word: string): boolean {
		const known =
			this.judged.get(word) ?? (this.judged.size >= MOST_JUDGED || this.isRight(word, word.toLowerCase()));
		this.judged.set(word, known);
		return known;
	}

	/**
	 * @param word one that is not known
	 * @param begins at the start of a line or sentence, where every word has a capital
	 */
	slipOf(word: string, begins = false): Slip | undefined {
		const small = word.toLowerCase();
		const common = MISSPELLINGS.get(small);
		if (common !== undefined) return { right: common, sure: true };
		// a word with a capital is a name, unless it is nearly one of those that calls begin with
		const right =
			word === small
				? this.nearby(small)
				: (callNear(small) ?? (begins ? this.nearEnding(small) : undefined));
		return right === undefined ? undefined : { right, sure: false };
	}

	private isRight(word: string, small: string): boolean {
		const { speller, ours } = this;
		if (ours.has(small) || ours.has(small.replace(/'s$/, ''))) return true;
		if (MISSPELLINGS.has(small)) return false;
		return (
			speller.knows(word) ||
			speller.knows(small) ||
			JARGON.has(small) ||
			BRITISH.some(([its, other]) => its.test(small) && speller.knows(small.replace(its, other))) ||
			this.isMadeOf(small)
		);
	}

	/** Known words with an ending or a beginning, or two of them in one. */
	private isMadeOf(small: string): boolean {
		const isWord = (part: string) => part.length >= 4 && (this.speller.knows(part) || JARGON.has(part));
		// "renewel" is no newel anew
		const rest = small.replace(BEFORE, '');
		if (
			(rest !== small && isWord(rest) && this.withOtherVowel(small) === undefined) ||
			isWord(small.replace(AFTER, ''))
		)
			return true;
		for (let at = 4; at <= small.length - 4; at++) {
			if (isWord(small.slice(0, at)) && isWord(small.slice(at))) return true;
		}
		return false;
	}

	private withOtherVowel(small: string): string | undefined {
		for (let i = 1; i < small.length; i++) {
			if (!VOWELS.includes(small[i]!)) continue;
			for (const vowel of VOWELS) {
				const other = small.slice(0, i) + vowel + small.slice(i + 1);
				if (this.speller.knows(other)) return other;
			}
		}
		return undefined;
	}

	/** A word with a capital that ends as names do not: headings begin with one. */
	private nearEnding(small: string): string | undefined {
		if (small.length < 6 || !NO_NAME.test(small)) return undefined;
		for (const candidate of oneSlipFromCall(small)) if (this.speller.knows(candidate)) return candidate;
		return undefined;
	}

	/** A known word that differs by one slip of the fingers; a word without one is a name or a word of a trade. */
	private nearby(small: string): string | undefined {
		for (const candidate of oneSlipFrom(small)) if (this.speller.knows(candidate)) return candidate;
		return undefined;
	}
}

const without = (word: string, at: number) => word.slice(0, at) + word.slice(at + 1);
const swapped = (word: string, at: number) =>
	word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2);

/**
 * The likeliest first: two letters swapped, one doubled, one missing, one too many, one wrong. The first letter is nearly
 * always right.
 */
function* oneSlipFrom(word: string): Iterable<string> {
	for (let i = 1; i < word.length - 1; i++) yield swapped(word, i);
	for (let i = 1; i < word.length; i++) if (word[i] === word[i - 1]) yield without(word, i);
	for (let i = 1; i <= word.length; i++)
		for (const letter of LETTERS) yield word.slice(0, i) + letter + word.slice(i);
	for (let i = 1; i < word.length; i++) yield without(word, i);
	for (let i = 1; i < word.length; i++)
		for (const letter of LETTERS) yield word.slice(0, i) + letter + word.slice(i + 1);
}

/** Two letters swapped, one doubled, one missing; names differ from words in other ways too often. */
function* oneSlipFromCall(word: string): Iterable<string> {
	for (let i = 1; i < word.length - 1; i++) yield swapped(word, i);
	for (let i = 1; i < word.length; i++) if (word[i] === word[i - 1]) yield without(word, i);
	// a missing last letter is how names are made
	for (let i = 1; i < word.length; i++)
		for (const letter of LETTERS) yield word.slice(0, i) + letter + word.slice(i);
}

function callNear(small: string): string | undefined {
	if (small.length < 6) return undefined;
	for (const candidate of oneSlipFromCall(small)) if (CALLS.has(candidate)) return candidate;
	return undefined;
}
