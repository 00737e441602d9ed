import { DAY_MINUTES, WEEKDAYS } from './civil';
import type { Calendar } from './calendar';
import { localHoursOf } from './localHours';
import { lengthOf } from './minuteSpans';

const count = (n: number, one: string, many: string) => (n === 0 ? [] : [`${n} ${n === 1 ? one : many}`]);

/**
 * @param minutes working minutes, rounded to whole ones
 * @param dayMinutes working minutes of one usual day
 * @returns e.g. "1 day 3 h", "45 min", "0 min"; a negative amount begins with "minus"
 */
export function sayMinutes(minutes: number, dayMinutes: number): string {
	const whole = Math.round(Math.abs(minutes));
	if (whole === 0) return minutes === 0 ? '0 min' : 'less than 1 min';
	const rest = whole % dayMinutes;
	const words = [
		...count(Math.floor(whole / dayMinutes), 'day', 'days'),
		...count(Math.floor(rest / 60), 'h', 'h'),
		...count(rest % 60, 'min', 'min'),
	].join(' ');
	return minutes < 0 ? `minus ${words}` : words;
}

/** @returns the working minutes that most open weekdays have; of equally frequent lengths the longer one. */
export function usualDayMinutes(calendar: Calendar): number {
	// Overrides and holidays are left out: they are exceptions. A Monday far from any date stands for all Mondays.
	const { openOn } = localHoursOf({ ...calendar, holidays: [], overrides: {} });
	const lengths = WEEKDAYS.map((_, i) => lengthOf(openOn(i - 3))).filter((length) => length > 0);
	return usualOf(lengths);
}

/** @returns the most frequent length; of equally frequent ones the longer, of none a whole day. */
export function usualOf(lengths: readonly number[]): number {
	const counts = new Map<number, number>();
	for (const length of lengths) counts.set(length, (counts.get(length) ?? 0) + 1);
	const [usual] = [...counts].sort(([a, timesA], [b, timesB]) => timesB - timesA || b - a);
	return usual?.[0] ?? DAY_MINUTES;
}
