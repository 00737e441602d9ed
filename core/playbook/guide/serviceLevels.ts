import { calendarOf } from '../calendars';
import { type Combination, combinationsOf } from '../lint/combinations';
import type { Playbook } from '../schema';
import { targetFor } from '../target';
import { paragraph, type Section, table } from './document';
import { type GuideFacts, joined, sayTarget } from './words';

const STAGES = ['intake', 'build', 'qa', 'approval'] as const;

/** One row for all regions with the same times. */
export function serviceLevelsSection({ playbook }: GuideFacts): Section {
	const rows = new Map<string, { cells: string[]; regions: string[] }>();
	for (const one of combinationsOf(playbook)) {
		const cells = cellsOf(one, playbook);
		const key = JSON.stringify([one.type, one.tier, cells]);
		const known = rows.get(key)?.regions ?? [];
		rows.set(key, { cells, regions: [...known, playbook.regions[one.region]!.title] });
	}
	const all = Object.keys(playbook.regions).length;
	const { title } = playbook.stages.build;
	return {
		id: 'service-levels',
		title: 'Service levels',
		blocks: [
			paragraph(
				`How long each stage has, by type and priority. The lead time is the least working time between the request and the launch, in the calendar of the stage ${title}; a request with less is answered with the earliest date that works.`,
			),
			...table(
				['Type', 'Priority', 'Region', 'Lead time', ...STAGES.map((stage) => playbook.stages[stage].title)],
				[...rows.values()].map(({ cells: [type = '', tier = '', ...times], regions }) => [
					type,
					tier,
					regions.length === all ? 'all' : joined(regions),
					...times,
				]),
			),
		],
	};
}

function cellsOf(one: Combination, playbook: Playbook): string[] {
	const { campaignTypes, tiers, stages } = playbook;
	const type = campaignTypes[one.type]!;
	return [
		type.title,
		tiers[one.tier]!.title,
		calendarOf(playbook, stages.build.calendar).sayWorkingMinutes(type.leadTime[one.tier]!),
		...STAGES.map((stage) => sayTarget(targetFor(stages[stage], one), stages[stage].calendar, playbook)),
	];
}
