import fc from 'fast-check';

import type { ClockEvent } from '../../../core/campaign/campaign';
import { readRow, type SavedCampaign } from '../../../core/campaign';
import { builtInPlaybook, type Threshold } from '../../../core/playbook';
import { dueThresholds } from '../../../core/sla';
import { checkClocks, saveItem } from '../../../core/steps';
import { compileCalendar, DAY_MS, type Instant, isoOf, MINUTE_MS } from '../../../core/time';
import { at, nineToFive } from '../../support/calendars';
import { after, start, WAY } from '../campaign/support';

const calendar = compileCalendar(nineToFive('Europe/Berlin'));
const thresholds: readonly Threshold[] = [{ percent: 50 }, { remainingMinutes: 60 }, { percent: 100 }];
const MORNING = at('2026-03-05T08:00Z');
const later = (minutes: number) => (MORNING + minutes * MINUTE_MS) as Instant;

interface Clock {
	readonly clock: string;
	readonly events: readonly ClockEvent[];
	readonly target: number;
}

/** A clock of a day or two that stands still now and then; a stop would make a late look tell less, on purpose. */
const anyClock = (clock: string): fc.Arbitrary<Clock> =>
	fc
		.record({
			begins: fc.integer({ min: -1_440, max: 600 }),
			target: fc.integer({ min: 1, max: 600 }),
			changes: fc.uniqueArray(fc.integer({ min: 1, max: 1_440 }), { maxLength: 6 }),
		})
		.map(({ begins, target, changes }) => {
			const events = [...changes]
				.sort((a, b) => a - b)
				.map((minutes, i): ClockEvent => {
					const when = isoOf(later(begins + minutes));
					return i % 2 === 0
						? { type: 'paused', at: when, party: 'vendor', reason: 'waits' }
						: { type: 'resumed', at: when };
				});
			return { clock, target, events: [{ type: 'started', at: isoOf(later(begins)) }, ...events] };
		});
const someClocks = fc.tuple(anyClock('build#1'), anyClock('qa#1'), anyClock('approval#1'));

/** What sweeps at these moments tell, by the instant at which it came and then by clock. */
function tell(clocks: readonly Clock[], moments: readonly Instant[]): string[] {
	const noticed = new Map(clocks.map(({ clock }) => [clock, [] as string[]]));
	const told: { at: number; clock: string; key: string }[] = [];
	for (const now of moments) {
		for (const { clock, events, target } of clocks) {
			const keys = noticed.get(clock)!;
			const record = { clock, events, noticed: keys };
			for (const { key, at: came } of dueThresholds(record, { calendar, target, now }, thresholds)) {
				expect(came).toBeLessThanOrEqual(now);
				keys.push(key);
				told.push({ at: came, clock, key });
			}
		}
	}
	return told
		.map((one, i) => ({ ...one, i }))
		.sort((a, b) => a.at - b.at || (a.clock < b.clock ? -1 : a.clock > b.clock ? 1 : a.i - b.i))
		.map(({ at: came, clock, key }) => `${isoOf(came as Instant)} ${clock} ${key}`);
}
const EVENING = (MORNING + DAY_MS) as Instant;
const everyMinutes = (step: number) => Array.from({ length: 1_440 / step + 1 }, (_, i) => later(i * step));

describe('a sweep', () => {
	it('property: that missed a day tells the same, at the same instants, as one every few minutes', () =>
		fc.assert(
			fc.property(someClocks, fc.constantFrom(15, 60), (clocks, step) =>
				expect(tell(clocks, [EVENING])).toEqual(tell(clocks, everyMinutes(step))),
			),
			{ numRuns: 20 },
		));

	it('property: tells the same in whatever order the clocks come', () =>
		fc.assert(
			fc.property(someClocks, (clocks) =>
				expect(tell([...clocks].reverse(), [EVENING])).toEqual(tell(clocks, [EVENING])),
			),
		));
});

/** A table with one campaign, saved by compare-and-swap as the workflows do. */
class Table {
	row: SavedCampaign;
	readonly told: string[] = [];
	readonly #playbook = builtInPlaybook().playbook;

	constructor() {
		this.row = readRow(saveItem(after(...WAY.build), undefined, this.#playbook, start));
	}

	/** @returns how the sweep that has read this row saves it */
	sweep(now: Instant): () => void {
		const read = this.row;
		const { journal } = checkClocks({ saved: read, playbook: this.#playbook, now });
		const item = saveItem(journal, read, this.#playbook, now);
		return () => {
			if (this.row.revision !== item.previousRevision) return;
			this.row = readRow(item);
			for (const { data } of journal.events)
				this.told.push(String((data as { threshold: string }).threshold));
		};
	}
}

describe('two sweeps at once', () => {
	it('property: tell each threshold once, in order, whoever saves first', () => {
		const rounds = fc.array(fc.record({ hours: fc.integer({ min: 0, max: 40 }), swap: fc.boolean() }), {
			maxLength: 5,
		});
		fc.assert(
			fc.property(rounds, (some) => {
				const table = new Table();
				for (const { hours, swap } of [
					...some.sort((a, b) => a.hours - b.hours),
					{ hours: 49, swap: true },
				]) {
					const now = (start + hours * 60 * MINUTE_MS) as Instant;
					const saves = [table.sweep(now), table.sweep(now)];
					for (const save of swap ? saves.reverse() : saves) save();
				}
				expect(table.told).toEqual(['75%', '100%']);
				const mails = table.row.effects.filter(({ kind }) => kind === 'mail').map(({ id }) => id);
				expect(new Set(mails).size).toBe(mails.length);
			}),
			{ numRuns: 30 },
		);
	});
});
