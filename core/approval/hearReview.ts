import type { Campaign } from '../campaign/campaign';
import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time/instant';
import { cleanText } from './cleanText';
import { isConfirmed } from './code';
import type { Keys } from './keys';
import { type Claims, shortDigest } from './link';
import { english, type Texts } from './reviewTexts';

export interface Reviewer {
	readonly campaign: Campaign | undefined;
	readonly claims: Claims;
	/** What the person typed. */
	readonly code: unknown;
	readonly keys: Keys;
	readonly playbook: Playbook;
	readonly now: Instant;
	readonly texts?: Texts;
}

export type WhyRefused = keyof Texts['review']['refused'];

export type Hearing =
	| { readonly status: 'heard'; readonly campaign: Campaign; readonly qa: NonNullable<Campaign['qa']> }
	/** One sentence to show to the person. */
	| { readonly status: 'refused'; readonly why: string };

/** Whether somebody may answer a QA check: the right link, the right code, and a check that still waits for an answer. */
export function hearReview({ texts = english, ...reviewer }: Reviewer): Hearing {
	const why = whyNotHeard(reviewer);
	const { campaign } = reviewer;
	if (why || !campaign?.qa) return { status: 'refused', why: texts.review.refused[why ?? 'wrong'] };
	return { status: 'heard', campaign, qa: campaign.qa };
}

/** One guard line a reason; before the code is right nothing is said about the campaign. */
function whyNotHeard({ campaign, claims, code, keys, playbook, now }: Reviewer): WhyRefused | undefined {
	if (!campaign || claims.purpose !== 'review' || claims.campaignId !== campaign.campaignId) return 'wrong';
	if (!playbook.people[claims.person]) return 'wrong';
	if (now >= claims.expiresAt * 1000) return 'expired';
	if (typeof code !== 'number' && cleanText(code, 40) === '') return 'codeMissing';
	if (!isConfirmed(code, claims, keys)) return 'codeWrong';
	if (campaign.stage !== 'qa' || !campaign.qa || shortDigest(campaign.qa.digest) !== claims.digest)
		return 'closed';
	return undefined;
}
