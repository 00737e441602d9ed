import { calendarOf } from '../../playbook/calendars';
import type { Playbook } from '../../playbook/schema';
import { sayDate, sayWeekday, WEEKDAY_NAMES } from '../../time/civil';
import { sayJump } from '../../time/jump';
import { sayLocal } from '../../time/localTime';
import type { Feasibility } from './assess';
import type { Obstacle, Warning } from './obstacle';
import type { StagePlan, Work } from './stagePlan';
import { sayWays, type Way } from './ways';

/** The assessment in sentences for the requester, the most important first. */
export function sayFeasibility(
	feasibility: Feasibility,
	playbook: Playbook,
	ways: readonly Way[] = [],
): string[] {
	const { timeZone } = feasibility;
	switch (feasibility.status) {
		case 'skipped': {
			const [before, after] = [feasibility.before, feasibility.after].map((at) => sayLocal(at, timeZone));
			return [`The launch time does not exist: ${sayJump(feasibility.jump)}. Choose ${before} or ${after}.`];
		}
		case 'feasible':
			return [
				`The launch is planned for ${sayLocal(feasibility.launchAt, timeZone)}.`,
				`${sayWork(feasibility.slackMinutes, playbook)} of working time is in reserve.`,
				...sayRemarks(feasibility),
			];
		case 'infeasible': {
			const { launchAt, obstacles, binding, earliest } = feasibility;
			const inOrder = [binding, ...obstacles.filter((obstacle) => obstacle !== binding)];
			return [
				`The launch cannot take place on ${sayLocal(launchAt, timeZone)}.`,
				...inOrder.map((obstacle) => sayObstacle(obstacle, playbook, timeZone)),
				earliest
					? `The earliest possible launch is ${sayLocal(earliest.at, timeZone)}${sayPast(earliest.past)}.`
					: 'No launch is possible within the next 400 days; ask the marketing operations team.',
				...sayWays(ways, playbook),
			];
		}
	}
}

/** What the requester should know about a launch that can take place. */
export const sayRemarks = ({
	isRepeated,
	warnings,
	timeZone,
}: Extract<Feasibility, { status: 'feasible' }>): string[] => [
	...(isRepeated ? ['The clocks show this launch time twice that night; the first one is taken.'] : []),
	...warnings.map((warning) => sayWarning(warning, timeZone)),
];

/** Each stage with its latest times, in the zone of its team. */
export const sayPlan = (plan: readonly StagePlan[]): string[] =>
	plan.map(
		({ title, startBy, doneBy, calendar, minutes }) =>
			`${title}: ${calendar.sayWorkingMinutes(minutes)}, from ${sayLocal(startBy, calendar.tz)} to ${sayLocal(doneBy, calendar.tz)} at the latest.`,
	);

const sayPast = (past: readonly { why: string; from: string; to: string }[]) =>
	past.length === 0
		? ''
		: ` (nothing is sent during: ${past.map(({ why, from, to }) => `${why}, ${from} to ${to}`).join('; ')})`;

const calendarOfStage = (stage: Work, playbook: Playbook) =>
	calendarOf(playbook, playbook.stages[stage].calendar);

/** Working time in the words of the calendar of the team that builds, e.g. "1 day 3 h". */
const sayWork = (minutes: number, playbook: Playbook) =>
	calendarOfStage('build', playbook).sayWorkingMinutes(minutes);

/** One reason against a launch, as a sentence. */
export function sayObstacle(obstacle: Obstacle, playbook: Playbook, timeZone: string): string {
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
		case 'stages': {
			const { stage, startBy, shortMinutes } = obstacle;
			const by = sayLocal(startBy, calendarOfStage(stage, playbook).tz);
			return `Counted back from the launch, ${playbook.stages[stage].title} would have had to begin by ${by}: ${sayWork(shortMinutes, playbook)} of working time is missing.`;
		}
		case 'load': {
			const { stage, end, promisedMinutes, needMinutes, roomMinutes, campaigns, parallel } = obstacle;
			const calendar = calendarOfStage(stage, playbook);
			const [promised, need, room] = [promisedMinutes, needMinutes, roomMinutes].map((minutes) =>
				calendar.sayWorkingMinutes(minutes),
			);
			const others = campaigns === 1 ? '1 other campaign' : `${campaigns} other campaigns`;
			return `${playbook.stages[stage].title} is booked: until ${sayLocal(end, calendar.tz)} it has ${promised} of work left for ${others} and needs ${need} for this one, and it can do ${room} until then (${parallel} at once).`;
		}
		case 'handOver':
			return `A campaign is handed over to the marketing automation platform ${obstacle.minutes} minutes before its launch.`;
		case 'blackout': {
			const { from, to, why } = obstacle.blackout;
			return `Nothing is sent from ${from} to ${to}: ${why}.`;
		}
		case 'sendDay':
			return `Nothing is sent on a ${WEEKDAY_NAMES[obstacle.weekday]}; possible are ${obstacle.sendDays.map(sayWeekday).join(', ')}.`;
		case 'sendHours':
			return `${obstacle.time} is outside the send hours, ${obstacle.from} to ${obstacle.to} in the audience's time zone.`;
		case 'holiday':
		case 'collision':
			return sayWarning(obstacle, timeZone);
	}
}

const MOST_NAMED = 3;

export function sayWarning(warning: Warning, timeZone: string): string {
	if (warning.code === 'holiday')
		return `${sayDate(warning.date)} is a public holiday in the region ${warning.region}.`;
	const { hours, by, others } = warning;
	const people = by === 'audience' ? 'The same audience' : 'The same region';
	const named = others
		.slice(0, MOST_NAMED)
		.map(
			({ title, campaignId, launchAt }) => `"${title}" (${campaignId}) on ${sayLocal(launchAt!, timeZone)}`,
		);
	const more = others.length > MOST_NAMED ? `, and ${others.length - MOST_NAMED} more` : '';
	return `${people} gets another campaign within ${hours} hours: ${named.join(', ')}${more}.`;
}
