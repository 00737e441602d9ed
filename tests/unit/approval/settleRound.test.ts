import * as fc from 'fast-check';

import { decisionRowOf, settleRound } from '../../../core/approval';
import { append, type Campaign, type Decision, openJournal } from '../../../core/campaign';
import { digestOf } from '../../../core/launch';
import {
	at,
	checkedCampaign,
	decisionBy,
	keys,
	later,
	launchAt,
	launchPackage,
	openCampaign,
	packageFor,
	requested,
	settings,
} from './fixtures';

const campaign = openCampaign();
const { digest } = digestOf(launchPackage);
const rowsOf = (...decisions: Decision[]) =>
	decisions.map((decision) => decisionRowOf(campaign, decision, keys));
const settle = (rows: readonly unknown[], from: Campaign = campaign, now = later(10)) =>
	settleRound({
		...settings,
		campaign: from,
		rows,
		launchPackage,
		now,
		actor: 'workflow',
		waitsUntil: () => undefined,
	});
const types = ({ journal }: ReturnType<typeof settle>) => journal.events.map(({ type }) => type);

const bea = decisionBy('bea');
const lars = decisionBy('lars', { at: new Date(later(2)).toISOString() });
const no = decisionBy('rita', {
	choice: 'requestChanges',
	comment: 'The date is wrong.',
	at: new Date(later(3)).toISOString(),
});

describe('settling a round', () => {
	it('carries an answer into the record, with the person and the instant of the answer', () => {
		const settled = settle(rowsOf(bea));
		expect(types(settled)).toEqual(['decisionRecorded']);
		expect(settled.journal.events[0]).toMatchObject({ actor: 'bea', at: bea.at });
		expect(settled.journal.mails).toEqual([]);
		expect(settled.journal.campaign.round?.decisions).toEqual([bea]);
		expect(settled.result.status).toBe('pending');
	});

	it('opens the launch when enough have approved, and tells everybody', () => {
		const settled = settle(rowsOf(lars, bea));
		expect(types(settled)).toEqual(['decisionRecorded', 'decisionRecorded', 'approvalGranted']);
		expect(settled.journal.campaign).toMatchObject({ stage: 'launch', approved: { digest, round: 1 } });
		expect(settled.journal.mails.map(({ id, to, subject }) => [id, to, subject])).toEqual([
			['outcome-1-owner', 'mona@northwind.example', 'C-0142 Spring webinar: approved'],
			['outcome-1-requester', 'dana@northwind.example', 'C-0142 Spring webinar: approved'],
			['outcome-1-bea', 'bea@northwind.example', 'C-0142 Spring webinar: approved'],
			['outcome-1-lars', 'lars@northwind.example', 'C-0142 Spring webinar: approved'],
			['outcome-1-rita', 'rita@northwind.example', 'C-0142 Spring webinar: approved'],
		]);
	});

	it('goes back to QA on an objection, with the comment', () => {
		const settled = settle(rowsOf(bea, lars, no));
		expect(settled.journal.campaign).toMatchObject({ stage: 'qa', round: { status: 'refused' } });
		expect(settled.journal.events.at(-1)).toMatchObject({
			type: 'approvalRefused',
			data: {
				why: 'Rita Region asked for changes on Mon 2 March 2026, 10:03 (Europe/Dublin). Comment: The date is wrong.',
			},
		});
		expect(
			settled.journal.mails.map(({ subject, text }) => [
				subject,
				text.includes('Comment: The date is wrong.'),
			]),
		).toEqual([
			['C-0142 Spring webinar: changes are asked for', true],
			['C-0142 Spring webinar: changes are asked for', true],
			['C-0142 Spring webinar: changes are asked for', true],
			['C-0142 Spring webinar: changes are asked for', true],
			['C-0142 Spring webinar: changes are asked for', true],
		]);
	});

	it('goes back to QA when the time is over, with the reason', () => {
		const settled = settle(rowsOf(bea), campaign, at(launchAt));
		expect(types(settled)).toEqual(['decisionRecorded', 'approvalRefused']);
		expect(settled.journal.events.at(-1)).toMatchObject({
			data: {
				why: 'The time to answer is over; 1 approval was missing. Not answered yet: Lars Legal, Rita Region.',
			},
		});
		expect(settled.result.status).toBe('expired');
	});

	it('counts answers that came in time, also when it looks late', () =>
		expect(settle(rowsOf(bea, lars), campaign, at('2026-03-20T08:00:00Z')).result.status).toBe('approved'));

	it('sends one mail when owner and requester are one person', () => {
		const own = requested(
			checkedCampaign(packageFor(), { requesterEmail: 'Mona@northwind.example' }),
		).campaign;
		const ids = settle(rowsOf(bea, lars), own).journal.mails.map(({ id }) => id);
		expect(ids).toContain('outcome-1-owner');
		expect(ids).not.toContain('outcome-1-requester');
	});

	it('does not say approved while the campaign is elsewhere', () => {
		const onHold = append(openJournal(campaign), later(4), 'x', {
			type: 'held',
			data: { why: 'x', waitingOn: 'requester' },
		}).campaign;
		const settled = settle(rowsOf(bea, lars), onHold);
		expect(settled.result).toMatchObject({
			status: 'void',
			because: { code: 'notInApproval', stage: 'onHold' },
		});
		expect(settled.journal.events).toEqual([]);
	});

	it('keeps what was decided when rows are lost or added later', () => {
		const decided = settle(rowsOf(bea, lars)).journal.campaign;
		expect(settle([], decided).result.status).toBe('approved');
		expect(settle(rowsOf(no), decided).result).toMatchObject({
			status: 'approved',
			notCounted: [{ decision: no, why: { code: 'afterClose', closedBy: 'outcome' } }],
		});
	});

	it('an answer that was written into the record of an open round counts for nothing, and the owner is told', () => {
		const forged = settle(rowsOf(bea, lars)).journal.campaign.round!.decisions;
		const typed: Campaign = { ...campaign, round: { ...campaign.round!, decisions: forged } };
		const settled = settle([], typed);
		expect([settled.result.status, settled.result.counted, types(settled)]).toEqual([
			'pending',
			[],
			['unsignedDecisionFound'],
		]);
		expect(settled.journal.mails[0]!.text).toContain('Bea Brand, "approve", row bea/approve/');
		expect(types(settle([], settled.journal.campaign))).toEqual([]);
	});

	it('counts what it cannot read', () =>
		expect(settle([...rowsOf(bea), { campaignId: 'C-0142', person: 'bea' }]).skipped).toBe(1));

	it('says who has to be asked first', () =>
		expect(() => settle([], checkedCampaign())).toThrow('Campaign C-0142, approval: found no round'));

	it('adds nothing the second time, in whatever portions the rows come', () => {
		const all = rowsOf(
			bea,
			lars,
			no,
			decisionBy('bea', { choice: 'reject', comment: 'x', at: new Date(later(4)).toISOString() }),
		);
		fc.assert(
			fc.property(fc.shuffledSubarray(all), fc.shuffledSubarray(all), (first, second) => {
				const once = settle(first).journal.campaign;
				expect(settle(first, once).journal).toEqual(openJournal(once));
				const twice = settle([...first, ...second], once).journal;
				expect(settle([...first, ...second], twice.campaign).journal).toEqual(openJournal(twice.campaign));
				const outcomes = [...settle(first).journal.events, ...twice.events].filter(({ type }) =>
					/^approval(Granted|Refused)$/.test(type),
				);
				expect(outcomes.length).toBeLessThanOrEqual(1);
			}),
			{ numRuns: 200 },
		);
	});
});
