import type { Campaign } from '../campaign/campaign';
import { calendarOf } from '../playbook/calendars';
import { type Playbook, WORKED_STAGES } from '../playbook/schema';
import { targetFor } from '../playbook/target';
import type { Instant } from '../time/instant';
import { instantOf } from '../time/instant';
import { sayLocal } from '../time/localTime';

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
	for (const stage of WORKED_STAGES) {
		if (stage === 'intake' || stage === 'launch') continue;
		const settings = playbook.stages[stage];
		const { title } = settings;
		const compiled = calendarOf(playbook, settings.calendar);
		const target = targetFor(settings, brief);
		if (typeof target === 'number') from = compiled.add(from, target);
		else if (launch !== undefined)
			from = Math.max(from, compiled.subtract(launch, target.beforeLaunch)) as Instant;
		// Targets may be wider than the lead time; a step is never due after the launch it is for.
		steps.push({ title, due: sayLocal(Math.min(from, launch ?? from) as Instant, compiled.tz) });
	}
	return steps;
}
