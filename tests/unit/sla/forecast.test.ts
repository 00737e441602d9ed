import fc from 'fast-check';

import type { Campaign } from '../../../core/campaign/campaign';
import { type Forecast, forecast } from '../../../core/sla';
import { type Instant, isoOf } from '../../../core/time';
import { at } from '../../support/calendars';
import { type Example, launched, many, office, open, playbook } from '../../support/finishedCampaigns';
import { table } from '../../support/table';

/** Dublin, winter time: local is UTC. Monday. */
const start = '2026-11-09T09:00Z';
const now = at(start);
const HOUR = 60;

type Made = Extract<Forecast, { status: 'forecast' }>;
function made(campaign: Campaign, history: readonly Campaign[], when: Instant = now): Made {
	const result = forecast(campaign, history, playbook, when);
	if (result.status !== 'forecast') throw new Error(result.sentence);
	return result;
}
const dates = ({ readyAt: { p50, p80, p95 } }: Made) => [p50, p80, p95].map((instant) => isoOf(instant));

/** Campaigns whose only stage of work was the approval, with these working minutes. */
const approvals = (minutes: readonly number[], example: Example = {}) =>
	minutes.map((took, i) => launched({ ...example, id: `A-${i}`, visits: [['approval', took]] }));
const inApproval = (more: Example = {}) => open({ from: start, visits: [['approval', 0]], ...more });
const upTo = (count: number, step = 1) => Array.from({ length: count }, (_, i) => (i + 1) * step);

describe('a history of equal campaigns', () => {
	const history = many(20);

	it('gives exactly the date at which they would be ready', () => {
		// Build 8 h, QA 2 h, approval 4 h from Monday 09:00.
		const ready = '2026-11-10T15:00:00.000Z';
		const result = made(open({ from: start }), history);
		expect(dates(result)).toEqual([ready, ready, ready]);
		expect(result.chance).toBe(1);
	});

	it('takes off what the stage had so far, whenever one looks', () =>
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 479 }), (minutes) => {
				const result = made(open({ from: start }), history, office.add(now, minutes));
				expect(isoOf(result.readyAt.p95)).toBe('2026-11-10T15:00:00.000Z');
			}),
			{ numRuns: 30 },
		));

	it('counts all cycles of a stage together', () => {
		const twice = many(20, {
			visits: [
				['qa', 60],
				['approval', 30],
				['qa', 60],
				['approval', 90],
			],
		});
		expect(dates(made(open({ from: start, visits: [['qa', 0]] }), twice))[0]).toBe(
			'2026-11-09T13:00:00.000Z',
		);
	});

	it('says the chance, the dates and what each stage rests on', () =>
		expect(
			made(open({ from: start, visits: [['qa', 0]] }), history, at('2026-11-09T10:00Z')).sentences,
		).toEqual([
			'The chance to make the launch on Tue 24 November 2026, 09:00 (Europe/Dublin) is more than 99 %; for that it has to be ready before the hand-over on Tue 24 November 2026, 08:00 (Europe/Dublin).',
			'Ready in 50 of 100 cases by Mon 9 November 2026, 15:00 (Europe/Dublin), in 80 by Mon 9 November 2026, 15:00 (Europe/Dublin), in 95 by Mon 9 November 2026, 15:00 (Europe/Dublin).',
			'QA: rests on 20 finished campaigns of the same type and tier; half of them took at most 2 h of working time, pauses included. This one has had 1 h; 20 of them took longer.',
			'Approval: rests on 20 finished campaigns of the same type and tier; half of them took at most 4 h of working time, pauses included.',
		]));
});

describe('the dates of one stage are those of the history', () => {
	type Row = [say: string, minutes: number[], spent: number, ready: [string, string, string]];
	const rows: Row[] = [
		[
			'twenty campaigns, 1 to 20 hours',
			upTo(20, HOUR),
			0,
			['2026-11-10T11:00', '2026-11-10T17:00', '2026-11-11T12:00'],
		],
		['after 10 of them', upTo(20, HOUR), 600, ['2026-11-10T16:00', '2026-11-11T11:00', '2026-11-11T13:00']],
		[
			'after all but the longest',
			upTo(20, HOUR),
			1_199,
			['2026-11-11T13:00', '2026-11-11T13:00', '2026-11-11T13:00'],
		],
		[
			'after as much as the longest',
			upTo(20, HOUR),
			1_200,
			['2026-11-11T13:00', '2026-11-11T13:00', '2026-11-11T13:00'],
		],
		[
			'after more than the longest',
			upTo(20, HOUR),
			1_260,
			['2026-11-11T14:00', '2026-11-11T14:00', '2026-11-11T14:00'],
		],
		[
			'some were through at once',
			[...upTo(10, 0), ...upTo(10, HOUR)],
			0,
			['2026-11-09T09:00', '2026-11-09T15:00', '2026-11-10T10:00'],
		],
	];
	table('%s: %j, spent %i', rows, (_say, minutes, spent, ready) =>
		expect(dates(made(inApproval(), approvals(minutes), office.add(now, spent)))).toEqual(
			ready.map((time) => `${time}:00.000Z`),
		),
	);

	it('says when no campaign took as long, and counts none', () => {
		const result = made(inApproval(), approvals(upTo(20, HOUR)), office.add(now, 1_260));
		expect(result.basedOn).toEqual([
			{ stage: 'approval', pool: 'type and tier', campaigns: 20, spentMinutes: 1_260, longer: 0 },
		]);
		expect(result.sentences[2]).toContain(
			'This one has had 2 days 5 h, as long as the longest or longer: the forecast takes the stage as finished now, so the dates are the earliest.',
		);
	});

	it('says when only few took longer', () =>
		expect(made(inApproval(), approvals(upTo(20, HOUR)), office.add(now, 600)).sentences[2]).toContain(
			'This one has had 1 day 2 h; only 10 of them took longer.',
		));
});

describe('the narrowest pool with twenty campaigns', () => {
	const other = (count: number, type: string, tier: string) =>
		approvals(upTo(count), { brief: { type, tier } }).map((campaign) => ({
			...campaign,
			campaignId: `${campaign.campaignId}-${type}-${tier}`,
		}));
	type Row = [same: number, sameType: number, otherType: number, pool: string, campaigns: number];
	const rows: Row[] = [
		[20, 30, 30, 'type and tier', 20],
		[19, 30, 30, 'type', 49],
		[19, 1, 30, 'type', 20],
		[19, 0, 1, 'all', 20],
	];
	table(
		'%i of type and tier, %i of the type, %i others: %s of %i',
		rows,
		(same, sameType, rest, pool, campaigns) => {
			const history = [
				...other(same, 'webinar', 'standard'),
				...other(sameType, 'webinar', 'rush'),
				...other(rest, 'newsletter', 'standard'),
			];
			expect(made(inApproval(), history).basedOn).toMatchObject([{ pool, campaigns }]);
		},
	);
});

describe('too few campaigns', () => {
	type Row = [say: string, history: Campaign[], have: number];
	const rows: Row[] = [
		['no history', [], 0],
		['one short', many(19), 19],
		['cancelled ones', many(20, { more: { stage: 'cancelled', outcome: 'cancelled' } }), 0],
		['declined ones', many(20, { more: { outcome: 'declined' } }), 0],
		['open ones', upTo(20).map((i) => open({ id: `C-${i}` })), 0],
		[
			'campaigns that never were in QA',
			many(20, {
				visits: [
					['build', 60],
					['approval', 60],
				],
			}),
			0,
		],
	];
	table('%s', rows, (_say, history, have) =>
		expect(forecast(open({ from: start }), history, playbook, now)).toMatchObject({
			status: 'tooFew',
			have,
			need: 20,
		}),
	);

	it('are said, with the stage that lacks them', () =>
		expect(forecast(open({ from: start }), many(1), playbook, now)).toMatchObject({
			sentence:
				'No forecast: 1 finished campaign has been in the stage Build, and fewer than 20 say nothing.',
		}));
});

describe('a campaign without work before its launch', () => {
	table(
		'in the stage %s has no forecast',
		[['launch'], ['live'], ['closed'], ['cancelled']] as const,
		(stage) =>
			expect(forecast(launched({ more: { stage } }), many(20), playbook, now).status).toBe('nothingLeft'),
	);
});

describe('the chance', () => {
	const history = approvals(upTo(20, HOUR));
	const chanceOf = (more: Partial<Campaign>) => made(inApproval({ more }), history).chance;

	type Row = [say: string, launchAt: string, chance: number];
	const rows: Row[] = [
		['ready exactly at the hand-over is too late', '2026-11-09T11:00Z', 0],
		['a minute more is enough', '2026-11-09T11:01Z', 0.05],
		['the hand-over is over', '2026-11-09T10:00Z', 0],
		['all were faster', '2026-11-24T09:00Z', 1],
	];
	table('%s: launch %s, chance %s', rows, (_say, launchAt, chance) =>
		expect(chanceOf({ launchAt })).toBe(chance),
	);

	it('says that the hand-over is over', () =>
		expect(made(inApproval({ more: { launchAt: '2026-11-09T10:00Z' } }), history).sentences[0]).toBe(
			'Too late for the launch on Mon 9 November 2026, 10:00 (Europe/Dublin): the hand-over was on Mon 9 November 2026, 09:00 (Europe/Dublin).',
		));

	it('is about the launch asked for while none is promised', () => {
		const result = made(inApproval({ more: { launchAt: undefined } }), history);
		expect(isoOf(result.launchAt!)).toBe('2026-11-24T09:00:00.000Z');
		expect(result.sentences[0]).toContain(
			'the launch asked for, Tue 24 November 2026, 09:00 (Europe/Dublin)',
		);
	});

	it('is not named while nobody has said when', () => {
		const result = made(inApproval({ brief: { launchDate: '' }, more: { launchAt: undefined } }), history);
		expect([result.chance, result.launchAt]).toEqual([undefined, undefined]);
		expect(result.sentences[0]).toBe('There is no launch date yet, so there is no chance to name.');
	});
});

it('a held campaign is forecast from the stage before its hold, and says so', () => {
	const held = open({ from: start, more: { stage: 'onHold', stageBeforeHold: 'build' } });
	const result = made(held, many(20));
	expect(result.basedOn.map(({ stage }) => stage)).toEqual(['build', 'qa', 'approval']);
	expect(result.sentences.at(-1)).toBe(
		'The campaign is on hold; the dates hold if it goes on as campaigns that were held before.',
	);
});

describe('time in a stage', () => {
	const approved = (events: Campaign['clocks'][number]['events']) =>
		many(20, { more: { clocks: [{ clock: 'approval#1', events, noticed: [] }] } });
	const event = <T extends string>(type: T, time: string) => ({ type, at: `2026-03-02T${time}:00Z` });
	const pause = { ...event('paused', '10:00'), party: 'requester' as const, reason: 'copy' };
	const [begun, ended] = [event('started', '09:00'), event('stopped', '12:00')];

	type Row = [say: string, events: Campaign['clocks'][number]['events'], hours: number];
	const rows: Row[] = [
		['a pause counts', [begun, pause, event('resumed', '11:00'), ended], 3],
		['events come in any order', [ended, begun], 3],
		['a second stop does nothing', [begun, ended, event('stopped', '15:00')], 3],
		[
			'it goes on after it was reopened',
			[begun, event('stopped', '10:00'), event('reopened', '11:00'), ended],
			3,
		],
	];
	table('%s', rows, (_say, events, hours) =>
		expect(made(inApproval(), approved(events)).readyAt.p50).toBe(office.add(now, hours * HOUR)),
	);

	it('a clock that never started is no visit', () =>
		expect(forecast(inApproval(), approved([pause]), playbook, now)).toMatchObject({ have: 0 }));
});
