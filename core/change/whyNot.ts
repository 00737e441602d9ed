import type { Campaign } from '../campaign/campaign';
import { type Instant, instantOf } from '../time/instant';

/** Why nothing can be done about a campaign any more by its requester. */
export type WhyNot =
	/** Waits for answers of the requester: those are given with the form. */
	| 'inIntake'
	| 'onHold'
	/** The MAP has it, or may have it. */
	| 'handedOver'
	| 'sent'
	| 'ended';

const isHandedOver = ({ handOver, receipt }: Campaign) => handOver !== undefined || receipt !== undefined;

/** @returns nothing when a change can be asked for and applied */
export function whyNoChange(campaign: Campaign): WhyNot | undefined {
	switch (campaign.stage) {
		case 'intake':
			return 'inIntake';
		case 'onHold':
			return 'onHold';
		case 'live':
			return 'sent';
		case 'closed':
		case 'cancelled':
			return 'ended';
		default:
			return campaign.stage === 'launch' && isHandedOver(campaign) ? 'handedOver' : undefined;
	}
}

/** @returns nothing while a cancellation can still stop what is not sent */
export function whyNoCancel(campaign: Campaign, now: Instant): WhyNot | undefined {
	if (campaign.stage === 'closed' || campaign.stage === 'cancelled') return 'ended';
	if (campaign.stage === 'live') return 'sent';
	const { receipt } = campaign;
	return receipt && now >= instantOf(receipt.runAt) ? 'sent' : undefined;
}

/** Whether the MAP has to be told that a cancelled campaign must not be sent. */
export const toBeWithdrawn = (campaign: Campaign): boolean =>
	campaign.stage === 'cancelled' && campaign.withdrawn === undefined && isHandedOver(campaign);
