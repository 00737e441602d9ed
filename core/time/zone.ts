import { BoundedCache } from './boundedCache';
import { DAY_MS } from './civil';
import type { Instant } from './instant';
import { startOfYear, utcYearOf } from './range';
import type { Span } from './span';
import { refuseUnknownZone } from './timeZone';

/** A stretch in which local time = UTC + `offset` milliseconds. */
export interface OffsetSpan extends Span {
	readonly offset: number;
}

/** What the clocks of one time zone show. Intl is asked once per zone and year, never per question. */
export interface Zone {
	readonly tz: string;
	/** @returns milliseconds to add to UTC. */
	offsetAt(instant: Instant): number;
	/** @returns the constant-offset stretches that cover [from, to), in order; neighbours differ in offset. */
	offsetSpans(from: Instant, to: Instant): OffsetSpan[];
}

const SECOND_MS = 1_000;
/** Shorter than any pair of clock changes that cancel out: the shortest known, in Ramadan, are four weeks apart. */
const PROBE_MS = 7 * DAY_MS;

const zones = new BoundedCache<Zone>(100);

/** @throws ProblemError when `tz` is not a time zone. */
export const zoneOf = (tz: string): Zone => zones.get(tz, () => makeZone(tz));

function makeZone(tz: string): Zone {
	refuseUnknownZone(tz);
	const readOffset = offsetReader(tz);
	const years = new Map<number, OffsetSpan[]>();
	const spansOfYear = (year: number) => {
		const known = years.get(year);
		if (known) return known;
		const found = findOffsetSpans(readOffset, startOfYear(year), startOfYear(year + 1));
		years.set(year, found);
		return found;
	};
	return {
		tz,
		offsetAt(instant) {
			const spans = spansOfYear(utcYearOf(instant));
			return spans.find(({ end }) => instant < end)!.offset;
		},
		offsetSpans(from, to) {
			const result: OffsetSpan[] = [];
			for (let year = utcYearOf(from); startOfYear(year) < to; year++) {
				for (const span of spansOfYear(year)) {
					const start = Math.max(span.start, from) as Instant;
					const end = Math.min(span.end, to) as Instant;
					if (start >= end) continue;
					const last = result.at(-1);
					if (last?.offset === span.offset) result[result.length - 1] = { ...last, end };
					else result.push({ start, end, offset: span.offset });
				}
			}
			return result;
		},
	};
}

/** Probes week by week and bisects to the second where two neighbours differ. */
function findOffsetSpans(readOffset: (instant: number) => number, from: Instant, to: Instant): OffsetSpan[] {
	const spans: OffsetSpan[] = [];
	let start = from;
	let offset = readOffset(from);
	for (let probe = from as number; probe < to; ) {
		const next = Math.min(probe + PROBE_MS, to - SECOND_MS);
		while (readOffset(next) !== offset) {
			const change = firstDifferent(readOffset, offset, Math.max(start, probe), next) as Instant;
			spans.push({ start, end: change, offset });
			start = change;
			offset = readOffset(change);
		}
		probe = next + SECOND_MS >= to ? to : next;
	}
	return [...spans, { start, end: to, offset }];
}

/** `low` still has `offset`, `high` has another. @returns the first whole second that has another. */
function firstDifferent(
	readOffset: (instant: number) => number,
	offset: number,
	low: number,
	high: number,
): number {
	let [same, different] = [low / SECOND_MS, high / SECOND_MS];
	while (different - same > 1) {
		const middle = Math.floor((same + different) / 2);
		if (readOffset(middle * SECOND_MS) === offset) same = middle;
		else different = middle;
	}
	return different * SECOND_MS;
}

function offsetReader(tz: string): (instant: number) => number {
	const format = new Intl.DateTimeFormat('en-US', {
		timeZone: tz,
		calendar: 'gregory',
		numberingSystem: 'latn',
		hourCycle: 'h23',
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		hour: 'numeric',
		minute: 'numeric',
		second: 'numeric',
	});
	return (instant) => {
		const shown = format.format(instant).match(/\d+/g)!.map(Number);
		const [month, day, year, hour, minute, second] = shown as [
			number,
			number,
			number,
			number,
			number,
			number,
		];
		return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
	};
}
