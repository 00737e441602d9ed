/** The words of a text in order, found in one pass that several rules share. */
export interface WordScan {
	/** Where each word begins and ends. */
	readonly starts: readonly number[];
	readonly ends: readonly number[];
	/** The number of each word in {@link names}. */
	readonly ids: readonly number[];
	/** Different words in lower case, in the order in which they come. */
	readonly names: readonly string[];
	/** {@link names} with a blank around each: a short text to look for a rare word in. */
	readonly all: string;
}

const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** By UTF-16 unit: 1 a letter or digit, 2 none, 0 not asked yet. Halves of a pair count as letters. */
const kinds = new Uint8Array(65_536);

function isLetter(unit: number): boolean {
	if (kinds[unit] === 0) {
		const isHalf = unit >= 0xd800 && unit <= 0xdfff;
		kinds[unit] = isHalf || LETTER.test(String.fromCharCode(unit)) ? 1 : 2;
	}
	return kinds[unit] === 1;
}

/** @returns runs of letters and digits. */
export function scanWords(text: string): WordScan {
	const starts: number[] = [];
	const ends: number[] = [];
	const ids: number[] = [];
	const names: string[] = [];
	const byWord = new Map<string, number>();
	for (let at = 0; at < text.length; ) {
		while (at < text.length && !isLetter(text.charCodeAt(at))) at++;
		const start = at;
		while (at < text.length && isLetter(text.charCodeAt(at))) at++;
		if (at === start) break;
		const written = text.slice(start, at);
		let id = byWord.get(written);
		if (id === undefined) {
			const small = written.toLowerCase();
			id = byWord.get(small);
			if (id === undefined) {
				id = names.length;
				names.push(small);
				byWord.set(small, id);
			}
			byWord.set(written, id);
		}
		starts.push(start);
		ends.push(at);
		ids.push(id);
	}
	return { starts, ends, ids, names, all: ` ${names.join(' ')} ` };
}

const known = new WeakMap<object, WordScan>();

/** @returns the words of a readable text, read once. */
export function wordScanOf(readable: { readonly text: string }): WordScan {
	let scan = known.get(readable);
	if (!scan) {
		scan = scanWords(readable.text);
		known.set(readable, scan);
	}
	return scan;
}
