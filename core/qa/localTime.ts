import type { Instant } from '../time/instant';
import { localToInstant } from '../time/localTime';
import { isTimeZone } from '../time/timeZone';

/**
 * The instants at which a zone's clocks show a local time (`2026-03-02T09:00`), earlier first: one as a rule,
 * none when the clocks jump over it or no calendar has it, two when they go back.
 */
export function instantsOf(local: string, timeZone: string): Instant[] {
	if (!isTimeZone(timeZone)) return [];
	try {
		const reading = localToInstant(local, timeZone);
		if (reading.kind === 'skipped') return [];
		return reading.kind === 'exact' ? [reading.at] : [reading.first, reading.second];
	} catch {
		// a date that no calendar has, or one beyond the years that core/time knows
		return [];
	}
}
