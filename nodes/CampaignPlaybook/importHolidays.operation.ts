import { importHolidays as holidaysFor } from '../../core';
import { defineOperation } from '../shared/operation';
import { currentPlaybookParameter } from '../shared/parameters/playbook';
import { calendarKeyParameter, iCalendarParameter, yearsParameter } from './parameters';

export const importHolidays = defineOperation({
	value: 'importHolidays',
	name: 'Import Holidays',
	action: 'Import holidays from a calendar file',
	description:
		'Reads the holidays of a calendar file (.ics), ready to be pasted into a calendar of the playbook',
	parameters: {
		text: iCalendarParameter,
		years: yearsParameter,
		calendarKey: calendarKeyParameter,
		current: currentPlaybookParameter,
	},
	run: ({ text, years, calendarKey, current: { playbook } }) => ({
		json: holidaysFor(text, years, playbook, calendarKey),
	}),
});
