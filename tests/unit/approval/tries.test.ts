import * as fc from 'fast-check';

import { waitsUntil, type WrongTry } from '../../../core/approval';
import type { Instant } from '../../../core/time';
import { table } from '../../support/table';
import { later, now } from './fixtures';

const BEA = { person: 'bea', round: 1 };
const HOUR = 60;
/** One wrong code at each of these minutes after `now`. */
const at = (minutes: readonly number[], who = BEA): WrongTry[] =>
	minutes.map((minute) => ({ ...who, at: later(minute) }));
const waits = (tries: readonly WrongTry[], minute: number, who = BEA) => {
	const until = waitsUntil(who, tries, later(minute));
	return until === undefined ? undefined : (until - now) / 60_000;
};

describe('after wrong codes a link waits', () => {
	type Row = [say: string, tries: number[], seenAt: number, until: number | undefined];
	const rows: Row[] = [
		['not without any', [], 0, undefined],
		['not after four', [0, 1, 2, 3], 3, undefined],
		['15 minutes after the fifth', [0, 1, 2, 3, 4], 4, 4 + 15],
		['until that minute', [0, 1, 2, 3, 4], 19, undefined],
		['30 minutes after the sixth', [0, 1, 2, 3, 4, 20], 20, 20 + 30],
		['an hour after the seventh', [0, 1, 2, 3, 4, 20, 51], 51, 51 + HOUR],
		['at most 8 hours', Array.from({ length: 40 }, (_, i) => i), 39, 39 + 8 * HOUR],
		['not for those of the day before', [0, 1, 2, 3, 1442], 1442, undefined],
	];
	table('%s', rows, (_say, tries, seenAt, until) => expect(waits(at(tries), seenAt)).toBe(until));

	it('does not depend on the order of the rows', () =>
		fc.assert(
			fc.property(fc.array(fc.nat(1_000), { maxLength: 40 }), fc.nat(2_000), (minutes, seenAt) =>
				expect(waits(at([...minutes].sort(() => -1)), seenAt)).toBe(waits(at(minutes), seenAt)),
			),
		));

	it('and not the links of others', () => {
		const tries = at([0, 1, 2, 3, 4]);
		expect(waits(tries, 4, { person: 'lars', round: 1 })).toBeUndefined();
		expect(waits(tries, 4, { person: 'bea', round: 2 })).toBeUndefined();
	});

	it('unless 25 were typed within an hour on all links together', () => {
		const many = Array.from({ length: 25 }, (_, i) => at([i], { person: `p${i}`, round: 1 })).flat();
		expect(waits(many.slice(1), 25)).toBeUndefined();
		expect(waits(many, 25)).toBe(HOUR);
		expect(waits(many, HOUR)).toBeUndefined();
	});

	it('so that a day of trying gets 12 codes in', () => {
		const tried: WrongTry[] = [];
		for (let minute = 0; minute < 24 * HOUR; minute++) {
			if (waitsUntil(BEA, tried, later(minute) as Instant) === undefined)
				tried.push({ ...BEA, at: later(minute) });
		}
		expect(tried.length).toBe(12);
	});
});
