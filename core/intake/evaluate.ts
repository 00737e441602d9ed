import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time/instant';
import { isoOf } from '../time/instant';
import { type Brief } from './brief';
import { type Gap, type Review, reviewBrief } from './completeness';
import { assessFeasibility, type Feasibility } from './feasibility';
import type { AnswerProblem } from './normalise';
import { sayFeasibility } from './sayFeasibility';

/** What a brief amounts to at `now`. */
export type Verdict = { readonly review: Review } & (
	| { readonly output: 'needsInfo'; readonly gaps: readonly [Gap, ...Gap[]] }
	| { readonly output: 'declined'; readonly feasibility: Extract<Feasibility, { status: 'infeasible' }> }
	| { readonly output: 'accepted'; readonly feasibility: Extract<Feasibility, { status: 'feasible' }> }
);

/** Later launches are slips of the keyboard: nobody plans a mail that far ahead, in years. */
const FURTHEST_YEARS = 3;

export function evaluateBrief(
	candidate: Partial<Brief>,
	problems: readonly AnswerProblem[],
	playbook: Playbook,
	now: Instant,
): Verdict {
	const review = reviewBrief(candidate, problems, playbook);
	const [gap, ...gaps] = [...review.gaps, ...farAhead(candidate, now)];
	if (gap) return { output: 'needsInfo', review, gaps: [gap, ...gaps] };
	const feasibility = assessFeasibility(storableBrief(candidate), playbook, now);
	switch (feasibility.status) {
		case 'skipped':
			return {
				output: 'needsInfo',
				review,
				gaps: [{ field: 'launchTime', say: sayFeasibility(feasibility, playbook).join(' ') }],
			};
		case 'infeasible':
			return { output: 'declined', review, feasibility };
		case 'feasible':
			return { output: 'accepted', review, feasibility };
	}
}

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
