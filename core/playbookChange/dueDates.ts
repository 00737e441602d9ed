import type { Campaign } from '../campaign/campaign';
import { calendarOf } from '../playbook/calendars';
import { type Playbook, WORKED_STAGES, type WorkedStage } from '../playbook/schema';
import { targetFor } from '../playbook/target';
import { stageClocks } from '../sla';
import { type Instant, instantOf } from '../time';

/** When a clock that runs, or a stage that is still to come, is due. */
export interface Due {
	/** The clock, e.g. `qa#2`; of a stage that is still to come, the stage. */
	readonly name: string;
	readonly title: string;
	/** Computed as if each stage before it took as long as it may. */
	readonly isComing: boolean;
	readonly at: Instant;
}

/**
 * Due dates of the clocks that run and of the stages up to the launch.
 * @throws ProblemError when a clock cannot be read under the playbook
 */
export function duesOf(campaign: Campaign, playbook: Playbook, now: Instant): Due[] {
	const running = stageClocks(campaign, playbook, now).filter(({ state }) => state.endedAt === undefined);
	const dues = running.map(({ clock, settings, state }) => ({
		name: clock,
		title: settings?.title ?? clock,
		isComing: false,
		at: state.dueAt,
	}));
	const stage = stageNow(campaign);
	const own = running.find((clock) => clock.stage === stage);
	const from = Math.max(now, own?.state.dueAt ?? now) as Instant;
	return [...dues, ...coming(campaign, stage, playbook, from)];
}

const stageNow = ({ stage, stageBeforeHold }: Campaign) => (stage === 'onHold' ? stageBeforeHold : stage);

/** In the stage launch a campaign only waits for its date. */
function stagesAfter(stage: Campaign['stage'] | undefined): readonly Exclude<WorkedStage, 'launch'>[] {
	const worked = WORKED_STAGES.filter((one) => one !== 'launch');
	const at = worked.findIndex((one) => one === stage);
	return at < 0 ? [] : worked.slice(at + 1);
}

function coming(
	campaign: Campaign,
	stage: Campaign['stage'] | undefined,
	playbook: Playbook,
	from: Instant,
): Due[] {
	const launch = campaign.launchAt === undefined ? undefined : instantOf(campaign.launchAt);
	const dues: Due[] = [];
	let at = from;
	for (const name of stagesAfter(stage)) {
		const { title, calendar: key, ...targets } = playbook.stages[name];
		const calendar = calendarOf(playbook, key);
		const target = targetFor(targets, campaign.brief);
		if (typeof target === 'number') at = calendar.add(at, target);
		else if (launch !== undefined)
			at = Math.max(at, calendar.subtract(launch, target.beforeLaunch)) as Instant;
		dues.push({ name, title, isComing: true, at });
	}
	return dues;
}
