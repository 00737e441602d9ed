import fc from 'fast-check';

import { compileCalendar, holidaysFromICalendar } from '../../../core/time';
import { at, nineToFive } from '../../support/calendars';
import { table } from '../../support/table';

const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];
const file = (...lines: string[]) =>
	['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR'].join('\r\n');
const years = { from: '2026-01-01', to: '2028-12-31' };
const read = (...lines: string[]) => holidaysFromICalendar(file(...event(...lines)), years);

describe('holidays of an iCalendar file', () => {
	table<[say: string, lines: string[], holidays: string[]]>(
		'%s',
		[
			['one day', ['DTSTART;VALUE=DATE:20261225'], ['2026-12-25']],
			[
				'its end is not part of it',
				['DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261227'],
				['2026-12-25', '2026-12-26'],
			],
			[
				'an end on the same day',
				['DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261225'],
				['2026-12-25'],
			],
			['a duration', ['DTSTART;VALUE=DATE:20261225', 'DURATION:P2D'], ['2026-12-25', '2026-12-26']],
			[
				'midnight to midnight',
				['DTSTART;TZID="Europe/Berlin: x":20261225T000000', 'DTEND;TZID=Europe/Berlin:20261226T000000'],
				['2026-12-25'],
			],
			[
				'over the edge of the range',
				['DTSTART;VALUE=DATE:20251231', 'DTEND;VALUE=DATE:20260102'],
				['2026-01-01'],
			],
			[
				'every year',
				['DTSTART;VALUE=DATE:19001225', 'RRULE:FREQ=YEARLY'],
				['2026-12-25', '2027-12-25', '2028-12-25'],
			],
			[
				'every year over its end',
				['DTSTART;VALUE=DATE:20001231', 'DURATION:P2D', 'RRULE:FREQ=YEARLY'],
				['2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01', '2028-12-31'],
			],
			['29 February', ['DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY'], ['2028-02-29']],
			[
				'every second year',
				['DTSTART;VALUE=DATE:20240501', 'RRULE:FREQ=YEARLY;INTERVAL=2'],
				['2026-05-01', '2028-05-01'],
			],
			[
				'as often as it says',
				['DTSTART;VALUE=DATE:20250501', 'RRULE:FREQ=YEARLY;COUNT=3'],
				['2026-05-01', '2027-05-01'],
			],
			[
				'until a date',
				['DTSTART;VALUE=DATE:20200501', 'RRULE:FREQ=YEARLY;UNTIL=20270501T000000Z'],
				['2026-05-01', '2027-05-01'],
			],
			[
				'except a year',
				['DTSTART;VALUE=DATE:20260501', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20270501'],
				['2026-05-01', '2028-05-01'],
			],
			[
				'and one more',
				['DTSTART;VALUE=DATE:20260501', 'RDATE;VALUE=DATE:20260601,20260602'],
				['2026-05-01', '2026-06-01', '2026-06-02'],
			],
			[
				'the last Monday of May',
				['DTSTART;VALUE=DATE:20200525', 'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO'],
				['2026-05-25', '2027-05-31', '2028-05-29'],
			],
			[
				'the fourth Thursday of November',
				['DTSTART;VALUE=DATE:20201126', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH'],
				['2026-11-26', '2027-11-25', '2028-11-23'],
			],
			[
				'the Tuesday after the first Monday',
				['DTSTART;VALUE=DATE:20201103', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=2,3,4,5,6,7,8;BYDAY=TU'],
				['2026-11-03', '2027-11-02', '2028-11-07'],
			],
			[
				'the last day of a month',
				['DTSTART;VALUE=DATE:20200229', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1'],
				['2026-02-28', '2027-02-28', '2028-02-29'],
			],
			[
				'folded lines',
				['DTSTART;VALUE=DA', ' TE:2026', '\t1225', 'SUMMARY:a', ' DTSTART:20270101'],
				['2026-12-25'],
			],
			[
				'an alarm in it',
				['DTSTART;VALUE=DATE:20261225', 'BEGIN:VALARM', 'DTSTART:20270101', 'END:VALARM'],
				['2026-12-25'],
			],
		],
		(_say, lines, holidays) => expect(read(...lines)).toMatchObject({ holidays, skipped: [] }),
	);

	it('are sorted, once each, and what a calendar takes', () => {
		const two = file(
			...event('DTSTART:20261225'),
			...event('DTSTART:20260501'),
			...event('DTSTART:20261225'),
		);
		const { holidays } = holidaysFromICalendar(two.replaceAll('\r\n', '\n'), years);
		expect(holidays).toEqual(['2026-05-01', '2026-12-25']);
		expect(compileCalendar(nineToFive('UTC', { holidays })).isOpen(at('2026-05-01T10:00Z'))).toBe(false);
	});

	it('have the name of the first event that has one, as one line', () => {
		const text = file(
			...event('DTSTART:20260501', 'SUMMARY:Labour Day\\, \\"May Day\\"\\n(all offices)'),
			...event('DTSTART:20260501', 'SUMMARY:Spring outing'),
			...event('DTSTART:20261225'),
			...event('DTSTART:20261225', 'SUMMARY;LANGUAGE=en:Christmas Day'),
			...event('DTSTART:20261226'),
			...event('DTSTART:20261226T090000', `SUMMARY:${'x'.repeat(500)}`),
		);
		const { entries, skipped } = holidaysFromICalendar(text, years);
		expect(entries).toEqual([
			{ date: '2026-05-01', name: 'Labour Day, "May Day" (all offices)' },
			{ date: '2026-12-25', name: 'Christmas Day' },
			{ date: '2026-12-26', name: '' },
		]);
		expect(skipped.map(({ name }) => name)).toEqual(['x'.repeat(200)]);
	});
});

describe('events that are not taken', () => {
	table<[say: string, lines: string[], line: number, why: string]>(
		'%s',
		[
			['a date that does not exist', ['DTSTART;VALUE=DATE:20269999'], 5, '"20269999" is no whole day'],
			['an hour', ['DTSTART:20261225T090000'], 5, '"20261225T090000" is no whole day'],
			['midnight of another zone', ['DTSTART:20261225T000000Z'], 5, '"20261225T000000Z" is no whole day'],
			[
				'an end with an hour',
				['DTSTART:20261225', 'DTEND:20261225T120000'],
				6,
				'"20261225T120000" is no whole day',
			],
			['no date', ['SUMMARY:X'], 3, 'it has no date'],
			['cancelled', ['STATUS:CANCELLED', 'DTSTART:20261225'], 5, 'it is cancelled'],
			['longer than a year', ['DTSTART:20260101', 'DTEND:20280101'], 6, 'it lasts longer than 366 days'],
			['a duration of hours', ['DTSTART:20260101', 'DURATION:PT8H'], 6, 'it lasts longer than 366 days'],
			['every week', ['DTSTART:20260101', 'RRULE:FREQ=WEEKLY'], 6, 'it repeats in another way than yearly'],
			[
				'a rule that is not read',
				['DTSTART:20260101', 'RRULE:FREQ=YEARLY;BYWEEKNO=20'],
				6,
				'its rule says BYWEEKNO, which is not read here',
			],
			[
				'the 100th day',
				['DTSTART:20260101', 'RRULE:FREQ=YEARLY;BYDAY=20MO;BYMONTH=1'],
				6,
				'a weekday of its rule cannot be read',
			],
			[
				'days without a month',
				['DTSTART:20260101', 'RRULE:FREQ=YEARLY;BYDAY=1MO'],
				6,
				'its rule names days without BYMONTH',
			],
			[
				'no sound interval',
				['DTSTART:20260101', 'RRULE:FREQ=YEARLY;INTERVAL=0'],
				6,
				'a number or date of its rule is out of range',
			],
			[
				'one day of a series moved',
				['RECURRENCE-ID:20260101', 'DTSTART:20260102'],
				5,
				'it changes one day of a series, which is taken as it was',
			],
		],
		(_say, lines, line, why) =>
			expect(read(...lines)).toMatchObject({ holidays: [], skipped: [{ line, why }] }),
	);

	it('do not take the others with them', () => {
		const cut = file(
			...event('DTSTART:2026'),
			...event('DTSTART:20261225'),
			'no property',
			'BEGIN:VEVENT',
			'DTSTART:20270101',
		);
		expect(holidaysFromICalendar(cut, years)).toMatchObject({
			holidays: ['2026-12-25'],
			skipped: [
				{ line: 5, why: '"2026" is no whole day' },
				{ line: 12, why: 'the event does not end' },
			],
		});
	});
});

describe('a file that cannot be read', () => {
	table<[say: string, text: string, range: typeof years, sentence: string]>(
		'%s',
		[
			[
				'a page to log in',
				'<html>…',
				years,
				'iCalendar file: found a text that begins "<html>…"; expected a text that begins BEGIN:VCALENDAR.',
			],
			['nothing', ' \n', years, 'iCalendar file: found an empty file; expected'],
			[
				'too long',
				'x'.repeat(2_000_001),
				years,
				'iCalendar file: found 2000001 characters; expected at most 2000000.',
			],
			[
				'no first date',
				file(),
				{ ...years, from: '1.1.2026' },
				'iCalendar file, first date: found "1.1.2026"; expected a date from 1970-01-01 to 2100-12-31.',
			],
			[
				'a range that ends first',
				file(),
				{ from: '2027-01-01', to: '2026-01-01' },
				'iCalendar file, first date: found "2027-01-01"; expected a date not after 2026-01-01. Exchange the two dates.',
			],
		],
		(_say, text, range, sentence) => expect(() => holidaysFromICalendar(text, range)).toThrow(sentence),
	);

	const all = { from: '1970-01-01', to: '2100-12-31' };
	const everyDay = 'RRULE:FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYDAY=MO,TU,WE,TH,FR,SA,SU';
	const never = 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31;COUNT=100000';
	const many = (...lines: string[]) => Array.from({ length: 15_000 }, () => event(...lines)).flat();
	table<[say: string, text: string]>(
		'is done in a moment: %s',
		[
			['every day, a year long, many times', file(...many('DTSTART:19700101', 'DTEND:19710101', everyDay))],
			[
				'a rule without any day since the year 100',
				file(...many('DTSTART:01000101', never)).slice(0, 1_999_999),
			],
			['one property folded to the end', file('BEGIN:VEVENT', `DTSTART:2026${'\r\n 1'.repeat(400_000)}`)],
			['events in events', file(...Array.from({ length: 100_000 }, () => 'BEGIN:VEVENT'))],
			['components in components', file('BEGIN:VEVENT', ...Array.from({ length: 100_000 }, () => 'BEGIN:X'))],
			['quotes', file(`DTSTART;X=${'"'.repeat(1_000_000)}:20260101`)],
		],
		(_say, text) => {
			const { holidays, skipped } = holidaysFromICalendar(text.slice(0, 2_000_000), all);
			expect(holidays.length).toBeLessThanOrEqual(5_000);
			expect(skipped.length).toBeLessThanOrEqual(201);
		},
	);

	it('never breaks on what looks like a file', () => {
		const words = [
			'DTSTART',
			'DTEND',
			'RRULE',
			':',
			';',
			'=',
			'20260101',
			'FREQ=YEARLY',
			'BYDAY=',
			'\r\n',
			' ',
			'BEGIN:VEVENT\n',
			'END:VEVENT\n',
			'"',
			'P1D',
			'EXDATE',
			'-',
			'0',
		];
		fc.assert(
			fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
				const { holidays } = holidaysFromICalendar(`BEGIN:VCALENDAR\nX:1\n${parts.join('')}`, years);
				for (const date of holidays) expect(date >= years.from && date <= years.to).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});
});
