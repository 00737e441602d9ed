import type { Campaign } from '../campaign/campaign';
import type { Mail } from '../campaign/journal';
import { mailOf } from '../mail/mail';
import { ownerOf } from '../playbook/owner';
import type { Person, Playbook } from '../playbook/schema';
import { ProblemError } from '../problem';
import { type ChecklistState, openItems, tickersOf, whyNotTick } from '../qa/checklist';
import type { Instant } from '../time/instant';
import { confirmCode } from './code';
import type { Keys } from './keys';
import { type Claims, shortDigest, signLink } from './link';
import { formUrl } from './linkUrl';
import { namesOf } from './people';
import { english, type Texts } from './reviewTexts';
import { fill } from './texts';

export interface ReviewMailInput {
	/** After the check, so with its result. */
	readonly campaign: Campaign;
	/** `fragment` is complete and escaped. */
	readonly report: {
		readonly line: string;
		readonly fragment: string;
		readonly style: string;
		readonly markdown: string;
	};
	readonly checklist?: readonly ChecklistState[];
	readonly keys: Keys;
	readonly baseUrl: string;
	/** Path of the n8n form; its hidden field `t` takes the link. */
	readonly formPath: string;
	readonly playbook: Playbook;
	readonly now: Instant;
	readonly texts?: Texts;
}

/** Real days that a person has to answer; after that another check sends a new link. */
const REVIEW_DAYS = 14;
const DAY_SECONDS = 86_400;

/**
 * Sends the report of a QA check to the owner of the campaign, and to whoever else has to tick an open item, each with
 * a link of their own to answer it. While there are errors nobody else is asked: the content will change.
 * @throws ProblemError before a check
 */
export function reviewMails(input: ReviewMailInput): Mail[] {
	const { campaign, playbook, checklist = [] } = input;
	const { campaignId, qa } = campaign;
	if (!qa) {
		throw new ProblemError({
			where: `Campaign ${campaignId}, QA`,
			found: 'no result of a check',
			expected: 'a check that was just made',
			mend: 'Run Campaign QA Gate: Check first and pass its campaign on.',
		});
	}
	const owner = ownerOf(campaign, playbook);
	const open = qa.verdict === 'failed' ? [] : openItems(checklist);
	const others = tickersOf(open, campaign, playbook);
	return [
		mailTo(owner, qa, input, qa.verdict, sayItems(open, owner.key, others, input)),
		...others.map((key) =>
			mailTo({ ...playbook.people[key]!, key }, qa, input, 'tick', sayItems(open, key, [], input)),
		),
	];
}

/** Which items the reader may tick, and for the owner who is asked for the rest. */
function sayItems(
	open: readonly ChecklistState[],
	reader: string,
	others: readonly string[],
	{ campaign, playbook, texts = english }: ReviewMailInput,
): string[] {
	const byId = new Map(playbook.qa.checklist?.map((item) => [item.id, item]));
	const isFor = ({ id }: ChecklistState) => !whyNotTick(byId.get(id)!, reader, campaign, playbook);
	const own = open.filter(isFor);
	const rest = open.filter((item) => !isFor(item));
	const list = (items: readonly ChecklistState[]) => items.map(({ text }) => `"${text}"`).join(', ');
	const { items, itemsOfOthers } = texts.review;
	return [
		...(own.length > 0 ? [fill(items, { items: list(own) })] : []),
		...(rest.length > 0 && others.length > 0
			? [fill(itemsOfOthers, { names: namesOf(others, playbook), items: list(rest) })]
			: []),
	];
}

function mailTo(
	person: Person & { readonly key: string },
	{ digest }: NonNullable<Campaign['qa']>,
	{ campaign, report, keys, baseUrl, formPath, now, texts = english }: ReviewMailInput,
	kind: keyof Texts['review']['subject'],
	items: readonly string[],
): Mail {
	const { campaignId, brief, chain } = campaign;
	const claims: Claims = {
		purpose: 'review',
		campaignId,
		round: 0,
		person: person.key,
		digest: shortDigest(digest),
		expiresAt: Math.floor(now / 1000) + REVIEW_DAYS * DAY_SECONDS,
	};
	const code = confirmCode(claims, keys);
	const { review, request, facts, page } = texts;
	return mailOf({
		id: kind === 'tick' ? `review-${chain.seq}-${person.key}` : `review-${chain.seq}`,
		to: person.email,
		subject: fill(review.subject[kind], { campaignId, title: brief.title }),
		lead: review.lead[kind],
		paragraphs: [report.line, ...items, review.howTo[kind], fill(request.code, { code })],
		facts: [
			[facts.campaign, fill(page.campaign, { title: brief.title, campaignId })],
			[facts.code, code],
		],
		button: {
			label: review.button,
			url: `${formUrl(baseUrl, formPath, signLink(claims, keys))}&c=${encodeURIComponent(campaignId)}`,
		},
		extraHtml: report.fragment,
		extraStyle: report.style,
		extraText: report.markdown,
		reason: kind === 'tick' ? review.tickReason : review.reason,
	});
}
