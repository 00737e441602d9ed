import { DAY_MS, MINUTE_MS } from './civil';
import type { Span } from './span';
import { usualOf } from './words';
import type { Zone } from './zone';

/** @returns the working minutes that most local dates with any have; of equally frequent lengths the longer one. */
export function usualDayOf(open: readonly Span[], zone: Zone): number {
	const lengths = new Map<number, number>();
	for (const { start, end } of open) {
		for (let from = start as number; from < end; ) {
			const local = from + zone.offsetAt(from as Span['start']);
			const day = Math.floor(local / DAY_MS);
			// A clock change before midnight puts this off by its length on one date a year: no matter for the usual one.
			const until = Math.min(end, from + (day + 1) * DAY_MS - local);
			lengths.set(day, (lengths.get(day) ?? 0) + (until - from) / MINUTE_MS);
			from = until;
		}
	}
	return usualOf([...lengths.values()]);
}
