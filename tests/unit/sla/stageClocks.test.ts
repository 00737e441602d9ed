import { applyEvent } from '../../../core/campaign/fold';
import type { Campaign } from '../../../core/campaign/campaign';
import { sealEvent } from '../../../core/campaign/event';
import type { CampaignFact } from '../../../core/campaign/facts';
import { builtInPlaybook } from '../../../core/playbook';
import { ledger, nextSlaCheckAt, stageClocks } from '../../../core/sla';
import { type Instant, compileCalendar, isoOf } from '../../../core/time';
import fc from 'fast-check';
import { at } from '../../support/calendars';

const { playbook, version } = builtInPlaybook();
const calendar = compileCalendar(playbook.calendars['office']!);
const digest = 'd'.repeat(64);

/** Dublin, winter time: local is UTC. */
const facts: readonly (readonly [when: string, fact: CampaignFact])[] = [
	[
		'2026-11-23T09:00Z',
		{
			type: 'submitted',
			data: {
				submissionKey: 's1',
				playbookVersion: version,
				brief: {
					title: 'Spring webinar',
					type: 'webinar',
					region: 'emea',
					tier: 'rush',
					requesterName: 'Rosa',
					requesterEmail: 'rosa@northwind.example',
					launchDate: '2026-12-10',
					launchTime: '09:00',
					timeZone: 'Europe/Berlin',
				},
			},
		},
	],
	['2026-11-23T10:00Z', { type: 'infoRequested', data: { gaps: ['copy'] } }],
	['2026-11-24T10:00Z', { type: 'resubmitted', data: { brief: {} as Campaign['brief'] } }],
	[
		'2026-11-24T11:00Z',
		{
			type: 'accepted',
			data: { owner: 'mona', launchAt: '2026-12-10T08:00:00Z', programName: 'P', slackMinutes: 0 },
		},
	],
	['2026-11-24T12:00Z', { type: 'held', data: { why: 'the agency is late', waitingOn: 'vendor' } }],
	['2026-11-24T14:00Z', { type: 'resumed', data: { why: 'it came' } }],
	['2026-11-24T16:00Z', { type: 'buildFinished', data: {} }],
	[
		'2026-11-25T09:30Z',
		{
			type: 'qaChecked',
			data: { verdict: 'passed', digest, errors: 0, warnings: 0, unreadable: 0, rulesRun: 9 },
		},
	],
	['2026-11-25T12:00Z', { type: 'approvalGranted', data: { round: 1, digest } }],
	['2026-12-10T08:00Z', { type: 'wentLive', data: { ranAt: '2026-12-10T08:00:00Z' } }],
];

/** The campaign as it stood at `now`. */
function campaignAt(now: Instant): Campaign {
	const brief = (facts[0]![1] as Extract<CampaignFact, { type: 'submitted' }>).data.brief;
	const past = facts.filter(([when]) => at(when) <= now);
	return past.reduce<Campaign | undefined>((campaign, [when, fact]) => {
		const own = fact.type === 'resubmitted' ? { ...fact, data: { brief } } : fact;
		return applyEvent(
			campaign,
			sealEvent('C-1', campaign?.chain, own, { at: isoOf(at(when)), actor: 'test' }),
		);
	}, undefined)!;
}
const clocksAt = (iso: string) => stageClocks(campaignAt(at(iso)), playbook, at(iso));

describe('the clocks of a campaign', () => {
	it('take target and calendar from the stage, by tier', () =>
		expect(
			clocksAt('2026-11-24T13:00Z').map(({ clock, stage, party, calendarKey, state }) => [
				clock,
				stage,
				party,
				calendarKey,
				state.status,
				state.targetMinutes,
				state.workedMinutes,
			]),
		).toEqual([
			['intake#1', 'intake', 'mops', 'office', 'breached', 60, 120],
			// to the launch: those of its first two hours, and those from acceptance on
			['campaign#1', undefined, 'mops', 'office', 'paused', 5_760, 180],
			['build#1', 'build', 'mops', 'office', 'paused', 240, 60],
		]));

	it('are checked next when the first threshold comes', () => {
		const now = at('2026-11-24T14:00Z');
		expect(isoOf(nextSlaCheckAt(campaignAt(now), playbook, now)!)).toBe('2026-11-24T16:00:00.000Z');
	});

	it('need no check while all stand still', () => {
		const now = at('2026-11-24T13:00Z');
		expect(nextSlaCheckAt(campaignAt(now), playbook, now)).toBeUndefined();
	});

	it('name a calendar that the playbook has not', () => {
		const now = at('2026-11-23T09:30Z');
		const campaign = campaignAt(now);
		const lost = { ...campaign, clocks: [{ ...campaign.clocks[0]!, calendar: 'ofice' }] };
		expect(() => stageClocks(lost, playbook, now)).toThrow(
			'Campaign C-1, clock "intake#1", calendar: found "ofice"; expected a calendar of the playbook (office). Did you mean "office"?',
		);
	});
});

describe('the ledger', () => {
	const now = at('2026-12-14T09:00Z');

	it('names an owner for every stretch', () =>
		expect(
			ledger(campaignAt(now), now, { playbook, calendar }).parts.map(
				({ start, stage, party, reason, workingMinutes }) => [
					isoOf(start).slice(5, 16),
					stage,
					party,
					reason,
					workingMinutes,
				],
			),
		).toEqual([
			['11-23T09:00', 'intake', 'mops', undefined, 60],
			['11-23T10:00', 'intake', 'requester', 'waiting for the requester', 480],
			['11-24T10:00', 'intake', 'mops', undefined, 60],
			['11-24T11:00', 'build', 'mops', undefined, 60],
			['11-24T12:00', 'build', 'vendor', 'the agency is late', 120],
			['11-24T14:00', 'build', 'mops', undefined, 120],
			['11-24T16:00', 'qa', 'mops', undefined, 90],
			['11-25T09:30', 'approval', 'approver', undefined, 150],
			['11-25T12:00', 'launch', 'nobody', undefined, 5_100],
			['12-10T08:00', 'live', 'nobody', undefined, 960],
		]));

	it('splits the whole time without a gap, at any moment', () =>
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 30 * 86_400_000 }), (ms) => {
				const moment = (at('2026-11-23T09:00Z') + ms) as Instant;
				const { from, to, parts, byParty, whole } = ledger(campaignAt(moment), moment, {
					playbook,
					calendar,
				});
				expect([from, to]).toEqual([at('2026-11-23T09:00Z'), moment]);
				expect(parts.map(({ start }) => start)).toEqual(
					ms === 0 ? [] : [from, ...parts.slice(0, -1).map(({ end }) => end)],
				);
				expect(parts.at(-1)?.end ?? to).toBe(to);
				const sums = Object.values(byParty);
				expect(sums.reduce((sum, { minutes }) => sum + minutes * 60_000, 0)).toBeCloseTo(to - from, 3);
				expect(sums.reduce((sum, { workingMinutes = 0 }) => sum + workingMinutes, 0)).toBeCloseTo(
					whole.workingMinutes!,
					6,
				);
			}),
			{ numRuns: 100 },
		));
});

describe('the end of the ledger', () => {
	const now = at('2026-12-31T09:00Z');
	const endedBy = (when: string, fact: CampaignFact, since: string) => {
		const campaign = campaignAt(at(since));
		return applyEvent(
			campaign,
			sealEvent('C-1', campaign.chain, fact, { at: isoOf(at(when)), actor: 'test' }),
		);
	};
	const lastPart = (campaign: Campaign, closedAt?: Instant) => {
		const { parts, to } = ledger(campaign, now, { playbook, closedAt });
		return [isoOf(to).slice(5, 16), parts.at(-1)!.stage, parts.at(-1)!.party];
	};
	const closed: CampaignFact = { type: 'closed', data: { why: 'measured' } };
	const cancelled: CampaignFact = { type: 'cancelled', data: { why: 'not needed' } };

	it('is when the record says that the campaign was closed', () => {
		const campaign = endedBy('2026-12-20T09:00Z', closed, '2026-12-11T09:00Z');
		expect(lastPart(campaign)).toEqual(['12-20T09:00', 'live', 'nobody']);
		expect(lastPart(campaign, at('2026-12-24T09:00Z'))).toEqual(['12-20T09:00', 'live', 'nobody']);
	});

	it('is now while a launched campaign runs, or what the caller knows', () => {
		expect(lastPart(campaignAt(now))).toEqual(['12-31T09:00', 'live', 'nobody']);
		expect(lastPart(campaignAt(now), at('2026-12-24T09:00Z'))).toEqual(['12-24T09:00', 'live', 'nobody']);
	});

	it('is the cancellation, before the launch and after it', () => {
		expect(lastPart(endedBy('2026-12-01T09:00Z', cancelled, '2026-11-25T10:00Z'))).toEqual([
			'12-01T09:00',
			'approval',
			'approver',
		]);
		expect(lastPart(endedBy('2026-12-20T09:00Z', cancelled, '2026-12-11T09:00Z'))).toEqual([
			'12-20T09:00',
			'live',
			'nobody',
		]);
	});

	it('never lies after the moment one looks at', () => {
		const campaign = endedBy('2026-12-20T09:00Z', closed, '2026-12-11T09:00Z');
		const before = at('2026-12-15T09:00Z');
		expect(ledger(campaign, before).to).toBe(before);
	});
});
