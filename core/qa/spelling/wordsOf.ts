export interface Word {
	readonly start: number;
	readonly text: string;
}

/** Addresses, code, hosts, file names, numbers and tokens: nothing that is spelled. */
const NOT_SPELLED = /[@/\\_=&%#{}<>$^~|+*\d\u00ad\u200b-\u200d\u007F]|\p{L}[.:]\p{L}/u;
const WORD = /\p{L}[\p{L}'’]*/gu;
const ENDING = /['’]+$/;

/** @returns the words of a text that a dictionary may judge: of four letters and more, at most one capital, at the start. */
export function* wordsOf(text: string): Iterable<Word> {
	for (const { 0: chunk, index } of text.matchAll(/\S+/gu)) {
		if (chunk.length > 60 || NOT_SPELLED.test(chunk)) continue;
		for (const { 0: written, index: at } of chunk.matchAll(WORD)) {
			const word = written.replace(ENDING, '');
			const isPlain = word.slice(1) === word.slice(1).toLowerCase();
			if (word.length >= 4 && isPlain) yield { start: index + at, text: word };
		}
	}
}
