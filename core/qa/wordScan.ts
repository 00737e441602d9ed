import { readOnce } from '../once';

/** The words of a text in order, found in one pass that several rules share. */
export interface WordScan {
	/** Where each word begins. */
	readonly starts: Int32Array;
	/** The number of each word in {@link names}. */
	readonly ids: Int32Array;
	/** Different words in lower case, in the order in which they come. */
	readonly names: readonly string[];
	/** Where each word begins that has a digit first. */
	readonly numbers: readonly number[];
	/** The different characters (UTF-16 units) of the text, in the order in which they come. */
	readonly characters: string;
	/** {@link names} with a blank around each: a short text to look for a rare word in. */
	readonly all: string;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** A letter, digit or mark; halves of a pair count as letters. */
const isLetter = (unit: number) =>
	(unit >= 0xd800 && unit <= 0xdfff) || LETTER.test(String.fromCharCode(unit));

/** By UTF-16 unit: twice the number of the last text that it stood in, and one more for a letter; 0 when in none yet. */
const met = new Uint32Array(65_536);
let texts = 0;

/** Numbers the different words, however they are written. */
class Numbering {
	readonly names: string[] = [];
	private readonly byWord = new Map<string, number>();

	idOf(written: string): number {
		const known = this.byWord.get(written);
		if (known !== undefined) return known;
		const small = written.toLowerCase();
		const id = small === written ? this.names.push(small) - 1 : this.idOf(small);
		this.byWord.set(written, id);
		return id;
	}
}

/** A mail has hardly more different words. */
const MOST_PLACES = 4_096;

/** What a scan works in. */
class Desk {
	readonly units: Uint16Array;
	/** The same memory as {@link units}. */
	private readonly bytes: Buffer;
	/** A word and what parts it from the next take two places. */
	readonly starts: Int32Array;
	readonly ids: Int32Array;
	/** Words met last, by a hash of their letters: for each place where the word stands, its length and its number. */
	readonly before = new Int32Array(MOST_PLACES * 3);

	constructor(readonly length: number) {
		this.units = new Uint16Array(length);
		this.bytes = Buffer.from(this.units.buffer);
		this.starts = new Int32Array((length + 1) >> 1);
		this.ids = new Int32Array(this.starts.length);
	}

	/** Puts the units of a text on the desk. */
	put(text: string) {
		this.bytes.write(text, 'utf16le');
	}
}

/** Characters of a text that is scanned at the desk that is kept; a scan is over before the next one begins. */
const KEPT = 2 ** 18;
let kept = new Desk(2 ** 14);

function deskFor(length: number): Desk {
	if (length > KEPT) return new Desk(length);
	if (length > kept.length) kept = new Desk(2 ** Math.ceil(Math.log2(length)));
	return kept;
}

/** Tells a word that has come before by its units, so that no string is made of it. */
class Before {
	private readonly last: number;

	constructor(
		private readonly table: Int32Array,
		private readonly units: Uint16Array,
		length: number,
	) {
		const places = Math.min(MOST_PLACES, 2 ** Math.ceil(Math.log2(length / 4 + 4)));
		this.last = places - 1;
		table.fill(0, 0, places * 3);
	}

	/** @returns the number of the word from start to end, or -1 */
	numberOf(hash: number, start: number, end: number): number {
		const at = ((hash ^ (hash >>> 12)) & this.last) * 3;
		const { table, units } = this;
		if (table[at + 1] !== end - start) return -1;
		for (let i = start, other = table[at]!; i < end; i++, other++) if (units[i] !== units[other]) return -1;
		return table[at + 2]!;
	}

	add(hash: number, start: number, end: number, id: number) {
		const at = ((hash ^ (hash >>> 12)) & this.last) * 3;
		this.table[at] = start;
		this.table[at + 1] = end - start;
		this.table[at + 2] = id;
	}
}

const [ZERO, NINE] = [48, 57];

/** @returns runs of letters and digits. */
export function scanWords(text: string): WordScan {
	const { length } = text;
	const desk = deskFor(length);
	desk.put(text);
	const { units, starts, ids } = desk;
	const numbers: number[] = [];
	const numbering = new Numbering();
	const before = new Before(desk.before, units, length);
	const different: number[] = [];
	const here = 2 * ++texts;
	/** Of a unit that this text has not had yet. */
	const meet = (unit: number) => {
		different.push(unit);
		const letter = met[unit] === 0 ? Number(isLetter(unit)) : met[unit]! & 1;
		return (met[unit] = here + letter);
	};
	let count = 0;
	for (let at = 0; at < length; at++) {
		let unit = units[at]!;
		let its = met[unit]!;
		if ((its < here ? meet(unit) : its) === here) continue;
		const start = at;
		let hash = 0;
		do {
			hash = (Math.imul(hash, 31) + unit) | 0;
			if (++at === length) break;
			unit = units[at]!;
			its = met[unit]!;
		} while ((its < here ? meet(unit) : its) > here);
		let id = before.numberOf(hash, start, at);
		if (id < 0) before.add(hash, start, at, (id = numbering.idOf(text.slice(start, at))));
		starts[count] = start;
		ids[count++] = id;
		if (units[start]! >= ZERO && units[start]! <= NINE) numbers.push(start);
	}
	const { names } = numbering;
	return {
		starts: starts.slice(0, count),
		ids: ids.slice(0, count),
		names,
		numbers,
		characters: different.map((unit) => String.fromCharCode(unit)).join(''),
		all: ` ${names.join(' ')} `,
	};
}

/** @returns where the words begin that are sought; asks of each different word once. */
export function placesOf({ starts, ids, names }: WordScan, isSought: (name: string) => boolean): number[] {
	const sought = names.map(isSought);
	const places: number[] = [];
	if (sought.includes(true))
		for (let i = 0; i < ids.length; i++) if (sought[ids[i]!]) places.push(starts[i]!);
	return places;
}

/** Matches of a sticky pattern that begin at these places, none within another. */
export function* matchesAt(
	text: string,
	sticky: RegExp,
	places: Iterable<number>,
): Generator<RegExpExecArray> {
	let done = 0;
	for (const place of places) {
		if (place < done) continue;
		sticky.lastIndex = place;
		const match = sticky.exec(text);
		if (!match) continue;
		done = place + match[0].length;
		yield match;
	}
}

/** @returns the words of a readable text, read once. */
export const wordScanOf = readOnce(({ text }: { readonly text: string }) => scanWords(text));
