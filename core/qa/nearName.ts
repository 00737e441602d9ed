import type { Span } from './lex';
import { isOneSlip } from './oneSlip';
import { type WordScan, wordScanOf } from './wordScan';

const wordsOf = (name: string) => name.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
const isRaised = (word: string) => word[0] !== word[0]!.toLowerCase();

/** A word that stands alone has more neighbours than one beside the rest of its name. */
const [SHORTEST, SHORTEST_ALONE] = [4, 6];
/** From one word of a name to the next. */
const GAP = 12;

/** One slip; an ending is grammar, and a lost accent is told elsewhere. */
const isNear = (written: string, meant: string) =>
	isOneSlip(written, meant) &&
	!written.startsWith(meant) &&
	!meant.startsWith(written) &&
	withoutMarks(written) !== withoutMarks(meant);

/** Alone, both ends must be right: what begins or ends otherwise is another word. */
const isNearAlone = (written: string, meant: string) =>
	isNear(written, meant) && written[0] === meant[0] && written.at(-1) === meant.at(-1);

/** Not a part of an address, a handle or a longer name. */
const standsAlone = (text: string, { start, end }: Span) =>
	!/[@#./_-]/.test(text[start - 1] ?? ' ') && !/^(?:[@/_-]|\.\p{L})/u.test(text.slice(end, end + 2));

/** @returns where a name is written with one slip of the fingers. */
export function* nearNames(readable: { readonly text: string }, name: string): Generator<Span> {
	const words = wordsOf(name);
	const small = words.map((word) => word.toLowerCase());
	const scan = wordScanOf(readable);
	const isAlone = words.length === 1;
	for (const [nth, meant] of small.entries()) {
		if (meant.length < (isAlone ? SHORTEST_ALONE : SHORTEST)) continue;
		const near = scan.names.map((one) => (isAlone ? isNearAlone(one, meant) : isNear(one, meant)));
		if (!near.includes(true)) continue;
		for (let i = nth; i + words.length - nth <= scan.ids.length; i++) {
			if (!near[scan.ids[i]!]) continue;
			const span = spanOf(readable.text, scan, i - nth, small, nth);
			if (!span || !standsAlone(readable.text, span)) continue;
			const written = wordsOf(readable.text.slice(span.start, span.end));
			if (
				written.length !== words.length ||
				written.some((word, j) => isRaised(words[j]!) && !isRaised(word))
			)
				continue;
			// a word that also comes without its capital is a word
			if (isAlone && readable.text.includes(written[0]!.toLowerCase())) continue;
			yield span;
		}
	}
}

/** The words from `first`, when all but the `nth` are those of the name. */
function spanOf(
	text: string,
	{ ids, names, starts }: WordScan,
	first: number,
	small: readonly string[],
	nth: number,
) {
	for (const [j, word] of small.entries()) {
		if (j !== nth && names[ids[first + j]!] !== word) return undefined;
		const end = starts[first + j]! + names[ids[first + j]!]!.length;
		if (
			j < small.length - 1 &&
			!/^[^\p{L}\p{N}.,;:!?|()\n]*\n?[^\p{L}\p{N}.,;:!?|()\n]*$/u.test(
				text.slice(end, Math.min(starts[first + j + 1]!, end + GAP)),
			)
		)
			return undefined;
		if (j < small.length - 1 && starts[first + j + 1]! - end > GAP) return undefined;
	}
	const last = first + small.length - 1;
	return { start: starts[first]!, end: starts[last]! + names[ids[last]!]!.length };
}
