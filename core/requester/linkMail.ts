import { linkUrl } from '../approval/linkUrl';
import type { Keys } from '../approval/keys';
import type { Campaign } from '../campaign/campaign';
import type { Mail } from '../campaign/journal';
import { mailOf } from '../mail/mail';
import type { Instant } from '../time/instant';
import { followClaims, signFollowLink } from './link';

/** Where the pages stand. */
export interface PageAddress {
	readonly baseUrl: string;
	/** Path of Campaign Requester Trigger. */
	readonly pagePath: string;
}

/** The requester's page; nothing for a request without an address, because nobody could be told. */
export function requesterUrl(
	campaign: Pick<Campaign, 'campaignId' | 'brief'>,
	keys: Keys,
	{ baseUrl, pagePath }: PageAddress,
	now: Instant,
): string | undefined {
	if (campaign.brief.requesterEmail === '') return undefined;
	return linkUrl(baseUrl, pagePath, signFollowLink(followClaims(campaign, now), keys));
}

export const FOLLOW_BUTTON = 'Follow your campaign';
export const REQUESTER_REASON = 'You get this because you asked for this campaign.';

export function newLinkMail(campaign: Campaign, keys: Keys, address: PageAddress, now: Instant): Mail {
	const { campaignId, brief, chain } = campaign;
	const url = requesterUrl(campaign, keys, address, now);
	return mailOf({
		id: `link-${chain.seq}`,
		to: brief.requesterEmail,
		subject: `${campaignId} ${brief.title}: your new link`,
		lead: 'Here is the new link to the page of your campaign.',
		facts: [['Campaign', `${brief.title} (${campaignId})`]],
		...(url && { button: { label: FOLLOW_BUTTON, url } }),
		reason: 'You get this because somebody opened an expired link of this campaign and asked for a new one.',
	});
}
