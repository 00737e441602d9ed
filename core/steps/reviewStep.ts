import { type Keys, readLink, recordReview, type Reviewing } from '../approval';
import type { SavedCampaign } from '../campaign/row';
import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time';

/** The choices of the review form as a person reads them. */
export const REVIEW_OPTIONS = {
	checkAgain: 'I have corrected it: check again',
	goOn: 'I have looked at every open point: go on',
	tick: 'I have only ticked what I have checked',
} as const;

interface ReviewStep {
	readonly saved: SavedCampaign;
	/** What the review form sent: `t` is the link, the rest the answer. */
	readonly answers: Readonly<Record<string, unknown>>;
	readonly playbook: Playbook;
	readonly keys: Keys;
	readonly now: Instant;
}

/** Records the answer of the review form when its link and code are right. */
export function reviewStep({ saved, answers, playbook, keys, now }: ReviewStep): Reviewing {
	const link = readLink(answers.t, keys, now, 'review');
	if (link.status === 'wrong')
		return {
			status: 'refused',
			why: 'This link does not work. Use the link in the newest mail about this campaign.',
		};
	const choice = Object.entries(REVIEW_OPTIONS).find(([, label]) => label === answers.choice)?.[0];
	return recordReview({
		campaign: saved.campaign,
		claims: link.claims,
		answer: { ...answers, choice },
		keys,
		playbook,
		now,
	});
}
