import { DAY_MS } from '../../time/civil';
import type { CompiledCalendar } from '../../time/compiledCalendar';
import type { Instant } from '../../time/instant';

const WEEKS = 4;

/** Beginnings of work in the weeks to come: what does not fit from any of them does not fit because of a holiday. */
export const startsOf = (calendar: CompiledCalendar, now: Instant): Instant[] => [
	...new Set(
		Array.from({ length: 7 * WEEKS }, (_, day) => calendar.nextOpen((now + day * DAY_MS) as Instant)),
	),
];
