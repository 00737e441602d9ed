import { readOnce } from '../once';
import type { Readable } from './textsOf';
import { type WordScan, wordScanOf } from './wordScan';
import { LANGUAGES_OF } from './words/stopWords';

/** A language, or the group of those that share its script and that words would have to tell apart. */
export interface Detected {
	/** E.g. `de`. */
	readonly language: string;
	/** Codes that the text may carry as well, e.g. Ukrainian for Cyrillic. */
	readonly also: readonly string[];
}

const SCRIPTS: readonly (readonly [RegExp, string, readonly string[]])[] = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja', []],
	[/\p{Script=Hangul}/gu, 'ko', []],
	[/\p{Script=Han}/gu, 'zh', ['ja', 'yue']],
	[/\p{Script=Cyrillic}/gu, 'ru', ['uk', 'bg', 'sr', 'mk', 'be', 'kk', 'mn', 'ky', 'tg']],
	[/\p{Script=Greek}/gu, 'el', []],
	[/\p{Script=Arabic}/gu, 'ar', ['fa', 'ur', 'ps']],
	[/\p{Script=Hebrew}/gu, 'he', ['iw', 'yi']],
	[/\p{Script=Thai}/gu, 'th', []],
];

/** Signs of those scripts; a text in Latin letters has none. */
const OTHER_SCRIPT = /[\u0370-\u1DBF\u1F00-\u1FFF\u2C80-\uD7FF\uF900-\uFFDC]/;

/** Enough to know a language by. */
const SAMPLE = 8_000;
const ENOUGH_LETTERS = /^(?:\P{L}*\p{L}){40}/u;
const IS_WORD = /^[\p{L}\p{M}]{1,20}$/u;
const FEWEST_WORDS = 8;
/** Norwegian is written nearly like Danish, Catalan and Galician have small words of their neighbours. */
const COUSINS: Readonly<Record<string, readonly string[]>> = {
	da: ['no', 'nb', 'nn'],
	es: ['ca', 'gl'],
	pt: ['gl'],
	nl: ['af', 'fy'],
	de: ['lb', 'gsw'],
	it: ['co'],
};

const detection = readOnce((readable: Pick<Readable, 'text'>) => ({ detected: detect(readable) }));

/** @returns the language of a longer text, its tokens masked; none where it is short, mixed or of another language. */
export const detectLanguage = (readable: Pick<Readable, 'text'>): Detected | undefined =>
	detection(readable).detected;

function detect(readable: Pick<Readable, 'text'>): Detected | undefined {
	const sample = readable.text.slice(0, SAMPLE);
	if (!ENOUGH_LETTERS.test(sample)) return undefined;
	if (!OTHER_SCRIPT.test(sample)) return bySmallWords(readable);
	const letters = sample.replace(/\P{L}+/gu, '').length;
	for (const [script, language, also] of SCRIPTS) {
		const share = (sample.match(script)?.length ?? 0) / letters;
		// Japanese has as many Chinese characters as its own
		if (share > (language === 'ja' ? 0.15 : 0.6)) return { language, also };
		if (share > 0.1) return undefined;
	}
	return bySmallWords(readable);
}

/** Parts of addresses are no words. */
const isPart = (before: string | undefined, after: string | undefined) =>
	before === '.' || before === '-' || before === '/' || before === '@' || after === '/' || after === '@';

/** How often each of the different words stands in the sample. */
function timesIn(readable: Pick<Readable, 'text'>, { starts, ids, names }: WordScan): Int32Array {
	const { text } = readable;
	const times = new Int32Array(names.length);
	for (let i = 0; i < ids.length && starts[i]! < SAMPLE; i++) {
		const start = starts[i]!;
		const id = ids[i]!;
		if (!isPart(text[start - 1], text[start + names[id]!.length])) times[id]!++;
	}
	return times;
}

function bySmallWords(readable: Pick<Readable, 'text'>): Detected | undefined {
	const scan = wordScanOf(readable);
	const times = timesIn(readable, scan);
	let all = 0;
	const counts = new Map<string, number>();
	const different = new Map<string, number>();
	for (const [id, word] of scan.names.entries()) {
		const count = times[id]!;
		if (count === 0 || !IS_WORD.test(word)) continue;
		all += count;
		for (const language of LANGUAGES_OF.get(word) ?? []) {
			counts.set(language, (counts.get(language) ?? 0) + count);
			different.set(language, (different.get(language) ?? 0) + 1);
		}
	}
	const [best, second] = [...counts].sort((a, b) => b[1] - a[1]);
	if (!best || best[1] < FEWEST_WORDS || best[1] < all * 0.15) return undefined;
	if (different.get(best[0])! < 5 || (second && second[1] > best[1] * 0.6)) return undefined;
	return { language: best[0], also: COUSINS[best[0]] ?? [] };
}
