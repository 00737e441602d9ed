import { sayDate } from '../../time';
import type { Calendar } from '../../time/calendar';
import { civilDayOf, dateOf } from '../../time/civil';
import { localHoursOf } from '../../time/localHours';
import { calendarOf, membersOf } from '../calendars';
import { type Inline, paragraph, type Section, strong, table } from './document';
import { type GuideFacts, joined } from './words';

const SHOWN = 6;
const DAYS = 366;

export const calendarsSection = ({ playbook, today }: GuideFacts): Section => ({
	id: 'calendars',
	title: 'Working hours and holidays',
	blocks: [
		...table(
			['Calendar', 'Hours', 'Next holidays', 'Days with other hours'],
			Object.entries(playbook.calendars).map(([key, calendar]) =>
				'week' in calendar
					? [
							[strong(key)],
							calendarOf(playbook, key).describe(),
							nextHolidays(calendar, today).map(sayDate).join(', ') || 'none is known',
							otherHours(calendar, today).join(', ') || 'none',
						]
					: [
							[strong(key)],
							`${'anyOf' in calendar ? 'Open when any of these is' : 'Open when all of these are'}: ${joined(membersOf(calendar))}`,
							'those of its calendars',
							'',
						],
			),
		),
		...noticesOf({ playbook, today }),
	],
});

const nextHolidays = (calendar: Calendar, today: string): string[] => {
	const { closedBecause } = localHoursOf(calendar);
	const first = civilDayOf(today)!;
	const open = localHoursOf({ ...calendar, holidays: [] });
	return Array.from({ length: DAYS }, (_, i) => first + i)
		.filter((day) => closedBecause(day) === 'holiday' && open.openOn(day).length > 0)
		.slice(0, SHOWN)
		.map(dateOf);
};

const otherHours = ({ overrides = {} }: Calendar, today: string): string[] =>
	Object.entries(overrides)
		.filter(([date]) => date >= today)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.slice(0, SHOWN)
		.map(
			([date, hours]) =>
				`${sayDate(date)}: ${hours.length === 0 ? 'closed' : hours.map(([from, to]) => `${from}–${to}`).join(' and ')}`,
		);

function noticesOf({ playbook: { notices } }: GuideFacts) {
	const words: Inline[] = notices
		? [
				'Reminders are mailed in the hours of their reader: of the reader’s own calendar, else of ',
				strong(notices.calendar),
				notices.escalateAtOnce ? '. Mails about an overdue stage do not wait.' : '.',
			]
		: ['Reminders are mailed at any hour.'];
	return [paragraph(...words)];
}
