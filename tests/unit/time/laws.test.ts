import fc from 'fast-check';

import { type Instant, compileCalendar } from '../../../core/time';
import { anyCalendarAndChange } from '../../support/calendars';

const RUNS = 100;
const ms = fc.integer({ min: -200 * 3_600_000, max: 200 * 3_600_000 });
const amount = fc.integer({ min: 0, max: 20_000_000 }).map((n) => n / 60_000);
const landing = fc.constantFrom('close' as const, 'open' as const);

function law(
	says: string,
	holds: (
		c: ReturnType<typeof compileCalendar>,
		t: [Instant, Instant, Instant],
		d: [number, number],
		at: 'close' | 'open',
	) => void,
) {
	it(says, () =>
		fc.assert(
			fc.property(
				anyCalendarAndChange,
				ms,
				ms,
				ms,
				amount,
				amount,
				landing,
				({ calendar, change }, a, b, c, x, y, at) =>
					holds(
						compileCalendar(calendar),
						[change + a, change + b, change + c] as [Instant, Instant, Instant],
						[x, y],
						at,
					),
			),
			{ numRuns: RUNS },
		),
	);
}

describe('laws of working time', () => {
	law('between(a, b) + between(b, c) = between(a, c)', ({ between }, [a, b, c]) =>
		expect(between(a, b) + between(b, c)).toBeCloseTo(between(a, c), 6),
	);
	law('between(b, a) = −between(a, b)', ({ between }, [a, b]) =>
		expect(between(b, a) + between(a, b)).toBe(0),
	);
	law('between(t, add(t, d)) = d', ({ add, between }, [t], [d], landing) =>
		expect(between(t, add(t, d, { landing }))).toBeCloseTo(d, 6),
	);
	law('between(subtract(t, d), t) = d', ({ subtract, between }, [t], [d], landing) =>
		expect(between(subtract(t, d, { landing }), t)).toBeCloseTo(d, 6),
	);
	law('add never goes back, nor does an earlier start end later', ({ add }, [a, b], [d], landing) => {
		const [early, late] = a < b ? [a, b] : [b, a];
		expect(add(early, d, { landing })).toBeGreaterThanOrEqual(early);
		expect(add(early, d, { landing })).toBeLessThanOrEqual(add(late, d, { landing }));
	});
	law('more work ends later', ({ add }, [t], [x, y], landing) =>
		expect(add(t, Math.min(x, y), { landing })).toBeLessThanOrEqual(add(t, Math.max(x, y), { landing })),
	);
	law('add(add(t, x), y) = add(t, x + y) as far as work goes', ({ add, between }, [t], [x, y]) => {
		const [twice, once] = [add(add(t, x), y), add(t, x + y)];
		expect(between(once, twice)).toBeCloseTo(0, 6);
		if (y > 0) expect(twice).toBe(once);
	});
	law('subtract(add(t, d), d) is t up to closed time', ({ add, subtract, between }, [t], [d]) =>
		expect(between(subtract(add(t, d), d), t)).toBeCloseTo(0, 6),
	);
	law('close lands at or before open', ({ add, subtract }, [t], [d]) => {
		expect(add(t, d)).toBeLessThanOrEqual(add(t, d, { landing: 'open' }));
		expect(subtract(t, d)).toBeGreaterThanOrEqual(subtract(t, d, { landing: 'open' }));
	});
	law('the next opening is open, and nothing before it is', ({ nextOpen, isOpen, between }, [t]) => {
		expect(isOpen(nextOpen(t))).toBe(true);
		expect(between(t, nextOpen(t))).toBe(0);
	});
	law('the explanation has no gaps and agrees with isOpen', ({ explain, isOpen }, [a, b]) => {
		const [start, end] = a < b ? [a, b] : [b, a];
		const parts = explain(start, end);
		expect(parts.map((part) => part.start)).toEqual(
			start < end ? [start, ...parts.slice(0, -1).map((part) => part.end)] : [],
		);
		expect(parts.at(-1)?.end ?? end).toBe(end);
		for (const part of parts) {
			expect(isOpen(part.start)).toBe(part.open);
			expect(isOpen((part.end - 1) as Instant)).toBe(part.open);
		}
	});
});
