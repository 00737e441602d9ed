import fc from 'fast-check';

import { compileCalendar, type Instant, isoOf } from '../../../core/time';
import { anyCalendarAndChange, at, nineToFive } from '../../support/calendars';

const office = compileCalendar(nineToFive('Europe/Berlin'));
const columns = (...entries: (readonly [from: number, minutes: number])[]) =>
	[
		Float64Array.from(entries, ([from]) => from),
		Float64Array.from(entries, ([, minutes]) => minutes),
	] as const;

describe('adding to many starts at once', () => {
	it('property: gives what adding to each gives', () => {
		const entries = fc.array(
			fc.tuple(
				fc.integer({ min: -200 * 86_400_000, max: 200 * 86_400_000 }),
				fc.oneof(
					fc.constantFrom(0, 0.000_001, 0.5, 60, 480, 9_600),
					fc.double({ min: 0, max: 20_000, noNaN: true }),
				),
			),
			{ maxLength: 30 },
		);
		fc.assert(
			fc.property(anyCalendarAndChange, entries, ({ calendar, change }, some) => {
				const compiled = compileCalendar(calendar);
				const [from, minutes] = columns(...some.map(([ms, amount]) => [change + ms, amount] as const));
				expect([...compiled.addAll(from, minutes)]).toEqual(
					[...from].map((start, i) => compiled.add(start as Instant, minutes[i]!)),
				);
			}),
			{ numRuns: 100 },
		);
	});

	it('finds starts and due times that lie far apart', () => {
		const [from, minutes] = columns([at('1971-01-04T08:00Z'), 60], [at('2099-01-05T08:00Z'), 9_600]);
		expect([...office.addAll(from, minutes)].map((due) => isoOf(due as Instant))).toEqual([
			'1971-01-04T09:00:00.000Z',
			'2099-01-30T16:00:00.000Z',
		]);
	});

	it('gives nothing for nothing', () =>
		expect(office.addAll(new Float64Array(), new Float64Array())).toHaveLength(0));

	it.each([
		['a negative amount', [at('2026-03-02T08:00Z'), -1], 'Working minutes: found "-1";'],
		['no number', [at('2026-03-02T08:00Z'), NaN], 'Working minutes: found "NaN";'],
		['a start that is no number', [NaN, 60], 'Time: found "NaN";'],
		['a start before 1970', [-1, 60], 'Time: found 1969-12-31T23:59:59.999Z;'],
		[
			'more than the calendar has',
			[at('2100-12-31T08:00Z'), 9_600],
			'Working minutes: found 9600 working minutes after 2100-12-31T08:00:00.000Z;',
		],
	] as const)('refuses %s as adding to one does', (_say, bad, sentence) => {
		const [from, minutes] = columns([at('2026-03-02T08:00Z'), 60], bad);
		expect(() => office.addAll(from, minutes)).toThrow(sentence);
		expect(() => office.add(bad[0] as Instant, bad[1])).toThrow(sentence);
	});
});
