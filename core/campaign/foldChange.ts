import type { Campaign } from './campaign';
import type { CampaignEvent } from './event';
import type { FactData } from './facts';

/** The newest change that the requester has asked for. */
export interface ChangeRequest {
	readonly change: number;
	/** ISO instants. */
	readonly at: string;
	readonly decidedAt?: string;
	readonly status: 'open' | 'applied' | 'declined';
	/** Names of the fields that are to change. */
	readonly fields: readonly string[];
	/** Their new values, while it is open; the brief holds them when it is applied. */
	readonly wish?: FactData<'changeRequested'>['wish'];
	readonly why: string;
	/** Who decided, and what they said about it. */
	readonly by?: string;
	readonly note?: string;
}

type ChangeEvent = Extract<
	CampaignEvent,
	{
		type: 'changeRequested' | 'changeApplied' | 'changeDeclined' | 'launchWithdrawn' | 'requesterLinkSent';
	}
>;

/** The campaign after something that came from its requester; what it does to clocks and rounds is in `fold`. */
export function withChange(campaign: Campaign, event: ChangeEvent): Campaign {
	const { at } = event;
	switch (event.type) {
		case 'changeRequested': {
			const { wish } = event.data;
			return { ...campaign, change: { ...event.data, at, status: 'open', fields: Object.keys(wish) } };
		}
		case 'changeApplied': {
			const { brief, by, note } = event.data;
			return decided({ ...campaign, brief }, { status: 'applied', by, note, decidedAt: at });
		}
		case 'changeDeclined': {
			const { by, why } = event.data;
			return decided(campaign, { status: 'declined', by, note: why, decidedAt: at });
		}
		case 'launchWithdrawn':
			return { ...campaign, withdrawn: { ...event.data, at } };
		case 'requesterLinkSent':
			return { ...campaign, linkSentAt: at };
	}
}

type Decision = Required<Pick<ChangeRequest, 'by' | 'note' | 'decidedAt'>> & {
	readonly status: 'applied' | 'declined';
};

function decided(campaign: Campaign, decision: Decision): Campaign {
	if (!campaign.change) return campaign;
	const { change, at, fields, why } = campaign.change;
	return { ...campaign, change: { change, at, fields, why, ...decision } };
}
