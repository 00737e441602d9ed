import { dueThresholds, explainClock, thresholdInstants } from '../../../core/sla';
import { compileCalendar, isoOf } from '../../../core/time';
import { at, nineToFive } from '../../support/calendars';
import { clockOf, paused, resumed, retargeted, started, stopped } from '../../support/clocks';

const calendar = compileCalendar(nineToFive('Europe/Berlin', { holidays: ['2026-05-01'] }));
const terms = (now: string) => ({ calendar, target: 240, now: at(now) });
const thresholds = [{ percent: 100 }, { remainingMinutes: 60 }, { percent: 50 }, { percent: 50 }];
/** Thursday before a holiday and a weekend, 15:00 local. */
const thursday = '2026-04-30T15:00+02:00';

describe('thresholds', () => {
	it('come in working time, each once, in order', () =>
		expect(
			thresholdInstants(clockOf(started(thursday)), terms(thursday), thresholds).map(
				({ key, at: when, reached }) => [key, isoOf(when), reached],
			),
		).toEqual([
			['50%', '2026-04-30T15:00:00.000Z', false],
			['60min left', '2026-05-04T08:00:00.000Z', false],
			['100%', '2026-05-04T09:00:00.000Z', false],
		]));

	it('are all told by one late look, in order', () =>
		expect(
			dueThresholds(clockOf(started(thursday)), terms('2026-05-04T13:00+02:00'), thresholds).map(
				({ key }) => key,
			),
		).toEqual(['50%', '60min left', '100%']));

	it('are not told twice', () => {
		const clock = { ...clockOf(started(thursday)), noticed: ['50%', '60min left'] };
		expect(dueThresholds(clock, terms('2026-05-04T11:00+02:00'), thresholds).map(({ key }) => key)).toEqual([
			'100%',
		]);
	});

	it('are not told a millisecond early', () =>
		expect(
			dueThresholds(clockOf(started(thursday)), terms('2026-04-30T16:59:59.999+02:00'), thresholds),
		).toEqual([]));

	it('wait while the clock is paused', () =>
		expect(
			dueThresholds(
				clockOf(started(thursday), paused('2026-04-30T15:30+02:00')),
				terms('2026-05-05T09:00+02:00'),
				thresholds,
			),
		).toEqual([]));

	it('end with the clock', () =>
		expect(
			dueThresholds(
				clockOf(started(thursday), stopped('2026-05-04T15:00+02:00')),
				terms('2026-05-04T16:00+02:00'),
				thresholds,
			),
		).toEqual([]));

	it('follow a new target from the moment it is set', () => {
		const clock = clockOf(started(thursday), retargeted('2026-05-04T09:30+02:00', 120));
		expect(isoOf(thresholdInstants(clock, terms('2026-05-04T10:00+02:00'), [{ percent: 100 }])[0]!.at)).toBe(
			'2026-05-04T07:30:00.000Z',
		);
	});
});

describe('the explanation', () => {
	it('says every date between start and due', () => {
		const clock = clockOf(
			started(thursday),
			paused('2026-05-04T09:30+02:00'),
			resumed('2026-05-04T10:30+02:00'),
		);
		expect(explainClock(clock, terms('2026-05-04T11:00+02:00')).sentences).toEqual([
			'Clock "qa#1" is running, 1 h of working time left.',
			'Started Thu 30 April 2026, 15:00 (Europe/Berlin) with a target of 4 h of working time; calendar: Mon–Fri 09:00–17:00 (Europe/Berlin), 1 holiday.',
			'Thu 30 April 2026: 15:00–17:00 counted, 2 h.',
			'Fri 1 May 2026: closed (holiday).',
			'Sat 2 May 2026 to Sun 3 May 2026: closed (no hours on this weekday).',
			'Mon 4 May 2026: 09:00–09:30 counted, 30 min; 09:30–10:30 paused, waiting for requester: copy is missing; 10:30–12:00 counted, 1 h 30 min.',
			'Due Mon 4 May 2026, 12:00 (Europe/Berlin).',
		]);
	});
});
