import type { ClockRecord } from '../campaign/campaign';
import type { Threshold } from '../playbook/schema';
import { thresholdKey, workedAt } from '../playbook/threshold';
import type { Instant } from '../time';
import { type ClockRun, type ClockTerms, lastEpoch, runOf } from './clockRun';
import { dueOf, whenWorked } from './worked';

/** A threshold of one clock as a point in time. */
export interface ThresholdInstant {
	/** Stable name, as kept in `noticed`: "75%" or "60min left". */
	readonly key: string;
	readonly threshold: Threshold;
	/** When it was reached; when it will be if the clock runs on from now. */
	readonly at: Instant;
	readonly reached: boolean;
	readonly noticed: boolean;
}

/** Every threshold once, in the order in which they come. They belong to the target that is valid now. */
export function thresholdInstants(
	clock: ClockRecord,
	terms: ClockTerms,
	thresholds: readonly Threshold[],
): ThresholdInstant[] {
	return instantsOf(clock, runOf(clock, terms), terms, thresholds);
}

export function instantsOf(
	{ noticed }: ClockRecord,
	run: ClockRun,
	{ now }: Pick<ClockTerms, 'now'>,
	thresholds: readonly Threshold[],
): ThresholdInstant[] {
	const epoch = lastEpoch(run);
	const distinct = new Map(thresholds.map((threshold) => [thresholdKey(threshold), threshold]));
	const work = (threshold: Threshold) => workedAt(threshold, epoch.minutes);
	return [...distinct]
		.map(([key, threshold]) => {
			const worked = work(threshold);
			const when = worked === epoch.minutes ? dueOf(run, epoch) : whenWorked(run, epoch, worked);
			// A target that was lowered cannot have been passed before it was set.
			const at = Math.max(when.at, epoch.judgedSince) as Instant;
			return { key, threshold, at, reached: when.reached && at <= now, noticed: noticed.includes(key) };
		})
		.sort((a, b) => a.at - b.at || work(a.threshold) - work(b.threshold) || (a.key < b.key ? -1 : 1));
}

/**
 * The thresholds that have come and were not told yet, in order; one look may find several.
 * A clock that has ended has nothing to remind of: a breach stays in its state.
 */
export function dueThresholds(
	clock: ClockRecord,
	terms: ClockTerms,
	thresholds: readonly Threshold[],
): ThresholdInstant[] {
	return dueIn(clock, runOf(clock, terms), terms, thresholds);
}

/** The same for a clock whose events are folded already. */
export function dueIn(
	clock: ClockRecord,
	run: ClockRun,
	terms: ClockTerms,
	thresholds: readonly Threshold[],
): ThresholdInstant[] {
	if (run.end) return [];
	return instantsOf(clock, run, terms, thresholds).filter(({ reached, noticed }) => reached && !noticed);
}
