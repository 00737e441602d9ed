import fc from 'fast-check';

import type { ClockEvent } from '../../../core/campaign/campaign';
import { clockState, type ClockTerms, explainClock } from '../../../core/sla';
import { type Instant, compileCalendar, isoOf, MINUTE_MS } from '../../../core/time';
import { aroundTheClock, at, nineToFive } from '../../support/calendars';
import {
	calendarChanged,
	clockOf,
	launchMoved,
	paused,
	resumed,
	started,
	stopped,
} from '../../support/clocks';
import { table } from '../../support/table';

const office = compileCalendar(nineToFive('UTC'));
const calendars: Readonly<Record<string, typeof office>> = {
	office,
	always: compileCalendar(aroundTheClock('UTC')),
	mornings: compileCalendar({
		tz: 'UTC',
		week: { mon: [['09:00', '12:00']], tue: [['09:00', '12:00']], wed: [['09:00', '12:00']] },
	}),
};
const DAY = 480;
const terms = (now: string, minutesBefore: number, launchAt: string): ClockTerms => ({
	calendar: office,
	calendarOf: (key) => calendars[key]!,
	target: { launchAt: at(launchAt), minutesBefore },
	now: at(now),
});

/** Monday 2 March 2026, and the days after it. */
const mon = (time: string) => `2026-03-02T${time}Z`;
const tue = (time: string) => `2026-03-03T${time}Z`;
const wed = (time: string) => `2026-03-04T${time}Z`;
const thu = (time: string) => `2026-03-05T${time}Z`;
const fri = (time: string) => `2026-03-06T${time}Z`;

type Row = [
	say: string,
	now: string,
	before: number,
	launch: string,
	events: ClockEvent[],
	status: string,
	due: string,
];
const rows: Row[] = [
	[
		'two working days before the launch',
		mon('10:00'),
		2 * DAY,
		thu('12:00'),
		[started(mon('09:00'))],
		'running',
		tue('12:00'),
	],
	[
		'at the launch itself, in closed time',
		thu('19:00'),
		0,
		thu('20:00'),
		[started(mon('09:00'))],
		'running',
		thu('20:00'),
	],
	[
		'met at the launch in closed time',
		fri('10:00'),
		0,
		thu('20:00'),
		[started(mon('09:00')), stopped(thu('20:00'))],
		'met',
		thu('20:00'),
	],
	[
		'a pause moves it by its working time',
		wed('10:00'),
		DAY,
		thu('12:00'),
		[started(mon('09:00')), paused(tue('10:00')), resumed(tue('13:00'))],
		'running',
		wed('15:00'),
	],
	[
		'a pause in closed time costs nothing',
		tue('11:00'),
		DAY,
		thu('12:00'),
		[started(mon('09:00')), paused(mon('18:00')), resumed(tue('08:00'))],
		'running',
		wed('12:00'),
	],
	[
		'an anchor before the start is due at once',
		mon('10:00'),
		5 * DAY,
		thu('12:00'),
		[started(mon('09:00'))],
		'breached',
		mon('09:00'),
	],
	[
		'another launch keeps the distance',
		tue('10:00'),
		DAY,
		thu('12:00'),
		[started(mon('09:00')), launchMoved(tue('09:00'), fri('12:00'))],
		'running',
		thu('12:00'),
	],
	[
		'a later launch does not take a breach back',
		fri('10:00'),
		DAY,
		wed('12:00'),
		[started(mon('09:00')), launchMoved(thu('09:00'), '2026-03-12T12:00Z')],
		'breached',
		'2026-03-11T12:00Z',
	],
	[
		'another calendar: the same distance in its time',
		mon('11:00'),
		180,
		wed('12:00'),
		[started(mon('09:00')), calendarChanged(mon('10:00'), 'mornings')],
		'running',
		wed('09:00'),
	],
];
describe('a target that hangs on the launch', () => {
	table('%s', rows, (_say, now, before, launch, events, status, due) => {
		const state = clockState(clockOf(...events), terms(now, before, launch));
		expect([state.status, isoOf(state.dueAt)]).toEqual([status, isoOf(at(due))]);
	});

	it('says so', () => {
		const { sentences } = explainClock(
			clockOf(started(mon('09:00'))),
			terms(mon('10:00'), DAY, thu('12:00')),
		);
		expect(sentences[1]).toBe(
			'Started Mon 2 March 2026, 09:00 (UTC) with a target of 1 day of working time before the launch on Thu 5 March 2026, 12:00 (UTC); calendar: Mon–Fri 09:00–17:00 (UTC).',
		);
	});

	const minute = fc.integer({ min: 0, max: 6 * 1_440 });
	const instant = (m: number) => (at(mon('00:00')) + m * MINUTE_MS) as Instant;
	it('moves by exactly the working time that was paused', () =>
		fc.assert(
			fc.property(
				minute,
				fc.array(fc.tuple(minute, minute), { maxLength: 4 }),
				fc.constantFrom(0, 60, 600),
				(start, pauses, minutesBefore) => {
					const launchAt = at('2026-03-12T12:00Z');
					const events = pauses.flatMap(([a, b]) => [
						paused(isoOf(instant(Math.min(a, b)))),
						resumed(isoOf(instant(Math.max(a, b)))),
					]);
					const state = clockState(clockOf(started(isoOf(instant(start))), ...events), {
						calendar: office,
						target: { launchAt, minutesBefore },
						now: at('2026-03-11T09:00Z'),
					});
					const anchor = office.subtract(launchAt, minutesBefore);
					expect(office.between(anchor, state.dueAt)).toBeCloseTo(state.pausedMinutes, 9);
				},
			),
			{ numRuns: 300 },
		));
});

type Change = [say: string, now: string, events: ClockEvent[], due: string, worked: number];
const changes: Change[] = [
	[
		'carry: each stretch by the calendar valid then',
		mon('11:00'),
		[started(mon('09:00')), calendarChanged(mon('10:00'), 'mornings')],
		tue('10:00'),
		120,
	],
	[
		'restart: counted anew from the change',
		mon('11:00'),
		[started(mon('09:00')), calendarChanged(mon('10:00'), 'mornings', 'restart')],
		tue('11:00'),
		60,
	],
	[
		'retroactive: as if it had held from the start',
		mon('11:00'),
		[started(mon('07:00')), calendarChanged(mon('10:00'), 'always', 'retroactive')],
		mon('11:00'),
		240,
	],
	[
		'to and fro',
		mon('16:00'),
		[
			started(mon('09:00')),
			calendarChanged(mon('10:00'), 'mornings'),
			calendarChanged(mon('15:00'), 'office'),
		],
		mon('16:00'),
		240,
	],
];
describe('a change of calendar', () => {
	table('%s', changes, (_say, now, events, due, worked) => {
		const state = clockState(clockOf(...events), { ...terms(now, 0, thu('12:00')), target: 240 });
		expect([isoOf(state.dueAt), state.workedMinutes]).toEqual([isoOf(at(due)), worked]);
	});

	it('does not take a breach back', () => {
		const events = [started(mon('09:00')), calendarChanged(tue('10:00'), 'mornings', 'retroactive')];
		const state = clockState(clockOf(...events), { ...terms(tue('11:00'), 0, thu('12:00')), target: 420 });
		expect([state.status, isoOf(state.breachedAt!), isoOf(state.dueAt)]).toEqual([
			'breached',
			isoOf(at(mon('16:00'))),
			isoOf(at(wed('10:00'))),
		]);
	});

	it('is told', () => {
		const events = [started(mon('09:00')), calendarChanged(mon('10:00'), 'mornings')];
		const { sentences } = explainClock(clockOf(...events), {
			...terms(mon('11:00'), 0, thu('12:00')),
			target: 240,
		});
		expect(sentences[2]).toBe('Calendar changed Mon 2 March 2026, 10:00 (UTC) to Mon–Wed 09:00–12:00 (UTC).');
	});

	it('to a calendar that nobody can find is refused', () =>
		expect(() =>
			clockState(clockOf(started(mon('09:00')), calendarChanged(mon('10:00'), 'x')), {
				calendar: office,
				target: 60,
				now: at(mon('11:00')),
			}),
		).toThrow('Clock "qa#1", calendar: found "x"'));
});

describe('pauses that overlap', () => {
	const overlapping = [
		started(mon('09:00')),
		paused(mon('10:00'), 'vendor', 'translation'),
		paused(mon('11:00'), 'requester', 'budget', 'hold'),
		resumed(mon('12:00')),
		resumed(mon('14:00'), 'hold'),
	];
	const look = (now: string, ...events: ClockEvent[]) =>
		clockState(clockOf(...events), { calendar: office, target: 300, now: at(now) });

	it('merge: the clock goes on when the last has ended', () => {
		expect(look(mon('15:00'), ...overlapping)).toMatchObject({
			status: 'running',
			pausedMinutes: 240,
			workedMinutes: 120,
		});
		expect(look(mon('13:00'), ...overlapping).pause).toMatchObject({
			reason: 'budget',
			since: at(mon('11:00')),
		});
	});

	it('the oldest gives the reason', () =>
		expect(look(mon('11:30'), ...overlapping).pause).toMatchObject({
			party: 'vendor',
			reason: 'translation',
		}));

	it('the end of a hold does not end the pause of one clock', () =>
		expect(
			look(
				mon('16:00'),
				started(mon('09:00')),
				paused(mon('10:00')),
				paused(mon('11:00'), 'vendor', 'held', 'hold'),
				resumed(mon('12:00'), 'hold'),
			).status,
		).toBe('paused'));
});
