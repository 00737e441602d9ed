import { isInScope } from '../scope';
import { WORKED_STAGES } from '../schema';
import { combinationsOf } from './combinations';
import { type Lint, whereOf } from './lint';

export const targetShadowed: Lint = {
	id: 'target-shadowed',
	title: 'every target of a stage is the first that fits some campaign',
	severity: 'warning',
	why: 'The first target that fits is used, so one behind a wider one never is.',
	examples: {
		bad: [
			{
				say: 'behind a wider one',
				changes: {
					'stages.build.targets': [
						{ when: { tiers: ['rush'] }, target: 240 },
						{ when: { tiers: ['rush'], regions: ['emea'] }, target: 120 },
					],
				},
			},
		],
		quiet: [
			{
				say: 'before a wider one',
				changes: {
					'stages.build.targets': [
						{ when: { tiers: ['rush'], regions: ['emea'] }, target: 120 },
						{ when: { tiers: ['rush'] }, target: 240 },
					],
				},
			},
		],
	},
	*check({ playbook }) {
		const combinations = combinationsOf(playbook);
		const clocks = [
			...WORKED_STAGES.map((stage) => [['stages', stage], playbook.stages[stage]] as const),
			...(playbook.campaignClock ? [[['campaignClock'], playbook.campaignClock] as const] : []),
		];
		for (const [path, { targets = [] }] of clocks) {
			for (const [i, { when }] of targets.entries()) {
				const before = targets.slice(0, i);
				const isUsed = combinations.some(
					(one) => isInScope(when, one) && !before.some((other) => isInScope(other.when, one)),
				);
				if (isUsed) continue;
				yield {
					where: whereOf(...path, 'targets', i),
					found: 'a target that no campaign can get',
					expected: 'campaigns that no target before it fits',
					mend: 'Move it to the front, correct its "when", or take it out.',
				};
			}
		}
	},
};
