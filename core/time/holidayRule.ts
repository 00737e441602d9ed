import { type CivilDay, MONTHS, WEEKDAYS, dayOf, weekdayIndex } from './civil';

/** The day of a yearly holiday in one year; undefined in years without it (29 February). */
export type HolidayRule = (year: number) => CivilDay | undefined;

const MONTH_DAY = /^(\d\d)-(\d\d)$/;
const NTH_WEEKDAY = /^(first|second|third|fourth|last|1st|2nd|3rd|4th) ([a-z]+) (?:of|in) ([a-z]+)$/;
const EASTER = /^easter(?: ?([+-]) ?(\d{1,3}))?$/;
const NTH = ['first', 'second', 'third', 'fourth'];
const NTH_SHORT = ['1st', '2nd', '3rd', '4th'];

/** Reads `12-25`, `last mon of may` (also in full words) or `easter`, `easter-2`, `easter+39` (days, Western Easter). */
export function parseHolidayRule(text: string): HolidayRule | undefined {
	const rule = text.trim().toLowerCase().replace(/\s+/g, ' ');
	return monthDayRule(rule) ?? nthWeekdayRule(rule) ?? easterRule(rule);
}

function monthDayRule(rule: string): HolidayRule | undefined {
	const [, month, date] = MONTH_DAY.exec(rule)?.map(Number) ?? [];
	// 2024 has a 29 February.
	if (!month || !date || !existsIn(2024, month, date)) return undefined;
	return (year) => (existsIn(year, month, date) ? dayOf(year, month, date) : undefined);
}

const existsIn = (year: number, month: number, date: number) =>
	month >= 1 && month <= 12 && date >= 1 && date <= new Date(Date.UTC(year, month, 0)).getUTCDate();

function nthWeekdayRule(rule: string): HolidayRule | undefined {
	const [, which = '', weekdayWord = '', monthWord = ''] = NTH_WEEKDAY.exec(rule) ?? [];
	const weekday = WEEKDAYS.findIndex((name) => weekdayWord.startsWith(name));
	const month =
		MONTHS.findIndex((name) => monthWord.length >= 3 && name.toLowerCase().startsWith(monthWord)) + 1;
	if (weekday < 0 || month === 0) return undefined;
	const after = (day: CivilDay) => day + ((weekday - weekdayIndex(day) + 7) % 7);
	if (which === 'last') return (year) => after(Date.UTC(year, month, 1) / 86_400_000 - 7);
	const weeks = Math.max(NTH.indexOf(which), NTH_SHORT.indexOf(which));
	return (year) => after(dayOf(year, month, 1)) + 7 * weeks;
}

function easterRule(rule: string): HolidayRule | undefined {
	const match = EASTER.exec(rule);
	if (!match) return undefined;
	const days = Number(`${match[1] ?? '+'}${match[2] ?? 0}`);
	return (year) => easterOf(year) + days;
}

/** Easter Sunday, Gregorian computus (Meeus, Jones, Butcher). */
function easterOf(year: number): CivilDay {
	const a = year % 19;
	const [b, c] = [Math.floor(year / 100), year % 100];
	const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
	const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
	const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
	const m = Math.floor((a + 11 * h + 22 * l) / 451);
	const n = h + l - 7 * m + 114;
	return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
