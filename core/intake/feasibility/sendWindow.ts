import type { Playbook } from '../../playbook/schema';
import { civilDayOf, dateOf, minutesOf, timeOf, weekdayOf } from '../../time/civil';
import type { Instant } from '../../time/instant';
import { instantToLocal, localToInstant } from '../../time/localTime';

export type LaunchRules = Playbook['launch'];
export type Blackout = LaunchRules['blackouts'][number];

/** Launches are proposed on the quarter of an hour. */
const STEP_MINUTES = 15;
/** How far ahead a free day is looked for, in days. */
const MAX_DAYS = 400;

export const blackoutOn = ({ blackouts }: LaunchRules, date: string): Blackout | undefined =>
	blackouts.find(({ from, to }) => from <= date && date <= to);

export interface Slot {
	readonly at: Instant;
	/** Blackouts that had to be stepped over. */
	readonly past: readonly Blackout[];
}

/** When else than by the rules for everybody a campaign must not go out. */
export interface Refusals {
	readonly isRefusedDay: (date: string) => boolean;
	/** @returns until when nothing may go out, or undefined when `at` is free */
	readonly refusedUntil: (at: Instant) => Instant | undefined;
}
const NO_REFUSALS: Refusals = { isRefusedDay: () => false, refusedUntil: () => undefined };

/**
 * The first instant at or after `from` at which the playbook lets a campaign go out in `tz`:
 * on a send day, within the send hours (the last minute is not one of them), outside blackouts and refusals.
 * @returns undefined when there is none within 400 days
 */
export function nextSlot(
	from: Instant,
	tz: string,
	rules: LaunchRules,
	refusals = NO_REFUSALS,
): Slot | undefined {
	if (!Number.isFinite(from)) return undefined;
	const first = civilDayOf(instantToLocal(from, tz).date)!;
	const past = new Set<Blackout>();
	for (let day = first; day < first + MAX_DAYS; day++) {
		const date = dateOf(day);
		const blackout = blackoutOn(rules, date);
		if (blackout) past.add(blackout);
		if (blackout || !rules.sendDays.includes(weekdayOf(day)) || refusals.isRefusedDay(date)) continue;
		const at = firstOnDay(date, from, tz, rules, refusals);
		if (at !== undefined) return { at, past: [...past] };
	}
	return undefined;
}

function firstOnDay(
	date: string,
	from: Instant,
	tz: string,
	{ sendHours }: LaunchRules,
	{ refusedUntil }: Refusals,
): Instant | undefined {
	const opens = minutesOf(sendHours.from);
	let earliest = from;
	for (let minute = opens; minute < minutesOf(sendHours.to); minute = nextStep(minute)) {
		const reading = localToInstant(`${date}T${timeOf(minute)}`, tz);
		if (reading.kind === 'skipped') continue;
		const at = reading.kind === 'exact' ? reading.at : reading.first;
		if (at < earliest) continue;
		const until = refusedUntil(at);
		if (until === undefined) return at;
		earliest = until;
	}
	return undefined;
}

const nextStep = (minute: number) => (Math.floor(minute / STEP_MINUTES) + 1) * STEP_MINUTES;
