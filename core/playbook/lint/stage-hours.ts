import { sayDate } from '../../time';
import { DAY_MS } from '../../time/civil';
import { instantToLocal } from '../../time/localTime';
import { calendarOf } from '../calendars';
import { WORKED_STAGES } from '../schema';
import { type Lint, whereOf } from './lint';

const MAX_DAYS = 14;

export const stageHours: Lint = {
	id: 'stage-hours',
	title: 'every stage has working time in the next two weeks',
	severity: 'error',
	why: 'The clock of a stage stands still while its calendar is closed: nothing is ever late, and nothing is done.',
	examples: {
		bad: [
			{
				say: 'a calendar that is open in summer only',
				changes: {
					'calendars.summer': {
						tz: 'Europe/Dublin',
						week: {},
						overrides: { '2027-07-01': [['09:00', '17:00']] },
					},
					'stages.qa.calendar': 'summer',
				},
			},
		],
		quiet: [
			{
				say: 'closed over the holidays',
				changes: { 'calendars.office.holidays': ['2026-12-08', '2026-12-09', '2026-12-10', '2027-12-28'] },
			},
		],
	},
	*check({ playbook, now }) {
		for (const stage of WORKED_STAGES) {
			const key = playbook.stages[stage].calendar;
			const calendar = calendarOf(playbook, key);
			const opens = calendar.openSpans(now, (now + MAX_DAYS * DAY_MS) as typeof now);
			if (opens.length > 0) continue;
			yield {
				where: whereOf('stages', stage, 'calendar'),
				found: `"${key}", which is closed for ${MAX_DAYS} days from ${sayDate(instantToLocal(now, calendar.tz).date)} on`,
				expected: 'a calendar with working time',
				mend: 'Give the calendar hours on weekdays, or name another one.',
			};
		}
	},
};
