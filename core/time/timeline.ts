import type { Instant } from './instant';
import { FIRST_YEAR, LAST_YEAR, refuseOutOfRange, startOfYear, utcYearOf } from './range';
import type { Span } from './span';
import { type WorkIndex, spansOf, workIndexOf, workedBefore } from './workIndex';

/** All open time of a calendar from 1970 to 2100; a year is worked out when somebody first asks for it. */
export interface Timeline {
	/** @returns an index that covers `t`. @throws ProblemError outside 1970–2100. */
	covering(t: Instant): WorkIndex;
	/** @returns milliseconds worked before `t`, from an origin that is the same for every call. */
	workedBefore(t: Instant): number;
	/** @returns an index with at least `worked` milliseconds at its end, or undefined when 2100 ends before. */
	reaching(worked: number): WorkIndex | undefined;
	/** Like `reaching`, but with more than `worked`: the interval in which it is exceeded is inside. */
	beyond(worked: number): WorkIndex | undefined;
	/** @returns an index with at most `worked` milliseconds at its start, or undefined when 1970 starts after. */
	startingBy(worked: number): WorkIndex | undefined;
	/** Like `startingBy`, but with fewer than `worked`. */
	before(worked: number): WorkIndex | undefined;
}

/** @param openIn the open time between two instants, sorted and disjoint */
export function timelineOf(openIn: (from: Instant, to: Instant) => Span[]): Timeline {
	let index: WorkIndex | undefined;

	const grow = (now: WorkIndex, firstYear: number, lastYear: number): WorkIndex => {
		const from = startOfYear(Math.max(firstYear, FIRST_YEAR));
		const to = startOfYear(Math.min(lastYear, LAST_YEAR) + 1);
		const earlier = from < now.from ? openIn(from, now.from) : [];
		const later = to > now.to ? openIn(now.to, to) : [];
		const workedAtFrom = earlier.reduce((worked, { start, end }) => worked - (end - start), now.workedAtFrom);
		return workIndexOf(from, to, workedAtFrom, [...earlier, ...spansOf(now), ...later]);
	};
	const yearsOf = ({ from, to }: WorkIndex) => [utcYearOf(from), utcYearOf(to - 1)] as const;

	const covering = (t: Instant): WorkIndex => {
		if (index && t >= index.from && t < index.to) return index;
		refuseOutOfRange(t);
		const year = utcYearOf(t);
		if (index) {
			const [first, last] = yearsOf(index);
			index = grow(index, Math.min(first, year), Math.max(last, year));
		} else {
			const [from, to] = [startOfYear(year), startOfYear(year + 1)];
			index = workIndexOf(from, to, 0, openIn(from, to));
		}
		return index;
	};

	/** Twice as many new years each time, so that a far or unreachable amount costs no more than the years it needs. */
	const growUntil = (
		enough: (now: WorkIndex) => boolean,
		side: 'forward' | 'back',
	): WorkIndex | undefined => {
		for (let years = 1; index && !enough(index); years *= 2) {
			const [first, last] = yearsOf(index);
			if (side === 'forward' ? last === LAST_YEAR : first === FIRST_YEAR) return undefined;
			index = side === 'forward' ? grow(index, first, last + years) : grow(index, first - years, last);
		}
		return index;
	};

	return {
		covering,
		workedBefore: (t) => workedBefore(covering(t), t),
		reaching: (worked) => growUntil(({ workedAtTo }) => workedAtTo >= worked, 'forward'),
		beyond: (worked) => growUntil(({ workedAtTo }) => workedAtTo > worked, 'forward'),
		startingBy: (worked) => growUntil(({ workedAtFrom }) => workedAtFrom <= worked, 'back'),
		before: (worked) => growUntil(({ workedAtFrom }) => workedAtFrom < worked, 'back'),
	};
}
