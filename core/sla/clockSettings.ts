import { CAMPAIGN_CLOCK } from '../campaign/stages';
import { type ClockSettings, type Playbook, WORKED_STAGES, type WorkedStage } from '../playbook/schema';

/** @returns the stage that a clock's name says: `qa#2` → qa. */
export const stageOfClock = (clock: string): WorkedStage | undefined =>
	WORKED_STAGES.find((stage) => clock.startsWith(`${stage}#`));

/** The settings of the campaign's own clock: due at the launch, and nobody is reminded, unless the playbook says otherwise. */
export const campaignClockOf = ({ campaignClock, stages }: Playbook): ClockSettings =>
	campaignClock ?? {
		title: 'Campaign',
		calendar: stages.build.calendar,
		target: { beforeLaunch: 0 },
		thresholds: [],
	};

/** What the playbook says of a clock; nothing of those that a workflow starts itself. */
export function settingsOf(clock: string, playbook: Playbook): ClockSettings | undefined {
	const stage = stageOfClock(clock);
	if (stage) return playbook.stages[stage];
	return clock === CAMPAIGN_CLOCK ? campaignClockOf(playbook) : undefined;
}
