import type { Campaign } from '../campaign/campaign';
import { calendarOf } from '../playbook/calendars';
import type { Playbook } from '../playbook/schema';
import type { CompiledCalendar, Instant } from '../time';
import { minutesInStage } from './stageTime';

/** The stages in which work is done; in the stage launch a campaign only waits for its date. */
export const WORK_STAGES = ['intake', 'build', 'qa', 'approval'] as const;
export type WorkStage = (typeof WORK_STAGES)[number];

/** Fewer campaigns say nothing about how long a stage takes. */
export const NEED = 20;

/** Which campaigns of the history were taken as examples. */
export type Pool = 'type and tier' | 'type' | 'all';

/** What the forecast of one stage rests on. Amounts are working minutes of its calendar, pauses included. */
export interface StageBasis {
	readonly stage: WorkStage;
	readonly title: string;
	readonly calendar: CompiledCalendar;
	readonly pool: Pool;
	/** How long it took each campaign of the pool, sorted. */
	readonly took: readonly number[];
	/** How long this campaign has been in the stage so far. */
	readonly spentMinutes: number;
	/** Those of `took` that are longer than that. */
	readonly longer: readonly number[];
}

/**
 * The narrowest pool with enough campaigns; when none has, all of them.
 * @param history campaigns that were launched
 * @throws ProblemError when the playbook has not the calendar of the stage
 */
export function basisOf(
	stage: WorkStage,
	campaign: Campaign,
	history: readonly Campaign[],
	playbook: Playbook,
	now: Instant,
): StageBasis {
	const { title, calendar: key } = playbook.stages[stage];
	const calendar = calendarOf(playbook, key);
	const examples = history.flatMap(({ brief, clocks }) => {
		const minutes = minutesInStage({ clocks }, stage, calendar, now);
		return minutes === undefined ? [] : [{ type: brief.type, tier: brief.tier, minutes }];
	});
	const ofType = examples.filter(({ type }) => type === campaign.brief.type);
	const ofTypeAndTier = ofType.filter(({ tier }) => tier === campaign.brief.tier);
	const pools: [Pool, typeof examples][] = [
		['type and tier', ofTypeAndTier],
		['type', ofType],
	];
	const [pool, taken] = pools.find(([, { length }]) => length >= NEED) ?? (['all', examples] as const);
	const took = taken.map(({ minutes }) => minutes).sort((a, b) => a - b);
	const spentMinutes = minutesInStage(campaign, stage, calendar, now) ?? 0;
	// A campaign that has just come says nothing yet: then also those count that were through at once.
	const longer = spentMinutes === 0 ? took : took.filter((minutes) => minutes > spentMinutes);
	return { stage, title, calendar, pool, took, spentMinutes, longer };
}

/** What may be left of a stage, sorted: of none that took longer, nothing is left of the longest. */
export const leftOf = ({ longer, spentMinutes }: StageBasis): readonly number[] =>
	longer.length > 0 ? longer.map((minutes) => minutes - spentMinutes) : [0];
