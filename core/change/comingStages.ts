import type { Campaign } from '../campaign/campaign';
import { calendarOf } from '../playbook/calendars';
import { type Playbook, WORKED_STAGES, type WorkedStage } from '../playbook/schema';
import { targetFor } from '../playbook/target';
import { stageClocks } from '../sla/stageClocks';
import { type Instant, instantOf } from '../time/instant';

export interface ComingStage {
	readonly stage: WorkedStage;
	readonly title: string;
	readonly dueAt: Instant;
}

/**
 * The stages that are still to be worked through before the launch, each due when its service level ends, counted from
 * the end of the one before it. The stage that runs now is due when its own clock says so.
 * @param again the stage that has to be done again from now on; left out, the campaign goes on where it stands
 */
export function comingStages(
	campaign: Campaign,
	playbook: Playbook,
	now: Instant,
	again?: WorkedStage,
): ComingStage[] {
	const from = again ?? WORKED_STAGES.find((stage) => stage === campaign.stage);
	if (!from) return [];
	const running = again ? undefined : dueNow(campaign, playbook, now);
	let at = now;
	return WORKED_STAGES.slice(WORKED_STAGES.indexOf(from))
		.filter((stage) => stage !== 'launch')
		.map((stage) => {
			at = Math.max(
				at,
				stage === from && running ? running : dueAfter(at, stage, campaign, playbook),
			) as Instant;
			return { stage, title: playbook.stages[stage].title, dueAt: at };
		});
}

const dueNow = (campaign: Campaign, playbook: Playbook, now: Instant): Instant | undefined =>
	stageClocks(campaign, playbook, now).findLast(({ stage }) => stage === campaign.stage)?.state.dueAt;

function dueAfter(
	from: Instant,
	stage: WorkedStage,
	{ brief, launchAt }: Campaign,
	playbook: Playbook,
): Instant {
	const settings = playbook.stages[stage];
	const calendar = calendarOf(playbook, settings.calendar);
	const target = targetFor(settings, brief);
	if (typeof target === 'number') return calendar.add(from, target);
	// A distance before a launch that is not known says nothing.
	return launchAt === undefined ? from : calendar.subtract(instantOf(launchAt), target.beforeLaunch);
}
