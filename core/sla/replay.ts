import type { Campaign } from '../campaign/campaign';
import type { Playbook } from '../playbook/schema';
import { ProblemError, quote, sayProblem } from '../problem';
import { type Instant, MINUTE_MS } from '../time';
import type { ClockStatus } from './clockState';
import { isFinished } from './finished';
import { type ReplaySums, sumsByStage, sumsOverall } from './replaySums';
import { sayReplay } from './sayReplay';
import { type StageClock, stageClocks } from './stageClocks';

/** How a clock did under one playbook. */
export interface ClockOutcome {
	readonly dueAt: Instant;
	readonly status: ClockStatus;
	/** Working minutes of the clock's calendar between due and end (or now, while it runs); 0 unless it was late. */
	readonly lateMinutes: number;
	/** The zone of the clock's calendar, in which its due time is said. */
	readonly tz: string;
}

/** One clock of a finished campaign under its own playbook and under the other. */
export interface ReplayedClock {
	readonly campaignId: string;
	readonly clock: string;
	/** The stage it measures; a clock of another kind goes by its name without the cycle. */
	readonly stage: string;
	readonly title: string;
	/** A clock of a stage; others run beside the stages and measure the same time again. */
	readonly ofStage: boolean;
	/** It has an end and was not cancelled, so that it says something about service levels. */
	readonly counts: boolean;
	readonly before: ClockOutcome;
	readonly after: ClockOutcome;
	/** Minutes of real time from the due time before to the one after; negative is earlier. */
	readonly movedMinutes: number;
}

export interface Replay {
	/** Finished campaigns that were replayed. */
	readonly campaigns: number;
	/** Campaigns left out because they are not finished. */
	readonly open: number;
	readonly notReplayed: readonly { readonly campaignId: string; readonly why: string }[];
	readonly clocks: readonly ReplayedClock[];
	readonly byStage: readonly (ReplaySums & { readonly stage: string; readonly title: string })[];
	/** All clocks of stages. */
	readonly overall: ReplaySums;
	readonly sentences: readonly string[];
}

export interface ReplayTerms {
	/** The playbook that a campaign was worked under. */
	readonly as: (campaign: Campaign) => Playbook;
	/** The playbook to try. */
	readonly under: Playbook;
	readonly now: Instant;
}

/**
 * What would have been: finished campaigns with the same events under another playbook. Targets that were set by hand
 * stay, as do the instants at which work began, stood still and ended. A tier or region that the other playbook has
 * not gets the target of most campaigns; a type or calendar that it has not leaves the campaign out.
 */
export function replay(campaigns: readonly Campaign[], terms: ReplayTerms): Replay {
	const finished = campaigns.filter(isFinished);
	const clocks: ReplayedClock[] = [];
	const notReplayed: { campaignId: string; why: string }[] = [];
	for (const campaign of finished) {
		const replayed = replayCampaign(campaign, terms);
		if (typeof replayed === 'string') notReplayed.push({ campaignId: campaign.campaignId, why: replayed });
		else clocks.push(...replayed);
	}
	const sums = {
		campaigns: finished.length - notReplayed.length,
		open: campaigns.length - finished.length,
		notReplayed,
		byStage: sumsByStage(clocks),
		overall: sumsOverall(clocks),
	};
	return { ...sums, clocks, sentences: sayReplay(sums, terms.under.name) };
}

/** @returns why not, when it cannot be replayed */
function replayCampaign(campaign: Campaign, { as, under, now }: ReplayTerms): ReplayedClock[] | string {
	const { type } = campaign.brief;
	if (!Object.hasOwn(under.campaignTypes, type))
		return `The playbook "${under.name}" has no campaign type ${quote(type)}.`;
	try {
		const after = new Map(stageClocks(campaign, under, now).map((clock) => [clock.clock, clock]));
		return stageClocks(campaign, as(campaign), now).flatMap((clock) => {
			const other = after.get(clock.clock);
			return other ? [replayedClock(campaign, clock, other, now)] : [];
		});
	} catch (error) {
		// One campaign that cannot be read must not cost the answer about all others.
		return error instanceof ProblemError ? error.problems.map(sayProblem).join(' ') : String(error);
	}
}

function replayedClock(
	{ campaignId }: Campaign,
	before: StageClock,
	after: StageClock,
	now: Instant,
): ReplayedClock {
	const { clock, stage, state } = before;
	const kind = stage ?? clock.replace(/#\d+$/, '');
	return {
		campaignId,
		clock,
		stage: kind,
		title: after.settings?.title ?? kind,
		ofStage: stage !== undefined,
		counts: state.endedAt !== undefined && state.status !== 'cancelled',
		before: outcomeOf(before, now),
		after: outcomeOf(after, now),
		movedMinutes: (after.state.dueAt - state.dueAt) / MINUTE_MS,
	};
}

/** A clock that was late once and then got a later target may have ended before its last due time: not late in the end. */
function outcomeOf({ state, calendar }: StageClock, now: Instant): ClockOutcome {
	const { dueAt, status, endedAt = now } = state;
	const isLate = status === 'breached' && dueAt < endedAt;
	const lateMinutes = isLate ? calendar.between(dueAt, endedAt) : 0;
	return { dueAt, status, lateMinutes, tz: calendar.tz };
}
