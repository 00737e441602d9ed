import fc from 'fast-check';

import { type Instant, compileCalendar } from '../../../core/time';
import { NASTY, anyCalendar, at } from '../../support/calendars';
import { minuteOracle } from './minuteOracle';

const HOUR = 3_600_000;
/** Mostly whole minutes, sometimes to the millisecond, up to four days around the clock change. */
const offset = fc.oneof(
	fc.integer({ min: -96 * 60, max: 96 * 60 }).map((minutes) => minutes * 60_000),
	fc.integer({ min: -96 * HOUR, max: 96 * HOUR }),
	fc.integer({ min: -180, max: 180 }).map((minutes) => minutes * 60_000),
);
const amount = fc.oneof(
	fc.integer({ min: 0, max: 2_000 }),
	fc.integer({ min: 0, max: 6_000_000 }).map((ms) => ms / 60_000),
);

/** Each draw asks both six questions: is it open, how much is between, explained, added, subtracted, and when does it open. */
export const compareWithOracle = (draws: number) =>
	it.each(NASTY)('%s around %s', (tz, changeIso) => {
		const change = at(changeIso);
		let answered = 0;
		const draw = fc.tuple(
			anyCalendar(tz, changeIso),
			offset,
			offset,
			amount,
			fc.constantFrom('close' as const, 'open' as const),
		);
		fc.assert(
			fc.property(draw, ([calendar, a, b, minutes, landing]) => {
				const engine = compileCalendar(calendar);
				const oracle = minuteOracle(calendar, change);
				const [from, to] = [(change + a) as Instant, (change + b) as Instant];
				const [start, end] = from < to ? [from, to] : [to, from];
				expect(engine.isOpen(from)).toBe(oracle.isOpen(from) === 1);
				const worked = oracle.between(start, end);
				expect(engine.between(start, end)).toBeCloseTo(worked, 6);
				const counted = engine.explain(start, end).filter(({ open }) => open);
				expect(counted.reduce((sum, part) => sum + part.minutes, 0)).toBeCloseTo(worked, 6);
				const due = oracle.add(from, minutes, landing);
				if (due !== undefined) expect(engine.add(from, minutes, { landing })).toBe(due);
				const begin = oracle.subtract(from, minutes, landing);
				if (begin !== undefined) expect(engine.subtract(from, minutes, { landing })).toBe(begin);
				const opens = oracle.add(from, 0, 'open');
				if (opens !== undefined) expect(engine.nextOpen(from)).toBe(opens);
				if (due !== undefined || begin !== undefined) answered++;
			}),
			{ numRuns: Math.ceil(draws / NASTY.length) },
		);
		// The window must be large enough for most draws, or the comparison would be empty.
		expect(answered).toBeGreaterThan(draws / NASTY.length / 2);
	});
