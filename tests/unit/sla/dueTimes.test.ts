import fc from 'fast-check';

import { dueTimes, sweepDue } from '../../../core/sla/dueTimes';
import { compileCalendar, type Instant, isoOf } from '../../../core/time';
import { at, nineToFive } from '../../support/calendars';

const calendar = compileCalendar(nineToFive('Europe/Berlin'));
const edited = compileCalendar(nineToFive('Europe/Berlin', { holidays: ['2026-05-01'] }));

describe('due times', () => {
	it('tell which of many clocks an edited calendar moves', () => {
		const startedAt = Float64Array.of(at('2026-04-28T07:00Z'), at('2026-04-30T07:00Z'));
		const targets = Float64Array.of(480, 960);
		const [before, after] = [dueTimes(calendar, startedAt, targets), dueTimes(edited, startedAt, targets)];
		const say = (dueAt: Float64Array) => [...dueAt].map((due) => isoOf(due as Instant).slice(0, 16));
		expect(say(before)).toEqual(['2026-04-28T15:00', '2026-05-01T15:00']);
		expect(say(after)).toEqual(['2026-04-28T15:00', '2026-05-04T15:00']);
	});

	it('need one target for each start', () =>
		expect(() => dueTimes(calendar, new Float64Array(2), new Float64Array(1))).toThrow(
			'Due times: found 2 starts and 1 targets; expected one target for each start. Give both columns in the order of the clocks.',
		));
});

describe('a sweep over due times', () => {
	it('gives the clocks that are due, also those due right now, by due time and then by name', () =>
		expect(sweepDue(['qa#1', 'build#2', 'build#1', 'launch#1'], Float64Array.of(20, 30, 20, 31), 30)).toEqual(
			[2, 0, 1],
		));

	it('property: does not depend on the order of the clocks', () => {
		const clocks = fc.uniqueArray(fc.tuple(fc.string({ maxLength: 4 }), fc.integer({ min: 0, max: 9 })), {
			selector: ([name]) => name,
			maxLength: 40,
		});
		const both = clocks.chain((some) =>
			fc.record({
				some: fc.constant(some),
				shuffled: fc.shuffledSubarray(some, { minLength: some.length }),
				now: fc.integer({ min: 0, max: 9 }),
			}),
		);
		const namesOf = (some: [string, number][], now: number) => {
			const names = some.map(([name]) => name);
			return sweepDue(
				names,
				Float64Array.from(some, ([, due]) => due),
				now,
			).map((i) => names[i]);
		};
		fc.assert(
			fc.property(both, ({ some, shuffled, now }) =>
				expect(namesOf(shuffled, now)).toEqual(namesOf(some, now)),
			),
		);
	});
});
