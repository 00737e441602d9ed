import type { Campaign } from '../campaign/campaign';

/** Its work is over, however it ended: launched, declined or cancelled. */
export const isFinished = ({ closedAt, outcome, stage }: Campaign): boolean =>
	closedAt !== undefined || outcome !== undefined || stage === 'live' || stage === 'closed';

/** It went all the way, so that its stages say how long stages take. */
export const isLaunched = (campaign: Campaign): boolean =>
	isFinished(campaign) && campaign.outcome !== 'declined' && campaign.outcome !== 'cancelled';
