import type { ClockEvent, ClockRecord } from '../campaign/campaign';
import { canonicalJson } from '../canonical';
import { ProblemError } from '../problem';
import { type Instant, instantOf } from '../time';

/** An event with the instant it happened at, and as it was written. */
export type Dated<E extends ClockEvent = ClockEvent> = E & {
	readonly instant: Instant;
	readonly source: ClockEvent;
};

/** What happens at one instant takes effect in this order, so that the order of arrival does not matter. */
const RANK = {
	started: 0,
	reopened: 1,
	calendarChanged: 2,
	retargeted: 2,
	paused: 3,
	resumed: 3,
	stopped: 4,
	cancelled: 5,
} as const;

/** Each event once, by its own instant. */
export function inOrder({ clock, events }: ClockRecord): Dated[] {
	const distinct = new Map(events.map((event) => [canonicalJson(event), event]));
	return [...distinct]
		.map(([text, event]) => ({
			text,
			event: {
				...event,
				instant: instantOf(event.at, `Clock "${clock}", event "${event.type}"`),
				source: event,
			},
		}))
		.sort(
			(a, b) =>
				a.event.instant - b.event.instant ||
				RANK[a.event.type] - RANK[b.event.type] ||
				(a.text < b.text ? -1 : 1),
		)
		.map(({ event }) => event);
}

/** A pause and a resume for one cause at one instant cancel out: what held before holds on. */
export const withoutCancelling = (events: readonly Dated[]) =>
	events.filter((event) => {
		if (event.type !== 'paused' && event.type !== 'resumed') return true;
		const opposite = event.type === 'paused' ? 'resumed' : 'paused';
		return !events.some(
			(other) => other.type === opposite && other.instant === event.instant && other.cause === event.cause,
		);
	});

export const notStarted = (clock: string) =>
	new ProblemError({
		where: `Clock "${clock}"`,
		found: 'no start',
		expected: 'an event "started"',
		mend: 'Start the clock with the operation Start before anything else is done with it.',
	});

export const withoutTarget = (clock: string) =>
	new ProblemError({
		where: `Clock "${clock}", target`,
		found: 'nothing',
		expected: 'a number of working minutes',
		mend: 'Give a target when the clock is started, or name the clock after a stage of the playbook, e.g. qa#1.',
	});
