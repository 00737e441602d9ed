import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time/instant';
import { isoOf } from '../time/instant';
import { type Brief } from './brief';
import { type Gap, type Review, reviewBrief } from './completeness';
import type { Feasibility } from './feasibility';
import { judge, type Offer } from './judge';
import type { AnswerProblem } from './normalise';
import type { Other } from './others';
import { rushGaps } from './rush/mayAsk';
import type { Slip } from './rush/slips';

export type Feasible = Extract<Feasibility, { status: 'feasible' }>;

/** What a brief amounts to at `now`. */
export type Judgement =
	| { readonly output: 'needsInfo'; readonly gaps: readonly [Gap, ...Gap[]] }
	/** `why`: sentences for the requester. `offer`: a launch that would be possible, asked for again. */
	| { readonly output: 'declined'; readonly why: readonly string[]; readonly offer: Offer | undefined }
	/** Feasible, when somebody says that it may go before the others. */
	| {
			readonly output: 'asked';
			readonly feasibility: Feasible;
			readonly slips: readonly Slip[];
			/** A key of the playbook's roles. */
			readonly role: string;
			/** How much of the quota is used, in words. */
			readonly quota: string | undefined;
	  }
	/** `slips`: campaigns that become late; none unless the tier has rush settings. */
	| { readonly output: 'accepted'; readonly feasibility: Feasible; readonly slips: readonly Slip[] };

export type Verdict = Judgement & { readonly review: Review };

/** Later launches are slips of the keyboard: nobody plans a mail that far ahead, in years. */
const FURTHEST_YEARS = 3;

/** @param others the other campaigns, as far as they are known */
export function evaluateBrief(
	candidate: Partial<Brief>,
	problems: readonly AnswerProblem[],
	playbook: Playbook,
	now: Instant,
	others: readonly Other[] = [],
): Verdict {
	const review = reviewBrief(candidate, problems, playbook);
	const [gap, ...gaps] = [
		...review.gaps,
		...rushGaps(candidate, candidate.tier ?? '', playbook),
		...farAhead(candidate, now),
	].filter(isFirstOfItsField);
	if (gap) return { output: 'needsInfo', review, gaps: [gap, ...gaps] };
	return { ...judge(storableBrief(candidate), playbook, now, others), review };
}

/** One sentence a field is enough. */
const isFirstOfItsField = ({ field }: Gap, at: number, gaps: readonly Gap[]) =>
	gaps.findIndex((other) => other.field === field) === at;

function farAhead({ launchDate }: Partial<Brief>, now: Instant): Gap[] {
	const year = Number(isoOf(now).slice(0, 4));
	if (!launchDate || Number(launchDate.slice(0, 4)) <= year + FURTHEST_YEARS) return [];
	return [
		{
			field: 'launchDate',
			say: `Launch date: found ${launchDate}; expected a day within the next ${FURTHEST_YEARS} years. Check the year.`,
		},
	];
}

/** A type that does not ask for the time zone is planned in its region's. */
export function withDefaults(
	candidate: Partial<Brief>,
	{ regions, campaignTypes }: Playbook,
): Partial<Brief> {
	const { timeZone, region = '', type = '' } = candidate;
	const asks = Object.hasOwn(campaignTypes, type) && campaignTypes[type]!.required.includes('timeZone');
	if (timeZone || asks || !Object.hasOwn(regions, region)) return candidate;
	return { ...candidate, timeZone: regions[region]!.tz };
}

/** The brief as it is stored: what is not known is empty where the record wants text. */
export const storableBrief = (candidate: Partial<Brief>): Brief => ({
	title: '',
	type: '',
	region: '',
	tier: '',
	requesterName: '',
	requesterEmail: '',
	launchDate: '',
	launchTime: '',
	timeZone: '',
	...candidate,
});
