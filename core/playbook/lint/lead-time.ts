import { MINUTE_MS } from '../../time/civil';
import type { CompiledCalendar } from '../../time/compiledCalendar';
import type { Instant } from '../../time/instant';
import { calendarOf } from '../calendars';
import type { Playbook } from '../schema';
import { targetFor } from '../target';
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
		const calendar = calendarOf(playbook, playbook.stages.build.calendar);
		const starts = startsOf(calendar, now);
		const short = new Map<string, { combinations: Combination[]; minutes: number }>();
		for (const one of combinationsOf(playbook)) {
			const minutes = Math.ceil(Math.min(...starts.map((start) => shortBy(one, start, calendar, playbook))));
			if (minutes <= 0) continue;
			const key = `${one.type} ${one.tier} ${minutes}`;
			const known = short.get(key)?.combinations ?? [];
			short.set(key, { combinations: [...known, one], minutes });
		}
		for (const { combinations, minutes } of short.values()) {
			const [one] = combinations as [Combination];
			const lead = playbook.campaignTypes[one.type]!.leadTime[one.tier]!;
			yield {
				where: whereOf('campaignTypes', one.type, 'leadTime', one.tier),
				found: `${lead} minutes (${calendar.sayWorkingMinutes(lead)}), ${calendar.sayWorkingMinutes(minutes)} too short for ${sayCombinations(combinations, playbook)}`,
				expected: `room for ${sayTargets(one, playbook)} and the hand-over`,
				mend: `Raise it to at least ${lead + minutes}, or shorten targets of the stages.`,
			};
		}
	},
};

/** Working minutes of the build calendar by which the last target ends after the hand-over of the earliest launch. */
function shortBy(one: Combination, start: Instant, build: CompiledCalendar, playbook: Playbook): number {
	const launch = build.add(start, playbook.campaignTypes[one.type]!.leadTime[one.tier]!);
	let at = start;
	for (const stage of STAGES) {
		const settings = playbook.stages[stage];
		const calendar = calendarOf(playbook, settings.calendar);
		const target = targetFor(settings, one);
		at =
			typeof target === 'number'
				? calendar.add(at, target)
				: (Math.max(at, calendar.subtract(launch, target.beforeLaunch)) as Instant);
	}
	const handOver = (launch - playbook.launch.handOverMinutes * MINUTE_MS) as Instant;
	return build.between(handOver, at);
}

const sayTargets = (one: Combination, playbook: Playbook) =>
	STAGES.flatMap((stage) => {
		const settings = playbook.stages[stage];
		const target = targetFor(settings, one);
		const { sayWorkingMinutes } = calendarOf(playbook, settings.calendar);
		return typeof target === 'number' ? [`${stage} ${sayWorkingMinutes(target)}`] : [];
	}).join(', ');
