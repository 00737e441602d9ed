import { isoOf, sayLocal } from '../time';
import type { ClockOutcome, Replay, ReplayedClock } from './replay';
import type { ReplaySums } from './replaySums';

/** A replay as plain data for the item of a node: instants as ISO and in words, amounts in whole minutes. */
export const replayView = ({ clocks, byStage, overall, ...facts }: Replay) => ({
	...facts,
	overall: sumsView(overall),
	byStage: byStage.map(({ stage, title, ...sums }) => ({ stage, title, ...sumsView(sums) })),
	clocks: clocks.map(clockOf),
});

const clockOf = ({ before, after, movedMinutes, ...clock }: ReplayedClock) => ({
	...clock,
	before: outcomeOf(before),
	after: outcomeOf(after),
	movedMinutes: Math.round(movedMinutes),
});

const outcomeOf = ({ dueAt, status, lateMinutes, tz }: ClockOutcome) => ({
	dueAt: isoOf(dueAt),
	dueLocal: sayLocal(dueAt, tz),
	status,
	lateMinutes: Math.round(lateMinutes),
});

const sumsView = ({ clocks, before, after, moved }: ReplaySums) => ({
	clocks,
	before: { ...before, lateMinutes: Math.round(before.lateMinutes) },
	after: { ...after, lateMinutes: Math.round(after.lateMinutes) },
	moved,
});
