import type { ClockRecord } from '../campaign/campaign';
import type { Party } from '../campaign/facts';
import { type ClosedBecause, type Jump, MINUTE_MS, type Segment, type Span, overlapOf } from '../time';
import type { PauseCause } from './clockLife';
import { type ClockRun, type ClockTerms, lastEpoch, runOf } from './clockRun';
import { calendarNow, type Epoch } from './epochs';
import { type ClockState, clockState } from './clockState';
import { sayClock } from './sayClock';
import { piecesOf } from './worked';

/** A stretch between start and due, and whether the clock counted it. */
export type ClockSegment = Span & {
	/** Minutes of real time; those of the counted segments sum to the target. */
	readonly minutes: number;
	/** Local date and times in the calendar's zone; `until` is 24:00 at the end of the date. */
	readonly date: string;
	readonly from: string;
	readonly until: string;
	readonly jump?: Jump;
} & (
		| { readonly counted: true }
		| { readonly counted: false; readonly why: ClosedBecause }
		| { readonly counted: false; readonly why: 'paused'; readonly party: Party; readonly reason: string }
	);

export interface ClockExplanation {
	readonly state: ClockState;
	/** From the start, or a target that began anew, to the due time, without gaps. What lies after now holds if nothing changes. */
	readonly segments: readonly ClockSegment[];
	/** The same in words, one fact a sentence. */
	readonly sentences: readonly string[];
	/** The calendar's version that the due time was computed with. */
	readonly calendarVersion: string;
}

/** Why a clock is due when it is due. @throws ProblemError like `clockState`. */
export function explainClock(clock: ClockRecord, terms: ClockTerms): ClockExplanation {
	const state = clockState(clock, terms);
	const run = runOf(clock, terms);
	const epoch = lastEpoch(run);
	const segments = segmentsUntil(run, epoch, { start: epoch.countsSince, end: state.dueAt });
	return {
		state,
		segments,
		sentences: sayClock(clock.clock, state, segments, run.epochs),
		calendarVersion: calendarNow(epoch).version,
	};
}

function segmentsUntil(run: ClockRun, epoch: Epoch, life: Span): ClockSegment[] {
	const explain = ({ start, end }: Span, pause?: PauseCause) =>
		piecesOf(start, end, epoch.calendars).flatMap((piece) =>
			piece.calendar.explain(piece.start, piece.end).map((part) => toClock(part, pause)),
		);
	const past = run.stretches.flatMap((stretch) =>
		overlapOf(life, stretch).flatMap((span) => explain(span, stretch.pause)),
	);
	return joined([...past, ...explain({ start: run.until, end: life.end })]);
}

/** What changes nothing (now, for instance) does not cut a segment. */
function joined(segments: readonly ClockSegment[]): ClockSegment[] {
	const result: ClockSegment[] = [];
	for (const next of segments) {
		const last = result.at(-1);
		if (last && last.date === next.date && !next.jump && shareOf(last) === shareOf(next)) {
			const minutes = (next.end - last.start) / MINUTE_MS;
			result[result.length - 1] = { ...last, end: next.end, until: next.until, minutes };
		} else result.push(next);
	}
	return result;
}

const shareOf = (segment: ClockSegment) =>
	segment.counted
		? ''
		: [segment.why, ...(segment.why === 'paused' ? [segment.party, segment.reason] : [])].join(' ');

/** A pause costs nothing in closed time: there the calendar is the reason. */
function toClock(segment: Segment, pause: PauseCause | undefined): ClockSegment {
	const { start, end, minutes, date, from, until, jump } = segment;
	const rest = { start, end, minutes, date, from, until, ...(jump ? { jump } : {}) };
	if (!segment.open) return { ...rest, counted: false, why: segment.why };
	if (!pause) return { ...rest, counted: true };
	return { ...rest, counted: false, why: 'paused', party: pause.party, reason: pause.reason };
}
