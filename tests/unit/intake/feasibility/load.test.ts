import fc from 'fast-check';

import { assessFeasibility, sayFeasibility, situationOf } from '../../../../core/intake';
import { Other } from '../../../../core/intake/others';
import { earliestDue, latestStart } from '../../../../core/intake/feasibility/load';
import { calendarOf } from '../../../../core/playbook';
import type { Instant } from '../../../../core/time';
import { now } from '../support';
import { other, playbook, playbookWith } from './worlds';

const busy = playbookWith(({ stages }) => ({
	stages: { ...stages, build: { ...stages.build, parallel: 2 } },
}));
const launch = (date: string, time = '10:00') => ({
	launchDate: date,
	launchTime: time,
	timeZone: 'Europe/Berlin',
	type: 'webinar',
	tier: 'standard',
	region: 'emea',
});
const others = (count: number, launchAt: string, more = {}) =>
	Array.from({ length: count }, (_, i) =>
		other({ id: `C-${launchAt.slice(8, 10)}-${i}`, launchAt, ...more }),
	);
const assess = (date: string, list: ReturnType<typeof others>, rules = busy) =>
	assessFeasibility(launch(date), rules, now, situationOf(list, rules, now));

describe('a booked team', () => {
	// Launch on the 17th, 09:00 in Dublin: build has to be done by the 13th, 09:00; two at once can do 8 days until then.
	const booked = others(4, '2026-11-17T09:00:00.000Z');

	it('cannot take one more for the same day; the earliest is when it fits', () => {
		const feasibility = assess('2026-11-17', booked);
		expect(feasibility).toMatchObject({ status: 'infeasible', binding: { code: 'load', stage: 'build' } });
		expect(sayFeasibility(feasibility, busy)).toEqual([
			'The launch cannot take place on Tue 17 November 2026, 10:00 (Europe/Berlin).',
			'Build is booked: until Fri 13 November 2026, 09:00 (Europe/Dublin) it has 8 days of work left for 4 other campaigns and needs 2 days for this one, and it can do 8 days until then (2 at once).',
			'The earliest possible launch is Wed 18 November 2026, 08:00 (Europe/Berlin).',
		]);
	});

	it('counts nothing when the playbook does not say how much it can do', () => {
		expect(assess('2026-11-17', booked, playbook).status).toBe('feasible');
	});

	it('a far launch of others does not stand in the way of a near one', () => {
		expect(assess('2026-11-17', others(40, '2027-02-16T09:00:00.000Z')).status).toBe('feasible');
	});

	it.each(['qa', 'approval', 'launch', 'live', 'closed', 'onHold', 'intake', 'cancelled'])(
		'a campaign in %s has no build left',
		(stage) =>
			expect(assess('2026-11-17', others(40, '2026-11-17T09:00:00.000Z', { stage })).status).toBe('feasible'),
	);

	it('a rush goes before the others', () => {
		const withRush = playbookWith(({ tiers, stages }) => ({
			tiers: { ...tiers, rush: { ...tiers.rush!, rush: {} } },
			stages: { ...stages, build: { ...stages.build, parallel: 2 } },
		}));
		const wish = { ...launch('2026-11-17'), tier: 'rush' };
		const list = others(40, '2026-11-16T09:00:00.000Z');
		expect(assessFeasibility(wish, withRush, now, situationOf(list, withRush, now)).status).toBe('feasible');
	});

	it('more work than calendars can count means that no launch is possible', () => {
		const swamped = others(3_000, '2026-11-17T09:00:00.000Z');
		const slow = playbookWith(({ stages }) => ({
			stages: { ...stages, build: { ...stages.build, target: 100_000, targets: [], parallel: 1 } },
			campaignTypes: busy.campaignTypes,
		}));
		expect(assess('2026-11-17', swamped, slow)).toMatchObject({ status: 'infeasible', earliest: undefined });
	});
});

describe('laws of the queue', () => {
	const calendar = calendarOf(playbook, 'office');
	const job = fc.record({
		minutes: fc.integer({ min: 1, max: 3_000 }),
		dueIn: fc.integer({ min: -2_000, max: 40_000 }),
	});
	const jobs = fc.array(job, { maxLength: 12 }).map((list) =>
		list
			.map(({ minutes, dueIn }, i) => ({
				other: other({ id: `C-${i}` }),
				minutes,
				doneBy: (now + dueIn * 60_000) as Instant,
			}))
			.sort((a, b) => a.doneBy - b.doneBy),
	);
	const newcomer = (minutes: number) => ({ minutes, calendar, now });

	/** The definition, without any cleverness: for each due time from `due` on, all work due by then fits in. */
	function fits(
		due: Instant,
		minutes: number,
		list: { minutes: number; doneBy: Instant }[],
		parallel: number,
	): boolean {
		return [due, ...list.map(({ doneBy }) => doneBy)]
			.filter((end) => end >= due)
			.every((end) => {
				const work = list
					.filter(({ doneBy }) => doneBy <= end)
					.reduce((sum, one) => sum + one.minutes, minutes);
				return work <= parallel * calendar.between(now, end) + 1e-6;
			});
	}

	it('the earliest due time fits, and none before it does', () => {
		fc.assert(
			fc.property(
				jobs,
				fc.integer({ min: 1, max: 3_000 }),
				fc.integer({ min: 1, max: 4 }),
				(list, minutes, parallel) => {
					const due = earliestDue({ jobs: list, parallel }, newcomer(minutes));
					expect(fits(due, minutes, list, parallel)).toBe(true);
					for (const earlier of [1, 7, 60, 1_440, 10_000])
						expect(fits((due - earlier * 60_000) as Instant, minutes, list, parallel)).toBe(false);
				},
			),
			{ numRuns: 300 },
		);
	});

	it('the latest start mirrors the earliest due time', () => {
		fc.assert(
			fc.property(
				jobs,
				fc.integer({ min: 1, max: 3_000 }),
				fc.integer({ min: 0, max: 60_000 }),
				(list, minutes, dueIn) => {
					const doneBy = (now + dueIn * 60_000) as Instant;
					const load = { jobs: list, parallel: 2 };
					const inTime = earliestDue(load, newcomer(minutes)) <= doneBy;
					expect(latestStart(load, newcomer(minutes), doneBy) >= now).toBe(inTime);
				},
			),
			{ numRuns: 300 },
		);
	});
});

it('property: records that are not read, because they cannot matter, would have changed nothing', () => {
	const parts = fc.record({
		inBuildFor: fc.integer({ min: 0, max: 3_000 }),
		launchIn: fc.integer({ min: 4 * 1_440, max: 20 * 1_440 }),
		stage: fc.constantFrom('build', 'qa'),
	});
	const iso = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
	fc.assert(
		fc.property(
			fc.array(parts, { maxLength: 10 }),
			fc.integer({ min: 4 * 1_440, max: 20 * 1_440 }),
			(list, launchIn) => {
				const rows = list.map(({ inBuildFor, launchIn: theirs, stage }, i) => {
					const campaignId = `C-${i}`;
					const clocks = [
						{ clock: `${stage}#1`, events: [{ type: 'started', at: iso(-inBuildFor) }], noticed: [] },
					];
					return new Other({
						campaignId,
						revision: 1,
						stage,
						type: 'webinar',
						tier: 'standard',
						region: 'emea',
						launchAt: iso(theirs),
						record: JSON.stringify({ campaignId, clocks }),
					});
				});
				const lazy = situationOf(rows, busy, now);
				const exact = lazy.promised.exactly();
				const eager = { ...lazy, promised: { atMost: exact, exactly: () => exact } };
				const at = iso(launchIn);
				const wish = { ...launch(at.slice(0, 10), at.slice(11, 16)), timeZone: 'UTC' };
				const [a, b] = [lazy, eager].map((one) => assessFeasibility(wish, busy, now, one));
				expect(sayFeasibility(a!, busy)).toEqual(sayFeasibility(b!, busy));
			},
		),
		{ numRuns: 200 },
	);
});
