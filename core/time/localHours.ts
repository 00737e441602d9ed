import type { Calendar, Interval } from './calendar';
import { type CivilDay, WEEKDAYS, civilDayOf, weekdayIndex, yearOf } from './civil';
import { type HolidayRule, parseHolidayRule } from './holidayRule';
import { type MinuteSpan, mergeMinutes, ownPartOf, tailOf } from './minuteSpans';

/** Why no work is done at a time: a holiday, the date's own hours, a weekday without hours, or outside its hours. */
export type ClosedBecause = 'holiday' | 'override' | 'weekday' | 'hours';

/** The calendar on the wall: which local minutes of a civil date are open. No zone is involved. */
export interface LocalHours {
	/** Disjoint and in order. */
	openOn(day: CivilDay): readonly MinuteSpan[];
	/** The reason that holds for the closed minutes of the date. */
	closedBecause(day: CivilDay): ClosedBecause;
}

const NONE: readonly Interval[] = [];

/** Overnight hours belong to the date they start on; a holiday closes its date whole; an override lifts a holiday. */
export function localHoursOf({ week, holidays = [], overrides = {} }: Calendar): LocalHours {
	const byWeekday = WEEKDAYS.map((weekday) => week[weekday] ?? NONE);
	const usual = byWeekday.map((hours, i) =>
		mergeMinutes([...tailOf(byWeekday[(i + 6) % 7]!), ...ownPartOf(hours)]),
	);
	const overridden = new Map(Object.entries(overrides).map(([date, hours]) => [civilDayOf(date)!, hours]));
	const isHoliday = holidayTest(holidays);
	const startingOn = (day: CivilDay) => overridden.get(day) ?? byWeekday[weekdayIndex(day)]!;

	return {
		openOn(day) {
			const own = overridden.get(day);
			if (!own && isHoliday(day)) return [];
			if (!own && !overridden.has(day - 1)) return usual[weekdayIndex(day)]!;
			return mergeMinutes([...tailOf(startingOn(day - 1)), ...ownPartOf(startingOn(day))]);
		},
		closedBecause(day) {
			if (overridden.has(day)) return 'override';
			if (isHoliday(day)) return 'holiday';
			return byWeekday[weekdayIndex(day)]!.length > 0 ? 'hours' : 'weekday';
		},
	};
}

/** Dates are looked up; yearly rules are worked out once a year, with the neighbours that a rule may reach into. */
function holidayTest(holidays: readonly string[]): (day: CivilDay) => boolean {
	const dates = new Set<CivilDay>();
	const rules: HolidayRule[] = [];
	for (const text of holidays) {
		const date = civilDayOf(text);
		if (date !== undefined) dates.add(date);
		else rules.push(parseHolidayRule(text)!);
	}
	if (rules.length === 0) return (day) => dates.has(day);
	const years = new Map<number, Set<CivilDay>>();
	const ofYear = (year: number) => {
		const known = years.get(year);
		if (known) return known;
		const days = [year - 1, year, year + 1].flatMap((near) => rules.flatMap((rule) => rule(near) ?? []));
		const made = new Set(days);
		years.set(year, made);
		return made;
	};
	return (day) => dates.has(day) || ofYear(yearOf(day)).has(day);
}
