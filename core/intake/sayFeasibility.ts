import { calendarOf } from '../playbook/calendars';
import type { Playbook } from '../playbook/schema';
import { sayWeekday } from '../time/civil';
import { sayJump } from '../time/jump';
import { sayLocal } from '../time/localTime';
import type { Feasibility, Obstacle } from './feasibility';

/** The assessment in sentences for the requester, the most important first. */
export function sayFeasibility(feasibility: Feasibility, playbook: Playbook): string[] {
	const { timeZone } = feasibility;
	switch (feasibility.status) {
		case 'skipped': {
			const [before, after] = [feasibility.before, feasibility.after].map((at) => sayLocal(at, timeZone));
			return [`The launch time does not exist: ${sayJump(feasibility.jump)}. Choose ${before} or ${after}.`];
		}
		case 'feasible':
			return [
				`The launch is planned for ${sayLocal(feasibility.launchAt, timeZone)}.`,
				...repeated(feasibility),
				`${sayWork(feasibility.slackMinutes, playbook)} of working time is in reserve.`,
			];
		case 'infeasible': {
			const { launchAt, obstacles, binding, earliest } = feasibility;
			const inOrder = [binding, ...obstacles.filter((obstacle) => obstacle !== binding)];
			return [
				`The launch cannot take place on ${sayLocal(launchAt, timeZone)}.`,
				...inOrder.map((obstacle) => sayObstacle(obstacle, playbook)),
				earliest
					? `The earliest possible launch is ${sayLocal(earliest.at, timeZone)}${sayPast(earliest.past)}.`
					: 'No launch is possible within the next 400 days; ask the marketing operations team.',
			];
		}
	}
}

const repeated = ({ isRepeated }: { isRepeated: boolean }) =>
	isRepeated ? ['The clocks show this time twice that night; the first one is taken.'] : [];

const sayPast = (past: readonly { why: string; from: string; to: string }[]) =>
	past.length === 0
		? ''
		: ` (nothing is sent during: ${past.map(({ why, from, to }) => `${why}, ${from} to ${to}`).join('; ')})`;

/** Working time in the words of the calendar of the team that builds, e.g. "1 day 3 h". */
const sayWork = (minutes: number, playbook: Playbook) =>
	calendarOf(playbook, playbook.stages.build.calendar).sayWorkingMinutes(minutes);

/** One reason against a launch, as a sentence. */
export function sayObstacle(obstacle: Obstacle, playbook: Playbook): string {
	switch (obstacle.code) {
		case 'inPast':
			return 'That time has already passed.';
		case 'leadTime': {
			const { tier, needMinutes, haveMinutes, shortMinutes } = obstacle;
			const [need, have, short] = [needMinutes, haveMinutes, shortMinutes].map((minutes) =>
				sayWork(minutes, playbook),
			);
			const title = playbook.tiers[tier]?.title ?? tier;
			return `The team needs ${need} of working time (${title}) and has ${have} until then: ${short} too little.`;
		}
		case 'handOver':
			return `A campaign is handed over to the marketing automation platform ${obstacle.minutes} minutes before its launch.`;
		case 'blackout': {
			const { from, to, why } = obstacle.blackout;
			return `Nothing is sent from ${from} to ${to}: ${why}.`;
		}
		case 'sendDay':
			return `Nothing is sent on a ${DAY_NAMES[obstacle.weekday]}; possible are ${obstacle.sendDays.map(sayWeekday).join(', ')}.`;
		case 'sendHours':
			return `${obstacle.time} is outside the send hours, ${obstacle.from} to ${obstacle.to} in the audience's time zone.`;
	}
}

const DAY_NAMES = {
	mon: 'Monday',
	tue: 'Tuesday',
	wed: 'Wednesday',
	thu: 'Thursday',
	fri: 'Friday',
	sat: 'Saturday',
	sun: 'Sunday',
} as const;
