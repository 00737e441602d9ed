import type { Campaign, ClockRecord } from '../campaign/campaign';
import type { CompiledCalendar, Instant, Span } from '../time';
import { lifeOf } from './clockLife';

/** A clock of a campaign whose target hangs on the launch. */
export interface AnchoredClock {
	readonly record: ClockRecord;
	readonly calendar: CompiledCalendar;
}

/**
 * The launch that can be kept after the pauses of the clocks that hang on it: each pause since acceptance moves the
 * planned launch by exactly its working time, and what several clocks waited for together counts once.
 * @param until pauses count up to here
 */
export function movedLaunch(
	launchAt: Instant,
	{ clocks }: Pick<Campaign, 'clocks'>,
	anchored: readonly AnchoredClock[],
	until: Instant,
): Instant {
	const accepted = clocks.find(({ clock }) => clock === 'build#1');
	if (!accepted) return launchAt;
	let covered = lifeOf(accepted, until).startedAt;
	let moved = launchAt;
	for (const { start, end, calendar } of pausesOf(anchored, until)) {
		const from = Math.max(start, covered) as Instant;
		if (from >= end) continue;
		const minutes = calendar.between(from, end);
		// Nothing is moved by nothing, also where the launch lies in closed time.
		if (minutes > 0) moved = calendar.add(moved, minutes);
		covered = end;
	}
	return moved;
}

const pausesOf = (anchored: readonly AnchoredClock[], until: Instant) =>
	anchored
		.flatMap(({ record, calendar }) => pausedSpans(record, until).map((span) => ({ ...span, calendar })))
		.sort((a, b) => a.start - b.start || a.end - b.end);

const pausedSpans = (record: ClockRecord, until: Instant): Span[] =>
	lifeOf(record, until).stretches.filter(({ pause }) => pause !== undefined);
