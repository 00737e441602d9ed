import { ProblemError, quote } from '../problem';
import { DAY_MS } from './civil';
import { type Instant, isoOf } from './instant';

export const FIRST_YEAR = 1970;
export const LAST_YEAR = 2100;
/** Calendars are valid from the start of 1970 up to, not including, the start of 2101 (UTC). */
export const FIRST_INSTANT = Date.UTC(FIRST_YEAR, 0, 1) as Instant;
export const END_OF_TIME = Date.UTC(LAST_YEAR + 1, 0, 1) as Instant;

export const startOfYear = (year: number) => Date.UTC(year, 0, 1) as Instant;
export const utcYearOf = (instant: number) => new Date(instant).getUTCFullYear();

/** @throws ProblemError when `instant` is not a number or lies outside 1970–2100. */
export function refuseOutOfRange(instant: number, where = 'Time'): void {
	if (instant >= FIRST_INSTANT && instant < END_OF_TIME) return;
	throw new ProblemError({
		where,
		found: Math.abs(instant) <= 1e8 * DAY_MS ? isoOf(instant as Instant) : quote(String(instant)),
		expected: `an instant in the years ${FIRST_YEAR} to ${LAST_YEAR}`,
		mend: 'Check the date; a time in seconds must be multiplied by 1000.',
	});
}
