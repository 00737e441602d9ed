import fc from 'fast-check';

import type { ClockEvent } from '../../../core/campaign/campaign';
import { RETARGET_MODES } from '../../../core/campaign/facts';
import { type ClockState, type ClockTerms, clockState, explainClock } from '../../../core/sla';
import {
	type Calendar,
	type CompiledCalendar,
	type Instant,
	compileCalendar,
	isoOf,
} from '../../../core/time';
import { aroundTheClock, at, nineToFive } from '../../support/calendars';
import {
	cancelled,
	clockOf,
	paused,
	reopened,
	resumed,
	retargeted,
	started,
	stopped,
} from '../../support/clocks';
import { sharedJson } from '../../support/shared.mts';
import { table } from '../../support/table';

const calendar = compileCalendar(nineToFive('UTC'));
const stateAt = (now: string, ...events: ClockEvent[]) =>
	clockState(clockOf(...events), { calendar, target: 120, now: at(now) });

/** Monday 2 March 2026. */
const mon = (time: string) => `2026-03-02T${time}Z`;
const tue = (time: string) => `2026-03-03T${time}Z`;

type Row = [
	say: string,
	now: string,
	events: ClockEvent[],
	status: ClockState['status'],
	due: string,
	worked: number,
];
const rows: Row[] = [
	['running before due', mon('10:00'), [started(mon('09:00'))], 'running', mon('11:00'), 60],
	['running exactly at due', mon('11:00'), [started(mon('09:00'))], 'running', mon('11:00'), 120],
	[
		'a millisecond after due',
		mon('11:00:00.001'),
		[started(mon('09:00'))],
		'breached',
		mon('11:00'),
		120 + 1 / 60_000,
	],
	[
		'stopped exactly at due',
		mon('15:00'),
		[started(mon('09:00')), stopped(mon('11:00'))],
		'met',
		mon('11:00'),
		120,
	],
	[
		'stopped a millisecond after due',
		mon('15:00'),
		[started(mon('09:00')), stopped(mon('11:00:00.001'))],
		'breached',
		mon('11:00'),
		120 + 1 / 60_000,
	],
	['started at night', mon('08:00'), [started(mon('03:00'))], 'running', mon('11:00'), 0],
	['over the night', tue('09:30'), [started(mon('16:00'))], 'running', tue('10:00'), 90],
	['started in the future', mon('08:00'), [started(mon('09:00'))], 'running', mon('11:00'), 0],
	[
		'its own target before the stage’s',
		mon('09:00'),
		[started(mon('09:00'), 60)],
		'running',
		mon('10:00'),
		0,
	],
	['paused', mon('12:00'), [started(mon('09:00')), paused(mon('10:00'))], 'paused', mon('13:00'), 60],
	[
		'paused and resumed',
		mon('12:30'),
		[started(mon('09:00')), paused(mon('10:00')), resumed(mon('12:00'))],
		'running',
		mon('13:00'),
		90,
	],
	[
		'two pauses that overlap end together',
		mon('12:30'),
		[started(mon('09:00')), paused(mon('10:00')), paused(mon('11:00'), 'vendor'), resumed(mon('12:00'))],
		'running',
		mon('13:00'),
		90,
	],
	[
		'a pause in closed time costs nothing',
		tue('09:30'),
		[started(mon('16:00')), paused(mon('17:00')), resumed(tue('09:00'))],
		'running',
		tue('10:00'),
		90,
	],
	[
		'a pause and a resume at once, while running',
		mon('10:30'),
		[started(mon('09:00')), paused(mon('10:00')), resumed(mon('10:00'))],
		'running',
		mon('11:00'),
		90,
	],
	[
		'a pause and a resume at once, while paused',
		mon('12:00'),
		[started(mon('09:00')), paused(mon('10:00')), paused(mon('11:00'), 'vendor'), resumed(mon('11:00'))],
		'paused',
		mon('13:00'),
		60,
	],
	[
		'paused at the start',
		mon('12:00'),
		[started(mon('09:00')), paused(mon('09:00'))],
		'paused',
		mon('14:00'),
		0,
	],
	[
		'a resume without a pause',
		mon('10:00'),
		[started(mon('09:00')), resumed(mon('09:30'))],
		'running',
		mon('11:00'),
		60,
	],
	[
		'stopped while paused',
		mon('15:00'),
		[started(mon('09:00')), paused(mon('10:00')), stopped(mon('12:00'))],
		'met',
		mon('13:00'),
		60,
	],
	[
		'cancelled',
		mon('15:00'),
		[started(mon('09:00')), cancelled(mon('10:00'))],
		'cancelled',
		mon('11:00'),
		60,
	],
	[
		'stopped and cancelled at once',
		mon('15:00'),
		[started(mon('09:00')), stopped(mon('10:00')), cancelled(mon('10:00'))],
		'met',
		mon('11:00'),
		60,
	],
	[
		'an event in the future does not count yet',
		mon('10:00'),
		[started(mon('09:00')), stopped(mon('10:30'))],
		'running',
		mon('11:00'),
		60,
	],
	[
		'a longer target',
		mon('12:00'),
		[started(mon('09:00')), retargeted(mon('10:00'), 240)],
		'running',
		mon('13:00'),
		180,
	],
	[
		'a longer target exactly at due',
		mon('12:00'),
		[started(mon('09:00')), retargeted(mon('11:00'), 240)],
		'running',
		mon('13:00'),
		180,
	],
	[
		'a longer target after the breach',
		mon('12:00'),
		[started(mon('09:00')), retargeted(mon('11:30'), 240)],
		'breached',
		mon('13:00'),
		180,
	],
	[
		'a target below what is worked',
		mon('10:45'),
		[started(mon('09:00')), retargeted(mon('10:30'), 60)],
		'breached',
		mon('10:00'),
		105,
	],
	[
		'paused after the breach',
		mon('15:00'),
		[started(mon('09:00')), paused(mon('12:00'))],
		'breached',
		mon('11:00'),
		180,
	],
];

describe('the state of a clock', () => {
	table('%s, at %s', rows, (_say, now, events, status, due, worked) => {
		const state = stateAt(now, ...events);
		expect([state.status, isoOf(state.dueAt)]).toEqual([status, isoOf(at(due))]);
		expect(state.workedMinutes).toBeCloseTo(worked, 9);
		expect(state.remainingMinutes).toBeCloseTo(state.targetMinutes - worked, 9);
	});

	it('tells the breach instant, however late one looks', () =>
		expect(stateAt('2026-06-01T00:00Z', started(mon('09:00'))).breachedAt).toBe(at(mon('11:00'))));

	it('breaks a lowered target when it is set, not before', () =>
		expect(stateAt(mon('12:00'), started(mon('09:00')), retargeted(mon('10:30'), 60)).breachedAt).toBe(
			at(mon('10:30')),
		));

	it('keeps the breach of the first target', () =>
		expect(stateAt(mon('12:00'), started(mon('09:00')), retargeted(mon('11:30'), 240)).breachedAt).toBe(
			at(mon('11:00')),
		));

	it('counts paused working minutes only', () =>
		expect(
			stateAt(tue('12:00'), started(mon('16:00')), paused(mon('16:30')), resumed(tue('10:00'))).pausedMinutes,
		).toBe(90));

	it('names events outside of its life', () => {
		const late = resumed(mon('12:00'));
		expect(stateAt(mon('13:00'), started(mon('09:00')), stopped(mon('10:00')), late).ignored).toEqual([
			{ event: late, why: 'afterEnd' },
		]);
	});

	it('refuses a clock that was never started', () =>
		expect(() => stateAt(mon('09:00'))).toThrow(
			'Clock "qa#1": found no start; expected an event "started".',
		));
});

describe('the next check', () => {
	const thresholds = [{ percent: 50 }, { percent: 100 }, { remainingMinutes: 15 }];
	const next = (now: string, noticed: string[], ...events: ClockEvent[]) => {
		const { nextCheckAt } = clockState(
			{ ...clockOf(...events), noticed },
			{ calendar, target: 120, now: at(now) },
			thresholds,
		);
		return nextCheckAt && isoOf(nextCheckAt);
	};
	const start = started(mon('09:00'));

	type NextRow = [
		say: string,
		now: string,
		noticed: string[],
		events: ClockEvent[],
		next: string | undefined,
	];
	table(
		'%s: %s',
		[
			['the first threshold', mon('09:00'), [], [start], mon('10:00')],
			['a threshold that nobody was told', mon('10:30'), [], [start], mon('10:00')],
			['the one after it', mon('10:30'), ['50%'], [start], mon('10:45')],
			['due', mon('10:50'), ['50%', '15min left'], [start], mon('11:00')],
			[
				'the breach, right after due',
				mon('11:00'),
				['50%', '15min left', '100%'],
				[start],
				mon('11:00:00.001'),
			],
			['nothing more after the breach', mon('11:30'), ['50%', '15min left', '100%'], [start], undefined],
			['nothing while paused', mon('12:00'), [], [start, paused(mon('09:30'))], undefined],
			[
				'a resume that is known already',
				mon('12:00'),
				[],
				[start, paused(mon('09:30')), resumed(mon('13:00'))],
				mon('13:00'),
			],
			['nothing after the end', mon('12:00'), [], [start, stopped(mon('09:30'))], undefined],
		] as NextRow[],
		(_say, now, noticed, events, expected) =>
			expect(next(now, noticed, ...events)).toBe(expected && isoOf(at(expected))),
	);
});

describe('a clock is a fold', () => {
	const minute = fc.integer({ min: 0, max: 4 * 1_440 });
	const when = minute.map((m) => isoOf((at(mon('00:00')) + m * 60_000) as Instant));
	const event: fc.Arbitrary<ClockEvent> = fc.oneof(
		fc.record({
			type: fc.constant('paused' as const),
			at: when,
			party: fc.constantFrom('requester' as const, 'vendor' as const),
			reason: fc.constantFrom('a', 'b'),
		}),
		fc.record({
			type: fc.constant('paused' as const),
			at: when,
			party: fc.constant('vendor' as const),
			reason: fc.constant('held'),
			cause: fc.constant('hold' as const),
		}),
		fc.record({ type: fc.constant('resumed' as const), at: when, cause: fc.constant('hold' as const) }),
		fc.record({
			type: fc.constant('calendarChanged' as const),
			at: when,
			calendar: fc.constantFrom('nights', 'always'),
			mode: fc.constantFrom(undefined, ...RETARGET_MODES),
		}),
		fc.record({
			type: fc.constant('retargeted' as const),
			at: when,
			launchAt: minute.map((m) => isoOf((at(mon('00:00')) + m * 60_000) as Instant)),
			mode: fc.constantFrom(undefined, ...RETARGET_MODES),
		}),
		fc.record({ type: fc.constant('resumed' as const), at: when }),
		fc.record({
			type: fc.constant('retargeted' as const),
			at: when,
			targetMinutes: fc.integer({ min: 1, max: 2_000 }),
			mode: fc.constantFrom(undefined, ...RETARGET_MODES),
		}),
		fc.record({ type: fc.constantFrom('stopped' as const, 'cancelled' as const), at: when }),
		fc.record({ type: fc.constant('reopened' as const), at: when }),
	);
	const history = fc.array(event, { maxLength: 8 }).map((events) => [started(mon('08:00')), ...events]);
	const shuffled = history.chain((events) =>
		fc.tuple(
			fc.constant(events),
			fc.shuffledSubarray(events, { minLength: events.length }),
			fc.subarray(events),
			minute,
		),
	);

	const calendars: Readonly<Record<string, CompiledCalendar>> = {
		nights: compileCalendar({
			tz: 'Asia/Kathmandu',
			week: { mon: [['22:00', '06:00']], wed: [['22:00', '06:00']] },
		}),
		always: compileCalendar(aroundTheClock('UTC')),
	};
	const anchored = fc.record({
		launchAt: minute.map((m) => (at(mon('00:00')) + m * 60_000) as Instant),
		minutesBefore: fc.constantFrom(0, 60, 600),
	});
	const target = fc.oneof(fc.constant(300), anchored);
	const termsAt = (m: number, its: ClockTerms['target']): ClockTerms => ({
		calendar,
		calendarOf: (key) => calendars[key]!,
		target: its,
		now: (at(mon('00:00')) + m * 60_000) as Instant,
	});

	it('gives the same state in any order of arrival and with repeated events', () =>
		fc.assert(
			fc.property(shuffled, target, ([events, otherOrder, repeats, m], its) => {
				const terms = termsAt(m, its);
				const one = clockState(clockOf(...events), terms);
				const other = clockState(clockOf(...otherOrder, ...repeats), terms);
				expect(other).toEqual(one);
			}),
			{ numRuns: 300 },
		));

	it('is late once it was late', () =>
		fc.assert(
			fc.property(history, minute, minute, target, (events, a, b, its) => {
				const look = (m: number) => clockState(clockOf(...events), termsAt(m, its));
				const [early, late] = [look(Math.min(a, b)), look(Math.max(a, b))];
				if (early.breachedAt !== undefined) expect(late.breachedAt).toBe(early.breachedAt);
			}),
			{ numRuns: 300 },
		));

	it('explains itself with segments that sum to the target', () =>
		fc.assert(
			fc.property(history, minute, target, (events, m, its) => {
				const { state, segments } = explainClock(clockOf(...events), termsAt(m, its));
				const counted = segments
					.filter((segment) => segment.counted)
					.reduce((sum, { minutes }) => sum + minutes, 0);
				expect(counted).toBeCloseTo(state.targetMinutes, 6);
				// nothing lies between the start and what is due at once
				if (segments.length > 0) expect(segments.at(-1)?.end).toBe(state.dueAt);
			}),
			{ numRuns: 300 },
		));
});

describe('a new target', () => {
	const start = started(mon('09:00'));
	table<[say: string, events: ClockEvent[], due: string, worked: number, breached: string | undefined]>(
		'%s',
		[
			[
				'counts what is worked',
				[start, retargeted(mon('10:00'), 240, 'carry')],
				mon('13:00'),
				180,
				undefined,
			],
			['or begins anew', [start, retargeted(mon('10:00'), 240, 'restart')], mon('14:00'), 120, undefined],
			[
				'or holds from the start',
				[start, retargeted(mon('10:00'), 240, 'retroactive')],
				mon('13:00'),
				180,
				undefined,
			],
			[
				'lower than what is worked',
				[start, retargeted(mon('10:30'), 60, 'carry')],
				mon('10:00'),
				180,
				mon('10:30'),
			],
			['lower, begun anew', [start, retargeted(mon('10:30'), 60, 'restart')], mon('11:30'), 90, mon('11:30')],
			[
				'lower, from the start',
				[start, retargeted(mon('10:30'), 60, 'retroactive')],
				mon('10:00'),
				180,
				mon('10:00'),
			],
			[
				'does not take a breach back',
				[start, retargeted(mon('11:30'), 480, 'retroactive')],
				mon('17:00'),
				180,
				mon('11:00'),
			],
			[
				'keeps the pauses',
				[start, paused(mon('09:30')), resumed(mon('10:00')), retargeted(mon('10:30'), 180, 'retroactive')],
				mon('12:30'),
				150,
				undefined,
			],
			[
				'carries on after one that began anew',
				[start, retargeted(mon('10:00'), 240, 'restart'), retargeted(mon('11:00'), 300)],
				mon('15:00'),
				120,
				undefined,
			],
			[
				'from the start after one that began anew',
				[start, retargeted(mon('10:00'), 240, 'restart'), retargeted(mon('11:00'), 300, 'retroactive')],
				mon('14:00'),
				180,
				undefined,
			],
		],
		(_say, events, due, worked, breached) => {
			const state = stateAt(mon('12:00'), ...events);
			expect([isoOf(state.dueAt), state.workedMinutes, state.breachedAt]).toEqual([
				isoOf(at(due)),
				worked,
				breached && at(breached),
			]);
		},
	);

	it('says how it took over', () => {
		const clock = clockOf(start, retargeted(mon('10:00'), 240, 'restart'));
		const { sentences, segments } = explainClock(clock, {
			calendar,
			target: 120,
			now: at(mon('12:00')),
		});
		expect(sentences[2]).toBe(
			'Target changed Mon 2 March 2026, 10:00 (UTC) to 4 h of working time, counted anew from then.',
		);
		expect(segments[0]!.from).toBe('10:00');
	});
});

describe('a clock that is reopened', () => {
	const start = started(mon('09:00'));
	table<[say: string, now: string, events: ClockEvent[], status: string, due: string, worked: number]>(
		'%s, at %s',
		[
			[
				'goes on',
				mon('12:00'),
				[start, stopped(mon('10:00')), reopened(mon('11:30'))],
				'running',
				mon('12:30'),
				90,
			],
			[
				'after a cancellation too',
				mon('12:00'),
				[start, cancelled(mon('10:00')), reopened(mon('11:30'))],
				'running',
				mon('12:30'),
				90,
			],
			[
				'is met when it is stopped in time again',
				mon('15:00'),
				[start, stopped(mon('10:00')), reopened(mon('11:30')), stopped(mon('12:30'))],
				'met',
				mon('12:30'),
				120,
			],
			[
				'is late from then on',
				mon('15:00'),
				[start, stopped(mon('10:00')), reopened(mon('11:30'))],
				'breached',
				mon('12:30'),
				270,
			],
			[
				'stays late',
				mon('15:00'),
				[start, stopped(mon('12:00')), reopened(mon('14:00')), stopped(mon('14:30'))],
				'breached',
				mon('11:00'),
				210,
			],
			[
				'not yet',
				mon('11:00'),
				[start, stopped(mon('10:00')), reopened(mon('11:30'))],
				'met',
				mon('11:00'),
				60,
			],
			[
				'runs, though it was paused when it was stopped',
				mon('12:00'),
				[start, paused(mon('09:30')), stopped(mon('10:00')), reopened(mon('11:30'))],
				'running',
				mon('13:00'),
				60,
			],
			[
				'can be paused at once',
				mon('12:00'),
				[start, stopped(mon('10:00')), reopened(mon('11:30')), paused(mon('11:30'))],
				'paused',
				mon('13:00'),
				60,
			],
		],
		(_say, now, events, status, due, worked) => {
			const state = stateAt(now, ...events);
			expect([state.status, isoOf(state.dueAt), state.workedMinutes]).toEqual([
				status,
				isoOf(at(due)),
				worked,
			]);
		},
	);

	it('does nothing while it runs, and what happened while it was closed does nothing', () => {
		const early = reopened(mon('09:30'));
		const between = retargeted(mon('11:00'), 30);
		const { ignored } = stateAt(
			mon('12:00'),
			start,
			early,
			stopped(mon('10:00')),
			between,
			reopened(mon('11:30')),
		);
		expect(ignored).toEqual([
			{ event: early, why: 'notEnded' },
			{ event: between, why: 'afterEnd' },
		]);
	});

	it('says where the time between went', () => {
		const clock = clockOf(start, stopped(mon('10:00')), reopened(mon('11:30')));
		const { sentences } = explainClock(clock, { calendar, target: 120, now: at(mon('12:00')) });
		expect(sentences).toContain(
			'Mon 2 March 2026: 09:00–10:00 counted, 1 h; 10:00–11:30 paused: stopped, until it was reopened; 11:30–12:30 counted, 1 h.',
		);
	});
});

interface PauseCase {
	readonly id: string;
	readonly calendar: Calendar;
	readonly op: 'add' | 'between';
	readonly from: string;
	readonly to?: string;
	readonly amountMinutes?: number;
	readonly pauses?: readonly (readonly [string, string])[];
	readonly expected: string | number;
}
const cases = sharedJson<PauseCase[]>('sla-cases.json')?.filter(({ pauses }) => pauses);
const describeCases = cases ? describe : describe.skip;

describeCases(
	`conformance cases with pauses${cases ? '' : ' (skipped: the folder "shared" is not beside the repository)'}`,
	() => {
		it('are all there', () => expect(cases).toHaveLength(14));

		it.each((cases ?? []).map((row) => [row.id, row] as const))(
			'%s',
			(_id, { calendar: own, op, from, to, amountMinutes = 1, pauses = [], expected }) => {
				const clock = clockOf(started(from), ...pauses.flatMap(([a, b]) => [paused(a), resumed(b)]));
				const now = op === 'between' ? at(to!) : at('2030-01-01T00:00Z');
				const state = clockState(clock, {
					calendar: compileCalendar(own),
					target: amountMinutes,
					now,
				});
				expect(op === 'add' ? state.dueAt : state.workedMinutes).toBe(
					typeof expected === 'string' ? at(expected) : expected,
				);
			},
		);
	},
);
