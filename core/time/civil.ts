/** Calendar arithmetic on civil dates; no zone and no clock is involved. A day is the number of days since 1970-01-01. */
export type CivilDay = number;

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;
export const DAY_MINUTES = 1_440;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

const CIVIL_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** @returns undefined when `date` is not a date that exists, e.g. 2026-02-30. */
export function civilDayOf(date: string): CivilDay | undefined {
	const [, year, month, day] = CIVIL_DATE.exec(date) ?? [];
	if (!year) return undefined;
	const ms = Date.UTC(Number(year), Number(month) - 1, Number(day));
	return dateOf(ms / DAY_MS) === date ? ms / DAY_MS : undefined;
}

export const dayOf = (year: number, month: number, day: number): CivilDay =>
	Date.UTC(year, month - 1, day) / DAY_MS;

/** @returns YYYY-MM-DD. */
export const dateOf = (day: CivilDay) => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const yearOf = (day: CivilDay) => new Date(day * DAY_MS).getUTCFullYear();

/** Monday is 0; 1970-01-01 was a Thursday. */
export const weekdayIndex = (day: CivilDay) => (((day + 3) % 7) + 7) % 7;

export const weekdayOf = (day: CivilDay): Weekday => WEEKDAYS[weekdayIndex(day)]!;

/** @returns minutes since midnight of `HH:mm`, which may be 24:00. */
export const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** @returns HH:mm; 1440 is 24:00. */
export const timeOf = (minutes: number) =>
	`${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

export const WEEKDAY_NAMES: Readonly<Record<Weekday, string>> = {
	mon: 'Monday',
	tue: 'Tuesday',
	wed: 'Wednesday',
	thu: 'Thursday',
	fri: 'Friday',
	sat: 'Saturday',
	sun: 'Sunday',
};

/** @returns "Mon". */
export const sayWeekday = (weekday: Weekday) => capital(weekday);

/** @returns "Mon 2 March 2026". */
export function sayDay(day: CivilDay): string {
	const [year, month, date] = dateOf(day).split('-').map(Number) as [number, number, number];
	return `${sayWeekday(weekdayOf(day))} ${date} ${MONTHS[month - 1]} ${year}`;
}

/** @returns "Mon 2 March 2026" of a date YYYY-MM-DD that exists. */
export const sayDate = (date: string) => sayDay(civilDayOf(date)!);
