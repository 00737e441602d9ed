import { sayDate } from '../../time';
import { DAY_MS } from '../../time/civil';
import { type Lint, whereOf } from './lint';
import { datesFrom } from './presence';

/** Shorter absences are waited for. */
const LONG_DAYS = 5;
const SOON_DAYS = 14;

export const personAbsent: Lint = {
	id: 'person-absent',
	title: 'whoever is away for long has a delegate',
	severity: 'warning',
	why: 'What is asked of somebody who is away waits until they are back, unless a delegate answers for them.',
	examples: {
		bad: [
			{
				say: 'three weeks from next week on',
				changes: { 'people.lars.absences': [{ from: '2026-12-14', to: '2027-01-04' }] },
			},
		],
		quiet: [
			{
				say: 'with a delegate',
				changes: { 'people.lars.absences': [{ from: '2026-12-14', to: '2027-01-04', delegate: 'bea' }] },
			},
			{ say: 'two days', changes: { 'people.lars.absences': [{ from: '2026-12-14', to: '2026-12-15' }] } },
			{ say: 'in the past', changes: { 'people.lars.absences': [{ from: '2026-06-01', to: '2026-06-30' }] } },
		],
	},
	*check({ playbook: { people }, now }) {
		const [today = '', ...ahead] = datesFrom(now, SOON_DAYS);
		const soon = ahead.at(-1)!;
		for (const [key, { name, delegate, absences = [] }] of Object.entries(people)) {
			for (const [i, { from, to, delegate: own }] of absences.entries()) {
				const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
				if ((own ?? delegate) !== undefined || days < LONG_DAYS || to < today || from > soon) continue;
				yield {
					where: whereOf('people', key, 'absences', i),
					found: `${name} away from ${sayDate(from)} to ${sayDate(to)}, and nobody who answers meanwhile`,
					expected: 'a delegate',
					mend: 'Write "delegate" into the absence, with a key of people.',
				};
			}
		}
	},
};
