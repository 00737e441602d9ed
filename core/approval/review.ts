import type { Campaign } from '../campaign/campaign';
import type { FactData } from '../campaign/facts';
import { append, type Journal, type Mail, openJournal } from '../campaign/journal';
import { mailOf } from '../mail/mail';
import type { Playbook } from '../playbook/schema';
import { ProblemError } from '../problem';
import type { Instant } from '../time/instant';
import { cleanText } from './cleanText';
import { confirmCode, isConfirmed } from './code';
import { MAX_COMMENT } from './decisionRow';
import type { Keys } from './keys';
import { type Claims, shortDigest, signLink } from './link';
import { formUrl } from './linkUrl';
import { ownerOf } from '../playbook/owner';
import { english, fill, type Texts } from './texts';

/** What the review form sent; every field may be anything. */
export interface ReviewAnswer {
	readonly choice?: unknown;
	readonly comment?: unknown;
	readonly code?: unknown;
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

type Choice = FactData<'qaReviewed'>['choice'];
const CHOICES: readonly Choice[] = ['goOn', 'checkAgain'];

/** The builder's answer to a QA check that did not pass: go on with a reason, or check again after a correction. */
export function recordReview({
	campaign,
	claims,
	answer,
	keys,
	playbook,
	now,
	texts = english,
}: ReviewInput): Reviewing {
	const { choice: given, comment: typed, code } = (answer ?? {}) as ReviewAnswer;
	const choice = CHOICES.find((known) => known === given);
	const comment = cleanText(typed, MAX_COMMENT);
	const refused = whyRefused({ campaign, claims, choice, comment, code, keys, playbook, now });
	if (refused || !campaign?.qa || !choice)
		return { status: 'refused', why: texts.review.refused[refused ?? 'wrong'] };
	const data = { digest: campaign.qa.digest, by: claims.person, choice, comment };
	return {
		status: 'recorded',
		journal: append(openJournal(campaign), now, claims.person, { type: 'qaReviewed', data }),
	};
}

type WhyRefused = keyof Texts['review']['refused'];
type Question = Omit<ReviewInput, 'answer' | 'texts'> & {
	choice: Choice | undefined;
	comment: string;
	code: unknown;
};

/** One guard line a reason; before the code is right nothing is said about the campaign. */
function whyRefused({
	campaign,
	claims,
	choice,
	comment,
	code,
	keys,
	playbook,
	now,
}: Question): WhyRefused | undefined {
	if (!campaign || claims.purpose !== 'review' || claims.campaignId !== campaign.campaignId) return 'wrong';
	if (!playbook.people[claims.person]) return 'wrong';
	if (now >= claims.expiresAt * 1000) return 'expired';
	if (typeof code !== 'number' && cleanText(code, 40) === '') return 'codeMissing';
	if (!isConfirmed(code, claims, keys)) return 'codeWrong';
	if (campaign.stage !== 'qa' || !campaign.qa || shortDigest(campaign.qa.digest) !== claims.digest)
		return 'closed';
	if (!choice) return 'choiceMissing';
	if (choice === 'goOn' && campaign.qa.verdict === 'failed') return 'mustCheckAgain';
	if (choice === 'goOn' && comment === '') return 'commentMissing';
	return undefined;
}

export interface ReviewMailInput {
	/** After the check, so with its result. */
	readonly campaign: Campaign;
	/** `html` is complete and escaped. */
	readonly report: { readonly line: string; readonly html: string; readonly markdown: string };
	readonly keys: Keys;
	readonly baseUrl: string;
	/** Path of the n8n form; its hidden field `t` takes the link. */
	readonly formPath: string;
	readonly playbook: Playbook;
	readonly now: Instant;
	readonly texts?: Texts;
}

/** Real days that the owner has to answer; after that another check sends a new link. */
const REVIEW_DAYS = 14;
const DAY_SECONDS = 86_400;

/** Sends the report of a QA check to the owner of the campaign, with the link to answer it. @throws ProblemError before a check */
export function reviewMail({
	campaign,
	report,
	keys,
	baseUrl,
	formPath,
	playbook,
	now,
	texts = english,
}: ReviewMailInput): Mail {
	const { campaignId, qa, brief, chain } = campaign;
	if (!qa) {
		throw new ProblemError({
			where: `Campaign ${campaignId}, QA`,
			found: 'no result of a check',
			expected: 'a check that was just made',
			mend: 'Run Campaign QA Gate: Check first and pass its campaign on.',
		});
	}
	const owner = ownerOf(campaign, playbook);
	const claims: Claims = {
		purpose: 'review',
		campaignId,
		round: 0,
		person: owner.key,
		digest: shortDigest(qa.digest),
		expiresAt: Math.floor(now / 1000) + REVIEW_DAYS * DAY_SECONDS,
	};
	const code = confirmCode(claims, keys);
	const { review, request, facts, page } = texts;
	return mailOf({
		id: `review-${chain.seq}`,
		to: owner.email,
		subject: fill(review.subject[qa.verdict], { campaignId, title: brief.title }),
		lead: review.lead[qa.verdict],
		paragraphs: [report.line, review.howTo[qa.verdict], fill(request.code, { code })],
		facts: [
			[facts.campaign, fill(page.campaign, { title: brief.title, campaignId })],
			[facts.code, code],
		],
		button: {
			label: review.button,
			url: `${formUrl(baseUrl, formPath, signLink(claims, keys))}&c=${encodeURIComponent(campaignId)}`,
		},
		extraHtml: report.html,
		extraText: report.markdown,
		reason: review.reason,
	});
}
