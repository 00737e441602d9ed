import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time/instant';
import type { Brief } from './brief';
import type { Judgement } from './evaluate';
import {
	assessFeasibility,
	type Feasibility,
	sayFeasibility,
	type Situation,
	situationOf,
	waysOut,
} from './feasibility';
import type { Other } from './others';
import { mayAsk, rushOf } from './rush/mayAsk';
import { isUsedUp, quotaUse, sayQuota } from './rush/quota';
import { slipsOf } from './rush/slips';
import { sayLocal } from '../time/localTime';

/** A launch that would be possible, and the tier it would be asked for with. */
export interface Offer {
	readonly at: Instant;
	readonly tier: string;
}

/**
 * What a complete brief amounts to.
 * @param isGranted somebody has said that it may go before the others: nobody is asked again
 */
export function judge(
	brief: Brief,
	playbook: Playbook,
	now: Instant,
	others: readonly Other[],
	isGranted = false,
): Judgement {
	const situation = situationOf(others, playbook, now);
	const feasibility = assessFeasibility(brief, playbook, now, situation);
	if (feasibility.status === 'skipped') {
		const say = sayFeasibility(feasibility, playbook).join(' ');
		return { output: 'needsInfo', gaps: [{ field: 'launchTime', say }] };
	}
	if (feasibility.status === 'infeasible') return declined(feasibility, brief, playbook, now, situation);
	const rush = rushOf(brief.tier, playbook);
	if (!rush) return { output: 'accepted', feasibility, slips: [] };

	const quota = quotaUse(brief, others, playbook, now);
	if (quota && isUsedUp(quota)) return refusedRush([sayQuota(quota)], brief, playbook, now, situation);
	const slips = slipsOf(feasibility.plan, situation.promised, now);
	return rush.decidedBy === undefined || isGranted
		? { output: 'accepted', feasibility, slips }
		: {
				output: 'asked',
				feasibility,
				slips,
				role: rush.decidedBy,
				quota: quota && sayQuota(quota),
			};
}

type Declined = Extract<Judgement, { output: 'declined' }>;

function declined(
	feasibility: Extract<Feasibility, { status: 'infeasible' }>,
	brief: Brief,
	playbook: Playbook,
	now: Instant,
	situation: Situation,
): Declined {
	const { earliest } = feasibility;
	const isFree = (tier: string) => {
		const quota = quotaUse({ ...brief, tier }, situation.others, playbook, now);
		return mayAsk(brief, tier, playbook) && !(quota && isUsedUp(quota));
	};
	const ways = waysOut(brief, playbook, now, situation, isFree);
	return {
		output: 'declined',
		why: sayFeasibility(feasibility, playbook, ways),
		offer: earliest && { at: earliest.at, tier: brief.tier },
	};
}

/** No rush: what the first tier without one would give, on the day that was asked for or later. */
export function refusedRush(
	why: readonly string[],
	brief: Brief,
	playbook: Playbook,
	now: Instant,
	situation: Situation,
): Declined {
	const usual = Object.keys(playbook.campaignTypes[brief.type]!.leadTime).find(
		(tier) => !rushOf(tier, playbook),
	);
	const feasibility =
		usual === undefined ? undefined : assessFeasibility({ ...brief, tier: usual }, playbook, now, situation);
	const at =
		feasibility?.status === 'feasible'
			? feasibility.launchAt
			: feasibility?.status === 'infeasible'
				? feasibility.earliest?.at
				: undefined;
	if (usual === undefined || at === undefined) return { output: 'declined', why, offer: undefined };
	const { title } = playbook.tiers[usual]!;
	return {
		output: 'declined',
		why: [
			...why,
			`With the priority ${title} the earliest possible launch is ${sayLocal(at, brief.timeZone)}.`,
		],
		offer: { at, tier: usual },
	};
}
