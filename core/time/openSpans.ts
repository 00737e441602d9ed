import { DAY_MS, MINUTE_MS } from './civil';
import type { Instant } from './instant';
import type { LocalHours } from './localHours';
import type { Span } from './span';
import type { Zone } from './zone';

/**
 * Real time between two instants at which the wall clock shows an open minute, in order. Each stretch of constant
 * offset is taken by itself, so a skipped reading earns nothing and a repeated one earns every time it is shown.
 */
export function openSpans(zone: Zone, hours: LocalHours, from: Instant, to: Instant): Span[] {
	const open: Span[] = [];
	for (const { start, end, offset } of zone.offsetSpans(from, to)) {
		const firstDay = Math.floor((start + offset) / DAY_MS);
		const lastDay = Math.floor((end + offset - 1) / DAY_MS);
		for (let day = firstDay; day <= lastDay; day++) {
			const midnight = day * DAY_MS - offset;
			for (const [opens, closes] of hours.openOn(day)) {
				const spanStart = Math.max(midnight + opens * MINUTE_MS, start);
				const spanEnd = Math.min(midnight + closes * MINUTE_MS, end);
				if (spanStart < spanEnd) open.push({ start: spanStart as Instant, end: spanEnd as Instant });
			}
		}
	}
	return open;
}
