import type { Campaign } from '../campaign/campaign';
import type { CampaignFact, FactData } from '../campaign/facts';
import { append, type Journal, openJournal } from '../campaign/journal';
import type { ChecklistItem, Playbook } from '../playbook/schema';
import { checklistFor, checklistStates, openItems, readTicks } from '../qa/checklist';
import type { Instant } from '../time/instant';
import { cleanText } from './cleanText';
import { MAX_COMMENT } from './decisionRow';
import { hearReview, type WhyRefused } from './hearReview';
import type { Keys } from './keys';
import type { Claims } from './link';
import { english, type Texts } from './reviewTexts';
import { fill } from './texts';

/** What the review form sent; every field may be anything. */
export interface ReviewAnswer {
	readonly choice?: unknown;
	readonly comment?: unknown;
	readonly code?: unknown;
	/** Texts or ids of the items that were ticked. */
	readonly checklist?: unknown;
}

export type Reviewing =
	| { readonly status: 'recorded'; readonly journal: Journal }
	/** One sentence to show to the person. */
	| { readonly status: 'refused'; readonly why: string };

interface ReviewInput {
	readonly campaign: Campaign | undefined;
	readonly claims: Claims;
	readonly answer: unknown;
	readonly keys: Keys;
	readonly playbook: Playbook;
	readonly now: Instant;
	readonly texts?: Texts;
}

/** `tick` only ticks; the others also say what happens to the campaign. */
export type ReviewChoice = FactData<'qaReviewed'>['choice'] | 'tick';
export const REVIEW_CHOICES: readonly ReviewChoice[] = ['checkAgain', 'goOn', 'tick'];

/**
 * The answer to a QA check that did not pass: go on with a reason, check again after a correction, or tick items of the
 * checklist. When the last open item is ticked, the campaign is checked again.
 */
export function recordReview(input: ReviewInput): Reviewing {
	const { claims, now, texts = english } = input;
	const answer = (input.answer ?? {}) as ReviewAnswer;
	const hearing = hearReview({ ...input, code: answer.code });
	if (hearing.status === 'refused') return hearing;
	const { campaign, qa } = hearing;
	const reading = readAnswer(answer, campaign, qa, input);
	if ('why' in reading)
		return { status: 'refused', why: fill(texts.review.refused[reading.why], { item: reading.item ?? '' }) };
	const facts = factsOf(reading, qa.digest, claims.person, texts);
	return {
		status: 'recorded',
		journal: append(openJournal(campaign), now, claims.person, ...facts),
	};
}

interface Answer {
	readonly choice: ReviewChoice;
	readonly comment: string;
	readonly ticked: readonly ChecklistItem[];
	/** Texts of the items that stay open. */
	readonly open: readonly string[];
}

function readAnswer(
	answer: ReviewAnswer,
	campaign: Campaign,
	{ digest, verdict }: NonNullable<Campaign['qa']>,
	{ claims: { person }, playbook }: ReviewInput,
): Answer | { why: WhyRefused; item?: string } {
	const choice = REVIEW_CHOICES.find((known) => known === answer.choice);
	if (!choice) return { why: 'choiceMissing' };
	const ticking = readTicks({ campaign, digest, person, given: answer.checklist, playbook });
	if (ticking.status === 'refused')
		return { why: ticking.why === 'unknown' ? 'itemUnknown' : ticking.why, item: ticking.item };
	const ticked = ticking.items;
	const states = checklistStates(checklistFor(playbook, campaign.brief.type), campaign.ticks ?? [], digest);
	const open = openItems(states)
		.filter(({ id }) => !ticked.some((item) => item.id === id))
		.map(({ text }) => text);
	const comment = cleanText(answer.comment, MAX_COMMENT);
	if (choice === 'tick' && ticked.length === 0) return { why: 'nothingTicked' };
	if (choice === 'goOn' && verdict === 'failed') return { why: 'mustCheckAgain' };
	if (choice === 'goOn' && open.length > 0) return { why: 'itemsOpen', item: quoted(open) };
	if (choice === 'goOn' && comment === '') return { why: 'commentMissing' };
	return { choice, comment, ticked, open };
}

const quoted = (texts: readonly string[]) => texts.map((text) => `"${text}"`).join(', ');

function factsOf(
	{ choice, comment, ticked, open }: Answer,
	digest: string,
	by: string,
	texts: Texts,
): CampaignFact[] {
	const isOnlyTicking = choice === 'tick';
	const ticks = ticked.map(
		({ id }): CampaignFact => ({
			type: 'checklistTicked',
			data: { item: id, digest, by, ...(isOnlyTicking && comment && { note: comment }) },
		}),
	);
	const reviewed = (review: Pick<FactData<'qaReviewed'>, 'choice' | 'comment'>): CampaignFact => ({
		type: 'qaReviewed',
		data: { digest, by, ...review },
	});
	if (!isOnlyTicking) return [...ticks, reviewed({ choice, comment })];
	return open.length > 0
		? ticks
		: [...ticks, reviewed({ choice: 'checkAgain', comment: texts.review.allTicked })];
}
