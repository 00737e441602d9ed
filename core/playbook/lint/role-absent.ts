import { sayDate } from '../../time';
import { type Lint, whereOf } from './lint';
import { datesFrom, isCovered } from './presence';

const DAYS = 56;

export const roleAbsent: Lint = {
	id: 'role-absent',
	title: 'somebody of every role is there in the next eight weeks',
	severity: 'warning',
	why: 'When everybody of a role is away at once, what is asked of the role stands still.',
	examples: {
		bad: [
			{
				say: 'both are away over new year',
				changes: {
					'roles.legal.people': ['lars', 'bea'],
					'people.lars.absences': [{ from: '2026-12-28', to: '2026-12-31' }],
					'people.bea.absences': [{ from: '2026-12-30', to: '2027-01-02' }],
				},
			},
		],
		quiet: [
			{
				say: 'one after the other',
				changes: {
					'roles.legal.people': ['lars', 'bea'],
					'roles.brand.people': ['bea', 'rita'],
					'people.lars.absences': [{ from: '2026-12-28', to: '2026-12-29' }],
					'people.bea.absences': [{ from: '2026-12-30', to: '2027-01-02' }],
				},
			},
		],
	},
	*check({ playbook: { roles, people }, now }) {
		const dates = datesFrom(now, DAYS);
		for (const [key, role] of Object.entries(roles)) {
			const open = (date: string) => role.people.some((person) => isCovered(person, date, people));
			const first = dates.findIndex((date) => !open(date));
			if (first < 0) continue;
			const after = dates.findIndex((date, i) => i > first && open(date));
			const last = dates.at(after < 0 ? -1 : after - 1)!;
			yield {
				where: whereOf('roles', key, 'people'),
				found: `nobody who is there from ${sayDate(dates[first]!)} to ${sayDate(last)}`,
				expected: 'one person who is there, or a delegate',
				mend: 'Move one of the absences, name a delegate, or put one more person into the role.',
			};
		}
	},
};
