import fc from 'fast-check';

import type { Campaign } from '../../../core/campaign/campaign';
import type { Playbook } from '../../../core/playbook';
import { type Replay, replay } from '../../../core/sla';
import { isoOf } from '../../../core/time';
import { at, nineToFive } from '../../support/calendars';
import { launched, open, playbook, type Visits, withStage } from '../../support/finishedCampaigns';
import { table } from '../../support/table';

const now = at('2026-12-14T09:00Z');
const as = () => playbook;
const under = (other: Playbook, ...campaigns: Campaign[]): Replay =>
	replay(campaigns, { as, under: other, now });

/** Dublin, winter time: local is UTC. Monday 2 March 2026, in QA for so many minutes. */
const qaFor = (minutes: number, id = 'C-1') => launched({ id, visits: [['qa', minutes]] });
const qaTarget = (target: number) => withStage('qa', { target });

describe('a clock under another target', () => {
	// The built-in target of QA is a day of 8 hours, due at 17:00.
	type Row = [
		say: string,
		minutes: number,
		target: number,
		status: string,
		due: string,
		late: number,
		moved: number,
	];
	const rows: Row[] = [
		['the same', 120, 480, 'met', '02T17:00', 0, 0],
		['shorter, still in time', 60, 60, 'met', '02T10:00', 0, -420],
		['shorter, a minute late', 61, 60, 'breached', '02T10:00', 1, -420],
		['longer, over the night', 480, 540, 'met', '03T10:00', 0, 1_020],
		['late over a weekend counts no night', 2_400, 60, 'breached', '02T10:00', 2_340, -420],
	];
	table(
		'%s: %i min of work, %i allowed',
		rows,
		(_say, minutes, target, status, due, lateMinutes, movedMinutes) => {
			const [clock] = under(qaTarget(target), qaFor(minutes)).clocks;
			expect(clock).toMatchObject({ campaignId: 'C-1', clock: 'qa#1', stage: 'qa', movedMinutes });
			expect(clock!.after).toMatchObject({ status, lateMinutes, dueAt: at(`2026-03-${due}Z`) });
			expect(isoOf(clock!.before.dueAt)).toBe('2026-03-02T17:00:00.000Z');
		},
	);

	it('keeps a target that was set by hand, and is not late under the one it ended with', () => {
		const [{ events, ...record }] = qaFor(120).clocks as [Campaign['clocks'][number]];
		const retargeted = { type: 'retargeted' as const, at: '2026-03-02T10:30:00Z', targetMinutes: 240 };
		const campaign = launched({ more: { clocks: [{ ...record, events: [...events, retargeted] }] } });
		const [clock] = under(qaTarget(60), campaign).clocks;
		expect(clock).toMatchObject({
			before: { status: 'met', lateMinutes: 0 },
			after: { status: 'breached', lateMinutes: 0 },
			movedMinutes: 0,
		});
	});
});

it('a clock under another calendar is late in the working time of that calendar', () => {
	const half = nineToFive('Europe/Dublin', {
		week: { mon: [['09:00', '11:00']], tue: [['09:00', '11:00']] },
	});
	const other = { ...qaTarget(120), calendars: { office: half } };
	const [clock] = under(other, launched({ visits: [['qa', 540]] })).clocks;
	// Stopped Tue 10:00: two hours of Monday were allowed, one of Tuesday is late.
	expect(clock!.after).toMatchObject({ status: 'breached', dueAt: at('2026-03-02T11:00Z'), lateMinutes: 60 });
	expect(clock!.before).toMatchObject({
		status: 'breached',
		dueAt: at('2026-03-02T17:00Z'),
		lateMinutes: 60,
	});
});

describe('which campaigns are looked at', () => {
	const isCounted = (campaign: Campaign) => {
		const { campaigns, open: stillOpen } = under(playbook, campaign);
		return [campaigns, stillOpen];
	};
	const running = { closedAt: undefined, outcome: undefined };
	const clocks = qaFor(60).clocks;
	type Row = [say: string, campaign: Campaign, counted: [number, number]];
	const rows: Row[] = [
		['closed', qaFor(60), [1, 0]],
		['live', launched({ more: { ...running, stage: 'live', clocks } }), [1, 0]],
		['declined', launched({ more: { outcome: 'declined', clocks } }), [1, 0]],
		['cancelled', launched({ more: { stage: 'cancelled', outcome: 'cancelled', clocks } }), [1, 0]],
		['in QA', open({ visits: [['qa', 0]] }), [0, 1]],
		['on hold', open({ more: { stage: 'onHold', stageBeforeHold: 'build' } }), [0, 1]],
	];
	table('%s', rows, (_say, campaign, counted) => expect(isCounted(campaign)).toEqual(counted));

	it('names those that cannot be replayed, and counts the others', () => {
		const own = (id: string, calendar: string) => {
			const events = [{ type: 'started' as const, at: '2026-03-02T09:00:00Z', targetMinutes: 60 }];
			return launched({ id, more: { clocks: [{ clock: 'translation', calendar, events, noticed: [] }] } });
		};
		const result = under(
			qaTarget(60),
			qaFor(60),
			launched({ id: 'C-2', brief: { type: 'podcast' } }),
			own('C-3', 'agency'),
		);
		expect([result.campaigns, result.overall.clocks]).toEqual([1, 1]);
		expect(result.notReplayed).toEqual([
			{ campaignId: 'C-2', why: 'The playbook "Other" has no campaign type "podcast".' },
			{
				campaignId: 'C-3',
				why: 'Campaign C-3, clock "translation", calendar: found "agency"; expected a calendar of the playbook (office). Add the calendar to the playbook, or start the clock with another.',
			},
		]);
	});

	it('names one whose own playbook cannot be had', () => {
		const lost = () => {
			throw new Error('no such version');
		};
		expect(replay([qaFor(60)], { as: lost, under: playbook, now }).notReplayed).toEqual([
			{ campaignId: 'C-1', why: 'Error: no such version' },
		]);
	});

	it('takes each under its own playbook', () => {
		const playbooks: Record<string, Playbook> = { a: qaTarget(60), b: qaTarget(120) };
		const own = (version: string) => ({ ...qaFor(100, version), playbookVersion: version });
		const { clocks: replayed } = replay([own('a'), own('b')], {
			as: ({ playbookVersion }) => playbooks[playbookVersion]!,
			under: playbook,
			now,
		});
		expect(replayed.map(({ before, after }) => [before.status, after.status])).toEqual([
			['breached', 'met'],
			['met', 'met'],
		]);
	});
});

describe('the sums', () => {
	const ids = (minutes: number[]) => minutes.map((took, i) => qaFor(took, `C-${i}`));

	it('are side by side, by stage and overall, and in words', () => {
		const result = under(qaTarget(60), ...ids([60, 60, 90, 500]), open({ id: 'C-9' }));
		const sums = {
			clocks: 4,
			before: { met: 3, attainment: 75, lateMinutes: 20 },
			after: { met: 2, attainment: 50, lateMinutes: 470 },
			moved: 4,
		};
		expect([result.byStage, result.overall]).toEqual([[{ stage: 'qa', title: 'QA', ...sums }], sums]);
		expect(result.sentences).toEqual([
			'4 finished campaigns under the playbook "Other"; 1 open campaign left out; 0 could not be replayed.',
			'All stages: 50 % in time instead of 75 %; 7 h 50 min late instead of 20 min; 4 of 4 due times moved.',
			'QA: 50 % in time instead of 75 %; 7 h 50 min late instead of 20 min; 4 of 4 due times moved.',
		]);
	});

	it('say what stays as it was', () =>
		expect(under(playbook, ...ids([60, 60, 500])).sentences[2]).toBe(
			'QA: 66.6 % in time as before; 20 min late as before; 0 of 3 due times moved.',
		));

	it('leave out clocks that were cancelled or still run', () => {
		const started = { type: 'started' as const, at: '2026-03-02T09:00:00Z' };
		const cancelled = { type: 'cancelled' as const, at: '2026-03-02T10:00:00Z' };
		const own = { ...started, targetMinutes: 60 };
		const campaign = launched({
			more: {
				clocks: [
					{ clock: 'qa#1', events: [started, cancelled], noticed: [] },
					{ clock: 'translation', calendar: 'office', events: [own], noticed: [] },
				],
			},
		});
		const { clocks, byStage, sentences } = under(playbook, campaign);
		expect(clocks.map(({ counts }) => counts)).toEqual([false, false]);
		expect(byStage.map(({ clocks: n, after }) => [n, after.attainment])).toEqual([
			[0, null],
			[0, null],
		]);
		expect(sentences).toHaveLength(1);
	});

	it('overall are of the stages only: other clocks measure the same time again', () => {
		const events = [
			{ type: 'started' as const, at: '2026-03-02T09:00:00Z', targetMinutes: 60 },
			{ type: 'stopped' as const, at: '2026-03-02T12:00:00Z' },
		];
		const clocks = [...qaFor(60).clocks, { clock: 'translation', calendar: 'office', events, noticed: [] }];
		const { byStage, overall } = under(playbook, launched({ more: { clocks } }));
		expect(byStage.map(({ stage, clocks: n }) => [stage, n])).toEqual([
			['qa', 1],
			['translation', 1],
		]);
		expect(overall).toMatchObject({ clocks: 1, after: { lateMinutes: 0 } });
	});

	it('never say 100 percent while one was late', () => {
		const almost = [...new Array<number>(1_999).fill(60), 500];
		expect(under(playbook, ...ids(almost)).overall.after.attainment).toBe(99.9);
	});
});

describe('for any history', () => {
	const minutes = fc.integer({ min: 0, max: 2_000 });
	const visits = fc.tuple(minutes, minutes, minutes, minutes).map(
		([build, qa, approval, again]): Visits => [
			['build', build],
			['qa', qa],
			['approval', approval],
			['qa', again],
		],
	);
	const anyHistory = fc
		.array(visits, { minLength: 1, maxLength: 10 })
		.map((all) => all.map((own, i) => launched({ id: `H-${i}`, visits: own })));
	const target = fc.integer({ min: 1, max: 2_000 });
	const runs = { numRuns: 30 };

	it('the same playbook changes nothing', () =>
		fc.assert(
			fc.property(anyHistory, (history) => {
				const { clocks, overall } = under(playbook, ...history);
				expect(clocks.map(({ after, movedMinutes }) => [after, movedMinutes])).toEqual(
					clocks.map(({ before }) => [before, 0]),
				);
				expect(overall).toMatchObject({ after: overall.before, moved: 0 });
			}),
			runs,
		));

	it('there and back again is the mirror image', () =>
		fc.assert(
			fc.property(anyHistory, target, (history, minutesAllowed) => {
				const other = qaTarget(minutesAllowed);
				const there = under(other, ...history).clocks;
				const back = replay(history, { as: () => other, under: playbook, now }).clocks;
				expect(back.map(({ before, after, movedMinutes }) => [after, before, movedMinutes])).toEqual(
					there.map(({ before, after, movedMinutes }) => [before, after, 0 - movedMinutes]),
				);
			}),
			runs,
		));

	it('a longer target is never missed more often, nor by more', () =>
		fc.assert(
			fc.property(anyHistory, target, target, (history, a, b) => {
				const tight = under(qaTarget(Math.min(a, b)), ...history).overall.after;
				const wide = under(qaTarget(Math.max(a, b)), ...history).overall.after;
				expect(wide.met).toBeGreaterThanOrEqual(tight.met);
				expect(wide.lateMinutes).toBeLessThanOrEqual(tight.lateMinutes);
			}),
			runs,
		));

	it('the stages add up to the whole', () =>
		fc.assert(
			fc.property(anyHistory, target, (history, minutesAllowed) => {
				const { byStage, overall } = under(qaTarget(minutesAllowed), ...history);
				const sum = (of: (sums: (typeof byStage)[number]) => number) =>
					byStage.reduce((total, sums) => total + of(sums), 0);
				expect(sum(({ clocks }) => clocks)).toBe(overall.clocks);
				expect(sum(({ after }) => after.met)).toBe(overall.after.met);
				expect(sum(({ after }) => after.lateMinutes)).toBeCloseTo(overall.after.lateMinutes, 6);
			}),
			runs,
		));
});
