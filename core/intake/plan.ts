import type { Campaign } from '../campaign/campaign';
import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time/instant';
import { instantOf } from '../time/instant';
import { sayLocal } from '../time/localTime';
import { workOf } from './feasibility/assess';
import { stageNeeds } from './feasibility/stagePlan';

export interface PlannedStep {
	readonly title: string;
	/** When it is due, in words of the stage's own calendar. */
	readonly due: string;
}

/** The stages between acceptance and launch with their due times, each counted from the end of the one before. */
export function plannedSteps(
	{ brief, launchAt }: Campaign,
	playbook: Playbook,
	acceptedAt: Instant,
): PlannedStep[] {
	const launch = launchAt ? instantOf(launchAt) : undefined;
	const steps: PlannedStep[] = [];
	let from = acceptedAt;
	for (const { title, calendar, minutes, beforeLaunch } of stageNeeds(workOf(brief), playbook)) {
		from = calendar.add(from, minutes);
		if (beforeLaunch !== undefined && launch !== undefined)
			from = Math.max(from, calendar.subtract(launch, beforeLaunch)) as Instant;
		// Targets may be wider than the lead time; a step is never due after the launch it is for.
		steps.push({ title, due: sayLocal(Math.min(from, launch ?? from) as Instant, calendar.tz) });
	}
	return steps;
}
