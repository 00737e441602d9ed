import type { Playbook } from '../../playbook/schema';
import type { Instant } from '../../time/instant';
import type { Promised, Workload, Workloads } from '../feasibility/load';
import type { StagePlan } from '../feasibility/stagePlan';
import type { Other } from '../others';

/** A campaign that would be ready later than its launch needs, because another one goes before it. */
export interface Slip {
	readonly other: Other;
	readonly stage: StagePlan['stage'];
	/** Working minutes of the stage's calendar that come on top of any lateness it has already. */
	readonly minutes: number;
}

/**
 * Who slips, and by how much, when a campaign with this plan is put in by due time: whatever is due at its time or later
 * waits for it. Where several stages slip, the longest is told.
 */
export function slipsOf(plan: readonly StagePlan[], promised: Promised, now: Instant): Slip[] {
	// Less work never makes more slips.
	const atMost = slipsUnder(plan, promised.atMost, now);
	return atMost.length > 0 ? slipsUnder(plan, promised.exactly(), now) : [];
}

function slipsUnder(plan: readonly StagePlan[], workloads: Workloads, now: Instant): Slip[] {
	const longest = new Map<string, Slip>();
	for (const stage of plan) {
		const workload = workloads[stage.stage];
		if (!workload || stage.minutes === 0) continue;
		for (const slip of stageSlips(stage, workload, now)) {
			const known = longest.get(slip.other.campaignId);
			if (!known || known.minutes < slip.minutes) longest.set(slip.other.campaignId, slip);
		}
	}
	return [...longest.values()].sort(
		(a, b) => b.minutes - a.minutes || (a.other.campaignId < b.other.campaignId ? -1 : 1),
	);
}

function stageSlips(stage: StagePlan, { jobs, parallel }: Workload, now: Instant): Slip[] {
	let promised = 0;
	return jobs.flatMap(({ other, minutes, doneBy }) => {
		promised += minutes;
		if (doneBy < stage.doneBy) return [];
		const room = stage.calendar.between(now, doneBy);
		const late = (work: number) => Math.max(0, work / parallel - room);
		const more = Math.round(late(promised + stage.minutes) - late(promised));
		return more > 0 ? [{ other, stage: stage.stage, minutes: more }] : [];
	});
}

/** E.g. `"Autumn news" (C-…): Build 4 h late`. */
export const saySlip = ({ other, stage, minutes }: Slip, plan: readonly StagePlan[]) => {
	const { title, calendar } = plan.find((one) => one.stage === stage)!;
	return `"${other.title}" (${other.campaignId}): ${title} ${calendar.sayWorkingMinutes(minutes)} late`;
};

const MOST_TOLD = 20;

/** What a rush does to others, in sentences. */
export function saySlips(slips: readonly Slip[], plan: readonly StagePlan[], playbook: Playbook): string[] {
	if (slips.length > 0) {
		const rest = slips.length > MOST_TOLD ? [`And ${slips.length - MOST_TOLD} more.`] : [];
		return [
			slips.length === 1 ? 'One campaign would slip:' : `${slips.length} campaigns would slip:`,
			...slips.slice(0, MOST_TOLD).map((slip) => `${saySlip(slip, plan)}.`),
			...rest,
		];
	}
	return plan.some(({ stage }) => playbook.stages[stage].parallel !== undefined)
		? ['No other campaign would slip.']
		: [
				'Whether others would slip is not known: the playbook does not say how many campaigns a team works on at once (stages, parallel).',
			];
}
