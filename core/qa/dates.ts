import { readOnce } from '../once';
import { type CivilDay, dayOf, yearOf } from '../time/civil';
import type { Span } from './lex';
import type { Readable } from './textsOf';
import { matchesAt, placesOf, scanWords, type WordScan, wordScanOf } from './wordScan';
import { isDoubtfulMonth, isMonth, monthOf, weekdayOfWord } from './words/calendar';

export interface WrittenDate extends Span {
	readonly day: number;
	readonly month: number;
	/** As written; many dates have none. */
	readonly year?: number | undefined;
	readonly weekday?: WrittenWeekday | undefined;
	/** What it means in another country, 3/4/2026; such dates are only in {@link allDatesOf}. */
	readonly other?: { readonly day: number; readonly month: number };
	/** The first of two, "5 March to 7 March". */
	readonly opensRange: boolean;
}

export interface WrittenWeekday extends Span {
	/** Monday is 0. */
	readonly index: number;
	readonly written: string;
}

// each pattern is tried only where a word begins with a digit, or is a month
const GAP = String.raw`\s{0,12}`;
const ORDINAL = String.raw`(?:st|nd|rd|th|er|[.º°])?`;
const TO = String.raw`(?:[-–—+&]|to|and|bis|und|au|et|al|y|e|tot|en|t\/m)`;
const YEAR = String.raw`(?:,?\s{0,12}(?:de |del |of )?(\d{4}|['’]\d\d)(?![\d\p{L}]))?`;

/** "5 March 2026", "5th of March", "5.–7. März", "1er mars", "5 de marzo de 2026". */
const DAY_FIRST = new RegExp(
	String.raw`(?<![\p{L}\p{N}.,:/])(\d{1,2})${ORDINAL}(?:\s?${TO}\s?(\d{1,2})${ORDINAL})?,?${GAP}(?:of |de |d['’])?(\p{L}{3,12})(?!\p{L})\.?${YEAR}`,
	'iuy',
);
/** "March 5, 2026", "Mar. 5th", "March 5–7". */
const MONTH_FIRST = new RegExp(
	String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s{1,12}(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?:\s?[-–—&]\s?(\d{1,2})(?:st|nd|rd|th)?(?![:\d]))?(?![\d%\p{L}]|[.,:]\d)${YEAR}`,
	'iuy',
);
/** 2026-03-05, 5.3.2026, 25/03/2026. */
const NUMERIC =
	/(?<![\p{L}\p{N}.,:/_-])(?:(\d{4})([-/.])(\d\d)\2(\d\d)|(\d{1,2})([./-]) ?(\d{1,2})\6 ?(\d{4})|(\d\d)\.(\d\d)\.(\d\d))(?![\p{N}]|[./-]\p{N})/uy;
/** 2026年3月5日, and without the year; no blank parts it from the words before it. */
const SIGNED = /(?<![\d.,/])(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/g;
/** "Do., 05.03." and "am 5.3."; elsewhere such numbers are chapters. */
const NUMERIC_SHORT = /(?<![\p{L}\p{N}.,:/_-])(\d{1,2})\.(\d{1,2})\.(?![\p{L}\p{N}])/uy;
const BEFORE_SHORT = /(?:^|[^\p{L}])(?:am|bis|zum|vom|ab|den|dem)\s{1,12}$/iu;

/** A page of dates is a calendar; what stands so far down is read by nobody. */
const MOST = 2_000;

type Raw = Span &
	Pick<WrittenDate, 'day' | 'month' | 'year'> & {
		readonly several: boolean;
		/** The other reading of numbers that countries read differently. */
		readonly orDay?: number;
		readonly orMonth?: number;
	};

const yearFrom = (text: string | undefined) =>
	text === undefined ? undefined : Number(text.length === 3 ? `20${text.slice(1)}` : text);

/** Years of three digits are none. */
const exists = (day: number, month: number, year = 2024) =>
	year >= 1_000 &&
	month >= 1 &&
	month <= 12 &&
	day >= 1 &&
	dayOf(year, month, day) < dayOf(year, month + 1, 1);

function fromWords(
	match: RegExpExecArray,
	word: string,
	days: readonly (string | undefined)[],
	year: string | undefined,
): Raw | undefined {
	const month = monthOf(word);
	const [first, last] = days;
	if (month === undefined) return undefined;
	const capital = word[0] !== word[0]!.toLowerCase();
	if (isDoubtfulMonth(word) && year === undefined && !(capital && word.length > 2)) return undefined;
	// "3 mars" is French, "3 Mars" a chocolate bar
	if (/^mars$/i.test(word) && year === undefined && capital) return undefined;
	const start = match.index;
	return {
		start,
		end: start + match[0].length,
		day: Number(last ?? first),
		month,
		year: yearFrom(year),
		several: last !== undefined,
	};
}

function fromNumbers(match: RegExpExecArray): Raw | undefined {
	const [whole, isoYear, , isoMonth, isoDay, a, sign, b, year, d, m, yy] = match;
	const on = (y: unknown, month: unknown, day: unknown) => ({
		start: match.index,
		end: match.index + whole.length,
		several: false,
		day: Number(day),
		month: Number(month),
		year: Number(y),
	});
	if (isoYear) return on(isoYear, isoMonth, isoDay);
	if (yy) return on(`20${yy}`, m, d);
	const [first, second] = [Number(a), Number(b)];
	if (sign === '.' || first === second || first > 12) return on(year, second, first);
	const american = on(year, first, second);
	// 3/4/2026 is March or April, as the country has it
	return second > 12 ? american : { ...american, orDay: first, orMonth: second };
}

function* signedIn(text: string): Generator<Raw> {
	if (!text.includes('月') && !text.includes('월')) return;
	for (const { 0: whole, 1: year, 2: month, 3: day, index: start } of text.matchAll(SIGNED))
		yield {
			start,
			end: start + whole.length,
			day: Number(day),
			month: Number(month),
			year: yearFrom(year),
			several: false,
		};
}

/** Its digits are followed by a point, a slash or a hyphen, as in every date of numbers; most are not. */
function goesOn(text: string, number: number): boolean {
	let at = number;
	let unit: number;
	do unit = text.charCodeAt(++at);
	while (unit >= 48 && unit <= 57);
	return unit >= 45 && unit <= 47;
}

function* numbersIn(text: string, { numbers }: WordScan): Generator<Raw | undefined> {
	yield* signedIn(text);
	const joined = numbers.filter((number) => goesOn(text, number));
	for (const match of matchesAt(text, NUMERIC, joined)) yield fromNumbers(match);
	for (const match of matchesAt(text, NUMERIC_SHORT, joined)) {
		const { index: start } = match;
		if (!BEFORE_SHORT.test(text.slice(Math.max(0, start - 20), start)) && !weekdayBefore(text, start))
			continue;
		yield {
			start,
			end: start + match[0].length,
			day: Number(match[1]),
			month: Number(match[2]),
			year: undefined,
			several: false,
		};
	}
}

/** "5March", too. */
const holdsMonth = (name: string) => isMonth(/^\d/.test(name) ? name.replace(/^\d+/, '') : name);

/** Behind one of these a number goes on with another one, or with an address. */
const isJoint = (unit: number) => unit === 46 || unit === 44 || unit === 58 || unit === 47;

/** @param scan its numbers only where one begins */
function* raws(text: string, scan: WordScan): Generator<Raw | undefined> {
	if (!scan.names.some(holdsMonth)) return yield* numbersIn(text, scan);
	for (const match of matchesAt(text, DAY_FIRST, scan.numbers))
		yield fromWords(match, match[3]!, [match[1], match[2]], match[4]);
	yield* numbersIn(text, scan);
	for (const match of matchesAt(text, MONTH_FIRST, placesOf(scan, isMonth))) {
		// "mar. 5 mai" is a Tuesday in May
		const rest = /^\.?\s{1,12}\d{1,2}\.?\s{1,12}(\p{L}{3,10})/u.exec(
			text.slice(match.index + match[1]!.length),
		);
		const isWeekday = rest !== null && monthOf(rest[1]!) !== undefined && !isDoubtfulMonth(rest[1]!);
		if (!isWeekday) yield fromWords(match, match[1]!, [match[2], match[3]], match[4]);
	}
}

const WEEKDAY_BEFORE =
	/(?<!\p{L})(\p{L}{2,12}(?:-feira)?)(\.?)(\s?[,|–—·-])?[^\S\n]{0,12}(?:(?:the|den|dem|le|el|il|op|am|día|dia) )?$/iu;
/** In brackets, also a sign such as 月 with what may follow it; or 月曜. */
const WEEKDAY_AFTER =
	/^\s?[(（【]\s?(?:周|星期)?(\p{L}{2,12}-feira|[月火水木金土日월화수목금토](?=[曜・･祝요)）】])|\p{L}{1,12})(?:曜日?|요일)?\.?(?:[・･]?祝日?)?[)）】]|^\s?([月火水木金土日](?=曜)|[월화수목금토일](?=요일))/u;

/** Short forms are words too ("so 5 March", "la vie"): a stop or comma, or the capital of an English one, tells. */
function isSure(word: string, mark: string): boolean {
	if (word.length > 4) return true;
	return mark !== '' || /^(?:Mon|Tues?|Wed|Thur?|Fri|Sat|Sun)$/.test(word);
}

function weekdayBefore(text: string, start: number): WrittenWeekday | undefined {
	const from = Math.max(0, start - 40);
	const match = WEEKDAY_BEFORE.exec(text.slice(from, start));
	const [, word = '', stop = '', comma = ''] = match ?? [];
	const index = weekdayOfWord(word);
	if (!match || index === undefined || !isSure(word, stop + comma)) return undefined;
	const at = from + match.index;
	return { index, written: word, start: at, end: at + word.length };
}

function weekdayAfter(text: string, end: number): WrittenWeekday | undefined {
	const match = WEEKDAY_AFTER.exec(text.slice(end, end + 20));
	const word = match?.[1] ?? match?.[2];
	const index = word === undefined ? undefined : weekdayOfWord(word);
	if (index === undefined) return undefined;
	const at = end + match![0].indexOf(word!);
	return { index, written: word!, start: at, end: at + word!.length };
}

/** A date in an address of the text part is the name of a file. */
const isInUrl = (text: string, start: number) =>
	/(?:https?:\/\/|www\.)\S*$/i.test(text.slice(Math.max(0, start - 300), start));

const CONNECTOR = new RegExp(
	String.raw`^\s{0,12}(?:${TO}|through|until|till|bis zum|hasta el|fino al|tot en met)\s{0,12}$`,
	'iu',
);

/** Dates in the languages of {@link monthOf}, ISO dates, and numbers that mean one date only. */
export const datesIn = (text: string) =>
	read(text, scanWords(text)).filter(({ other }) => other === undefined);

function read(text: string, scan: WordScan): WrittenDate[] {
	const found: Raw[] = [];
	const numbers = scan.numbers.filter((at) => !isJoint(text.charCodeAt(at - 1)));
	for (const raw of raws(text, { ...scan, numbers })) {
		if (raw && exists(raw.day, raw.month, raw.year) && !isInUrl(text, raw.start)) found.push(raw);
		if (found.length >= MOST) break;
	}
	found.sort((a, b) => a.start - b.start);
	const apart = found.filter((raw, i) => i === 0 || raw.start >= found[i - 1]!.end);
	return apart.map(({ several, orDay, orMonth, ...raw }, i) => {
		const weekday = several ? undefined : (weekdayBefore(text, raw.start) ?? weekdayAfter(text, raw.end));
		const next = apart[i + 1];
		const between = next ? text.slice(raw.end, next.start) : '';
		const opensRange = next !== undefined && between.length < 40 && joins(between);
		return {
			...raw,
			year: raw.year ?? (opensRange ? next.year : undefined),
			weekday,
			opensRange,
			...(orDay !== undefined && { other: { day: orDay, month: orMonth! } }),
		};
	});
}

/** Nothing but "to" and the weekday of the second date. */
function joins(between: string): boolean {
	const words = between.replace(/(\p{L}{2,10})[.,]{0,2}\s{0,12}$/u, (whole, word: string) =>
		weekdayOfWord(word) === undefined ? whole : '',
	);
	return CONNECTOR.test(words);
}

interface Dates {
	readonly all: readonly WrittenDate[];
	readonly sure: readonly WrittenDate[];
}

const datesRead = readOnce((readable: Readable): Dates => {
	const all = read(readable.text, wordScanOf(readable));
	return { all, sure: all.filter(({ other }) => other === undefined) };
});

/** @returns the dates of a text that mean one day only, read once. */
export const datesOf = (readable: Readable) => datesRead(readable).sure;

/** @returns also those that mean one of two days. */
export const allDatesOf = (readable: Readable) => datesRead(readable).all;

/** The last day before, and the first day not before `reference` that a date without a year can mean. */
export function around({ day, month }: Pick<WrittenDate, 'day' | 'month'>, reference: CivilDay) {
	const year = yearOf(reference);
	const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4]
		.map((offset) => year + offset)
		.filter((candidate) => exists(day, month, candidate))
		.map((candidate) => dayOf(candidate, month, day));
	const next = days.find((candidate) => candidate >= reference)!;
	return { previous: days.filter((candidate) => candidate < reference).at(-1)!, next };
}

/** Days after which a date without a year is not meant to lie in the past any more. */
const RECENT = 60;

/** @returns the day that a date means to somebody who reads it on `reference`; of two days the later. */
export function meantDay(date: WrittenDate, reference: CivilDay): CivilDay {
	if (date.year !== undefined) {
		const day = dayOf(date.year, date.month, date.day);
		return date.other ? Math.max(day, dayOf(date.year, date.other.month, date.other.day)) : day;
	}
	const { previous, next } = around(date, reference);
	return reference - previous <= RECENT && next > reference ? previous : next;
}
