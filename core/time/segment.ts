import type { Instant } from './instant';
import { DAY_MS, MINUTE_MS, civilDayOf } from './civil';
import { type Jump, civilOf, jumpsIn } from './jump';
import type { ClosedBecause, LocalHours } from './localHours';
import type { Span } from './span';
import { type WorkIndex, intervalAt } from './workIndex';
import type { Zone } from './zone';

/** A stretch of one local date without a clock change in it. */
export type LocalPiece = Span & {
	/** Minutes of real time. */
	readonly minutes: number;
	/** YYYY-MM-DD and HH:mm in the calendar's zone; `until` is 24:00 at the end of the date. */
	readonly date: string;
	readonly from: string;
	readonly until: string;
	/** The clock change with which it begins. */
	readonly jump?: Jump;
};

/** A stretch of one local date that is open or closed throughout. The minutes of the open ones sum to the working time. */
export type Segment = LocalPiece &
	({ readonly open: true } | { readonly open: false; readonly why: ClosedBecause });

/** Cuts [a, b) at `edges`, local midnights and clock changes. */
export function localPieces(zone: Zone, a: Instant, b: Instant, edges: readonly Instant[]): LocalPiece[] {
	const jumps = new Map(jumpsIn(zone, a, b).map((jump) => [jump.at, jump]));
	const cuts = zone.offsetSpans(a, b).flatMap(({ start, end, offset }) => {
		const midnights: Instant[] = [];
		for (let at = Math.ceil((start + offset) / DAY_MS) * DAY_MS - offset; at < end; at += DAY_MS)
			midnights.push(at as Instant);
		return [start, ...midnights];
	});
	const inside = [...cuts, ...edges].filter((at) => at > a && at < b);
	const points = [a, ...new Set(inside.sort((x, y) => x - y)), b];
	return points.slice(1).map((end, n) => {
		const start = points[n]!;
		const local = civilOf(start + zone.offsetAt(start));
		const until = civilOf(end + zone.offsetAt((end - 1) as Instant));
		const jump = jumps.get(start);
		return {
			start,
			end,
			minutes: (end - start) / MINUTE_MS,
			date: local.date,
			from: local.time,
			until: until.day > local.day ? '24:00' : until.time,
			...(jump ? { jump } : {}),
		};
	});
}

/** Cuts [a, b) at openings and closings, local midnights and clock changes. */
export function segmentsOf(
	index: WorkIndex,
	zone: Zone,
	hours: LocalHours,
	a: Instant,
	b: Instant,
): Segment[] {
	const edges: Instant[] = [];
	for (let i = Math.max(intervalAt(index, a), 0); i < index.start.length && index.start[i]! < b; i++) {
		edges.push(index.start[i] as Instant, index.end[i] as Instant);
	}
	return localPieces(zone, a, b, edges).map((piece) => {
		const i = intervalAt(index, piece.start);
		if (i >= 0 && piece.start < index.end[i]!) return { ...piece, open: true };
		return { ...piece, open: false, why: hours.closedBecause(civilDayOf(piece.date)!) };
	});
}
