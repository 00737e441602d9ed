import type { ClockRecord } from '../campaign/campaign';
import { ProblemError, quote } from '../problem';
import type { CompiledCalendar, Instant } from '../time';
import { type ClockLife, lifeOf } from './clockLife';
import { withoutTarget } from './clockEvents';
import { type Anchor, type Epoch, epochsOf } from './epochs';

/** What a clock is measured against, and when one looks. */
export interface ClockTerms {
	/** The calendar at the start. */
	readonly calendar: CompiledCalendar;
	/** Finds the calendar that an event changes to, by its key in the playbook. */
	readonly calendarOf?: ((key: string) => CompiledCalendar) | undefined;
	/** Working minutes, or a distance before the launch; used where the clock was started without a target of its own. */
	readonly target?: number | Anchor | undefined;
	readonly now: Instant;
}

/** The life of a clock under its terms. */
export interface ClockRun extends ClockLife {
	readonly epochs: readonly [Epoch, ...Epoch[]];
}

/** @throws ProblemError when the clock was never started or has no target. */
export function runOf(clock: ClockRecord, { calendar, calendarOf, target, now }: ClockTerms): ClockRun {
	const life = lifeOf(clock, now);
	const first = life.started.targetMinutes ?? target;
	if (first === undefined) throw withoutTarget(clock.clock);
	const find = calendarOf ?? unknownCalendar(clock.clock);
	return { ...life, epochs: epochsOf(life, { calendar, calendarOf: find, target: first }) };
}

export const lastEpoch = ({ epochs }: ClockRun): Epoch => epochs.at(-1)!;

const unknownCalendar = (clock: string) => (key: string) => {
	throw new ProblemError({
		where: `Clock "${clock}", calendar`,
		found: quote(key),
		expected: 'a calendar of the playbook',
		mend: 'Load the playbook with the clock.',
	});
};
