import type { Campaign } from '../campaign/campaign';
import type { ChecklistItem } from '../playbook/schema';
import {
	checklistFor,
	type ChecklistState,
	checklistStates,
	type WhyNotTick,
	whyNotTick,
} from '../qa/checklist';
import { hearReview, type Reviewer } from './hearReview';
import { REVIEW_CHOICES, type ReviewChoice } from './review';

/** What one person can say about one check. */
export interface ReviewQuestion {
	readonly campaign: Campaign;
	readonly qa: NonNullable<Campaign['qa']>;
	/** Open items of the checklist that this person may tick. */
	readonly own: readonly ChecklistItem[];
	/** Open items that somebody else has to tick, and why. */
	readonly ofOthers: readonly { readonly item: ChecklistItem; readonly why: WhyNotTick }[];
	readonly ticked: readonly ChecklistState[];
	/** Only what `recordReview` would take; never empty. */
	readonly choices: readonly ReviewChoice[];
}

export type ReviewAsking =
	| { readonly status: 'asked'; readonly question: ReviewQuestion }
	/** One sentence to show to the person. */
	| { readonly status: 'refused'; readonly why: string };

/** What is to be asked, once link and code are right; the answer is verified again by `recordReview`. */
export function askReview(reviewer: Reviewer): ReviewAsking {
	const hearing = hearReview(reviewer);
	if (hearing.status === 'refused') return hearing;
	const { campaign, qa } = hearing;
	const { playbook, claims } = reviewer;
	const items = checklistFor(playbook, campaign.brief.type);
	const states = checklistStates(items, campaign.ticks ?? [], qa.digest);
	const open = items
		.filter((_, i) => !states[i]!.ticked)
		.map((item) => ({ item, why: whyNotTick(item, claims.person, campaign, playbook) }));
	const own = open.flatMap(({ item, why }) => (why ? [] : [item]));
	const ofOthers = open.flatMap(({ item, why }) => (why ? [{ item, why }] : []));
	const canBeTaken: Record<ReviewChoice, boolean> = {
		checkAgain: true,
		goOn: qa.verdict !== 'failed' && ofOthers.length === 0,
		tick: own.length > 0,
	};
	return {
		status: 'asked',
		question: {
			campaign,
			qa,
			own,
			ofOthers,
			ticked: states.filter(({ ticked }) => ticked),
			choices: REVIEW_CHOICES.filter((choice) => canBeTaken[choice]),
		},
	};
}
