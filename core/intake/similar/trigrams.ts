import { slug } from '../naming';

/** Any letter, digit or sign that is not plain ASCII. */
const BEYOND_ASCII = /[^\p{ASCII}]/u;

/** Like `slug`, and fast for plain text: a full table is folded for each request. */
const folded = (text: string) =>
	BEYOND_ASCII.test(text)
		? slug(text)
		: text
				.toLowerCase()
				.replace(/[^a-z0-9]+/g, '-')
				.replace(/^-|-$/g, '');

/** Longest text compared, in characters; bounds the work. */
const MAX_TEXT = 200;

const padded = (text: string) => `-${folded(text.slice(0, MAX_TEXT))}-`;

/** Runs of three characters, with where words begin and end. */
const trigramsOf = (text: string): Set<string> => {
	const found = new Set<string>();
	for (let i = 3; i <= text.length; i++) found.add(text.slice(i - 3, i));
	return found;
};

/** A place for each run of three characters; some share one. */
const PLACES = 0x1_0000;
const placeAt = (text: string, i: number) =>
	(text.charCodeAt(i) * 961 + text.charCodeAt(i + 1) * 31 + text.charCodeAt(i + 2)) % PLACES;

/**
 * Compares many texts with one: from 0 for nothing in common to 1 for the same words, however they are written (Dice's
 * coefficient over trigrams).
 * @param least what lies below may be given as 0
 */
export function likenessTo(text: string, least = 0): (other: string) => number {
	const own = trigramsOf(padded(text));
	const places = new Uint8Array(PLACES);
	for (const trigram of own) places[placeAt(trigram, 0)] = 1;
	return (other) => {
		const theirs = padded(other);
		let atMost = 0;
		for (let i = 0; i + 2 < theirs.length; i++) atMost += places[placeAt(theirs, i)]!;
		// Most texts are no match even if every run that may be shared was, and need not be compared exactly.
		if (atMost === 0 || (2 * atMost) / (own.size + atMost) < least) return 0;
		const trigrams = trigramsOf(theirs);
		let shared = 0;
		for (const trigram of trigrams) if (own.has(trigram)) shared++;
		return (2 * shared) / (own.size + trigrams.size);
	};
}
