import { canonicalJson } from '../canonical';
import type { Campaign, Round } from '../campaign/campaign';
import { approvedDigest } from '../launch/verify';
import type { Keys } from './keys';
import { signatureOf, type WhyUnsigned, whyUnsigned } from './signature';

/** Why nobody can say that people have approved: no round stands for it, or the round is not as we have signed it. */
export type WhyUnproven = 'noApproval' | WhyUnsigned;

const DOMAIN = 'campaign-approval';

/** Everything that the approval stands on: content, rules, playbook version, who was asked, and every answer. */
const approvedText = (campaignId: string, round: Round) =>
	canonicalJson([campaignId, { ...round, status: undefined, closedAt: undefined, seal: undefined }]);

/** Signs a round at the moment it is granted: whoever can only write the tables cannot make one that opens the launch. */
export const sealGrant = (campaignId: string, round: Round, { current }: Keys): string =>
	signatureOf(current, DOMAIN, approvedText(campaignId, round));

/** Whether a granted round is the one that we have signed. @returns nothing when it is */
export const whyUnsealed = (campaignId: string, round: Round, keys: Keys): WhyUnsigned | undefined =>
	whyUnsigned(round.seal ?? '', DOMAIN, approvedText(campaignId, round), keys);

/** What people have approved, or why nobody can say so. */
export type Proof = { readonly digest: string } | { readonly digest?: undefined; readonly why: WhyUnproven };

/** A record that says "approved" proves nothing: its newest round has to be granted for that content, and signed by us. */
export function proofOf(campaign: Campaign, keys: Keys): Proof {
	const digest = approvedDigest(campaign);
	if (digest === undefined || !campaign.round) return { why: 'noApproval' };
	const why = whyUnsealed(campaign.campaignId, campaign.round, keys);
	return why ? { why } : { digest };
}
