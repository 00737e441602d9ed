import { calendarOf } from '../../playbook/calendars';
import type { Playbook } from '../../playbook/schema';
import type { CompiledCalendar } from '../../time/compiledCalendar';
import { MINUTE_MS } from '../../time/civil';
import type { Instant } from '../../time/instant';
import { earliestDue, latestStart, type Promised, type Workload, type Workloads } from './load';
import type { Obstacle } from './obstacle';
import { languageMinutes, planBack, planForward, type StagePlan, stageNeeds, type WorkOf } from './stagePlan';

/** What teams, policy and MAP need before a launch. */
export interface WorkBefore {
	/** From here on nothing of it stops a launch. */
	readonly readyAt: Instant;
	readonly plan: readonly StagePlan[];
	readonly obstacles: readonly Obstacle[];
	/** Whole working minutes of the build calendar for which all work may stand still. Means nothing with an obstacle. */
	readonly slackMinutes: number;
}

/** One thing that needs time before the launch: the latest begin that keeps it, and what is told when that has passed. */
interface Floor {
	readonly until: Instant;
	readonly startBy: Instant;
	obstacle(): Obstacle;
}

export function workBefore(
	launchAt: Instant,
	work: WorkOf,
	playbook: Playbook,
	now: Instant,
	promised: Promised,
): WorkBefore {
	const calendar = calendarOf(playbook, playbook.stages.build.calendar);
	const { handOverMinutes } = playbook.launch;
	const needs = stageNeeds(work, playbook);
	const plan = planBack(launchAt, needs, handOverMinutes);
	const ctx = { launchAt, now, calendar };
	const own = [leadTimeFloor(work, playbook, ctx), stagesFloor(plan, handOverMinutes, ctx)];
	const loadFloors = (workloads: Workloads) =>
		plan.flatMap((stage, i) => {
			const workload = workloads[stage.stage];
			const after = (from: Instant) => planForward(from, plan.slice(i + 1), handOverMinutes);
			return workload && stage.minutes > 0 ? [loadFloor(stage, workload, after, ctx)] : [];
		});
	const atMost = loadFloors(promised.atMost);
	// Less work never binds more, so what does not bind at most does not bind in fact.
	const floors = binds(atMost, own) ? [...own, ...loadFloors(promised.exactly())] : own;
	const missed = floors.filter(({ until }) => until > launchAt).map(({ obstacle }) => obstacle());
	const startBy = Math.min(...floors.map((floor) => floor.startBy)) as Instant;
	return {
		readyAt: Math.max(...floors.map(({ until }) => until)) as Instant,
		plan,
		obstacles: launchAt <= now ? [{ code: 'inPast', until: now }, ...missed.filter(isNoHandOver)] : missed,
		slackMinutes: startBy > now ? Math.floor(calendar.between(now, startBy)) : 0,
	};
}

/** Whether the load decides anything: when a launch is possible, or how long it can wait. */
const binds = (load: readonly Floor[], own: readonly Floor[]) =>
	Math.max(...load.map(({ until }) => until)) > Math.max(...own.map(({ until }) => until)) ||
	Math.min(...load.map(({ startBy }) => startBy)) < Math.min(...own.map(({ startBy }) => startBy));

/** That a launch of yesterday could not be handed over in time says nothing more. */
const isNoHandOver = ({ code }: Obstacle) => code !== 'handOver';

interface Context {
	readonly launchAt: Instant;
	readonly now: Instant;
	/** Of the build. */
	readonly calendar: CompiledCalendar;
}

/** What the playbook promises at most, whatever the stages need. */
function leadTimeFloor(work: WorkOf, playbook: Playbook, { launchAt, now, calendar }: Context): Floor {
	const { type, tier } = work;
	const needMinutes = playbook.campaignTypes[type]!.leadTime[tier]! + languageMinutes(work, playbook);
	const until = calendar.add(now, needMinutes);
	return {
		until,
		startBy: calendar.subtract(launchAt, needMinutes),
		obstacle() {
			const haveMinutes = Math.floor(Math.max(0, calendar.between(now, launchAt)));
			const shortMinutes = Math.max(1, needMinutes - haveMinutes);
			return { code: 'leadTime', until, tier, needMinutes, haveMinutes, shortMinutes };
		},
	};
}

/** Every stage after the other, and the hand-over. */
function stagesFloor(
	plan: readonly StagePlan[],
	handOverMinutes: number,
	{ launchAt, now, calendar }: Context,
): Floor {
	const until = planForward(now, plan, handOverMinutes);
	const startBy = plan[0]!.startBy;
	return {
		until,
		startBy,
		obstacle() {
			const late = plan.findLast((stage) => stage.startBy < now);
			if (!late || launchAt - handOverMinutes * MINUTE_MS < now)
				return { code: 'handOver', until, minutes: handOverMinutes };
			const shortMinutes = Math.max(1, Math.ceil(calendar.between(startBy, now)));
			return { code: 'stages', until, stage: late.stage, startBy: late.startBy, shortMinutes };
		},
	};
}

/** What the team of a stage has promised to others. */
function loadFloor(
	stage: StagePlan,
	workload: Workload,
	after: (from: Instant) => Instant,
	{ now }: Context,
): Floor {
	const newcomer = { minutes: stage.minutes, calendar: stage.calendar, now };
	const due = earliestDue(workload, newcomer);
	const until = Number.isFinite(due) ? after(due) : due;
	return {
		until,
		startBy: latestStart(workload, newcomer, stage.doneBy),
		obstacle: () => ({ code: 'load', until, stage: stage.stage, ...bookingOf(stage, workload, now) }),
	};
}

/** The due time at which most is missing when the new job comes on top; an earlier one when two are equal. */
function bookingOf(stage: StagePlan, { jobs, parallel }: Workload, now: Instant) {
	const dues = [...new Set([stage.doneBy, ...jobs.map(({ doneBy }) => doneBy)])]
		.filter((end) => end >= stage.doneBy)
		.sort((a, b) => a - b);
	let [promised, count, at] = [0, 0, 0];
	const bookings = dues.map((end) => {
		for (; at < jobs.length && jobs[at]!.doneBy <= end; at++) {
			promised += jobs[at]!.minutes;
			count++;
		}
		const room = Math.max(0, stage.calendar.between(now, end)) * parallel;
		return { end, promised, campaigns: count, room };
	});
	const missing = (one: (typeof bookings)[number]) => one.promised - one.room;
	const worst = bookings.reduce((most, next) => (missing(next) > missing(most) ? next : most));
	return {
		end: worst.end,
		promisedMinutes: Math.round(worst.promised),
		needMinutes: stage.minutes,
		roomMinutes: Math.floor(worst.room),
		campaigns: worst.campaigns,
		parallel,
	};
}
