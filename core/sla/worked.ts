import { type CompiledCalendar, type Instant, MINUTE_MS } from '../time';
import type { ClockRun } from './clockRun';

const msBetween = (calendar: CompiledCalendar, a: Instant, b: Instant) =>
	Math.round(calendar.between(a, b) * MINUTE_MS);

/** Working minutes of the stretches that were paused, or that were not. */
export const minutesOf = ({ stretches }: ClockRun, calendar: CompiledCalendar, kind: 'worked' | 'paused') =>
	stretches
		.filter(({ pause }) => (pause !== undefined) === (kind === 'paused'))
		.reduce((ms, { start, end }) => ms + msBetween(calendar, start, end), 0) / MINUTE_MS;

export interface Reached {
	readonly at: Instant;
	/** False when it is still to come; `at` then holds if the clock runs on from now without a pause. */
	readonly reached: boolean;
}

/** The first instant at which a clock has counted `minutes` of working time. */
export function whenWorked(run: ClockRun, calendar: CompiledCalendar, minutes: number): Reached {
	let left = Math.round(minutes * MINUTE_MS);
	if (left <= 0) return { at: run.startedAt, reached: true };
	for (const { start, end, pause } of run.stretches) {
		if (pause) continue;
		const worked = msBetween(calendar, start, end);
		if (worked >= left) return { at: calendar.add(start, left / MINUTE_MS), reached: true };
		left -= worked;
	}
	return { at: calendar.add(run.until, left / MINUTE_MS), reached: false };
}
