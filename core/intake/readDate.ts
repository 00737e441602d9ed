import { type CivilDay, civilDayOf, dateOf, dayOf, sayDay, weekdayIndex } from '../time/civil';
import { folded, monthOf, weekdayIndexOf } from './calendarWords';
import type { Reading } from './reading';
import { daysMeant } from './relativeDay';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
const EXPECTED = 'a date like 2026-12-01 or 1 December 2026';

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T00:00\S*)?$/i;
const DOTS = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;
const SLASHES = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const DAY_FIRST =
	/^(?:([a-z]+)[.,]? )?(?:the |le |el |den )?(\d{1,2})(?:st|nd|rd|th|er|\.)?(?: of | de | )?([a-z]{3,10})\.?,?(?: del?)? ?(\d{4})$/;
const MONTH_FIRST = /^(?:([a-z]+)[.,]? )?([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/;

/**
 * Reads ISO and common local forms, months in English, German, French or Spanish. A form that two countries read
 * differently is asked back, never guessed; so is a day that depends on today.
 * @param today in the requester's zone; without it no day is proposed for "tomorrow"
 */
export function readDate(text: string, today?: CivilDay): Reading<string> {
	const iso = ISO.exec(text);
	if (iso) return dateFrom(iso[1], iso[2], iso[3]);
	const dots = DOTS.exec(text);
	if (dots) return dateFrom(dots[3], dots[2], dots[1]);
	const slashes = SLASHES.exec(text);
	if (slashes) return fromSlashes(Number(slashes[1]), Number(slashes[2]), Number(slashes[3]));
	return inWords(folded(text), today) ?? askBack(text, today);
}

function inWords(text: string, today: CivilDay | undefined): Reading<string> | undefined {
	const [, dayOfWeek, day, month, year] = DAY_FIRST.exec(text) ?? [];
	if (year) return onWeekday(dayOfWeek, dateFrom(year, monthOf(month!) ?? 0, day));
	const [, weekday, monthWord, date, years] = MONTH_FIRST.exec(text) ?? [];
	if (years) return onWeekday(weekday, dateFrom(years, monthOf(monthWord!) ?? 0, date));
	return today === undefined ? undefined : propose(text, today);
}

/** "Tuesday, 2 December 2026" is a Wednesday: one of the two is a slip. */
function onWeekday(word: string | undefined, reading: Reading<string>): Reading<string> {
	const said = word === undefined ? undefined : weekdayIndexOf(word);
	if (said === undefined || !('value' in reading)) return reading;
	const day = civilDayOf(reading.value)!;
	if (weekdayIndex(day) === said) return reading;
	return {
		expected: 'a weekday that fits the date',
		mend: `It is ${sayDay(day)}: correct the day or the date.`,
	};
}

function propose(text: string, today: CivilDay): Reading<string> | undefined {
	const days = daysMeant(text, today);
	if (days.length === 0) return undefined;
	const written = days.map((day) => `${sayDay(day)} (${dateOf(day)})`).join(' or ');
	return { expected: EXPECTED, mend: `Do you mean ${written}? Write it in full.` };
}

const askBack = (text: string, today: CivilDay | undefined): Reading<string> => ({
	expected: EXPECTED,
	mend:
		today !== undefined && /[a-z]/i.test(text) && !/\d{3}/.test(text)
			? 'Write day, month and year.'
			: 'Write the year with four digits.',
});

function fromSlashes(first: number, second: number, year: number): Reading<string> {
	if (first === second || second > 12) return dateFrom(year, first, second);
	if (first > 12) return dateFrom(year, second, first);
	const readings = [dayOf(year, second, first), dayOf(year, first, second)].map(sayDay);
	return {
		expected: EXPECTED,
		mend: `It can be read as ${readings.join(' or as ')}: write the month as a word.`,
	};
}

function dateFrom(year: unknown, month: unknown, day: unknown): Reading<string> {
	const two = (part: unknown) => String(part).padStart(2, '0');
	const date = `${String(year)}-${two(month)}-${two(day)}`;
	const civil = civilDayOf(date);
	if (civil === undefined) return { expected: 'a date that exists', mend: 'Check the day and the month.' };
	if (Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR) {
		return { expected: `a year from ${FIRST_YEAR} to ${LAST_YEAR}`, mend: 'Check the year.' };
	}
	return { value: dateOf(civil) };
}
