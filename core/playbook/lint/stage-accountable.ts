import { quote } from '../../problem';
import { sayDate } from '../../time';
import { WORKED_STAGES } from '../schema';
import { type Lint, whereOf } from './lint';
import { datesFrom, isCovered } from './presence';

const DAYS = 14;

export const stageAccountable: Lint = {
	id: 'stage-accountable',
	title: 'somebody who is accountable for a stage is there today',
	severity: 'error',
	why: 'Reminders of a stage go to the role that owns it. When all of them are away without a delegate, nobody reads them.',
	examples: {
		bad: [
			{
				say: 'the only builder is away, and nobody answers for her',
				changes: { 'people.mona.absences': [{ from: '2026-12-01', to: '2026-12-31' }] },
			},
		],
		quiet: [
			{
				say: 'away with a delegate',
				changes: { 'people.mona.absences': [{ from: '2026-12-01', to: '2026-12-31', delegate: 'otto' }] },
			},
			{
				say: 'two builders, one of them away',
				changes: {
					'roles.campaignOps.people': ['mona', 'otto'],
					'people.mona.absences': [{ from: '2026-12-01', to: '2026-12-10', delegate: 'otto' }],
				},
			},
		],
	},
	*check({ playbook: { stages, roles, people }, now }) {
		const dates = datesFrom(now, DAYS);
		for (const stage of WORKED_STAGES) {
			const role = stages[stage].owner;
			const gap = dates.find((date) => !roles[role]!.people.some((key) => isCovered(key, date, people)));
			if (gap === undefined) continue;
			yield {
				where: whereOf('stages', stage, 'owner'),
				found: `${quote(role)}, of whom nobody is there on ${sayDate(gap)}`,
				expected: 'somebody who is there, or a delegate who is',
				mend: `Name a delegate for the absence, or put somebody else into the role ${quote(role)}.`,
			};
		}
	},
};
