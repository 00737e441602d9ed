import { MINUTE_MS } from '../../time/civil';
import type { CompiledCalendar } from '../../time/compiledCalendar';
import type { Instant } from '../../time/instant';
import { calendarOf } from '../calendars';
import type { Playbook } from '../schema';
import { type Target, targetFor } from '../target';
import { type Combination, combinationsOf, sayCombinations } from './combinations';
import { type Lint, whereOf } from './lint';
import { startsOf } from './starts';

const STAGES = ['intake', 'build', 'qa', 'approval'] as const;

export const leadTime: Lint = {
	id: 'lead-time',
	title: 'the targets of the stages before the launch fit into the lead time',
	severity: 'warning',
	why: 'Requests are accepted by the lead time. When the stages are given more time than that, a campaign can miss its launch although nobody was late.',
	examples: {
		bad: [
			{ say: 'a lead time of three days', changes: { 'campaignTypes.webinar.leadTime': { standard: 1440 } } },
			{ say: 'a build of four days', changes: { 'stages.build.target': 1920 } },
		],
		quiet: [
			{
				say: 'a lead time of ten days',
				changes: { 'campaignTypes.webinar.leadTime': { standard: 4800, rush: 960 } },
			},
			{
				say: 'a stage that hangs on the launch',
				changes: { 'stages.approval.target': { beforeLaunch: 60 } },
			},
		],
	},
	*check({ playbook, now }) {
		const calendars = STAGES.map((stage) => calendarOf(playbook, playbook.stages[stage].calendar));
		const build = calendarOf(playbook, playbook.stages.build.calendar);
		const starts = startsOf(build, now);
		const { handOverMinutes } = playbook.launch;
		for (const { of, lead, targets } of termsOf(playbook)) {
			const shortBy = (start: Instant) => {
				const launch = build.add(start, lead);
				const handOver = (launch - handOverMinutes * MINUTE_MS) as Instant;
				return build.between(handOver, endOf(targets, calendars, start, launch));
			};
			const minutes = Math.ceil(Math.min(...starts.map(shortBy)));
			if (minutes <= 0) continue;
			const [{ type, tier }] = of as [Combination];
			yield {
				where: whereOf('campaignTypes', type, 'leadTime', tier),
				found: `${lead} minutes (${build.sayWorkingMinutes(lead)}), ${build.sayWorkingMinutes(minutes)} too short for ${sayCombinations(of, playbook)}`,
				expected: `room for ${sayTargets(targets, calendars)} and the hand-over`,
				mend: `Raise it to at least ${lead + minutes}, or shorten targets of the stages.`,
			};
		}
	},
};

interface Terms {
	/** Campaigns of one type and tier with the same targets. */
	readonly of: readonly Combination[];
	readonly lead: number;
	readonly targets: readonly Target[];
}

function termsOf(playbook: Playbook): Terms[] {
	const terms = new Map<string, Terms>();
	for (const one of combinationsOf(playbook)) {
		const targets = STAGES.map((stage) => targetFor(playbook.stages[stage], one));
		const key = JSON.stringify([one.type, one.tier, targets]);
		const lead = playbook.campaignTypes[one.type]!.leadTime[one.tier]!;
		terms.set(key, { of: [...(terms.get(key)?.of ?? []), one], lead, targets });
	}
	return [...terms.values()];
}

/** When the last of the stages is due; one that hangs on the launch is due then at the earliest. */
const endOf = (
	targets: readonly Target[],
	calendars: readonly CompiledCalendar[],
	start: Instant,
	launch: Instant,
): Instant =>
	targets.reduce<Instant>((at, target, i) => {
		const calendar = calendars[i]!;
		return typeof target === 'number'
			? calendar.add(at, target)
			: (Math.max(at, calendar.subtract(launch, target.beforeLaunch)) as Instant);
	}, start);

const sayTargets = (targets: readonly Target[], calendars: readonly CompiledCalendar[]) =>
	targets
		.flatMap((target, i) =>
			typeof target === 'number' ? [`${STAGES[i]} ${calendars[i]!.sayWorkingMinutes(target)}`] : [],
		)
		.join(', ');
