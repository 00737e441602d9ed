import type { Interval } from './calendar';
import { DAY_MINUTES, minutesOf } from './civil';

/** Minutes since local midnight: start counts, end does not. */
export type MinuteSpan = readonly [start: number, end: number];

const isOvernight = ([from, to]: Interval) => minutesOf(to) <= minutesOf(from);

/** What the intervals of a date cover on that date itself; the part after midnight is `tailOf`. */
export const ownPartOf = (hours: readonly Interval[]): MinuteSpan[] =>
	hours
		.map(
			(interval): MinuteSpan => [
				minutesOf(interval[0]),
				isOvernight(interval) ? DAY_MINUTES : minutesOf(interval[1]),
			],
		)
		.filter(([start, end]) => start < end);

/** What overnight intervals cover on the date after the one they start on. */
export const tailOf = (hours: readonly Interval[]): MinuteSpan[] =>
	hours
		.filter(isOvernight)
		.map(([, to]): MinuteSpan => [0, minutesOf(to)])
		.filter(([, end]) => end > 0);

/** Sorted; what overlaps or touches becomes one. */
export function mergeMinutes(spans: readonly MinuteSpan[]): MinuteSpan[] {
	const merged: MinuteSpan[] = [];
	for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
		const last = merged.at(-1);
		if (last && span[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], span[1])];
		else merged.push(span);
	}
	return merged;
}

export const lengthOf = (spans: readonly MinuteSpan[]) =>
	spans.reduce((sum, [start, end]) => sum + end - start, 0);
