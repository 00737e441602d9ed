import { amountOf, unreachable } from './amount';
import { MINUTE_MS } from './civil';
import type { CompiledCalendar } from './compiledCalendar';
import { type Instant, isoOf } from './instant';
import { END_OF_TIME, refuseOutOfRange } from './range';
import type { Segment } from './segment';
import { type Span, mergeSpans } from './span';
import { type Timeline, timelineOf } from './timeline';
import { sayMinutes } from './words';
import { type WorkIndex, earliestWith, intervalAt, latestWith } from './workIndex';

/** What makes one calendar different from another; the arithmetic is the same for all. */
export interface OpenTime extends Pick<
	CompiledCalendar,
	'calendar' | 'version' | 'tz' | 'notes' | 'dayMinutes' | 'describe'
> {
	/** The open time between two instants, sorted and disjoint. */
	openIn(from: Instant, to: Instant): Span[];
	/** @param index covers the end, and as much before it as was asked for so far */
	segments(index: WorkIndex, a: Instant, b: Instant): Segment[];
}

/** Answers questions about open time by looking into columns that are filled year by year. */
export function workingTimeOf({ openIn, segments, ...facts }: OpenTime): CompiledCalendar {
	const time = timelineOf(openIn);
	const calendar: CompiledCalendar = {
		...facts,
		between: (a, b) => (time.workedBefore(b) - time.workedBefore(a)) / MINUTE_MS,
		add(from, minutes, { landing = 'close' } = {}) {
			const amount = amountOf(minutes);
			const worked = time.workedBefore(from) + amount;
			if (landing === 'close' && amount === 0) return from;
			const index = landing === 'close' ? time.reaching(worked) : time.beyond(worked);
			if (!index) throw unreachable(minutes, `after ${isoOf(from)}`);
			return landing === 'close' ? earliestWith(index, worked) : latestWith(index, worked);
		},
		addAll(from, minutes) {
			const all = addAll(time, from, minutes);
			return all ?? from.map((start, i) => calendar.add(start as Instant, minutes[i]!));
		},
		subtract(to, minutes, { landing = 'close' } = {}) {
			const amount = amountOf(minutes);
			const worked = time.workedBefore(to) - amount;
			if (landing === 'close' && amount === 0) return to;
			const index = landing === 'close' ? time.startingBy(worked) : time.before(worked);
			if (!index) throw unreachable(minutes, `before ${isoOf(to)}`);
			return landing === 'close' ? latestWith(index, worked) : earliestWith(index, worked);
		},
		isOpen(at) {
			const index = time.covering(at);
			const i = intervalAt(index, at);
			return i >= 0 && at < index.end[i]!;
		},
		nextOpen(at) {
			const index = time.beyond(time.workedBefore(at));
			if (!index) throw unreachable(0, `after ${isoOf(at)}`);
			return latestWith(index, time.workedBefore(at));
		},
		openSpans(from, to) {
			if (!(from < to)) return [];
			refuseOutOfRange(from);
			if (to !== END_OF_TIME) refuseOutOfRange(to);
			return mergeSpans(openIn(from, to));
		},
		explain(a, b) {
			if (!(a < b)) return [];
			time.covering(a);
			return segments(time.covering(b), a, b);
		},
		sayWorkingMinutes: (minutes) => sayMinutes(minutes, facts.dayMinutes),
	};
	return calendar;
}

/**
 * Works in two passes, each with an index that covers every entry, because `add` spends most of its time on finding
 * that. Starts mostly come in order, as rows stand in a table: the interval of the one before is tried first.
 * @returns undefined when there is nothing to add to, or the calendar does not reach one of them
 */
function addAll(time: Timeline, from: Float64Array, minutes: Float64Array): Float64Array | undefined {
	const all = new Float64Array(from.length);
	let furthest = -Infinity;
	let addsNothing = false;
	let near = NOWHERE;
	for (let i = 0; i < from.length; i++) {
		const start = from[i]!;
		// Also a start that is no number has to be refused.
		if (!(start >= near.opens && start < near.next)) near = nearTo(time, start as Instant);
		const amount = amountOf(minutes[i]!);
		const worked = near.worked + (start < near.closes ? start : near.closes) - near.opens + amount;
		if (worked > furthest) furthest = worked;
		if (amount === 0) addsNothing = true;
		all[i] = worked;
	}
	const index = time.reaching(furthest);
	if (!index) return undefined;
	for (let i = 0; i < from.length; i++) all[i] = earliestWith(index, all[i]!);
	return addsNothing ? all.map((due, i) => (amountOf(minutes[i]!) === 0 ? from[i]! : due)) : all;
}

/** The interval that opens last before an instant; `worked` before it opens. Up to `next` it is the same one. */
interface Near {
	readonly opens: number;
	readonly closes: number;
	readonly next: number;
	readonly worked: number;
}
const NOWHERE: Near = { opens: Infinity, closes: Infinity, next: -Infinity, worked: 0 };

function nearTo(time: Timeline, at: Instant): Near {
	const index = time.covering(at);
	const i = intervalAt(index, at);
	const next = index.start[i + 1] ?? index.to;
	if (i < 0) return { opens: index.from, closes: index.from, next, worked: index.workedAtFrom };
	return { opens: index.start[i]!, closes: index.end[i]!, next, worked: index.worked[i]! };
}
