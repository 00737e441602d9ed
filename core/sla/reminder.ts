import type { Campaign } from '../campaign/campaign';
import type { Mail } from '../campaign/journal';
import type { Instant } from '../time';
import { lifeOf } from './clockLife';

/**
 * From when on a reminder that waits makes sense, in milliseconds.
 *
 * It must not be sent as it was written at night: when its clock has ended there is nothing left to remind of, and when
 * a later threshold was told since, that mail says it all. While the clock is paused nobody can act, but the threshold
 * is not told a second time, so the mail waits until the clock goes on.
 * @returns undefined when it never will; Infinity while only another event of the campaign can tell
 */
export function reminderAt(
	{ clocks }: Pick<Campaign, 'clocks'>,
	{ clock, threshold }: NonNullable<Mail['onlyIf']>,
	now: Instant,
): number | undefined {
	const record = clocks.find((known) => known.clock === clock);
	if (!record || record.noticed.at(-1) !== threshold) return undefined;
	const { end, pause, nextEventAt = Infinity } = lifeOf(record, now);
	if (end) return undefined;
	return pause ? nextEventAt : now;
}
