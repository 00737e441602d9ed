import { ProblemError, quote } from '../problem';
import { MINUTE_MS } from './civil';

/** @returns whole milliseconds. @throws ProblemError when `minutes` is not a number of 0 or more. */
export function amountOf(minutes: number): number {
	if (minutes >= 0 && minutes < Infinity) return Math.round(minutes * MINUTE_MS);
	throw new ProblemError({
		where: 'Working minutes',
		found: quote(typeof minutes === 'number' ? String(minutes) : minutes),
		expected: 'a number of 0 or more',
		mend: 'To go back in time, subtract a positive number.',
	});
}

/** The calendar has not enough working time left; `side` is e.g. "after 2026-03-02T08:00:00.000Z". */
export const unreachable = (minutes: number, side: string) =>
	new ProblemError({
		where: 'Working minutes',
		found: `${minutes} working minutes ${side}`,
		expected: 'an amount that the calendar reaches in the years 1970 to 2100',
		mend: 'Use a smaller amount, or give the calendar hours on more days.',
	});
