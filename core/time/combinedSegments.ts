import type { CompiledCalendar } from './compiledCalendar';
import type { Instant } from './instant';
import type { ClosedBecause } from './localHours';
import { type Segment, localPieces } from './segment';
import type { Zone } from './zone';

/** How several calendars make one: open when any of them is, or only when all of them are. */
export type Combination = 'anyOf' | 'allOf';

/** Open, or the reason why not. */
type State = ClosedBecause | 'open';

/** Of several reasons the one that counts: what is nearest to work when one is enough, what is rarest when all are needed. */
const FIRST_REASON: Record<Combination, readonly ClosedBecause[]> = {
	anyOf: ['hours', 'override', 'holiday', 'weekday'],
	allOf: ['holiday', 'override', 'weekday', 'hours'],
};

function combinedState(how: Combination, states: readonly State[]): State {
	const isOpen = how === 'anyOf' ? states.includes('open') : states.every((state) => state === 'open');
	return isOpen ? 'open' : FIRST_REASON[how].find((why) => states.includes(why))!;
}

/** Cuts [a, b) where the combination opens, closes or is closed for another reason, and at midnights and clock changes of `zone`. */
export function combinedSegments(
	how: Combination,
	calendars: readonly CompiledCalendar[],
	zone: Zone,
	a: Instant,
	b: Instant,
): Segment[] {
	const changes = stateChanges(
		how,
		calendars.map((calendar) => calendar.explain(a, b)),
	);
	let i = 0;
	return localPieces(
		zone,
		a,
		b,
		changes.map(({ at }) => at),
	).map((piece) => {
		while (i + 1 < changes.length && changes[i + 1]!.at <= piece.start) i++;
		const { state } = changes[i]!;
		return state === 'open' ? { ...piece, open: true } : { ...piece, open: false, why: state };
	});
}

function stateChanges(how: Combination, explained: readonly (readonly Segment[])[]) {
	const places = explained.map(() => 0);
	const starts = new Set(explained.flat().map(({ start }) => start));
	const changes: { at: Instant; state: State }[] = [];
	for (const at of [...starts].sort((x, y) => x - y)) {
		const states = explained.map((segments, n): State => {
			while (segments[places[n]! + 1] && segments[places[n]! + 1]!.start <= at) places[n]!++;
			const segment = segments[places[n]!]!;
			return segment.open ? 'open' : segment.why;
		});
		const state = combinedState(how, states);
		if (changes.at(-1)?.state !== state) changes.push({ at, state });
	}
	return changes;
}
