import type { Campaign } from '../campaign/campaign';
import { append, type Journal, openJournal } from '../campaign/journal';
import type { Instant } from '../time/instant';
import { whyNoCancel, type WhyNot } from './whyNot';

export type Cancelling =
	| { readonly status: 'cancelled'; readonly journal: Journal }
	| { readonly status: 'notPossible'; readonly why: WhyNot };

/** Cancels a campaign that is not sent yet. Whether the MAP has still to be told, `toBeWithdrawn` says afterwards. */
export function cancelCampaign(campaign: Campaign, by: string, why: string, now: Instant): Cancelling {
	const refused = whyNoCancel(campaign, now);
	if (refused) return { status: 'notPossible', why: refused };
	const journal = append(openJournal(campaign), now, by, { type: 'cancelled', data: { why } });
	return { status: 'cancelled', journal };
}
