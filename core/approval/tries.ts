import type { Instant } from '../time/instant';
import type { Claims } from './link';

/** A wrong code that somebody typed, see `readDecisionRows`. */
export interface WrongTry {
	readonly round: number;
	readonly person: string;
	readonly at: Instant;
}

const MINUTE = 60_000;
/** Wrong codes of the last day count. */
const DAY_MS = 1440 * MINUTE;
/** From this one on a link waits: 15 minutes, then twice as long after each, at most 8 hours. */
const FREE_TRIES = 5;
const FIRST_WAIT_MS = 15 * MINUTE;
const LONGEST_WAIT_MS = 8 * 60 * MINUTE;
/** So many within an hour, on all links of a campaign together, make each of them wait until the hour is over. */
const CAMPAIGN_TRIES = 25;
const CAMPAIGN_WINDOW_MS = 60 * MINUTE;

/**
 * Until when no code is looked at for this link; undefined when it need not wait. At most 12 codes a day can be tried
 * with one link, of a billion. It follows from the stored rows alone, so every worker sees the same.
 */
export function waitsUntil(
	{ person, round }: Pick<Claims, 'person' | 'round'>,
	tries: readonly WrongTry[],
	now: Instant,
): Instant | undefined {
	const own = tries.filter((one) => one.person === person && one.round === round);
	const until = Math.max(linkWait(own, now), campaignWait(tries));
	return now < until ? (until as Instant) : undefined;
}

function linkWait(own: readonly WrongTry[], now: Instant): number {
	const recent = own.filter(({ at }) => at > now - DAY_MS).map(({ at }) => at);
	if (recent.length < FREE_TRIES) return 0;
	const wait = FIRST_WAIT_MS * 2 ** Math.min(recent.length - FREE_TRIES, 10);
	return Math.max(...recent) + Math.min(wait, LONGEST_WAIT_MS);
}

function campaignWait(tries: readonly WrongTry[]): number {
	const times = tries.map(({ at }) => at).sort((a, b) => b - a);
	const [newest, oldest] = [times[0], times[CAMPAIGN_TRIES - 1]];
	if (newest === undefined || oldest === undefined || newest - oldest > CAMPAIGN_WINDOW_MS) return 0;
	return oldest + CAMPAIGN_WINDOW_MS;
}
