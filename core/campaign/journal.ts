import { isoOf, type Instant } from '../time/instant';
import type { Campaign } from './campaign';
import { type CampaignEvent, sealEvent } from './event';
import type { CampaignFact } from './facts';
import { applyEvent } from './fold';

/** A mail that is to be sent after the save. HTML is complete; every outside text in it is already escaped. */
export interface Mail {
	/** Stable: the same cause gives the same id, so that a repeat can be told. */
	readonly id: string;
	readonly to: string;
	readonly subject: string;
	readonly text: string;
	readonly html: string;
	/** ISO instant; the outbox keeps the mail until then. */
	readonly notBefore?: string;
	/** A reminder that waits: the clock and the threshold it speaks of. It leaves only while that is still the news. */
	readonly onlyIf?: { readonly clock: string; readonly threshold: string };
}

/** A campaign with what has happened to it in this run and is not saved yet. */
export interface Journal {
	readonly campaign: Campaign;
	readonly events: readonly CampaignEvent[];
	readonly mails: readonly Mail[];
}

export const openJournal = (campaign: Campaign): Journal => ({ campaign, events: [], mails: [] });

/** Appends facts that happened now. @throws ProblemError on an illegal move. */
export function append(
	journal: Journal,
	now: Instant,
	actor: string,
	...facts: readonly CampaignFact[]
): Journal {
	return facts.reduce((so, fact) => {
		const event = sealEvent(so.campaign.campaignId, so.campaign.chain, fact, { at: isoOf(now), actor });
		return { ...so, campaign: applyEvent(so.campaign, event), events: [...so.events, event] };
	}, journal);
}

/** Starts a campaign with its first fact. */
export function startJournal(campaignId: string, now: Instant, actor: string, first: CampaignFact): Journal {
	const event = sealEvent(campaignId, undefined, first, { at: isoOf(now), actor });
	return { campaign: applyEvent(undefined, event), events: [event], mails: [] };
}

export const withMails = (journal: Journal, ...mails: readonly Mail[]): Journal => ({
	...journal,
	mails: [...journal.mails, ...mails],
});
