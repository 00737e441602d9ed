import { sayDate } from '../../time';
import { civilDayOf, DAY_MS, WEEKDAYS } from '../../time/civil';
import type { Calendar } from '../../time/calendar';
import { parseHolidayRule } from '../../time/holidayRule';
import { type Lint, whereOf } from './lint';

const MIN_DAYS = 90;

const ALL_DAY = [['00:00', '24:00']];
const EVERY_DAY = Object.fromEntries(WEEKDAYS.map((day) => [day, ALL_DAY]));

export const calendarEnds: Lint = {
	id: 'calendar-ends',
	title: 'holidays are known for the next 90 days',
	severity: 'warning',
	why: 'Due times behind the last holiday that is listed count holidays as working days.',
	examples: {
		bad: [
			{ say: 'the last one is in two weeks', changes: { 'calendars.office.holidays': ['2026-12-25'] } },
			{ say: 'none at all', changes: { 'calendars.office.holidays': undefined } },
		],
		quiet: [
			{ say: 'a yearly rule', changes: { 'calendars.office.holidays': ['12-25', '2026-03-17'] } },
			{ say: 'the last one is next summer', changes: { 'calendars.office.holidays': ['2027-08-02'] } },
			{ say: 'never closed', changes: { 'calendars.office': { tz: 'UTC', week: EVERY_DAY } } },
		],
	},
	*check({ playbook: { calendars }, now }) {
		for (const [key, calendar] of Object.entries(calendars)) {
			if (!('week' in calendar) || isEveryDay(calendar)) continue;
			const { holidays = [] } = calendar;
			if (holidays.some((text) => civilDayOf(text) === undefined && parseHolidayRule(text))) continue;
			const last = holidays.toSorted().at(-1);
			if (last !== undefined && civilDayOf(last)! * DAY_MS >= now + MIN_DAYS * DAY_MS) continue;
			yield {
				where: whereOf('calendars', key, 'holidays'),
				...(last === undefined
					? { found: 'no holidays', severity: 'info' as const }
					: { found: `holidays until ${sayDate(last)} only` }),
				expected: `holidays for at least ${MIN_DAYS} days to come`,
				mend: 'Add those of the next years (Campaign Playbook: Import Holidays reads calendar files), or write yearly rules such as "12-25" and "easter+1".',
			};
		}
	},
};

/** Whoever works on every day of the week has no holidays to list. */
const isEveryDay = ({ week }: Calendar) =>
	Object.values(week).filter((hours) => hours?.length).length === WEEKDAYS.length;
