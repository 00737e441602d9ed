import { type Grid, gridOf } from './grid';
import type { Instant } from './instant';
import type { Span } from './span';

/**
 * Open time between `from` and `to` as columns: interval i is [start[i], end[i]), and `worked[i]` milliseconds were
 * worked before it. `worked` counts from an origin that stays the same when the index grows, so it may be negative.
 */
export interface WorkIndex {
	readonly from: Instant;
	readonly to: Instant;
	readonly start: Float64Array;
	readonly end: Float64Array;
	readonly worked: Float64Array;
	/** Worked milliseconds at `from` and at `to`. */
	readonly workedAtFrom: number;
	readonly workedAtTo: number;
	readonly byStart: Grid;
	readonly byWorked: Grid;
}

/** @param spans sorted and disjoint; those that touch are joined */
export function workIndexOf(
	from: Instant,
	to: Instant,
	workedAtFrom: number,
	spans: readonly Span[],
): WorkIndex {
	const joined: { start: Instant; end: Instant }[] = [];
	for (const { start, end } of spans) {
		const last = joined.at(-1);
		if (last?.end === start) last.end = end;
		else joined.push({ start, end });
	}
	const start = Float64Array.from(joined, (span) => span.start);
	const end = Float64Array.from(joined, (span) => span.end);
	const worked = new Float64Array(joined.length);
	let sum = workedAtFrom;
	for (let i = 0; i < joined.length; i++) {
		worked[i] = sum;
		sum += end[i]! - start[i]!;
	}
	return {
		from,
		to,
		start,
		end,
		worked,
		workedAtFrom,
		workedAtTo: sum,
		byStart: gridOf(start),
		byWorked: gridOf(worked),
	};
}

export const spansOf = ({ start, end }: WorkIndex): Span[] =>
	Array.from(start, (at, i) => ({ start: at as Instant, end: end[i] as Instant }));

/** @returns the interval that `t` is in, or the last one before it; -1 when there is none. */
export const intervalAt = (index: WorkIndex, t: number) => index.byStart.last(t);

/** @returns milliseconds worked before `t`, which must lie inside the index. */
export function workedBefore(index: WorkIndex, t: number): number {
	const i = index.byStart.last(t);
	if (i < 0) return index.workedAtFrom;
	const end = index.end[i]!;
	return index.worked[i]! + (t < end ? t : end) - index.start[i]!;
}

/** The first instant with `worked` milliseconds before it; there must be one inside the index. */
export function earliestWith(index: WorkIndex, worked: number): Instant {
	let i = index.byWorked.last(worked);
	// An amount that an interval begins with was already complete when the interval before it closed.
	if (i > 0 && index.worked[i] === worked) i--;
	return (index.start[i]! + worked - index.worked[i]!) as Instant;
}

/** The last instant with `worked` milliseconds before it; there must be one inside the index. */
export function latestWith(index: WorkIndex, worked: number): Instant {
	const i = index.byWorked.last(worked);
	return (index.start[i]! + worked - index.worked[i]!) as Instant;
}
