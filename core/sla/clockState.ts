import type { ClockRecord } from '../campaign/campaign';
import type { Threshold } from '../playbook/schema';
import { type Instant, MINUTE_MS } from '../time';
import type { IgnoredEvent, PauseCause } from './clockLife';
import { type ClockRun, type ClockTerms, lastEpoch, runOf } from './clockRun';
import type { Anchor } from './epochs';
import { instantsOf } from './thresholds';
import { dueOf, workedMs } from './worked';

export type ClockStatus = 'running' | 'paused' | 'met' | 'breached' | 'cancelled';

/** What a clock shows at one moment. Amounts are working minutes of its calendar. */
export interface ClockState {
	/** A clock that was late once stays `breached`, also when it is paused, stopped or given a later target. */
	readonly status: ClockStatus;
	readonly startedAt: Instant;
	/** When the target is used up; while paused, as if the clock went on now. */
	readonly dueAt: Instant;
	readonly targetMinutes: number;
	/** Where the target is a distance before the launch. */
	readonly anchor?: Anchor;
	/** What counts against the target: since the start, or since a retarget that began anew. */
	readonly workedMinutes: number;
	/** Negative when overdue. */
	readonly remainingMinutes: number;
	readonly pausedMinutes: number;
	/** The pause that lasts now, or in which the clock ended. */
	readonly pause?: PauseCause;
	/** The first instant after which it was late: computed, whoever looked when. */
	readonly breachedAt?: Instant;
	readonly endedAt?: Instant;
	/** The next instant at which anything can change by itself; in the past when a threshold is not told yet. */
	readonly nextCheckAt?: Instant;
	/** Events outside of the clock's life. */
	readonly ignored: readonly IgnoredEvent[];
}

/**
 * Folds the events of a clock up to `now` into its state: by their own instants, each once, in any order of arrival.
 * @param thresholds those that `nextCheckAt` has to meet
 * @throws ProblemError when the clock was never started or has no target, or its due time lies beyond 2100
 */
export function clockState(
	clock: ClockRecord,
	terms: ClockTerms,
	thresholds: readonly Threshold[] = [],
): ClockState {
	return stateOf(clock, runOf(clock, terms), terms, thresholds);
}

/** The same for a clock whose events are folded already. */
export function stateOf(
	clock: ClockRecord,
	run: ClockRun,
	terms: ClockTerms,
	thresholds: readonly Threshold[],
): ClockState {
	const epoch = lastEpoch(run);
	const { minutes: targetMinutes, anchor, calendars, countsSince } = epoch;
	const workedMinutes = workedMs(run, calendars, countsSince, run.until) / MINUTE_MS;
	const dueAt = dueOf(run, epoch).at;
	const breachedAt = breachOf(run);
	const nextCheckAt = nextCheckOf(clock, run, terms, thresholds, dueAt);
	return {
		status: statusOf(run, breachedAt),
		startedAt: run.startedAt,
		dueAt,
		targetMinutes,
		workedMinutes,
		remainingMinutes: targetMinutes - workedMinutes,
		pausedMinutes: workedMs(run, calendars, run.startedAt, run.until, 'paused') / MINUTE_MS,
		...(anchor ? { anchor: { launchAt: anchor.launchAt, minutesBefore: anchor.minutesBefore } } : {}),
		...(run.pause ? { pause: run.pause } : {}),
		...(breachedAt === undefined ? {} : { breachedAt }),
		...(run.end ? { endedAt: run.end.at } : {}),
		...(nextCheckAt === undefined ? {} : { nextCheckAt }),
		ignored: run.ignored,
	};
}

function statusOf({ end, pause }: ClockRun, breachedAt: Instant | undefined): ClockStatus {
	if (end?.type === 'cancelled') return 'cancelled';
	if (breachedAt !== undefined) return 'breached';
	if (end) return 'met';
	return pause ? 'paused' : 'running';
}

/**
 * Met exactly at due counts as met. Every target that held for a time is judged for that time, so that a later,
 * longer target does not take a breach back; a target lowered below what is already worked is broken when it is set,
 * unless it is retroactive: then when it would have been.
 */
function breachOf(run: ClockRun): Instant | undefined {
	for (const [i, epoch] of run.epochs.entries()) {
		const due = dueOf(run, epoch);
		if (!due.reached || due.at >= run.until) continue;
		const breachedAt = Math.max(due.at, epoch.judgedSince) as Instant;
		const replacedAt = run.epochs[i + 1]?.from ?? Infinity;
		if (breachedAt < replacedAt) return breachedAt;
	}
	return undefined;
}

function nextCheckOf(
	clock: ClockRecord,
	run: ClockRun,
	terms: ClockTerms,
	thresholds: readonly Threshold[],
	dueAt: Instant,
): Instant | undefined {
	if (run.end) return undefined;
	const { now } = terms;
	const waiting = instantsOf(clock, run, terms, thresholds).filter(({ noticed }) => !noticed);
	// Half-open: at due the clock is still in time, one millisecond later it is late.
	const breach = now < dueAt ? [dueAt] : now === dueAt ? [(dueAt + 1) as Instant] : [];
	const candidates = [
		...waiting.filter(({ reached }) => reached || !run.pause).map(({ at }) => at),
		...(run.pause ? [] : breach),
		...(run.nextEventAt === undefined ? [] : [run.nextEventAt]),
	];
	return candidates.length > 0 ? (Math.min(...candidates) as Instant) : undefined;
}
