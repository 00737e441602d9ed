import fc from 'fast-check';

import { type Calendar, type Instant, instantOf } from '../../core/time';

export const at = (iso: string): Instant => instantOf(iso);

/** Monday to Friday 09:00–17:00. */
export const nineToFive = (tz: string, more: Partial<Calendar> = {}): Calendar => {
	const day: [string, string][] = [['09:00', '17:00']];
	return { tz, week: { mon: day, tue: day, wed: day, thu: day, fri: day }, ...more };
};

export const aroundTheClock = (tz: string): Calendar => {
	const day: [string, string][] = [['00:00', '24:00']];
	return { tz, week: { mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day } };
};

/** Zones and moments at which clocks do something that breaks hand-written arithmetic. */
export const NASTY: readonly (readonly [tz: string, change: string])[] = [
	['America/New_York', '2026-03-08T07:00Z'],
	['America/New_York', '2026-11-01T06:00Z'],
	['Europe/London', '2026-03-29T01:00Z'],
	['Europe/London', '2026-10-25T01:00Z'],
	['Australia/Lord_Howe', '2026-04-04T15:00Z'],
	['Australia/Lord_Howe', '2026-10-03T15:30Z'],
	['Asia/Kathmandu', '1985-12-31T18:30Z'],
	['America/Sao_Paulo', '2018-02-18T02:00Z'],
	['America/Sao_Paulo', '2018-11-04T03:00Z'],
	['Africa/Casablanca', '2025-02-23T02:00Z'],
	['Africa/Casablanca', '2025-04-06T02:00Z'],
	['Pacific/Apia', '2011-12-30T10:00Z'],
	['America/St_Johns', '2010-03-14T03:31Z'],
	['America/St_Johns', '2010-11-07T02:31Z'],
	['Antarctica/Troll', '2026-03-29T01:00Z'],
	['Antarctica/Troll', '2026-10-25T01:00Z'],
	['America/Havana', '2026-03-08T05:00Z'],
	['America/Havana', '2026-11-01T05:00Z'],
	['Africa/Cairo', '2026-04-23T22:00Z'],
	['Asia/Tehran', '2022-03-21T20:30Z'],
	['Pacific/Chatham', '2026-04-04T14:00Z'],
	['Europe/Dublin', '2026-03-29T01:00Z'],
	['Asia/Pyongyang', '2018-05-04T15:00Z'],
	['America/Caracas', '2016-05-01T07:00Z'],
	['Pacific/Kwajalein', '1993-08-21T12:00Z'],
	['Africa/Juba', '2021-01-31T21:00Z'],
];

const clock = fc.oneof(
	fc.integer({ min: 0, max: 1_439 }),
	// Boundaries where clocks are set, so that hours begin and end in skipped and repeated time.
	fc.constantFrom(0, 30, 60, 90, 119, 120, 121, 135, 150, 180, 240, 1_380, 1_410),
);
const two = (n: number) => String(n).padStart(2, '0');
const time = clock.map((minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
const endTime = fc.oneof({ arbitrary: time, weight: 4 }, { arbitrary: fc.constant('24:00'), weight: 1 });
const hours = fc.oneof(
	{ arbitrary: fc.array(fc.tuple(time, endTime), { maxLength: 3 }), weight: 4 },
	{ arbitrary: fc.constant([['00:00', '24:00']] as [string, string][]), weight: 1 },
);

/** A calendar with odd hours, nights, holidays and overrides on the dates around `change`. */
export function anyCalendar(tz: string, change: string): fc.Arbitrary<Calendar> {
	const date = fc
		.integer({ min: -5, max: 5 })
		.map((days) => new Date(Date.parse(change) + days * 86_400_000).toISOString().slice(0, 10));
	return fc
		.record({
			tz: fc.constant(tz),
			week: fc.record({ mon: hours, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours }),
			holidays: fc.array(date, { maxLength: 3 }),
			overrides: fc.dictionary(date, hours, { maxKeys: 3 }),
		})
		.filter(({ week }) => Object.values(week).some((day) => day.length > 0));
}

export const anyCalendarAndChange = fc
	.constantFrom(...NASTY)
	.chain(([tz, change]) => fc.record({ calendar: anyCalendar(tz, change), change: fc.constant(at(change)) }));
