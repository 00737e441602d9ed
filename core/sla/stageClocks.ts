import type { Campaign, ClockRecord } from '../campaign/campaign';
import type { Party } from '../campaign/facts';
import { calendarOf } from '../playbook/calendars';
import {
	type Playbook,
	type StageSettings,
	type Threshold,
	WORKED_STAGES,
	type WorkedStage,
} from '../playbook/schema';
import { ProblemError, quote } from '../problem';
import { nearest } from '../parse';
import type { CompiledCalendar, Instant } from '../time';
import type { ClockTerms } from './clockRun';
import { type ClockState, clockState } from './clockState';
import { type ThresholdInstant, dueThresholds } from './thresholds';

/** A clock of a campaign with the playbook's settings for it. */
export interface StageClock {
	/** `qa#2`, or the name that a workflow gave it. */
	readonly clock: string;
	/** The stage it measures; none for clocks that a workflow starts itself. */
	readonly stage?: WorkedStage;
	readonly settings?: StageSettings;
	/** Who owns the time while it runs. */
	readonly party: Party;
	/** Its key in the playbook, and the calendar itself. */
	readonly calendarKey: string;
	readonly calendar: CompiledCalendar;
	readonly thresholds: readonly Threshold[];
	readonly state: ClockState;
	/** Thresholds that have come and were not told yet. */
	readonly due: readonly ThresholdInstant[];
	readonly record: ClockRecord;
}

/** A clock without a stage tells only that it is due. */
const DUE_ONLY: readonly Threshold[] = [{ percent: 100 }];

/** @returns the stage that a clock's name says: `qa#2` → qa. */
export const stageOfClock = (clock: string): WorkedStage | undefined =>
	WORKED_STAGES.find((stage) => clock.startsWith(`${stage}#`));

/** @returns working minutes of the stage for the campaign's tier. */
export const stageTarget = ({ target, targetByTier = {} }: StageSettings, tier: string): number =>
	(Object.hasOwn(targetByTier, tier) ? targetByTier[tier] : undefined) ?? target;

/** The state of every clock of a campaign. @throws ProblemError when a clock names a calendar the playbook has not. */
export const stageClocks = (campaign: Campaign, playbook: Playbook, now: Instant): StageClock[] =>
	campaign.clocks.map((record) => stageClock(record, campaign, playbook, now));

export function stageClock(
	record: ClockRecord,
	campaign: Campaign,
	playbook: Playbook,
	now: Instant,
): StageClock {
	const stage = stageOfClock(record.clock);
	const settings = stage && playbook.stages[stage];
	const { key, calendar } = clockCalendar(record, settings, campaign, playbook);
	const thresholds = settings?.thresholds ?? DUE_ONLY;
	const terms: ClockTerms = {
		calendar,
		now,
		...(settings ? { targetMinutes: stageTarget(settings, campaign.brief.tier) } : {}),
	};
	return {
		clock: record.clock,
		...(stage && settings ? { stage, settings } : {}),
		party: settings?.party ?? 'mops',
		calendarKey: key,
		calendar,
		thresholds,
		state: clockState(record, terms, thresholds),
		due: dueThresholds(record, terms, thresholds),
		record,
	};
}

function clockCalendar(
	record: ClockRecord,
	settings: StageSettings | undefined,
	campaign: Campaign,
	playbook: Playbook,
) {
	const key = record.calendar ?? settings?.calendar ?? '';
	if (Object.hasOwn(playbook.calendars, key)) {
		return { key, calendar: calendarOf(playbook, key) };
	}
	const known = Object.keys(playbook.calendars);
	const meant = nearest(key, known);
	throw new ProblemError({
		where: `Campaign ${campaign.campaignId}, clock "${record.clock}", calendar`,
		found: quote(key),
		expected: `a calendar of the playbook (${known.slice(0, 20).join(', ')})`,
		mend: meant
			? `Did you mean "${meant}"?`
			: 'Add the calendar to the playbook, or start the clock with another.',
	});
}

/** The next instant at which any clock of the campaign can change by itself; undefined when none is running. */
export function nextSlaCheckAt(campaign: Campaign, playbook: Playbook, now: Instant): Instant | undefined {
	const instants = stageClocks(campaign, playbook, now).flatMap(({ state }) => state.nextCheckAt ?? []);
	return instants.length > 0 ? (Math.min(...instants) as Instant) : undefined;
}
