import { calendarOf } from '../playbook/calendars';
import type { Playbook } from '../playbook/schema';
import { MINUTE_MS, type Weekday } from '../time/civil';
import type { Instant } from '../time/instant';
import type { Jump } from '../time/jump';
import { instantToLocal, localToInstant } from '../time/localTime';
import type { Brief } from './brief';
import { type Blackout, blackoutOn, nextSlot, type Slot } from './sendWindow';

/** Why a launch cannot take place when it was asked for. `until`: from then on this reason alone would not stop it. */
export type Obstacle =
	| { readonly code: 'inPast'; readonly until: Instant }
	| {
			readonly code: 'leadTime';
			readonly until: Instant;
			readonly tier: string;
			/** Working minutes of the build calendar. */
			readonly needMinutes: number;
			readonly haveMinutes: number;
			readonly shortMinutes: number;
	  }
	| { readonly code: 'handOver'; readonly until: Instant; readonly minutes: number }
	| { readonly code: 'blackout'; readonly until: Instant; readonly blackout: Blackout }
	| {
			readonly code: 'sendDay';
			readonly until: Instant;
			readonly weekday: Weekday;
			readonly sendDays: readonly Weekday[];
	  }
	| {
			readonly code: 'sendHours';
			readonly until: Instant;
			readonly time: string;
			readonly from: string;
			readonly to: string;
	  };

interface Planned {
	readonly timeZone: string;
	readonly launchAt: Instant;
	/** The clocks show this time twice that night; the first is taken. */
	readonly isRepeated: boolean;
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
	| (Planned & { readonly status: 'feasible'; readonly slackMinutes: number })
	| (Planned & {
			readonly status: 'infeasible';
			readonly obstacles: readonly [Obstacle, ...Obstacle[]];
			/** The one that lasts longest. */
			readonly binding: Obstacle;
			/** Undefined when nothing can be sent within 400 days. */
			readonly earliest: Slot | undefined;
	  });

export type LaunchWish = Pick<Brief, 'launchDate' | 'launchTime' | 'timeZone' | 'type' | 'tier'>;

/** Can a complete brief launch when it asks to? Works back over the calendar of the team that builds. */
export function assessFeasibility(wish: LaunchWish, playbook: Playbook, now: Instant): Feasibility {
	const { timeZone } = wish;
	const reading = localToInstant(`${wish.launchDate}T${wish.launchTime}`, timeZone, 'Launch');
	if (reading.kind === 'skipped') return { ...reading, status: 'skipped', timeZone };
	const isRepeated = reading.kind === 'repeated';
	const launchAt = isRepeated ? reading.first : reading.at;
	const planned = { timeZone, launchAt, isRepeated };

	const { readyAt, obstacles: workObstacles, slackMinutes } = workBefore(launchAt, wish, playbook, now);
	const [first, ...more] = [...workObstacles, ...windowObstacles(launchAt, timeZone, playbook)];
	if (!first) return { ...planned, status: 'feasible', slackMinutes };
	const binding = more.reduce((latest, next) => (next.until > latest.until ? next : latest), first);
	const earliest = nextSlot(readyAt, timeZone, playbook.launch);
	return { ...planned, status: 'infeasible', obstacles: [first, ...more], binding, earliest };
}

/** What the team and the MAP need before any launch of this type and tier. */
function workBefore(launchAt: Instant, { type, tier }: LaunchWish, playbook: Playbook, now: Instant) {
	const calendar = calendarOf(playbook, playbook.stages.build.calendar);
	const needMinutes = playbook.campaignTypes[type]!.leadTime[tier]!;
	const { handOverMinutes } = playbook.launch;
	const builtAt = calendar.add(now, needMinutes);
	const handOverAt = (now + handOverMinutes * MINUTE_MS) as Instant;
	const readyAt = Math.max(builtAt, handOverAt) as Instant;
	const haveMinutes = Math.floor(Math.max(0, calendar.between(now, launchAt)));
	const obstacles: Obstacle[] = [];
	if (launchAt <= now) obstacles.push({ code: 'inPast', until: now });
	if (launchAt < builtAt) {
		const shortMinutes = Math.max(1, needMinutes - haveMinutes);
		obstacles.push({ code: 'leadTime', until: builtAt, tier, needMinutes, haveMinutes, shortMinutes });
	}
	if (launchAt < handOverAt && builtAt < handOverAt)
		obstacles.push({ code: 'handOver', until: handOverAt, minutes: handOverMinutes });
	return { readyAt, obstacles, slackMinutes: haveMinutes - needMinutes };
}

/** When the playbook lets campaigns go out in the audience's zone. */
export function windowObstacles(launchAt: Instant, tz: string, { launch }: Playbook): Obstacle[] {
	const { date, time, weekday } = instantToLocal(launchAt, tz);
	const { from, to } = launch.sendHours;
	const until = nextSlot(launchAt, tz, launch)?.at ?? (Infinity as Instant);
	const blackout = blackoutOn(launch, date);
	const obstacles: Obstacle[] = [];
	if (blackout) obstacles.push({ code: 'blackout', until, blackout });
	if (!launch.sendDays.includes(weekday))
		obstacles.push({ code: 'sendDay', until, weekday, sendDays: launch.sendDays });
	if (time < from || time >= to) obstacles.push({ code: 'sendHours', until, time, from, to });
	return obstacles;
}
