import { DAY_MS, MINUTE_MS, dateOf, timeOf } from './civil';
import { isoOf, type Instant } from './instant';
import type { Zone } from './zone';

/** A moment at which the clocks of a zone are set forward or back. */
export interface Jump {
	readonly at: Instant;
	/** What the clocks show just before and just after, YYYY-MM-DDTHH:mm. */
	readonly from: string;
	readonly to: string;
	/** Minutes the clocks go forward; negative when they go back. */
	readonly minutes: number;
}

/** @returns YYYY-MM-DDTHH:mm of local milliseconds. */
export const localText = (localMs: number) => isoOf(localMs as Instant).slice(0, 16);

/** @returns the clock changes with from < at < to, in order. */
export const jumpsIn = (zone: Zone, from: Instant, to: Instant): Jump[] => {
	const spans = zone.offsetSpans(from, to);
	return spans.slice(1).map(({ start: at, offset }, i) => {
		const before = spans[i]!.offset;
		return {
			at,
			from: localText(at + before),
			to: localText(at + offset),
			minutes: (offset - before) / MINUTE_MS,
		};
	});
};

/** @returns "clocks go from 02:00 to 03:00", with dates where the jump leaves the day. */
export function sayJump({ from, to }: Jump): string {
	const sameDay = from.slice(0, 10) === to.slice(0, 10);
	return sameDay
		? `clocks go from ${from.slice(11)} to ${to.slice(11)}`
		: `clocks go from ${from.replace('T', ' ')} to ${to.replace('T', ' ')}`;
}

/** Local date and minute of a local instant in ms. */
export const civilOf = (localMs: number) => {
	const day = Math.floor(localMs / DAY_MS);
	const minute = Math.floor((localMs - day * DAY_MS) / MINUTE_MS);
	return { day, date: dateOf(day), time: timeOf(minute) };
};
