import { append } from '../../../core/campaign';
import type { ClockEvent } from '../../../core/campaign/campaign';
import { isoOf } from '../../../core/time';
import { after, digestA, digestB, fact, type FactName, minutesLater, WAY } from './support';

const sayEvent = (event: ClockEvent) =>
	'cause' in event && event.cause ? `${event.type}(${event.cause})` : event.type;
/** All but the campaign's own. */
const clocksOf = (...names: FactName[]) =>
	after(...names)
		.campaign.clocks.filter(({ clock }) => clock !== 'campaign#1')
		.map(({ clock, events }) => `${clock}: ${events.map(sayEvent).join(' ')}`);

it('each stage has its own clock, and a second visit its own cycle', () => {
	expect(clocksOf(...WAY.approval, 'qaOutdated')).toEqual([
		'intake#1: started stopped',
		'build#1: started stopped',
		'qa#1: started stopped',
		'approval#1: started stopped',
		'qa#2: started',
	]);
});

it('waiting for the requester pauses the clock', () => {
	expect(clocksOf('infoRequested', 'resubmitted', 'accepted')[0]).toBe(
		'intake#1: started paused(questions) resumed(questions) stopped',
	);
});

it('a hold pauses, and the same cycle goes on after it', () => {
	expect(clocksOf('accepted', 'held', 'resumed')).toEqual([
		'intake#1: started stopped',
		'build#1: started paused(hold) resumed(hold)',
	]);
});

it('each cause of a pause ends on its own', () => {
	expect(clocksOf('infoRequested', 'held', 'resumed')).toEqual([
		'intake#1: started paused(questions) paused(hold) resumed(hold)',
	]);
	expect(clocksOf('infoRequested', 'resubmitted', 'held')).toEqual([
		'intake#1: started paused(questions) resumed(questions) paused(hold)',
	]);
});

it('the clock of the campaign hangs on the accepted launch and ends when it is live', () => {
	const own = (...names: FactName[]) =>
		after(...names).campaign.clocks.find(({ clock }) => clock === 'campaign#1');
	expect(own('accepted')?.events[1]).toMatchObject({
		type: 'retargeted',
		launchAt: fact.accepted.data.launchAt,
	});
	expect(own(...WAY.launch, 'wentLive')?.events.at(-1)).toEqual({
		type: 'stopped',
		at: fact.wentLive.data.ranAt,
	});
	expect(own('declined')?.events.at(-1)?.type).toBe('cancelled');
	expect(own('accepted', 'cancelled')?.events.at(-1)?.type).toBe('cancelled');
});

it('an end stops stage clocks, a cancellation ends every clock', () => {
	expect(clocksOf('clockStarted', 'accepted')).toEqual([
		'intake#1: started stopped',
		'translation: started',
		'build#1: started',
	]);
	expect(clocksOf('clockStarted', 'accepted', 'cancelled')).toEqual([
		'intake#1: started stopped',
		'translation: started cancelled',
		'build#1: started cancelled',
	]);
});

it('a clock that was reopened takes part again', () => {
	expect(clocksOf('clockStarted', 'clockStopped', 'held')[1]).toBe('translation: started stopped');
	expect(clocksOf('clockStarted', 'clockStopped', 'clockReopened', 'held')[1]).toBe(
		'translation: started stopped reopened paused(hold)',
	);
});

it('a new target keeps how it takes over', () => {
	expect(after('clockStarted', 'clockRetargeted').campaign.clocks.at(-1)!.events[1]).toEqual({
		type: 'retargeted',
		at: '2026-11-09T10:40:00Z',
		targetMinutes: 90,
		mode: 'restart',
	});
});

it('a threshold is noticed once', () => {
	expect(after('clockNoticed', 'clockNoticed').campaign.clocks[0]!.noticed).toEqual(['75%']);
});

describe('a round', () => {
	const open = after(...WAY.approval, 'approvalRequested');
	const decide = (change: Partial<(typeof fact.decision)['data']> | { digest: string } | { round: number }) =>
		append(open, minutesLater(100), 'bea', { ...fact.decision, data: { ...fact.decision.data, ...change } })
			.campaign.round!.decisions.length;

	it('keeps the newest answer of a person, whatever order they come in', () => {
		const at = (minute: number) => new Date(minutesLater(minute)).toISOString();
		const decided = (...answers: (readonly ['approve' | 'reject' | 'withdraw', number])[]) =>
			answers
				.reduce(
					(so, [choice, minute]) =>
						append(so, minutesLater(200), 'bea', {
							...fact.decision,
							data: { ...fact.decision.data, choice, answeredAt: at(minute) },
						}),
					open,
				)
				.campaign.round!.decisions.map(({ choice, at: given }) => [choice, given]);
		expect(decided(['approve', 100], ['withdraw', 101])).toEqual([['withdraw', at(101)]]);
		expect(decided(['withdraw', 101], ['approve', 100])).toEqual([['withdraw', at(101)]]);
		expect(decided(['reject', 100], ['approve', 100])).toEqual([['reject', at(100)]]);
	});

	it('knows who is asked, who was added and who was reminded', () => {
		const { campaign } = after(
			...WAY.approval,
			'approvalRequested',
			'stageOpened',
			'approversAdded',
			'approverReminded',
			'approverReminded',
		);
		expect(
			campaign.round!.stages[0]!.opened!.approvers.map(({ person, escalated, reminded }) => [
				person,
				escalated,
				reminded,
			]),
		).toEqual([
			['bea', undefined, ['75%']],
			['lars', undefined, []],
			['otto', true, []],
		]);
	});

	it('counts a decision about its own digest and number, one a person', () => {
		expect(decide({})).toBe(1);
		expect(decide({ digest: digestB })).toBe(0);
		expect(decide({ round: 2 })).toBe(0);
		expect(
			after(...WAY.approval, 'approvalRequested', 'decision', 'decision').campaign.round!.decisions,
		).toHaveLength(1);
	});

	it('grants: the digest is approved and the launch is next', () => {
		const { campaign } = after(...WAY.launch);
		expect(campaign).toMatchObject({ approved: { digest: digestA, round: 1 }, round: { status: 'granted' } });
	});

	it.each([
		['launchBlocked', WAY.launch],
		['qaOutdated', WAY.launch],
	] as const)('%s voids it: nothing stays approved, and QA runs again', (name, way) => {
		const { campaign } = after(...way, 'handOverStarted', name);
		expect(campaign.approved).toBeUndefined();
		expect(campaign.qa).toBeUndefined();
		expect(campaign.handOver).toBeUndefined();
		expect(campaign.round!.status).toBe('void');
	});
});

it('failures count up and a success clears them', () => {
	expect(after('accepted', 'effectFailed', 'effectFailed').campaign.failures).toBe(2);
	expect(after('accepted', 'effectFailed', 'programCloned').campaign.failures).toBe(0);
});

it('a new brief replaces the old one and closes its gaps', () => {
	const { campaign } = after('infoRequested', 'resubmitted');
	expect(campaign.gaps).toEqual([]);
	expect(campaign.brief.cta).toBe('Go');
});

it.each([
	['closed', [...WAY.launch, 'wentLive', 'closed']],
	['declined', ['declined']],
	['cancelled', ['accepted', 'held', 'cancelled']],
] as const)('%s says when the campaign ended', (_say, way) => {
	expect(after(...way).campaign.closedAt).toBe(isoOf(minutesLater(10 * way.length)));
	expect(after(...way.slice(0, -1)).campaign.closedAt).toBeUndefined();
});

describe('waivers and ticks', () => {
	const twice = after(
		...WAY.qa,
		'qaFailed',
		'findingWaived',
		'checklistTicked',
		'findingWaived',
		'checklistTicked',
	);

	it('keep the newest of each, with its time, and move nothing', () => {
		const { stage, waivers, ticks, qa } = twice.campaign;
		expect([stage, qa?.verdict]).toEqual(['qa', 'failed']);
		expect(waivers).toEqual([{ ...fact.findingWaived.data, at: expect.any(String) }]);
		expect(ticks).toEqual([{ ...fact.checklistTicked.data, at: expect.any(String) }]);
		expect(waivers![0]!.at < ticks![0]!.at).toBe(true);
	});

	it('belong to QA', () => {
		for (const name of ['findingWaived', 'checklistTicked'] as const)
			expect(() => after(...WAY.approval, name)).toThrow('expected the stage QA');
	});
});
