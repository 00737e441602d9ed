import { type CompiledCalendar, type Instant, MINUTE_MS, spanOf } from '../time';
import type { ClockRun } from './clockRun';

const msBetween = (calendar: CompiledCalendar, a: Instant, b: Instant) =>
	Math.round(calendar.between(a, b) * MINUTE_MS);

/** Working minutes since `since` that were paused, or that were not. */
export const minutesOf = (
	{ stretches, startedAt }: ClockRun,
	calendar: CompiledCalendar,
	kind: 'worked' | 'paused',
	since: Instant = startedAt,
) =>
	stretches
		.filter(({ pause }) => (pause !== undefined) === (kind === 'paused'))
		.flatMap(({ start, end }) => spanOf(Math.max(start, since) as Instant, end))
		.reduce((ms, { start, end }) => ms + msBetween(calendar, start, end), 0) / MINUTE_MS;

export interface Reached {
	readonly at: Instant;
	/** False when it is still to come; `at` then holds if the clock runs on from now without a pause. */
	readonly reached: boolean;
}

/** The first instant at which a clock has counted `minutes` of working time since `since`. */
export function whenWorked(
	run: ClockRun,
	calendar: CompiledCalendar,
	minutes: number,
	since: Instant = run.startedAt,
): Reached {
	let left = Math.round(minutes * MINUTE_MS);
	if (left <= 0) return { at: since, reached: true };
	for (const { start, end, pause } of run.stretches) {
		const from = Math.max(start, since) as Instant;
		if (pause || from >= end) continue;
		const worked = msBetween(calendar, from, end);
		if (worked >= left) return { at: calendar.add(from, left / MINUTE_MS), reached: true };
		left -= worked;
	}
	return { at: calendar.add(run.until, left / MINUTE_MS), reached: false };
}
