import fc from 'fast-check';

import { type Instant, compileCalendar, intersectCalendars, isoOf, joinCalendars } from '../../../core/time';
import { NASTY, anyCalendar, at, nineToFive } from '../../support/calendars';
import { table } from '../../support/table';

const dublin = compileCalendar(nineToFive('Europe/Dublin', { holidays: ['2026-05-04'] }));
const newYork = compileCalendar(nineToFive('America/New_York', { holidays: ['2026-05-25'] }));
const sydney = compileCalendar(nineToFive('Australia/Sydney'));
const followTheSun = joinCalendars([dublin, newYork, sydney]);
const bothSides = intersectCalendars([dublin, newYork]);

describe('joined calendars', () => {
	table<[say: string, from: string, minutes: number, due: string]>(
		'%s: %s + %i working min',
		[
			['one team hands over to the next', '2026-06-01T15:00Z', 5 * 60, '2026-06-01T20:00:00.000Z'],
			['time that two teams share counts once', '2026-06-01T08:00Z', 8 * 60, '2026-06-01T16:00:00.000Z'],
			['between the teams nobody works', '2026-06-01T20:30Z', 60, '2026-06-01T23:30:00.000Z'],
			['a holiday of one is worked by another', '2026-05-04T12:00Z', 120, '2026-05-04T15:00:00.000Z'],
			['the hour that Europe changes its clocks first', '2026-10-26T09:00Z', 660, '2026-10-26T20:00:00.000Z'],
		],
		(_say, from, minutes, due) => expect(isoOf(followTheSun.add(at(from), minutes))).toBe(due),
	);

	it('says its dates and days in the zone of the first, or the one that is named', () => {
		expect([followTheSun.tz, joinCalendars([dublin, newYork], { tz: 'Asia/Tokyo' }).tz]).toEqual([
			'Europe/Dublin',
			'Asia/Tokyo',
		]);
		expect(followTheSun.dayMinutes).toBe(21 * 60);
		expect(followTheSun.describe()).toBe(
			'open when any of these are: Mon–Fri 09:00–17:00 (Europe/Dublin), 1 holiday; Mon–Fri 09:00–17:00 (America/New_York), 1 holiday; Mon–Fri 09:00–17:00 (Australia/Sydney)',
		);
	});
});

describe('intersected calendars', () => {
	table<[say: string, from: string, minutes: number, due: string]>(
		'%s: %s + %i working min',
		[
			['only the shared hours count', '2026-06-01T08:00Z', 60, '2026-06-01T14:00:00.000Z'],
			['then the next day', '2026-06-01T08:00Z', 240, '2026-06-02T14:00:00.000Z'],
			['a holiday of either closes it', '2026-05-25T08:00Z', 60, '2026-05-26T14:00:00.000Z'],
			['an hour more while only one has changed', '2026-03-09T08:00Z', 240, '2026-03-09T17:00:00.000Z'],
		],
		(_say, from, minutes, due) => expect(isoOf(bothSides.add(at(from), minutes))).toBe(due),
	);

	it('has a usual day of its own', () => expect(bothSides.sayWorkingMinutes(240)).toBe('1 day 1 h'));

	it('explains why it is closed', () =>
		expect(
			bothSides
				.explain(at('2026-05-24T12:00Z'), at('2026-05-26T15:00Z'))
				.map(({ date, from, until, ...part }) => [date, from, until, part.open ? 'open' : part.why]),
		).toEqual([
			['2026-05-24', '13:00', '24:00', 'weekday'],
			['2026-05-25', '00:00', '05:00', 'weekday'],
			['2026-05-25', '05:00', '24:00', 'holiday'],
			['2026-05-26', '00:00', '05:00', 'holiday'],
			['2026-05-26', '05:00', '14:00', 'hours'],
			['2026-05-26', '14:00', '16:00', 'open'],
		]));

	it('can be combined again', () => {
		const nested = joinCalendars([bothSides, sydney]);
		expect(nested.isOpen(at('2026-06-01T15:00Z'))).toBe(true);
		expect(nested.isOpen(at('2026-06-01T10:00Z'))).toBe(false);
		expect(nested.describe()).toContain('(open when all of these are: ');
	});
});

describe('calendars that cannot be combined', () => {
	const early = compileCalendar({ tz: 'UTC', week: { mon: [['08:00', '12:00']] } });
	const late = compileCalendar({ tz: 'UTC', week: { mon: [['12:00', '18:00']] } });

	table<[say: string, combine: () => unknown, sentence: string]>(
		'%s',
		[
			[
				'never open together',
				() => intersectCalendars([early, late]),
				'Calendar: found calendars that are never open at the same time; expected some working time that all of them share. Lengthen the hours of one of them, or combine them with "anyOf".',
			],
			['none at all', () => joinCalendars([]), 'Calendar: found no calendars; expected at least one'],
			[
				'an unknown zone for words',
				() => joinCalendars([early, late], { tz: 'Europe/Berln' }),
				'Calendar, tz: found "Europe/Berln"',
			],
		],
		(_say, combine, sentence) => expect(combine).toThrow(sentence),
	);

	it('finds shared time in a single year far away', () => {
		const once = {
			tz: 'UTC',
			week: {},
			overrides: { '1971-02-03': [['09:00', '10:00']] as [string, string][] },
		};
		const shared = intersectCalendars([compileCalendar(once), compileCalendar(nineToFive('UTC'))]);
		expect(shared.between(at('1970-01-01T00:00Z'), at('2100-01-01T00:00Z'))).toBe(60);
	});
});

describe('laws of combined calendars', () => {
	const offset = fc.integer({ min: -150 * 3_600_000, max: 150 * 3_600_000 });
	const draw = fc.constantFrom(...NASTY).chain(([tz, change]) =>
		fc.record({
			calendars: fc
				.constantFrom(...NASTY)
				.chain(([other]) => fc.tuple(anyCalendar(tz, change), anyCalendar(other, change))),
			change: fc.constant(at(change)),
			span: fc.tuple(offset, offset),
		}),
	);
	const check = (holds: (of: Given) => void) =>
		fc.assert(
			fc.property(draw, ({ calendars: [one, other], change, span: [x, y] }) => {
				const [first, second] = [compileCalendar(one), compileCalendar(other)] as const;
				const [a, b] = [change + Math.min(x, y), change + Math.max(x, y)] as Instant[];
				const shared = first.openSpans(a!, b!).length > 0 && second.openSpans(a!, b!).length > 0;
				const any = joinCalendars([first, second]);
				const all = shared ? tryIntersect(first, second) : undefined;
				holds({ first, second, any, all, a: a!, b: b! });
			}),
			{ numRuns: 150 },
		);
	type Compiled = ReturnType<typeof compileCalendar>;
	interface Given {
		readonly first: Compiled;
		readonly second: Compiled;
		readonly any: Compiled;
		readonly all: Compiled | undefined;
		readonly a: Instant;
		readonly b: Instant;
	}
	const tryIntersect = (first: Compiled, second: Compiled) => {
		try {
			return intersectCalendars([first, second]);
		} catch {
			return undefined;
		}
	};

	it('any is open when one is, all when both are', () =>
		check(({ first, second, any, all, a }) => {
			expect(any.isOpen(a)).toBe(first.isOpen(a) || second.isOpen(a));
			if (all) expect(all.isOpen(a)).toBe(first.isOpen(a) && second.isOpen(a));
		}));

	it('any + all = the sum of both', () =>
		check(({ first, second, any, all, a, b }) => {
			if (all)
				expect(any.between(a, b) + all.between(a, b)).toBeCloseTo(
					first.between(a, b) + second.between(a, b),
					6,
				);
		}));

	it('the explanation has no gaps, and its open parts are the working time', () =>
		check(({ any, all, a, b }) => {
			for (const combined of all ? [any, all] : [any]) {
				const parts = combined.explain(a, b);
				expect([...parts.map(({ start }) => start), b]).toEqual([a, ...parts.map(({ end }) => end)]);
				const open = parts.filter((part) => part.open).reduce((sum, { minutes }) => sum + minutes, 0);
				expect(open).toBeCloseTo(combined.between(a, b), 6);
			}
		}));

	it('add and between agree', () =>
		check(({ any, a }) => expect(any.between(a, any.add(a, 777))).toBeCloseTo(777, 6)));
});
