import { contentHash } from '../canonical';
import type { Campaign } from '../campaign/campaign';
import type { CampaignFact } from '../campaign/facts';
import { append, type Journal, withMails } from '../campaign/journal';
import { calendarOf } from '../playbook/calendars';
import type { Playbook } from '../playbook/schema';
import { type Instant, isoOf } from '../time/instant';
import { instantToLocal } from '../time/localTime';
import {
	acceptedAnswer,
	askedAnswer,
	declinedAnswer,
	type IntakeAnswer,
	type IntakeOutput,
	needsInfoAnswer,
} from './answer';
import type { Brief } from './brief';
import type { Review } from './completeness';
import type { Judgement } from './evaluate';
import { sayRemarks } from './feasibility';
import { type FormAddress, formLink } from './formLink';
import { outcomeMails } from './mails';
import { programNameOf } from './naming';
import type { Other } from './others';
import { plannedSteps } from './plan';
import { assign } from './routing/assign';
import { rushMails, type RushDesk } from './rush/mails';
import { saySlips } from './rush/slips';
import { saySimilar, type Similar, similarRequests } from './similar/similar';

export interface IntakeResult {
	readonly output: IntakeOutput;
	/** With the new events and mails; empty for a repeat. */
	readonly journal: Journal;
	/** The request was there already: nothing is written. */
	readonly isRepeat: boolean;
	readonly answer: IntakeAnswer;
	/** Open requests that look like this one, most alike first; nothing follows from it but that people are told. */
	readonly similar: readonly Similar[];
	/** How complete the brief is; left out where an earlier answer is only repeated. */
	readonly review?: Review;
}

export interface Surroundings extends FormAddress {
	/** The address of the requester's page; mails hold no link to it without. */
	readonly pageUrl?: (campaign: Campaign) => string | undefined;
	readonly playbook: Playbook;
	readonly now: Instant;
	/** The other campaigns; left out, none are known. */
	readonly others?: readonly Other[];
	/** Where a rush is decided about; only needed where the playbook names somebody who decides. */
	readonly rushDesk?: RushDesk;
}

/** Writes down what the verdict means for a campaign whose brief was just stored, and whom it is told. */
export function concludeIntake(
	stored: Journal,
	verdict: Judgement & { readonly review?: Review },
	{ playbook, now, others = [], rushDesk, pageUrl, ...address }: Surroundings,
): IntakeResult {
	const { campaignId, brief } = stored.campaign;
	const fact = factOf(verdict, campaignId, brief, { playbook, now, others });
	const journal = append(stored, now, 'workflow', fact);
	const { campaign } = journal;
	const link = linkOf(verdict, campaignId, brief, address, playbook, now);
	const similar = similarRequests(brief, others);
	const { review } = verdict;
	const known = { isRepeat: false, similar, ...(review && { review }) } as const;
	const hints = sayHints(review);
	const page = pageUrl?.(campaign);
	const alike = saySimilar(similar);
	switch (verdict.output) {
		case 'accepted': {
			const { feasibility, slips } = verdict;
			const steps = plannedSteps(campaign, playbook, now);
			const answer = acceptedAnswer(campaign, playbook, steps, [
				...sayRemarks(feasibility),
				...hints,
				...alike,
			]);
			const reserve = sayReserve(feasibility.slackMinutes, playbook);
			const why = fact.type === 'accepted' ? (fact.data.why ?? '') : '';
			const notes = [
				...(why ? [why] : []),
				...(playbook.tiers[brief.tier]?.rush ? saySlips(slips, feasibility.plan, playbook) : []),
				...sayRemarks(feasibility),
				...alike,
			];
			const mails = outcomeMails(campaign, playbook, {
				output: 'accepted',
				answer,
				steps,
				link,
				page,
				reserve,
				notes,
				alike,
				review,
				isTellingLead: slips.length > 0,
			});
			return { output: 'accepted', journal: withMails(journal, ...mails), answer, ...known };
		}
		case 'asked': {
			const answer = withLines(askedAnswer(campaign, playbook), alike, undefined);
			const mails = [
				...outcomeMails(campaign, playbook, { output: 'asked', answer, steps: [], link, page }),
				...rushMails({ campaign, verdict, playbook, now, desk: rushDesk, others }),
			];
			return { output: 'needsInfo', journal: withMails(journal, ...mails), answer, ...known };
		}
		case 'needsInfo':
		case 'declined': {
			const { output } = verdict;
			const plain =
				output === 'needsInfo'
					? needsInfoAnswer(campaign, link, hints)
					: declinedAnswer(campaign, verdict.why, link);
			const answer = withLines(plain, alike, link);
			const mails = outcomeMails(campaign, playbook, { output, answer, steps: [], link, page });
			return { output, journal: withMails(journal, ...mails), answer, ...known };
		}
	}
}

const sayHints = (review: Review | undefined) =>
	(review?.hints ?? []).map(({ say }) => `It can go on like this, and would be better otherwise. ${say}`);

/** More lines, before the one with the link where there is one. */
function withLines({ headline, lines }: IntakeAnswer, more: readonly string[], link: string | undefined) {
	const at = link === undefined ? lines.length : lines.length - 1;
	return { headline, lines: [...lines.slice(0, at), ...more, ...lines.slice(at)] };
}

const sayReserve = (minutes: number, playbook: Playbook) =>
	calendarOf(playbook, playbook.stages.build.calendar).sayWorkingMinutes(minutes);

const MAX_REASONS = 40;
const MAX_SENTENCE = 500;
const MOST_SLIPS = 20;

const cut = (text: string) => (text.length > MAX_SENTENCE ? `${text.slice(0, MAX_SENTENCE - 1)}…` : text);

function factOf(
	verdict: Judgement,
	campaignId: string,
	brief: Brief,
	around: { playbook: Playbook; now: Instant; others: readonly Other[] },
): CampaignFact {
	switch (verdict.output) {
		case 'needsInfo':
			return {
				type: 'infoRequested',
				data: { gaps: verdict.gaps.slice(0, MAX_REASONS).map(({ say }) => say) },
			};
		case 'declined':
			return { type: 'declined', data: { why: verdict.why.slice(0, MAX_REASONS).map(cut) } };
		case 'asked': {
			const { role, feasibility, slips } = verdict;
			const launchAt = isoOf(feasibility.launchAt);
			const told = slips.slice(0, MOST_SLIPS).map(({ other, stage, minutes }) => ({
				campaignId: other.campaignId,
				stage,
				minutes,
			}));
			return {
				type: 'rushAsked',
				data: {
					role,
					tier: brief.tier,
					digest: contentHash({ brief, launchAt }),
					launchAt,
					slips: told,
					slipping: slips.length,
				},
			};
		}
		case 'accepted': {
			const { owner, builder, why } = assign(brief, campaignId, verdict.feasibility.plan, around);
			return {
				type: 'accepted',
				data: {
					owner,
					...(builder !== undefined && builder !== owner && { builder }),
					...(why.length > 0 && { why: cut(why.join(' ')) }),
					launchAt: isoOf(verdict.feasibility.launchAt),
					programName: programNameOf(brief, campaignId, around.playbook),
					slackMinutes: verdict.feasibility.slackMinutes,
				},
			};
		}
	}
}

/** Gaps are added to the same campaign; a declined one is closed, so its link starts a new request like it that would fit. */
function linkOf(
	verdict: Judgement,
	campaignId: string,
	brief: Brief,
	address: FormAddress,
	playbook: Playbook,
	now: Instant,
): string | undefined {
	if (verdict.output === 'needsInfo') return formLink(address, { campaignId, brief }, playbook, now);
	if (verdict.output !== 'declined') return undefined;
	const { offer } = verdict;
	if (!offer) return formLink(address, { campaignId, brief }, playbook, now);
	const { date, time } = instantToLocal(offer.at, brief.timeZone);
	const wish = { ...brief, tier: offer.tier, launchDate: date, launchTime: time };
	return formLink(address, { campaignId, brief: wish }, playbook, now);
}
