import type { Instant } from '../time';
import type { Dated } from './clockEvents';

type End = Dated & { readonly type: 'stopped' | 'cancelled' };

/** A stretch in which a clock is stopped or cancelled; without `until` it has ended for good, as far as is known. */
export interface Closure {
	readonly by: End;
	readonly since: Instant;
	readonly reopenedBy?: Dated;
	readonly until?: Instant;
}

const isEnd = (event: Dated): event is End => event.type === 'stopped' || event.type === 'cancelled';

/** @param events in order. @returns the closures from `startedAt` on, in order; only the last may be without an end */
export function closuresOf(events: readonly Dated[], startedAt: Instant): Closure[] {
	const closures: Closure[] = [];
	for (const event of events) {
		if (event.instant < startedAt) continue;
		const last = closures.at(-1);
		const isClosed = last !== undefined && last.until === undefined;
		if (isEnd(event) && !isClosed) closures.push({ by: event, since: event.instant });
		else if (event.type === 'reopened' && isClosed)
			closures[closures.length - 1] = { ...last, reopenedBy: event, until: event.instant };
	}
	return closures;
}

export const isClosedAt = (closures: readonly Closure[], at: Instant) =>
	closures.some(({ since, until = Infinity }) => since <= at && at < until);
