import { quote } from '../../problem';
import { pointersOf } from '../pointers';
import { type Lint, whereOf } from './lint';

const LISTS = ['calendars', 'people', 'roles', 'tiers', 'map › templates'] as const;

export const unused: Lint = {
	id: 'unused',
	title: 'every entry is used somewhere',
	severity: 'info',
	why: 'What nothing points at was forgotten, or should be taken out.',
	examples: {
		bad: [
			{
				say: 'a person without a role',
				changes: { 'people.zoe': { name: 'Zoe', email: 'zoe@northwind.example' } },
			},
			{
				say: 'a template of no type',
				changes: {
					'map.templates.old': {
						title: 'Old',
						programId: 1,
						folderId: 1,
						sendCampaign: 'x',
						suppression: ['y'],
					},
				},
			},
			{ say: 'a tier that no type offers', changes: { 'tiers.gold': { title: 'Gold' } } },
		],
		quiet: [
			{
				say: 'a person who is a delegate only',
				changes: {
					'people.zoe': { name: 'Zoe', email: 'zoe@northwind.example' },
					'people.lars.delegate': 'zoe',
				},
			},
		],
	},
	*check({ playbook }) {
		const pointers = pointersOf(playbook);
		for (const list of LISTS) {
			const used = new Set(pointers.flatMap((pointer) => (pointer.list === list ? [pointer.name] : [])));
			const entries = list === 'map › templates' ? playbook.map.templates : playbook[list];
			for (const key of Object.keys(entries)) {
				if (used.has(key)) continue;
				yield {
					where: whereOf(list, key),
					found: `${quote(key)}, which nothing uses`,
					expected: 'an entry that something points at',
					mend: 'Use it, or take it out.',
				};
			}
		}
	},
};
