import type { Campaign } from '../campaign/campaign';
import type { CampaignFact } from '../campaign/facts';
import type { Playbook } from '../playbook/schema';
import { type Instant, isoOf } from '../time/instant';

/** Whether the hand-over waits for the decision about a change that is asked for. */
export const holdsLaunch = (
	{ change }: Campaign,
	{ changeRequests }: Pick<Playbook, 'changeRequests'>,
): boolean => change?.status === 'open' && changeRequests?.whileOpen !== 'goOn';

/** Working minutes of the build calendar. */
const DECIDE_MINUTES = 240;
export const decideMinutesOf = ({ changeRequests }: Pick<Playbook, 'changeRequests'>): number =>
	changeRequests?.decideMinutes ?? DECIDE_MINUTES;

/** The clock that measures the decision; the sweep of the service levels tells when it is due. */
export const changeClock = (change: number) => `Change request ${change}`;

/** Ends the clock of a decision that was made, or that is not asked for any more. */
export const stopChangeClock = ({ clocks }: Campaign, change: number, now: Instant): CampaignFact[] =>
	clocks.some(({ clock }) => clock === changeClock(change))
		? [{ type: 'clockStopped', data: { clock: changeClock(change), at: isoOf(now) } }]
		: [];
