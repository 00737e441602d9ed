import { civilDayOf, dateOf, dayOf, MONTHS, sayDay } from '../time/civil';
import type { Reading } from './reading';

const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
const EXPECTED = 'a date like 2026-12-01 or 1 December 2026';

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:T00:00\S*)?$/;
const DOTS = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;
const SLASHES = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const DAY_FIRST = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th|\.)?(?: of)? ?([a-z]{3,9})\.?,? ?(\d{4})$/i;
const MONTH_FIRST = /^(?:[a-z]+, )?([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;

/** Reads ISO and common local forms; a form that two countries read differently is asked back, never guessed. */
export function readDate(text: string): Reading<string> {
	const iso = ISO.exec(text);
	if (iso) return dateFrom(iso[1], iso[2], iso[3]);
	const dots = DOTS.exec(text);
	if (dots) return dateFrom(dots[3], dots[2], dots[1]);
	const slashes = SLASHES.exec(text);
	if (slashes) return fromSlashes(Number(slashes[1]), Number(slashes[2]), Number(slashes[3]));
	const dayFirst = DAY_FIRST.exec(text);
	if (dayFirst) return dateFrom(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
	const monthFirst = MONTH_FIRST.exec(text);
	if (monthFirst) return dateFrom(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
	return { expected: EXPECTED, mend: 'Write the year with four digits.' };
}

/** @returns the number of the month, 0 when the word is none. English, in full or the first letters. */
const monthOf = (word = '') =>
	MONTHS.findIndex((month) => month.toLowerCase().startsWith(word.toLowerCase())) + 1;

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
