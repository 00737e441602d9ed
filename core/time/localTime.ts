import { ProblemError, quote } from '../problem';
import { DAY_MS, type Weekday, civilDayOf, sayDay, weekdayOf } from './civil';
import type { Instant } from './instant';
import { type Jump, civilOf, jumpsIn } from './jump';
import { FIRST_INSTANT, END_OF_TIME, refuseOutOfRange } from './range';
import { refuseUnknownZone } from './timeZone';
import { type Zone, zoneOf } from './zone';

/** What a wall-clock reading means in real time: a clock change can skip it or show it twice. */
export type LocalReading =
	| { readonly kind: 'exact'; readonly at: Instant }
	/** `before` and `after` are as far before and after the jump as the reading is from its far and near side. */
	| { readonly kind: 'skipped'; readonly before: Instant; readonly after: Instant; readonly jump: Jump }
	| { readonly kind: 'repeated'; readonly first: Instant; readonly second: Instant; readonly jump: Jump };

const LOCAL_DATE_TIME = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;
/** No zone is, or jumps, further than this from UTC. */
const REACH_MS = 2 * DAY_MS;

/**
 * @param local YYYY-MM-DDTHH:mm, seconds allowed
 * @throws ProblemError when `local` is not a date and time that a calendar shows, or `tz` is not a time zone
 */
export function localToInstant(local: string, tz: string, where = 'Local time'): LocalReading {
	refuseUnknownZone(tz, `${where}, time zone`);
	const ms = localMsOf(local, where);
	const zone = zoneOf(tz);
	const [from, to] = [
		Math.max(ms - REACH_MS, FIRST_INSTANT),
		Math.min(ms + REACH_MS, END_OF_TIME),
	] as Instant[];
	const readings = zone
		.offsetSpans(from!, to!)
		.filter(({ start, end, offset }) => start <= ms - offset && ms - offset < end)
		.map(({ offset }) => (ms - offset) as Instant);
	const [first, second] = readings;
	if (first === undefined) return skipped(zone, ms, from!, to!);
	if (second === undefined) return { kind: 'exact', at: first };
	return { kind: 'repeated', first, second, jump: jumpsIn(zone, first, (second + 1) as Instant)[0]! };
}

function skipped(zone: Zone, ms: number, from: Instant, to: Instant): LocalReading {
	const spans = zone.offsetSpans(from, to);
	// The jump just before which the clocks had not yet reached this reading, and just after which they had passed it.
	const after = spans.findIndex(
		({ start, offset }, i) => i > 0 && start + spans[i - 1]!.offset <= ms && ms < start + offset,
	);
	const [before, next] = [spans[after - 1]!, spans[after]!];
	const jump = jumpsIn(zone, (next.start - 1) as Instant, (next.start + 1) as Instant)[0]!;
	return {
		kind: 'skipped',
		before: (ms - next.offset) as Instant,
		after: (ms - before.offset) as Instant,
		jump,
	};
}

function localMsOf(local: string, where: string): number {
	const [, date = '', hour, minute, second = '0'] = LOCAL_DATE_TIME.exec(local) ?? [];
	const day = civilDayOf(date);
	if (day === undefined) {
		throw new ProblemError({
			where,
			found: quote(local),
			expected: 'a date that exists and a time',
			mend: 'Write it like 2026-03-02T09:00, without an offset.',
		});
	}
	const ms = day * DAY_MS + ((Number(hour) * 60 + Number(minute)) * 60 + Number(second)) * 1_000;
	// A day of margin, because the zone shifts the reading.
	refuseOutOfRange(ms - DAY_MS, where);
	refuseOutOfRange(ms + DAY_MS, where);
	return ms;
}

export interface LocalTime {
	/** YYYY-MM-DD. */
	readonly date: string;
	/** HH:mm. */
	readonly time: string;
	/** ±HH:mm. */
	readonly offset: string;
	readonly weekday: Weekday;
}

/** What calendar and clock show in `tz`. @throws ProblemError when `tz` is unknown or `instant` outside 1970–2100. */
export function instantToLocal(instant: Instant, tz: string): LocalTime {
	refuseOutOfRange(instant);
	const offset = zoneOf(tz).offsetAt(instant);
	const { day, date, time } = civilOf(instant + offset);
	return { date, time, offset: sayOffset(offset), weekday: weekdayOf(day) };
}

/** @returns ISO 8601 with the zone's own offset, e.g. 2026-03-02T09:00+01:00. */
export function localIsoOf(instant: Instant, tz: string): string {
	const { date, time, offset } = instantToLocal(instant, tz);
	return `${date}T${time}${offset}`;
}

/** @returns e.g. "Mon 2 March 2026, 09:00 (Europe/Berlin)". */
export function sayLocal(instant: Instant, tz: string): string {
	refuseOutOfRange(instant);
	const { day, time } = civilOf(instant + zoneOf(tz).offsetAt(instant));
	return `${sayDay(day)}, ${time} (${tz})`;
}

function sayOffset(offset: number): string {
	const text = new Date(Math.abs(offset)).toISOString();
	const seconds = text.slice(17, 19);
	return `${offset < 0 ? '-' : '+'}${text.slice(11, 16)}${seconds === '00' ? '' : `:${seconds}`}`;
}
