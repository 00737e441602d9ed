import { type CompiledCalendar, type Instant, MINUTE_MS } from '../time';
import type { Stretch } from './clockLife';
import type { ClockRun } from './clockRun';
import type { Epoch } from './epochs';

/** From `from` on, this calendar counts. The first of a list counts for the time before, too. */
export interface CalendarPiece {
	readonly from: Instant;
	readonly calendar: CompiledCalendar;
}

/** Cuts a stretch of time where the calendar changes. */
export const piecesOf = (start: Instant, end: Instant, calendars: readonly CalendarPiece[]) =>
	calendars.flatMap(({ from, calendar }, i) => {
		const piece = {
			start: (i === 0 ? start : Math.max(start, from)) as Instant,
			end: Math.min(end, calendars[i + 1]?.from ?? end) as Instant,
			calendar,
		};
		return piece.start < piece.end ? [piece] : [];
	});

const msBetween = (calendar: CompiledCalendar, a: Instant, b: Instant) =>
	Math.round(calendar.between(a, b) * MINUTE_MS);

/** Milliseconds of working time between two instants, by the calendar of each moment. */
export const workingMs = (start: Instant, end: Instant, calendars: readonly CalendarPiece[]) =>
	piecesOf(start, end, calendars).reduce(
		(ms, piece) => ms + msBetween(piece.calendar, piece.start, piece.end),
		0,
	);

const cutTo = (stretch: Stretch, since: Instant, until: Instant) => ({
	start: Math.max(stretch.start, since) as Instant,
	end: Math.min(stretch.end, until) as Instant,
});

/** Milliseconds of working time in [since, until) in which the clock ran, or in which it stood still. */
export const workedMs = (
	{ stretches }: { readonly stretches: readonly Stretch[] },
	calendars: readonly CalendarPiece[],
	since: Instant,
	until: Instant,
	kind: 'worked' | 'paused' = 'worked',
) =>
	stretches
		.filter(({ pause }) => (pause !== undefined) === (kind === 'paused'))
		.map((stretch) => cutTo(stretch, since, until))
		.reduce((ms, { start, end }) => ms + workingMs(start, end, calendars), 0);

export interface Reached {
	readonly at: Instant;
	/** False when it is still to come; `at` then holds if the clock runs on from now without a pause. */
	readonly reached: boolean;
}

/** The first instant at which a clock has counted `minutes` of working time under the terms of an epoch. */
export function whenWorked(
	{ stretches, until }: ClockRun,
	{ calendars, countsSince }: Epoch,
	minutes: number,
): Reached {
	let left = Math.round(minutes * MINUTE_MS);
	if (left <= 0) return { at: countsSince, reached: true };
	for (const stretch of stretches) {
		if (stretch.pause) continue;
		for (const { start, end, calendar } of piecesOf(
			Math.max(stretch.start, countsSince) as Instant,
			stretch.end,
			calendars,
		)) {
			const worked = msBetween(calendar, start, end);
			if (worked >= left) return { at: calendar.add(start, left / MINUTE_MS), reached: true };
			left -= worked;
		}
	}
	return { at: calendars.at(-1)!.calendar.add(until, left / MINUTE_MS), reached: false };
}

/** When the target of an epoch is used up; one that hangs on the launch not before its anchor, also in closed time. */
export function dueOf(run: ClockRun, epoch: Epoch): Reached {
	const { at, reached } = whenWorked(run, epoch, epoch.minutes);
	return { at: Math.max(at, epoch.anchor?.at ?? at) as Instant, reached };
}
