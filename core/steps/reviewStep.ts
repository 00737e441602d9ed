import { askReview, type Keys, readLink, recordReview, type ReviewChoice, type Reviewing } from '../approval';
import type { SavedCampaign } from '../campaign/row';
import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time';
import { REVIEW_OPTIONS } from './reviewOptions';
import { type ReviewPage, reviewPage } from './reviewPage';

interface ReviewStep {
	readonly saved: SavedCampaign;
	/** What the review form sent: `t` is the link, the rest the answer. */
	readonly answers: Readonly<Record<string, unknown>>;
	readonly playbook: Playbook;
	readonly keys: Keys;
	readonly now: Instant;
}

const WRONG_LINK = {
	status: 'refused',
	why: 'This link does not work. Use the link in the newest mail about this campaign.',
} as const;

export type AskedReview =
	| { readonly status: 'asked'; readonly page: ReviewPage }
	/** One sentence to show to the person. */
	| { readonly status: 'refused'; readonly why: string };

/** Page two of the review form, when link and code of page one are right. */
export function askReviewStep({
	saved: { campaign },
	answers,
	playbook,
	keys,
	now,
}: ReviewStep): AskedReview {
	const link = readLink(answers.t, keys, now, 'review');
	if (link.status === 'wrong') return WRONG_LINK;
	const { claims } = link;
	const asking = askReview({ campaign, claims, code: answers.code, keys, playbook, now });
	if (asking.status === 'refused') return asking;
	return {
		status: 'asked',
		page: reviewPage({ question: asking.question, person: claims.person, playbook }),
	};
}

/** Records the answer of the review form when its link and code are right. */
export function reviewStep({ saved: { campaign }, answers, playbook, keys, now }: ReviewStep): Reviewing {
	const link = readLink(answers.t, keys, now, 'review');
	if (link.status === 'wrong') return WRONG_LINK;
	const { claims } = link;
	return recordReview({
		campaign,
		claims,
		answer: { ...answers, choice: choiceOf(answers.choice) },
		keys,
		playbook,
		now,
	});
}

const choiceOf = (label: unknown) =>
	(Object.keys(REVIEW_OPTIONS) as ReviewChoice[]).find((choice) => REVIEW_OPTIONS[choice] === label);
