import type { Campaign } from '../campaign/campaign';
import { sayStage } from '../campaign/stages';
import type { Playbook } from '../playbook/schema';
import { type Instant, instantOf, MINUTE_MS } from '../time';
import { drawEvenly, quantile, randomOf } from './draws';
import { isLaunched } from './finished';
import { launchWish } from './launchWish';
import { type Launch, sayForecast, sayTooFew } from './sayForecast';
import { basisOf, leftOf, NEED, type Pool, type StageBasis, WORK_STAGES, type WorkStage } from './stageBasis';

/** Draws for each forecast; with 4,000 the standard error of a chance is below one percent. */
const DRAWS = 4_000;

export type Forecast =
	/** All work before the launch is done, or the campaign has ended. */
	| { readonly status: 'nothingLeft'; readonly sentence: string }
	/** `have` finished campaigns went through the stage that fewest went through. */
	| { readonly status: 'tooFew'; readonly have: number; readonly need: number; readonly sentence: string }
	| {
			readonly status: 'forecast';
			/** Share of the draws (0 to 1) that are ready before the hand-over; none while there is no launch date. */
			readonly chance?: number;
			readonly launchAt?: Instant;
			readonly handOverAt?: Instant;
			/** By when it is ready in 50, 80 and 95 of 100 cases. */
			readonly readyAt: { readonly p50: Instant; readonly p80: Instant; readonly p95: Instant };
			readonly basedOn: readonly ForecastStage[];
			/** The zone in which `sentences` say dates: that of the last stage's calendar. */
			readonly tz: string;
			readonly sentences: readonly string[];
	  };

/** What the forecast of one stage rests on; amounts are working minutes of the stage's calendar. */
export interface ForecastStage {
	readonly stage: WorkStage;
	readonly pool: Pool;
	/** Finished campaigns in the pool. */
	readonly campaigns: number;
	readonly spentMinutes: number;
	/** Those that were in the stage for longer than this campaign is; 0 means that the dates are the earliest. */
	readonly longer: number;
}

/**
 * Will the campaign be ready for its launch date? For each stage that is left, draws how long it took campaigns of the
 * team's own history, one stage independent of the other, and adds that up in the calendars of the stages.
 *
 * Ready is before the hand-over to the MAP. The draws are seeded with the campaign's ID alone: the forecast moves when
 * something happens or time goes by, never because another run drew differently.
 *
 * @param history campaigns of any state; only those that were launched count
 * @param playbook the one of `campaign`; the history is measured with its calendars, too
 * @throws ProblemError when a calendar of a stage is not in the playbook, or an event has no readable time
 */
export function forecast(
	campaign: Campaign,
	history: readonly Campaign[],
	playbook: Playbook,
	now: Instant,
): Forecast {
	const stages = stagesLeft(campaign);
	if (stages.length === 0) return nothingLeft(campaign);
	const examples = history.filter(isLaunched);
	const bases = stages.map((stage) => basisOf(stage, campaign, examples, playbook, now));
	const scarcest = bases.reduce((least, basis) => (basis.took.length < least.took.length ? basis : least));
	if (scarcest.took.length < NEED) {
		return { status: 'tooFew', have: scarcest.took.length, need: NEED, sentence: sayTooFew(scarcest) };
	}
	const ready = drawReady(bases, campaign.campaignId, now);
	const readyAt = { p50: quantile(ready, 0.5), p80: quantile(ready, 0.8), p95: quantile(ready, 0.95) };
	const launch = launchOf(campaign, playbook);
	const chance = launch && shareBefore(ready, launch.handOverAt);
	const { tz } = bases.at(-1)!.calendar;
	return {
		status: 'forecast',
		...(launch ? { chance, launchAt: launch.at, handOverAt: launch.handOverAt } : {}),
		readyAt,
		basedOn: bases.map(forecastStage),
		tz,
		sentences: sayForecast({ campaign, bases, readyAt, chance, launch, tz, now }),
	};
}

/** The stage the campaign is in, or was in before its hold, and the work after it. */
function stagesLeft({ stage, stageBeforeHold }: Campaign): readonly WorkStage[] {
	const at = WORK_STAGES.indexOf((stage === 'onHold' ? (stageBeforeHold ?? 'intake') : stage) as WorkStage);
	return at < 0 ? [] : WORK_STAGES.slice(at);
}

const nothingLeft = ({ campaignId, stage }: Campaign): Forecast => ({
	status: 'nothingLeft',
	sentence: `Campaign ${campaignId} is in the stage ${sayStage(stage)}: there is nothing left to forecast.`,
});

/** @returns the instants at which the draws are ready, sorted. */
function drawReady(bases: readonly StageBasis[], campaignId: string, now: Instant): Instant[] {
	const random = randomOf(campaignId);
	const start = new Array<Instant>(DRAWS).fill(now);
	return bases
		.reduce((instants, basis) => {
			const left = drawEvenly(leftOf(basis), DRAWS, random);
			return instants.map((at, i) => basis.calendar.add(at, left[i]!));
		}, start)
		.sort((a, b) => a - b);
}

const shareBefore = (instants: readonly Instant[], limit: Instant) =>
	instants.filter((at) => at < limit).length / instants.length;

/** The launch that was promised, else the one that was asked for; undefined when the brief names none yet. */
function launchOf({ launchAt, brief }: Campaign, { launch }: Playbook): Launch | undefined {
	const at = launchAt === undefined ? launchWish(brief) : instantOf(launchAt, 'Launch');
	if (at === undefined) return undefined;
	const handOverAt = (at - launch.handOverMinutes * MINUTE_MS) as Instant;
	return { at, handOverAt, promised: launchAt !== undefined };
}

const forecastStage = ({ stage, pool, took, spentMinutes, longer }: StageBasis): ForecastStage => ({
	stage,
	pool,
	campaigns: took.length,
	spentMinutes,
	longer: longer.length,
});
