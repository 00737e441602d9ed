import { builtInPlaybook, calendarOf, importHolidays, loadPlaybook } from '../../../core/playbook';
import { at } from '../../support/calendars';
import { table } from '../../support/table';

const { playbook } = builtInPlaybook();
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const file = [
	'BEGIN:VCALENDAR',
	...event('SUMMARY:Labour Day', 'DTSTART;VALUE=DATE:20200501', 'RRULE:FREQ=YEARLY'),
	...event('SUMMARY:Christmas Day', 'DTSTART;VALUE=DATE:20261225'),
	...event('SUMMARY:Team lunch', 'DTSTART:20261211T120000'),
	'END:VCALENDAR',
].join('\r\n');
const years = { from: '2026', until: '2027' };

it('gives the dates with their names, and what was ignored', () =>
	expect(importHolidays(file, years, playbook)).toEqual({
		holidays: ['2026-05-01', '2026-12-25', '2027-05-01'],
		entries: [
			{ date: '2026-05-01', name: 'Labour Day' },
			{ date: '2026-12-25', name: 'Christmas Day' },
			{ date: '2027-05-01', name: 'Labour Day' },
		],
		ignored: [{ line: 13, name: 'Team lunch', why: '"20261211T120000" is no whole day' }],
	}));

it('gives a calendar of the playbook with these beside its own, each once, and the playbook takes it', () => {
	const { calendar } = importHolidays(file, years, playbook, 'office');
	const own = playbook.calendars.office!.holidays!;
	expect(own).toContain('2026-12-25');
	expect(calendar).toEqual({
		...playbook.calendars.office,
		holidays: [...own, '2026-05-01', '2027-05-01'],
	});
	const changed = loadPlaybook({ ...playbook, calendars: { office: calendar } }).playbook;
	expect(calendarOf(changed, 'office').isOpen(at('2026-05-01T10:00Z'))).toBe(false);
});

describe('refuses', () => {
	const world = { ...playbook.calendars, world: { anyOf: ['office', 'office'] } };
	table<[say: string, from: string, until: string, key: string, sentence: string]>(
		'%s',
		[
			[
				'an unknown calendar',
				'2026',
				'2027',
				'ofice',
				'Calendar: found "ofice"; expected a calendar with hours of its own (office). Correct the name, or leave the field empty.',
			],
			[
				'a calendar made of others',
				'2026',
				'2027',
				'world',
				'Calendar: found "world", which is made of other calendars; expected a calendar with hours of its own (office). Name one that it is made of.',
			],
			[
				'a year of two digits',
				'26',
				'2027',
				'',
				'Years: found "26"; expected a year from 1970 to 2100. Write the year with four digits, like 2027.',
			],
			[
				'years that end first',
				'2028',
				'2027',
				'',
				'iCalendar file, first date: found "2028-01-01"; expected a date not after 2027-12-31. Exchange the two dates.',
			],
		],
		(_say, from, until, key, sentence) =>
			expect(() => importHolidays(file, { from, until }, { calendars: world }, key)).toThrow(sentence),
	);
});
