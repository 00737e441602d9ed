import { amountOf, unreachable } from './amount';
import { MINUTE_MS } from './civil';
import type { CompiledCalendar } from './compiledCalendar';
import { type Instant, isoOf } from './instant';
import { END_OF_TIME, refuseOutOfRange } from './range';
import type { Segment } from './segment';
import { type Span, mergeSpans } from './span';
import { timelineOf } from './timeline';
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
	return {
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
}
