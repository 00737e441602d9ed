import { calendarOf } from '../../playbook/calendars';
import type { Playbook } from '../../playbook/schema';
import { targetFor } from '../../playbook/target';
import type { CompiledCalendar } from '../../time/compiledCalendar';
import { MINUTE_MS } from '../../time/civil';
import type { Instant } from '../../time/instant';

/** The stages in which work is done before a launch, in their order. */
export const WORK = ['build', 'qa', 'approval'] as const;
export type Work = (typeof WORK)[number];

/** What a campaign is planned by. `languages`: how many. */
export interface WorkOf {
	readonly type: string;
	readonly tier: string;
	readonly region: string;
	readonly languages: number;
}

/** A stage of the way to a launch. */
export interface StageNeed {
	readonly stage: Work;
	readonly title: string;
	readonly calendar: CompiledCalendar;
	/** Working minutes of the calendar. */
	readonly minutes: number;
	/** Working minutes before the launch by which the stage must be done, where the playbook says so. */
	readonly beforeLaunch?: number;
}

/** A stage with the latest times that still keep a launch. */
export interface StagePlan extends StageNeed {
	readonly startBy: Instant;
	readonly doneBy: Instant;
}

/** Extra working minutes of the build for all languages after the first. */
export const languageMinutes = ({ type, languages }: WorkOf, { campaignTypes }: Playbook) =>
	Math.max(0, languages - 1) * (campaignTypes[type]?.perLanguage ?? 0);

/** A target that hangs on the launch asks for no time of its own, only for being done by then. */
export function stageNeeds(work: WorkOf, playbook: Playbook): StageNeed[] {
	return WORK.map((stage) => {
		const settings = playbook.stages[stage];
		const calendar = calendarOf(playbook, settings.calendar);
		const target = targetFor(settings, work);
		const extra = stage === 'build' ? languageMinutes(work, playbook) : 0;
		const known = { stage, title: settings.title, calendar };
		return typeof target === 'number'
			? { ...known, minutes: target + extra }
			: { ...known, minutes: extra, beforeLaunch: target.beforeLaunch };
	});
}

/** @param end when the next stage has to begin */
export const latestEnd = ({ calendar, beforeLaunch }: StageNeed, launchAt: Instant, end: Instant): Instant =>
	beforeLaunch === undefined ? end : (Math.min(end, calendar.subtract(launchAt, beforeLaunch)) as Instant);

export const latestBegin = ({ calendar, minutes }: StageNeed, doneBy: Instant): Instant =>
	minutes === 0 ? doneBy : calendar.subtract(doneBy, minutes);

/** Works back from the launch: hand-over, approval, QA, build, each stage in its own calendar. */
export function planBack(
	launchAt: Instant,
	needs: readonly StageNeed[],
	handOverMinutes: number,
): StagePlan[] {
	let end = (launchAt - handOverMinutes * MINUTE_MS) as Instant;
	return [...needs]
		.reverse()
		.map((need) => {
			const doneBy = latestEnd(need, launchAt, end);
			const startBy = latestBegin(need, doneBy);
			end = startBy;
			return { ...need, startBy, doneBy };
		})
		.reverse();
}

/**
 * The mirror of `planBack`: the earliest launch when the first of `needs` begins at `from`. A launch is possible from
 * there on, and not before.
 */
export function planForward(from: Instant, needs: readonly StageNeed[], handOverMinutes: number): Instant {
	let [done, launch] = [from, from];
	for (const { calendar, minutes, beforeLaunch } of needs) {
		if (minutes > 0) done = calendar.add(done, minutes);
		if (beforeLaunch !== undefined)
			launch = Math.max(launch, beforeLaunch === 0 ? done : calendar.add(done, beforeLaunch)) as Instant;
	}
	return Math.max(launch, done + handOverMinutes * MINUTE_MS) as Instant;
}
