import type { RetargetMode } from '../campaign/facts';
import { type CompiledCalendar, type Instant, instantOf, MINUTE_MS } from '../time';
import type { ClockLife, TermsChange } from './clockLife';
import { type CalendarPiece, workedMs, workingMs } from './worked';

/** A target that is a distance before the launch. */
export interface Anchor {
	readonly launchAt: Instant;
	/** Working minutes. */
	readonly minutesBefore: number;
}

/** From `from` on, the clock has this target and these calendars. */
export interface Epoch {
	readonly from: Instant;
	/** Working minutes. */
	readonly minutes: number;
	/** Which calendar counts when, also for the time before `from`. */
	readonly calendars: readonly [CalendarPiece, ...CalendarPiece[]];
	/** What brought it; the first one has none. */
	readonly change?: TermsChange['type'];
	/** How it took over from the one before it. */
	readonly mode?: RetargetMode;
	/** Time worked since then counts against it. */
	readonly countsSince: Instant;
	/** It cannot have been broken, nor a threshold of it reached, before. */
	readonly judgedSince: Instant;
	/** Where the target hangs on the launch; a due time in closed time lies at the anchor itself. */
	readonly anchor?: Anchor & { readonly at: Instant };
}

export interface EpochTerms {
	readonly calendar: CompiledCalendar;
	/** Finds the calendar that an event names. */
	readonly calendarOf: (key: string) => CompiledCalendar;
	readonly target: number | Anchor;
}

export const calendarNow = ({ calendars }: Epoch): CompiledCalendar => calendars.at(-1)!.calendar;

/** The terms a clock had one after the other; of those that begin at one instant, the last. */
export function epochsOf(life: ClockLife, { calendar, calendarOf, target }: EpochTerms): [Epoch, ...Epoch[]] {
	const { startedAt } = life;
	const first = {
		from: startedAt,
		calendars: [{ from: startedAt, calendar }] as const,
		countsSince: startedAt,
		judgedSince: startedAt,
	};
	const epochs: [Epoch, ...Epoch[]] = [
		typeof target === 'number' ? { ...first, minutes: target } : anchored(first, target, life),
	];
	for (const change of life.changes) epochs.push(epochAfter(epochs.at(-1)!, change, life, calendarOf));
	return epochs.filter(({ from }, i) => from !== epochs[i + 1]?.from) as [Epoch, ...Epoch[]];
}

function epochAfter(
	before: Epoch,
	change: TermsChange,
	life: ClockLife,
	calendarOf: EpochTerms['calendarOf'],
): Epoch {
	const { mode = 'carry', instant: from, type } = change;
	const counts = { ...sinceOf(mode, from, life.startedAt, before), from, mode, change: type };
	if (type === 'calendarChanged') {
		const calendars = calendarsAfter(before, mode, { from, calendar: calendarOf(change.calendar) }, life);
		const next = { ...counts, calendars };
		return before.anchor ? anchored(next, before.anchor, life) : { ...next, minutes: before.minutes };
	}
	const next = { ...counts, calendars: before.calendars };
	if (change.targetMinutes !== undefined) return { ...next, minutes: change.targetMinutes };
	// Another launch says nothing to a target that does not hang on it.
	if (!before.anchor) return before;
	const launchAt = instantOf(change.launchAt, 'Clock, launch');
	return anchored(next, { ...before.anchor, launchAt }, life);
}

function sinceOf(mode: RetargetMode, from: Instant, startedAt: Instant, before: Epoch) {
	switch (mode) {
		case 'carry':
			return { countsSince: before.countsSince, judgedSince: from };
		case 'restart':
			return { countsSince: from, judgedSince: from };
		case 'retroactive':
			return { countsSince: startedAt, judgedSince: startedAt };
	}
}

const calendarsAfter = (
	{ calendars }: Epoch,
	mode: RetargetMode,
	piece: CalendarPiece,
	{ startedAt }: ClockLife,
): Epoch['calendars'] => (mode === 'retroactive' ? [{ ...piece, from: startedAt }] : [...calendars, piece]);

/**
 * A distance before the launch as working minutes: those worked before the terms began, and those from then to the
 * anchor. So the due time is the anchor, and every pause from then on moves it by its own working time.
 * An anchor that lies before the terms began leaves nothing: due at once.
 */
function anchored(terms: Omit<Epoch, 'minutes' | 'anchor'>, anchor: Anchor, life: ClockLife): Epoch {
	const { calendars, from, countsSince, mode } = terms;
	const { calendar } = calendars.at(-1)!;
	const { launchAt, minutesBefore } = anchor;
	const at = minutesBefore === 0 ? launchAt : calendar.subtract(launchAt, minutesBefore);
	const begin = mode === 'retroactive' ? countsSince : from;
	const ahead = at < begin ? 0 : workingMs(begin, at, calendars);
	const minutes = (workedMs(life, calendars, countsSince, begin) + ahead) / MINUTE_MS;
	return { ...terms, minutes, anchor: { launchAt, minutesBefore, at } };
}
