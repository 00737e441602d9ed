import type { Brief } from '../intake/brief';
import { type Instant, localToInstant } from '../time';

/** The launch that was asked for; undefined while the request does not say it in a way that can be read. */
export function launchWish({ launchDate, launchTime, timeZone }: Brief): Instant | undefined {
	try {
		const reading = localToInstant(`${launchDate}T${launchTime}`, timeZone, 'Launch');
		return reading.kind === 'repeated'
			? reading.first
			: reading.kind === 'skipped'
				? reading.after
				: reading.at;
	} catch {
		// The requester has still to say when.
		return undefined;
	}
}
