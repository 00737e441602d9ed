import { quote } from '../../problem';
import { type Lint, whereOf } from './lint';

/** Whether a field of the map stands for another: `audience` for `audience.size`. */
const covers = (wide: string, narrow: string) => narrow === wide || narrow.startsWith(`${wide}.`);

export const materialityShadowed: Lint = {
	id: 'materiality-shadowed',
	title: 'every entry of the materiality map decides about some field',
	severity: 'warning',
	why: 'The first entry that names a changed field decides. One whose fields all stand in earlier entries never does.',
	examples: {
		bad: [
			{
				say: 'a field behind its part',
				changes: {
					'approval.materiality': [
						{ fields: ['audience'], then: 'notify' },
						{ fields: ['audience.size'], then: 'void' },
					],
				},
			},
		],
		quiet: [
			{
				say: 'behind one with a tolerance',
				changes: {
					'approval.materiality': [
						{ fields: ['audience.size'], then: 'notify', tolerancePercent: 5 },
						{ fields: ['audience.size'], then: 'void' },
					],
				},
			},
		],
	},
	*check({ playbook: { approval } }) {
		const { materiality = [] } = approval;
		for (const [i, { fields }] of materiality.entries()) {
			const before = materiality.slice(0, i).filter((entry) => entry.tolerancePercent === undefined);
			const taken = (field: string) =>
				before.some((entry) => entry.fields.some((wide) => covers(wide, field)));
			if (!fields.every(taken)) continue;
			yield {
				where: whereOf('approval', 'materiality', i),
				found: `${fields.map(quote).join(', ')}, which earlier entries decide about`,
				expected: 'a field that no earlier entry names',
				mend: 'Move the entry to the front, or take it out.',
			};
		}
	},
};
