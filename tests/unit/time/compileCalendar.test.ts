import { type Calendar, compileCalendar, isoOf } from '../../../core/time';
import { at, nineToFive } from '../../support/calendars';
import { table } from '../../support/table';

const berlin = nineToFive('Europe/Berlin');

describe('a calendar that cannot be read', () => {
	table<[say: string, calendar: unknown, sentence: string]>(
		'%s',
		[
			[
				'misspelt zone',
				{ ...berlin, tz: 'Europe/Berln' },
				'Calendar, tz: found "Europe/Berln"; expected an IANA time zone, e.g. Europe/Berlin. Did you mean "Europe/Berlin"?',
			],
			[
				'a city',
				{ ...berlin, tz: 'New York' },
				'Calendar, tz: found "New York"; expected an IANA time zone, e.g. Europe/Berlin. Did you mean "America/New_York"?',
			],
			[
				'an offset',
				{ ...berlin, tz: '+02:00' },
				'Calendar, tz: found "+02:00"; expected an IANA time zone, e.g. Europe/Berlin. Write the area and the city, as in Europe/Berlin or America/New_York.',
			],
			[
				'no hours',
				{ tz: 'UTC', week: { mon: [] } },
				'Calendar, week: found no working time; expected hours on at least one weekday or date. Write e.g. "mon": [["09:00", "17:00"]].',
			],
			[
				'a bad time',
				{ tz: 'UTC', week: { mon: [['9:00', '17:00']] } },
				'Calendar, week › mon › 0 › 0: found "9:00"; expected a time from 00:00 to 24:00. Write it with two digits each, like 09:00; the end of the day is 24:00.',
			],
			[
				'a holiday that does not exist',
				{ ...berlin, holidays: ['2026-02-30'] },
				'Calendar, holidays › 0: found "2026-02-30"; expected a date that exists, or a yearly rule. Write a date like 2026-12-25, or a rule like 12-25, last mon of may or easter+1.',
			],
			[
				'an override on no date',
				{ ...berlin, overrides: { '2026-13-01': [] } },
				'Calendar, overrides › 2026-13-01: found "2026-13-01"; expected a date that exists. Write the date like 2026-12-24, and its hours behind it.',
			],
			[
				'a misspelt weekday',
				{ tz: 'UTC', week: { mom: [['09:00', '17:00']] } },
				'Calendar, week: found the key "mom"; expected one of mon, tue, wed, thu, fri, sat, sun. Did you mean "mon"?',
			],
		],
		(_say, calendar, sentence) => expect(() => compileCalendar(calendar as Calendar)).toThrow(sentence),
	);
});

describe('what a calendar cannot answer', () => {
	const once = compileCalendar({ tz: 'UTC', week: {}, overrides: { '2026-03-02': [['09:00', '10:00']] } });

	table<[say: string, ask: () => unknown, sentence: string]>(
		'%s',
		[
			[
				'too much work ahead',
				() => once.add(at('2026-03-02T09:30Z'), 31),
				'31 working minutes after 2026-03-02T09:30:00.000Z',
			],
			[
				'too much work behind',
				() => once.subtract(at('2026-03-02T09:30Z'), 31),
				'31 working minutes before 2026-03-02T09:30:00.000Z',
			],
			[
				'no opening any more',
				() => once.nextOpen(at('2026-03-02T10:00Z')),
				'0 working minutes after 2026-03-02T10:00:00.000Z',
			],
			[
				'a negative amount',
				() => once.add(at('2026-03-02T09:30Z'), -1),
				'Working minutes: found "-1"; expected a number of 0 or more.',
			],
			[
				'a missing amount',
				() => once.add(at('2026-03-02T09:30Z'), Number.NaN),
				'Working minutes: found "NaN"',
			],
			[
				'before 1970',
				() => once.isOpen(at('1969-12-31T23:59Z')),
				'Time: found 1969-12-31T23:59:00.000Z; expected an instant in the years 1970 to 2100.',
			],
			['after 2100', () => once.isOpen(at('2101-01-01T00:00Z')), 'Time: found 2101-01-01T00:00:00.000Z'],
			['no time', () => once.isOpen(Number.NaN as never), 'Time: found "NaN"'],
		],
		(_say, ask, sentence) => expect(ask).toThrow(sentence),
	);

	it('reaches exactly what is there', () => {
		expect(isoOf(once.add(at('2000-01-01T00:00Z'), 60))).toBe('2026-03-02T10:00:00.000Z');
		expect(isoOf(once.subtract(at('2100-12-31T00:00Z'), 60))).toBe('2026-03-02T09:00:00.000Z');
	});
});

describe('a compiled calendar', () => {
	it('is the same for equal content', () =>
		expect(compileCalendar({ ...berlin, week: { ...berlin.week } })).toBe(compileCalendar(berlin)));

	it('says which intervals overlap, and counts their time once', () => {
		const twice = compileCalendar({
			tz: 'UTC',
			week: {
				mon: [
					['09:00', '12:00'],
					['11:00', '17:00'],
				],
				sun: [['22:00', '10:00']],
			},
		});
		expect(twice.notes).toEqual([
			'week › mon: 09:00–12:00 and 11:00–17:00 overlap; the time counts once.',
			'week › mon: 09:00–12:00 overlaps the night before, which lasts to 10:00; the time counts once.',
		]);
		expect(twice.between(at('2026-03-02T00:00Z'), at('2026-03-03T00:00Z'))).toBe(17 * 60);
	});

	it('asks Intl nothing once its years are known', () => {
		const compiled = compileCalendar(nineToFive('America/Toronto'));
		compiled.between(at('2024-01-01T00:00Z'), at('2027-12-01T00:00Z'));
		const format = jest.spyOn(
			Intl.DateTimeFormat.prototype as unknown as { format: object },
			'format',
			'get',
		);
		compiled.add(at('2026-03-02T00:00Z'), 9_600);
		compiled.explain(at('2026-03-01T00:00Z'), at('2026-03-15T00:00Z'));
		expect(format).not.toHaveBeenCalled();
		compileCalendar(nineToFive('America/Lima')).isOpen(at('2026-03-02T00:00Z'));
		expect(format).toHaveBeenCalled();
		format.mockRestore();
	});

	it('never reads the zone of the process', () => {
		const own = [
			'getTimezoneOffset',
			'getFullYear',
			'getMonth',
			'getDate',
			'getDay',
			'getHours',
			'getMinutes',
			'toLocaleString',
		] as const;
		const spies = own.map((name) => jest.spyOn(Date.prototype, name));
		const compiled = compileCalendar(nineToFive('Asia/Kathmandu', { holidays: ['12-25', 'easter+1'] }));
		compiled.explain(at('2026-03-01T00:00Z'), compiled.add(at('2026-03-01T00:00Z'), 9_600));
		for (const spy of spies) {
			expect(spy).not.toHaveBeenCalled();
			spy.mockRestore();
		}
	});

	table<[minutes: number, words: string]>(
		'says %s minutes as %s',
		[
			[0, '0 min'],
			[0.2, 'less than 1 min'],
			[45, '45 min'],
			[480, '1 day'],
			[660, '1 day 3 h'],
			[965, '2 days 5 min'],
			[-90, 'minus 1 h 30 min'],
		],
		(minutes, words) => expect(compileCalendar(berlin).sayWorkingMinutes(minutes)).toBe(words),
	);

	it('describes itself', () =>
		expect(
			compileCalendar({
				...berlin,
				week: { ...berlin.week, sat: [['09:00', '12:00']] },
				holidays: ['12-25'],
			}).describe(),
		).toBe('Mon–Fri 09:00–17:00, Sat 09:00–12:00 (Europe/Berlin), 1 holiday'));

	it('explains closed time, holidays and clock changes', () => {
		const { explain } = compileCalendar({
			...berlin,
			week: { ...berlin.week, sun: [['01:00', '04:00']] },
			holidays: ['2026-03-30'],
		});
		const parts = explain(at('2026-03-29T00:00+01:00'), at('2026-03-30T10:00+02:00'));
		expect(
			parts.map((part) => [
				part.date,
				part.from,
				part.until,
				part.minutes,
				part.open ? 'open' : part.why,
				part.jump?.minutes,
			]),
		).toEqual([
			['2026-03-29', '00:00', '01:00', 60, 'hours', undefined],
			['2026-03-29', '01:00', '02:00', 60, 'open', undefined],
			['2026-03-29', '03:00', '04:00', 60, 'open', 60],
			['2026-03-29', '04:00', '24:00', 1_200, 'hours', undefined],
			['2026-03-30', '00:00', '10:00', 600, 'holiday', undefined],
		]);
	});
});

describe('yearly holidays', () => {
	table<[rule: string, closed: string]>(
		'%s closes %s',
		[
			['12-25', '2026-12-25'],
			['02-29', '2028-02-29'],
			['last mon of may', '2026-05-25'],
			['last Monday of May', '2027-05-31'],
			['first mon in september', '2026-09-07'],
			['4th thu of nov', '2026-11-26'],
			['easter', '2026-04-05'],
			['easter-2', '2027-03-26'],
			['easter+39', '2026-05-14'],
			['easter +1', '2038-04-26'],
		],
		(rule, closed) => {
			const { isOpen } = compileCalendar({
				tz: 'UTC',
				week: Object.fromEntries(
					['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
				),
				holidays: [rule],
			});
			const noon = at(`${closed}T12:00Z`);
			const days = [-1, 0, 1].map((d) => isOpen((noon + d * 86_400_000) as typeof noon));
			expect(days).toEqual([true, false, true]);
		},
	);
});
