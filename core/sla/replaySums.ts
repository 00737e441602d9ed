import { WORKED_STAGES } from '../playbook/schema';
import type { ReplayedClock } from './replay';

/** How a set of clocks did under one playbook. */
export interface Attainment {
	readonly met: number;
	/** Percent of the clocks that were in time, rounded down to one decimal: 100 only when all were; null of no clock. */
	readonly attainment: number | null;
	/** Working minutes of all late clocks together, each of its own calendar. */
	readonly lateMinutes: number;
}

/** The clocks that count, side by side. */
export interface ReplaySums {
	readonly clocks: number;
	readonly before: Attainment;
	readonly after: Attainment;
	/** Clocks with another due time. */
	readonly moved: number;
}

export const sumsOverall = (clocks: readonly ReplayedClock[]): ReplaySums =>
	sumsOf(clocks.filter(({ ofStage }) => ofStage));

/** The stages in the order of work, then clocks of other kinds by name. */
export function sumsByStage(clocks: readonly ReplayedClock[]) {
	const byStage = Map.groupBy(clocks, ({ stage }) => stage);
	const others = [...byStage.keys()].filter((stage) => !isWorked(stage)).sort();
	return [...WORKED_STAGES, ...others].flatMap((stage) => {
		const own = byStage.get(stage) ?? [];
		return own.length === 0 ? [] : [{ stage, title: own[0]!.title, ...sumsOf(own) }];
	});
}

const isWorked = (stage: string) => WORKED_STAGES.some((worked) => worked === stage);

function sumsOf(clocks: readonly ReplayedClock[]): ReplaySums {
	const counted = clocks.filter(({ counts }) => counts);
	return {
		clocks: counted.length,
		before: attainmentOf(counted.map(({ before }) => before)),
		after: attainmentOf(counted.map(({ after }) => after)),
		moved: counted.filter(({ movedMinutes }) => movedMinutes !== 0).length,
	};
}

function attainmentOf(outcomes: readonly ReplayedClock['before'][]): Attainment {
	const met = outcomes.filter(({ status }) => status === 'met').length;
	return {
		met,
		attainment: outcomes.length === 0 ? null : Math.floor((met * 1_000) / outcomes.length) / 10,
		lateMinutes: outcomes.reduce((sum, { lateMinutes }) => sum + lateMinutes, 0),
	};
}
