import type { Campaign, ClockRecord } from '../campaign/campaign';
import { CAMPAIGN_CLOCK } from '../campaign/stages';
import type { Party } from '../campaign/facts';
import { calendarOf } from '../playbook/calendars';
import type { ClockSettings, Playbook, Threshold, WorkedStage } from '../playbook/schema';
import { targetFor } from '../playbook/target';
import { nearest } from '../parse';
import { ProblemError, quote } from '../problem';
import type { CompiledCalendar, Instant } from '../time';
import { type ClockTerms, lastEpoch, runOf } from './clockRun';
import { type ClockState, stateOf } from './clockState';
import { settingsOf, stageOfClock } from './clockSettings';
import { calendarNow } from './epochs';
import { launchFor } from './launchOffer';
import { type ThresholdInstant, dueIn } from './thresholds';

/** A clock of a campaign with the playbook's settings for it. */
export interface StageClock {
	/** `qa#2`, or the name that a workflow gave it. */
	readonly clock: string;
	/** The stage it measures; none for the campaign's own clock and for clocks that a workflow starts itself. */
	readonly stage?: WorkedStage;
	/** The clock of which this one measures a part. */
	readonly parent?: typeof CAMPAIGN_CLOCK;
	readonly settings?: ClockSettings;
	/** Who owns the time while it runs. */
	readonly party: Party;
	/** Its key in the playbook, and the calendar itself, as they are now. */
	readonly calendarKey: string;
	readonly calendar: CompiledCalendar;
	readonly thresholds: readonly Threshold[];
	readonly terms: ClockTerms;
	readonly state: ClockState;
	/** Thresholds that have come and were not told yet. */
	readonly due: readonly ThresholdInstant[];
	readonly record: ClockRecord;
}

/** A clock without a stage tells only that it is due. */
const DUE_ONLY: readonly Threshold[] = [{ percent: 100 }];

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
	const settings = settingsOf(record.clock, playbook);
	const thresholds = settings?.thresholds ?? DUE_ONLY;
	const terms = termsOf(record, settings, campaign, playbook, now);
	const run = runOf(record, terms);
	const changed = run.changes.findLast((change) => change.type === 'calendarChanged');
	return {
		clock: record.clock,
		...(stage ? { stage, parent: CAMPAIGN_CLOCK } : {}),
		...(settings ? { settings } : {}),
		party: stage ? playbook.stages[stage].party : 'mops',
		calendarKey: changed?.calendar ?? record.calendar ?? settings?.calendar ?? '',
		calendar: calendarNow(lastEpoch(run)),
		thresholds,
		terms,
		state: stateOf(record, run, terms, thresholds),
		due: dueIn(record, run, terms, thresholds),
		record,
	};
}

function termsOf(
	record: ClockRecord,
	settings: ClockSettings | undefined,
	campaign: Campaign,
	playbook: Playbook,
	now: Instant,
): ClockTerms {
	const find = (key: string) => clockCalendar(key, record, campaign, playbook);
	const calendar = find(record.calendar ?? settings?.calendar ?? '');
	const target = settings && targetFor(settings, campaign.brief);
	if (target === undefined || typeof target === 'number') return { calendar, calendarOf: find, target, now };
	const launchAt = launchFor(record, campaign, playbook, now);
	return { calendar, calendarOf: find, target: { launchAt, minutesBefore: target.beforeLaunch }, now };
}

function clockCalendar(
	key: string,
	{ clock }: ClockRecord,
	{ campaignId }: Campaign,
	playbook: Playbook,
): CompiledCalendar {
	if (Object.hasOwn(playbook.calendars, key)) return calendarOf(playbook, key);
	const known = Object.keys(playbook.calendars);
	const meant = nearest(key, known);
	throw new ProblemError({
		where: `Campaign ${campaignId}, clock "${clock}", calendar`,
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
