import { nextRoundCheckAt, settleRound } from '../../../core/approval';
import type { Campaign, Decision, Journal } from '../../../core/campaign';
import { openJournal } from '../../../core/campaign';
import type { Instant } from '../../../core/time';
import type { Playbook } from '../../../core/playbook/schema';
import { table } from '../../support/table';
import { later, settings } from './fixtures';
import { answer, askIn, peopleWith, playbookWith, settleIn, type StageChanges } from './rules';

const HOUR = 60;
const DAY = 24 * HOUR;
const types = ({ events }: Journal) => events.map(({ type }) => type);
const mailIds = ({ mails }: Journal) => mails.map(({ id }) => id);
const brand = { roles: ['brand'] };
const legal = { roles: ['legal'] };

describe('stages in order', () => {
	const playbook = playbookWith([brand, legal]);
	const asked = askIn(playbook).campaign;

	it('asks the second when the first is done', () => {
		const { journal, result } = settleIn(playbook, asked, [answer('bea', 'approve', 5)]);
		expect(types(journal)).toEqual(['decisionRecorded', 'approvalStageOpened']);
		expect(mailIds(journal)).toEqual(['approval-1-lars']);
		expect(journal.mails[0]!.text).toContain('Stage: Stage 2');
		expect(journal.mails[0]!.text).toContain('Subject: Save your seat');
		expect(result).toMatchObject({ status: 'pending', stillNeeded: 1, from: ['lars'] });
	});

	it('is granted by the last', () => {
		const opened = settleIn(playbook, asked, [answer('bea', 'approve', 5)]).journal.campaign;
		const all = [answer('bea', 'approve', 5), answer('lars', 'approve', 20)];
		expect(types(settleIn(playbook, opened, all, later(30)).journal)).toEqual([
			'decisionRecorded',
			'approvalGranted',
		]);
	});

	it('says why when nobody is left for the second', () => {
		const away = playbookWith(
			[brand, { ...legal, rule: { atLeast: 1 } }],
			peopleWith({ lars: { absences: [{ from: '2026-03-04', to: '2026-03-20' }] } }),
		);
		const { journal, result } = settleIn(
			away,
			askIn(away).campaign,
			[answer('bea', 'approve', 3 * DAY)],
			later(3 * DAY),
		);
		expect(types(journal)).toEqual(['decisionRecorded', 'approvalStageOpened', 'approvalRefused']);
		expect(result).toMatchObject({ status: 'rejected', because: 'outOfReach', stage: 'Stage 2' });
		expect(journal.mails.map(({ subject }) => subject)[0]).toBe('C-0142 Spring webinar: not approved');
		expect(journal.mails[0]!.text).toContain(
			'Not asked: Lars Legal, who is away until Mon 23 March 2026, 09:00 (Europe/Dublin), and has no delegate.',
		);
	});
});

describe('a stage that is due', () => {
	const settled = (
		stage: StageChanges,
		minutes: number,
		changes: object = {},
		decisions: Decision[] = [],
	) => {
		const playbook = playbookWith([{ ...legal, ...stage }], changes);
		return settleIn(playbook, askIn(playbook).campaign, decisions, later(minutes));
	};

	it('is rejected where the playbook says so', () => {
		expect(types(settled({ onExpiry: 'reject' }, DAY - 1).journal)).toEqual([]);
		const { journal } = settled({ onExpiry: 'reject' }, DAY);
		expect(journal.events).toMatchObject([
			{
				type: 'approvalRefused',
				data: { why: 'Not approved: the time to answer in the stage "Stage 1" is over.' },
			},
		]);
	});

	it('is approved where the playbook says so, and the mail says that it was silence', () => {
		const { journal } = settled({ onExpiry: 'approve' }, DAY);
		expect(types(journal)).toEqual(['approvalGranted']);
		expect(journal.mails[0]!.text).toContain('the playbook takes silence for approval');
	});

	it('asks the role it escalates to, of whom one is enough', () => {
		const stage = { onExpiry: { escalateTo: 'opsLead' } };
		const playbook = playbookWith([{ roles: ['legal', 'brand'], ...stage }]);
		const { journal } = settleIn(playbook, askIn(playbook).campaign, [], later(DAY));
		expect(types(journal)).toEqual(['approversAdded']);
		expect(mailIds(journal)).toEqual(['approval-1-otto']);
		expect(journal.mails[0]!.text).toContain('Your approval alone is enough.');
		expect(settleIn(playbook, journal.campaign, [], later(DAY + 1)).journal).toEqual(
			openJournal(journal.campaign),
		);
		const decided = settleIn(
			playbook,
			journal.campaign,
			[answer('otto', 'approve', DAY + 5)],
			later(DAY + 9),
		);
		expect(decided.result).toMatchObject({ status: 'approved', stages: [{ because: 'escalation' }] });
	});

	it('passes the place of whoever has not answered on to the delegate', () => {
		const people = peopleWith({ lars: { delegate: 'rita' }, rita: { delegate: 'otto' } });
		const playbook = playbookWith([{ ...legal, onExpiry: 'nextDelegate' }], people);
		const first = settleIn(playbook, askIn(playbook).campaign, [], later(DAY)).journal;
		expect(mailIds(first)).toEqual(['approval-1-rita']);
		expect(first.mails[0]!.text).toContain('Lars Legal has not answered in time. You are asked instead.');
		const second = settleIn(playbook, first.campaign, [], later(2 * DAY)).journal;
		expect(mailIds(second)).toEqual(['approval-1-otto']);
		const last = settleIn(playbook, second.campaign, [], later(3 * DAY)).journal;
		expect(types(last)).toEqual([]);
	});

	it('counts two answers in one place as one, the more careful', () => {
		const people = peopleWith({ lars: { delegate: 'rita' } });
		const two = { roles: ['legal', 'brand'], rule: 'all', veto: false, onExpiry: 'nextDelegate' };
		const playbook = playbookWith([two], people);
		const passed = settleIn(
			playbook,
			askIn(playbook).campaign,
			[answer('bea', 'abstain', 1)],
			later(DAY),
		).journal;
		const all = [
			answer('bea', 'abstain', 1),
			answer('lars', 'approve', DAY + 1),
			answer('rita', 'abstain', DAY + 2),
		];
		const { result } = settleIn(playbook, passed.campaign, all, later(DAY + 9));
		expect(result.notCounted).toMatchObject([
			{ decision: { person: 'lars' }, why: { code: 'otherAnswered', person: 'rita' } },
		]);
		expect(result.status).toBe('rejected');
	});
});

describe('reminders', () => {
	const remind = [{ percent: 50 }, { percent: 100 }, { remainingMinutes: 60 }];
	const playbook = playbookWith([{ roles: ['brand', 'legal'], remind }]);
	const asked = askIn(playbook).campaign;

	/** Minutes after Monday 10:00 at which a person's reminders are seen by a look every half an hour. */
	function seen(book: Playbook, from: Campaign, decisions: Decision[] = []): [number, string][] {
		let campaign = from;
		const found: [number, string][] = [];
		for (let minutes = 0; minutes <= 3 * DAY; minutes += 30) {
			const { journal } = settleIn(book, campaign, decisions, later(minutes));
			campaign = journal.campaign;
			found.push(...journal.mails.map(({ id }): [number, string] => [minutes, id]));
		}
		return found;
	}

	it('come once each, in working time of the person’s own calendar', () =>
		expect(seen(playbook, asked, [answer('bea', 'approve', 1)])).toEqual([
			[4 * HOUR, 'reminder-1-lars-50'],
			[7 * HOUR, 'reminder-1-lars-60minleft'],
			[DAY, 'reminder-1-lars-100'],
		]));

	it('follow the calendar that a person has', () => {
		const calendars = {
			...playbook.calendars,
			newYork: { tz: 'America/New_York', week: { mon: [['09:00', '17:00']], tue: [['09:00', '17:00']] } },
		};
		const book = playbookWith([{ ...legal, remind: [{ percent: 50 }] }], {
			calendars,
			...peopleWith({ lars: { calendar: 'newYork' } }),
		});
		expect(seen(book, askIn(book).campaign)).toEqual([[8 * HOUR, 'reminder-1-lars-50']]);
	});

	it('wait in the outbox until the hours of their reader', () => {
		const opensAt = later(3 * DAY);
		const { mails } = settleRound({
			...settings,
			playbook,
			campaign: asked,
			rows: [],
			now: later(2 * DAY),
			actor: 'workflow',
			waitsUntil: (person) => (person === 'lars' ? opensAt : undefined),
		}).journal;
		expect(mails.map(({ to, notBefore }) => [to, notBefore])).toEqual([
			['bea@northwind.example', undefined],
			['lars@northwind.example', new Date(opensAt).toISOString()],
		]);
	});

	it('several that have come at once are one mail about the last', () => {
		const { journal } = settleIn(playbook, asked, [answer('bea', 'approve', 1)], later(2 * DAY));
		expect(types(journal)).toEqual([
			'decisionRecorded',
			'approverReminded',
			'approverReminded',
			'approverReminded',
		]);
		expect(mailIds(journal)).toEqual(['reminder-1-lars-100']);
		expect(journal.mails[0]).toMatchObject({
			subject: 'Reminder, your approval is missing: Spring webinar (C-0142)',
		});
		expect(journal.mails[0]!.text).toContain(
			'Your answer is missing. It was due Tue 3 March 2026, 10:00 (Europe/Dublin).',
		);
	});
});

describe('the next look', () => {
	type Row = [say: string, stage: StageChanges, minutes: number];
	const rows: Row[] = [
		['the end of the links', {}, 9 * DAY + 22 * HOUR],
		['a reminder', { remind: [{ percent: 50 }] }, 4 * HOUR],
		['the due time, when something happens then', { onExpiry: 'reject' }, DAY],
		['whatever is first', { onExpiry: 'reject', remind: [{ percent: 25 }] }, 2 * HOUR],
	];
	table('%s', rows, (_say, stage, minutes) => {
		const playbook = playbookWith([{ ...legal, ...stage }]);
		const { round } = askIn(playbook).campaign;
		expect(nextRoundCheckAt(round!, playbook, later(0))).toBe(later(minutes) as Instant);
	});
});
