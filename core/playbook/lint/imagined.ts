import type { Campaign } from '../../campaign/campaign';
import type { Playbook } from '../schema';
import type { Combination } from './combinations';

interface Wish {
	/** A key of people. */
	readonly owner?: string | undefined;
	readonly reviewer?: string | undefined;
}

/** A campaign as far as approval looks at one: of nobody in the playbook, for few people, without sensitive points. */
export function imaginedCampaign(
	{ type, tier, region }: Combination,
	{ regions }: Playbook,
	{ owner, reviewer }: Wish = {},
): Campaign {
	const campaign: Partial<Campaign> & Pick<Campaign, 'brief'> = {
		campaignId: 'imagined',
		brief: {
			title: '',
			type,
			tier,
			region,
			requesterName: '',
			requesterEmail: 'nobody@requester.invalid',
			launchDate: '',
			launchTime: '',
			timeZone: regions[region]!.tz,
			audienceSize: 0,
			budget: 0,
		},
		...(owner === undefined ? {} : { owner }),
		...(reviewer === undefined ? {} : { qa: { reviewedBy: reviewer } as Campaign['qa'] }),
	};
	return campaign as Campaign;
}
