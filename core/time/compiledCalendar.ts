import type { Calendar } from './calendar';
import type { Instant } from './instant';
import type { Segment } from './segment';
import type { Span } from './span';

/** Where an answer on the edge of closed time lies: at the closing before it (a deadline) or at the opening after it. */
export type Landing = 'close' | 'open';
export interface LandingOption {
	/** Default `close`. */
	readonly landing?: Landing;
}

/**
 * A calendar that answers by arithmetic. Instants are milliseconds, amounts are working minutes (fractions are exact
 * to the millisecond). Valid 1970–2100; every method throws ProblemError outside.
 */
export interface CompiledCalendar {
	/** The zone of dates and times in `explain`, and of everything that is said in words. */
	readonly tz: string;
	/** Content hash of the calendar: the version that a due date was computed with. */
	readonly version: string;
	/** Oddities that were mended on reading, one sentence each, e.g. intervals that overlap. */
	readonly notes: readonly string[];
	/** Working minutes of a usual day. */
	readonly dayMinutes: number;
	/**
	 * The instant at which `minutes` of working time have passed since `from`.
	 * `close` (default) gives the earliest such instant, `open` the latest.
	 * @throws ProblemError for a negative amount, or one that is not reached before 2101
	 */
	add(from: Instant, minutes: number, option?: LandingOption): Instant;
	/**
	 * `add` (landing `close`) for many at once, in columns: `minutes[i]` of working time after `from[i]`.
	 * @throws ProblemError as `add` does when one of them cannot be answered
	 */
	addAll(from: Float64Array, minutes: Float64Array): Float64Array;
	/** Mirrors `add`: the latest (`close`) or earliest (`open`) instant with `minutes` of working time until `to`. */
	subtract(to: Instant, minutes: number, option?: LandingOption): Instant;
	/** Working minutes in [a, b); negative when b is before a. */
	between(a: Instant, b: Instant): number;
	isOpen(at: Instant): boolean;
	/** The first open instant at or after `at`. @throws ProblemError when nothing opens before 2101. */
	nextOpen(at: Instant): Instant;
	/** The open time of [from, to), in order; what touches is one span. Nothing when `to` is not after `from`. */
	openSpans(from: Instant, to: Instant): Span[];
	/** Every stretch of [a, b), open or closed and why; nothing when b is not after a. */
	explain(a: Instant, b: Instant): Segment[];
	/** Words of this calendar, e.g. "1 day 3 h" where a day has 8 h. */
	sayWorkingMinutes(minutes: number): string;
	/** The calendar itself in words, e.g. "Mon–Fri 09:00–17:00 (Europe/Berlin)". */
	describe(): string;
	/** The calendar that was compiled; one that was combined of others has none. */
	readonly calendar?: Calendar;
}
