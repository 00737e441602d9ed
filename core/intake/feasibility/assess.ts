import type { Playbook } from '../../playbook/schema';
import type { Instant } from '../../time/instant';
import type { Jump } from '../../time/jump';
import { instantToLocal, localToInstant } from '../../time/localTime';
import type { Brief } from '../brief';
import { languagesOf } from '../languages';
import type { Other } from '../others';
import { type AudienceDays, audienceDaysOf } from './audienceDays';
import { type Sends, sendsOf } from './collisions';
import { type Promised, promisedTo } from './load';
import { type Obstacle, type Warning } from './obstacle';
import { blackoutOn, nextSlot, type Refusals, type Slot } from './sendWindow';
import type { StagePlan, WorkOf } from './stagePlan';
import { workBefore } from './work';

interface Planned {
	readonly timeZone: string;
	readonly launchAt: Instant;
	/** The clocks show this time twice that night; the first is taken. */
	readonly isRepeated: boolean;
	/** Each stage with the latest times that keep this launch. */
	readonly plan: readonly StagePlan[];
	readonly warnings: readonly Warning[];
}

export type Feasibility =
	/** The clocks jump over this time: there is no such instant. */
	| {
			readonly status: 'skipped';
			readonly timeZone: string;
			readonly before: Instant;
			readonly after: Instant;
			readonly jump: Jump;
	  }
	| (Planned & {
			readonly status: 'feasible';
			/**
			 * Whole working minutes of the build calendar for which everything may stand still from now on: the launch is
			 * feasible after exactly so many, and not after one more.
			 */
			readonly slackMinutes: number;
	  })
	| (Planned & {
			readonly status: 'infeasible';
			readonly obstacles: readonly [Obstacle, ...Obstacle[]];
			/** The one that lasts longest. */
			readonly binding: Obstacle;
			/** Undefined when nothing can be sent within 400 days. */
			readonly earliest: Slot | undefined;
	  });

export type LaunchWish = Pick<Brief, 'launchDate' | 'launchTime' | 'timeZone' | 'type' | 'tier'> &
	Partial<Pick<Brief, 'region' | 'languages' | 'audience'>>;

/** What else is going on; looked at once, however many launches are assessed. */
export interface Situation {
	readonly others: readonly Other[];
	readonly promised: Promised;
}
export const situationOf = (others: readonly Other[], playbook: Playbook, now: Instant): Situation => ({
	others,
	promised: promisedTo(others, playbook, now),
});
const NOTHING: Promised = { atMost: {}, exactly: () => ({}) };
const ALONE: Situation = { others: [], promised: NOTHING };

/** Can a complete brief launch when it asks to? Works back over the calendars of the teams that do each stage. */
export function assessFeasibility(
	wish: LaunchWish,
	playbook: Playbook,
	now: Instant,
	situation = ALONE,
): Feasibility {
	const { timeZone } = wish;
	const reading = localToInstant(`${wish.launchDate}T${wish.launchTime}`, timeZone, 'Launch');
	if (reading.kind === 'skipped') return { ...reading, status: 'skipped', timeZone };
	const isRepeated = reading.kind === 'repeated';
	const launchAt = isRepeated ? reading.first : reading.at;

	// A rush goes before the others; who then slips is told to whoever decides.
	const promised = playbook.tiers[wish.tier]?.rush ? NOTHING : situation.promised;
	const work = workBefore(launchAt, workOf(wish), playbook, now, promised);
	const window = windowOf(wish, playbook, now, situation);
	const { obstacles, warnings } = window.at(launchAt);
	const planned = { timeZone, launchAt, isRepeated, plan: work.plan, warnings };
	const [first, ...more] = [...work.obstacles, ...obstacles];
	if (!first) return { ...planned, status: 'feasible', slackMinutes: work.slackMinutes };
	const binding = more.reduce((latest, next) => (next.until > latest.until ? next : latest), first);
	const earliest = window.next(work.readyAt);
	return { ...planned, status: 'infeasible', obstacles: [first, ...more], binding, earliest };
}

export const workOf = (wish: LaunchWish): WorkOf => ({
	type: wish.type,
	tier: wish.tier,
	region: wish.region ?? '',
	languages: languagesOf(wish).length,
});

/** When the playbook lets this campaign go out in the audience's zone. */
function windowOf(wish: LaunchWish, playbook: Playbook, now: Instant, { others }: Situation) {
	const { timeZone: tz } = wish;
	const { launch } = playbook;
	const days = audienceDaysOf(wish.region ?? '', playbook);
	const sends = sendsOf(wish, playbook, others, now);
	const refusals: Refusals = {
		isRefusedDay: (date) => days?.isRefused === true && days.isHoliday(date),
		refusedUntil: (at) => sends?.refusedUntil(at),
	};
	const next = (from: Instant) => nextSlot(from, tz, launch, refusals);
	return {
		next,
		at(launchAt: Instant) {
			const until = next(launchAt)?.at ?? (Infinity as Instant);
			const { date } = instantToLocal(launchAt, tz);
			const remarks = [holidayOn(date, days), collisionAt(launchAt, sends)].flatMap((remark) => remark ?? []);
			const isRefused = ({ code }: Warning) => (code === 'holiday' ? days : sends)?.isRefused === true;
			return {
				obstacles: [
					...ruleObstacles(launchAt, tz, playbook, until),
					...remarks.filter(isRefused).map((remark): Obstacle => ({ ...remark, until })),
				],
				warnings: remarks.filter((remark) => !isRefused(remark)),
			};
		},
	};
}

const holidayOn = (date: string, days: AudienceDays | undefined): Warning | undefined =>
	days?.isHoliday(date) ? { code: 'holiday', date, region: days.region } : undefined;

function collisionAt(at: Instant, sends: Sends | undefined): Warning | undefined {
	const [first, ...more] = sends?.near(at) ?? [];
	return sends && first
		? { code: 'collision', hours: sends.hours, by: sends.by, others: [first, ...more] }
		: undefined;
}

/** What the rules for every launch have against one at `launchAt`. */
export const windowObstacles = (launchAt: Instant, tz: string, playbook: Playbook): Obstacle[] =>
	ruleObstacles(launchAt, tz, playbook, nextSlot(launchAt, tz, playbook.launch)?.at ?? (Infinity as Instant));

function ruleObstacles(launchAt: Instant, tz: string, { launch }: Playbook, until: Instant): Obstacle[] {
	const { date, time, weekday } = instantToLocal(launchAt, tz);
	const { from, to } = launch.sendHours;
	const blackout = blackoutOn(launch, date);
	const obstacles: Obstacle[] = [];
	if (blackout) obstacles.push({ code: 'blackout', until, blackout });
	if (!launch.sendDays.includes(weekday))
		obstacles.push({ code: 'sendDay', until, weekday, sendDays: launch.sendDays });
	if (time < from || time >= to) obstacles.push({ code: 'sendHours', until, time, from, to });
	return obstacles;
}
