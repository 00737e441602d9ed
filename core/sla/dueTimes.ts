import { ProblemError } from '../problem';
import type { CompiledCalendar } from '../time';

/**
 * Due times of many clocks of one calendar, in columns: what `calendar.add` gives for each, a pause set aside. Computed
 * under two calendars, they tell which due dates an edited calendar moves.
 * @param startedAt instants in milliseconds
 * @param targetMinutes working minutes, one for each start
 * @returns instants in milliseconds
 * @throws ProblemError when the columns differ in length, or a due time lies beyond 2100
 */
export function dueTimes(
	calendar: CompiledCalendar,
	startedAt: Float64Array,
	targetMinutes: Float64Array,
): Float64Array {
	if (startedAt.length === targetMinutes.length) return calendar.addAll(startedAt, targetMinutes);
	throw new ProblemError({
		where: 'Due times',
		found: `${startedAt.length} starts and ${targetMinutes.length} targets`,
		expected: 'one target for each start',
		mend: 'Give both columns in the order of the clocks.',
	});
}

/**
 * Which clocks are due at `now`: a pure function, so that the same clocks give the same answer in any order.
 * @param clocks names, in the order of `dueAt` (milliseconds)
 * @returns their places in the columns, by due time, then by name
 */
export function sweepDue(clocks: readonly string[], dueAt: Float64Array, now: number): number[] {
	const due: number[] = [];
	for (let i = 0; i < dueAt.length; i++) if (dueAt[i]! <= now) due.push(i);
	return due.sort((a, b) => dueAt[a]! - dueAt[b]! || (clocks[a]! < clocks[b]! ? -1 : 1));
}
