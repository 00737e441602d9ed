import {
	cancelCampaign,
	recordWithdrawal,
	toBeWithdrawn,
	whyNoCancel,
	whyNoChange,
} from '../../../core/change';
import { nextStep } from '../../../core/steps';
import { instantOf } from '../../../core/time';
import { table } from '../../support/table';
import { playbook } from '../approval/fixtures';
import { after, type FactName, minutesLater, WAY } from '../campaign/support';

const now = minutesLater(200);
const runAt = instantOf('2026-11-24T09:00:00Z');
const HANDED = [...WAY.launch, 'handOverStarted', 'launchScheduled'] as const;

type Row = [way: readonly FactName[], noChange: string | undefined, noCancel: string | undefined];
const rows: Row[] = [
	[[], 'inIntake', undefined],
	[['infoRequested'], 'inIntake', undefined],
	[WAY.build, undefined, undefined],
	[WAY.qa, undefined, undefined],
	[WAY.approval, undefined, undefined],
	[WAY.launch, undefined, undefined],
	[[...WAY.launch, 'launchMissed'], undefined, undefined],
	[[...WAY.launch, 'held'], 'onHold', undefined],
	[[...WAY.launch, 'handOverStarted'], 'handedOver', undefined],
	[HANDED, 'handedOver', undefined],
	[[...HANDED, 'wentLive'], 'sent', 'sent'],
	[[...HANDED, 'wentLive', 'closed'], 'ended', 'ended'],
	[['declined'], 'ended', 'ended'],
	[['cancelled'], 'ended', 'ended'],
];
table('%j: change %s, cancellation %s', rows, (way, noChange, noCancel) => {
	const { campaign } = after(...way);
	expect([whyNoChange(campaign), whyNoCancel(campaign, now)]).toEqual([noChange, noCancel]);
});

it('is too late from the minute of the run on', () => {
	const { campaign } = after(...HANDED);
	expect(whyNoCancel(campaign, (runAt - 1) as typeof runAt)).toBeUndefined();
	expect(whyNoCancel(campaign, runAt)).toBe('sent');
});

describe('a cancelled campaign', () => {
	const cancelled = (way: readonly FactName[]) => {
		const result = cancelCampaign(after(...way).campaign, 'dana@northwind.example', 'x', now);
		if (result.status !== 'cancelled') throw new Error(result.why);
		return result.journal.campaign;
	};

	it('needs nothing from the MAP before the hand-over', () => {
		const campaign = cancelled(WAY.launch);
		expect([toBeWithdrawn(campaign), nextStep(campaign, playbook, now).step]).toEqual([false, 'none']);
		expect(recordWithdrawal(campaign, undefined, now).events).toEqual([]);
	});

	it('is withdrawn at once after it, and two minutes after a hand-over that may still be running', () => {
		expect(nextStep(cancelled(HANDED), playbook, now)).toMatchObject({
			step: 'withdraw',
			nextCheckAt: '2026-11-09T12:20:00.000Z',
		});
		const cut = cancelled([...WAY.launch, 'handOverStarted']);
		expect(nextStep(cut, playbook, minutesLater(90))).toMatchObject({
			step: 'withdraw',
			nextCheckAt: '2026-11-09T10:32:00.000Z',
		});
	});

	it('is withdrawn once', () => {
		const campaign = cancelled(HANDED);
		const result = {
			outcome: 'manualRequired' as const,
			steps: ['x'.repeat(900)],
			switchedOff: ['Follow-up'],
		};
		const once = recordWithdrawal(campaign, result, now);
		expect(once.campaign.withdrawn).toMatchObject({ outcome: 'manualRequired', steps: ['x'.repeat(500)] });
		expect(nextStep(once.campaign, playbook, now)).toMatchObject({ step: 'none', nextCheckAt: null });
		expect(recordWithdrawal(once.campaign, result, now).events).toEqual([]);
	});

	it('asks a person when the MAP does not answer', () => {
		const { withdrawn } = recordWithdrawal(cancelled(HANDED), undefined, now).campaign;
		expect(withdrawn?.outcome).toBe('manualRequired');
		expect(withdrawn?.steps).toEqual([
			'The marketing automation platform did not answer, so nothing was withdrawn there.',
			'Open the program "p" in it, cancel the planned run of its send campaign, and switch its follow-ups off.',
		]);
	});
});
