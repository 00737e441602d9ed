import { type CivilDay, WEEKDAYS, dayOf, weekdayIndex, yearOf, dateOf } from './civil';
import { LAST_YEAR } from './range';

/** A recurrence rule of an iCalendar file as far as holidays need it: once or several times a year. */
export interface YearlyRule {
	readonly interval: number;
	readonly count: number;
	readonly until: CivilDay;
	readonly months?: readonly number[];
	readonly monthDays?: readonly number[];
	/** Weekday from Monday = 0; nth 0 is every one of the month, -1 the last. */
	readonly weekdays?: readonly { readonly weekday: number; readonly nth: number }[];
}

const KNOWN = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'WKST'];
const BY_DAY = /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/;

/** @returns the rule, or why it cannot be used. */
export function readYearlyRule(text: string): YearlyRule | string {
	const parts = new Map(
		text
			.split(';')
			.map((part) => part.split('=', 2).map((word) => word.trim().toUpperCase()) as [string, string]),
	);
	if (parts.get('FREQ') !== 'YEARLY') return 'it repeats in another way than yearly';
	const unknown = [...parts.keys()].find((key) => !KNOWN.includes(key));
	if (unknown !== undefined) return `its rule says ${unknown.slice(0, 20)}, which is not read here`;
	const numbers = (key: string, min: number, max: number): number[] | 'bad' | undefined => {
		const list = parts.get(key)?.split(',').map(Number);
		return list?.every((n) => Number.isInteger(n) && n !== 0 && n >= min && n <= max) === false
			? 'bad'
			: list;
	};
	const [interval, count] = [numbers('INTERVAL', 1, 1_000), numbers('COUNT', 1, 100_000)];
	const [months, monthDays] = [numbers('BYMONTH', 1, 12), numbers('BYMONTHDAY', -31, 31)];
	const weekdays = parts.get('BYDAY')?.split(',').map(readWeekday);
	const until = parts.has('UNTIL') ? readDay(parts.get('UNTIL')!.slice(0, 8)) : Infinity;
	if (interval === 'bad' || count === 'bad' || months === 'bad' || monthDays === 'bad' || until === undefined)
		return 'a number or date of its rule is out of range';
	if (weekdays?.includes(undefined)) return 'a weekday of its rule cannot be read';
	if ((weekdays || monthDays) && !months) return 'its rule names days without BYMONTH';
	return {
		interval: interval?.[0] ?? 1,
		count: count?.[0] ?? Infinity,
		until,
		...(months ? { months: [...new Set(months)].sort((a, b) => a - b) } : {}),
		...(monthDays ? { monthDays } : {}),
		...(weekdays ? { weekdays: weekdays as NonNullable<YearlyRule['weekdays']> } : {}),
	};
}

function readWeekday(text: string) {
	const [, nth = '0', name] = BY_DAY.exec(text) ?? [];
	if (name === undefined) return undefined;
	return {
		nth: Number(nth),
		weekday: WEEKDAYS.findIndex((weekday) => weekday.startsWith(name.toLowerCase())),
	};
}

/** @returns undefined when the eight digits are no date that exists. */
export function readDay(digits: string): CivilDay | undefined {
	const [, year, month, date] = /^(\d{4})(\d\d)(\d\d)$/.exec(digits) ?? [];
	if (year === undefined) return undefined;
	const day = dayOf(Number(year), Number(month), Number(date));
	return dateOf(day) === `${year}-${month}-${date}` ? day : undefined;
}

/**
 * The days of a rule from its first one on, in order, year by year: a year without any is an empty list, so that
 * whoever asks can stop. Years before `from` are passed over where they do not count.
 */
export function* daysOfRule(rule: YearlyRule, first: CivilDay, from: CivilDay): Generator<CivilDay[]> {
	const start = yearOf(first);
	const { interval, count, until } = rule;
	const passed = count === Infinity ? Math.max(0, Math.floor((yearOf(from) - start) / interval)) : 0;
	let left = count;
	for (let year = start + passed * interval; year <= LAST_YEAR; year += interval) {
		const days = daysOfYear(rule, first, year).filter((day) => day >= first);
		yield days.filter((day) => day <= until).slice(0, left);
		left -= days.length;
		if (left <= 0 || dayOf(year, 12, 31) >= until) return;
	}
}

/** Dates that `daysOfYear` looks at. */
export const datesLookedAt = ({ months = [1] }: YearlyRule) => months.length * 31;

function daysOfYear({ months, monthDays, weekdays }: YearlyRule, first: CivilDay, year: number): CivilDay[] {
	const [, firstMonth, firstDate] = dateOf(first).split('-').map(Number) as [number, number, number];
	return (months ?? [firstMonth]).flatMap((month) => {
		const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
		const days: CivilDay[] = [];
		for (let date = 1; date <= length; date++) {
			const day = dayOf(year, month, date);
			const isDate = monthDays?.some((n) => (n > 0 ? n : length + 1 + n) === date);
			const isWeekday = weekdays?.some(
				({ weekday, nth }) =>
					weekday === weekdayIndex(day) &&
					(nth === 0 || nth === Math.ceil(date / 7) || -nth === Math.ceil((length + 1 - date) / 7)),
			);
			if ((isDate ?? true) && (isWeekday ?? (isDate || date === firstDate))) days.push(day);
		}
		return days;
	});
}
