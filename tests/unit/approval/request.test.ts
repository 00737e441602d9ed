import { confirmCode, readLink, requestApproval } from '../../../core/approval';
import { append, openJournal, readRow, rowOf } from '../../../core/campaign';
import { digestOf, unpackPackage } from '../../../core/launch';
import { type Instant, isoOf } from '../../../core/time';
import {
	at,
	checkedCampaign,
	keys,
	later,
	launchAt,
	launchPackage,
	now,
	openCampaign,
	packageFor,
	playbook,
	requested,
	settings,
} from './fixtures';

const ask = (changes: Partial<Parameters<typeof requestApproval>[0]> = {}) =>
	requestApproval({ ...settings, campaign: checkedCampaign(), launchPackage, now, ...changes });

describe('asking for approval', () => {
	it('writes down the round and keeps the package', () => {
		const request = ask();
		if (request.status !== 'requested') throw new Error(request.status);
		expect(request.journal.events.map(({ type, data }) => ({ type, data }))).toEqual([
			{
				type: 'approvalRequested',
				data: {
					round: 1,
					digest: digestOf(launchPackage).digest,
					policy: 'Brand, Legal and the region: any two · playbook bbbbbbbb',
					stages: [
						{
							title: 'Brand, Legal and the region: any two',
							roles: ['brand', 'legal', 'regionLead'],
							people: [],
							rule: { atLeast: 2 },
							veto: true,
							dueMinutes: 480,
							remind: [{ percent: 75 }],
							beside: false,
							optional: false,
						},
					],
					linksExpireAt: launchAt,
					evidence: 'code',
					playbookVersion: 'b'.repeat(64),
				},
			},
			{
				type: 'approvalStageOpened',
				data: {
					round: 1,
					stage: 0,
					approvers: [
						{ person: 'bea', roles: ['brand'], dueAt: '2026-03-03T10:00:00.000Z' },
						{ person: 'lars', roles: ['legal'], dueAt: '2026-03-03T10:00:00.000Z' },
						{ person: 'rita', roles: ['regionLead'], dueAt: '2026-03-03T10:00:00.000Z' },
					],
					leftOut: [],
					dueAt: '2026-03-03T10:00:00.000Z',
				},
			},
		]);
		// As a program that recomputes the digest reads it: members without a value are not there.
		expect(unpackPackage(request.packageRow)).toEqual(JSON.parse(JSON.stringify(launchPackage)));
	});

	it('sends each approver an own link and an own code', () => {
		const { mails } = requested();
		expect(mails.map(({ id, to }) => [id, to])).toEqual([
			['approval-1-bea', 'bea@northwind.example'],
			['approval-1-lars', 'lars@northwind.example'],
			['approval-1-rita', 'rita@northwind.example'],
		]);
		for (const { id, text, html } of mails) {
			const token = /https:\/\/n8n\.example\.com\/webhook\/approve\?t=(\S+)/.exec(text)?.[1];
			const reading = readLink(token, keys, now, 'decide');
			if (reading.status !== 'valid') throw new Error(reading.status);
			expect(`approval-1-${reading.claims.person}`).toBe(id);
			expect(reading.claims.expiresAt * 1000).toBe(at(launchAt));
			const code = confirmCode(reading.claims, keys);
			expect(text).toContain(`Your code: ${code}`);
			expect(token).not.toContain(code);
			expect(html).toContain(code);
		}
	});

	it('says what, to whom and when before anything is opened', () =>
		expect(requested().mails[0]!.text).toContain(
			[
				'Campaign: Spring webinar (C-0142)',
				'Subject: Save your seat',
				'From: Northwind <news@news.northwind.example>',
				'To: EMEA customers',
				'Expected people: 11,842',
				"Launch, audience's time: Thu 12 March 2026, 09:00 (Europe/Berlin)",
				'Launch, your time: Thu 12 March 2026, 08:00 (Europe/Dublin)',
				'Answer by: Tue 3 March 2026, 10:00 (Europe/Dublin)',
				'Requested by: Dana Demand',
			].join('\n'),
		));

	it('is not possible before QA', () => {
		const campaign = { ...checkedCampaign(), stage: 'qa' as const };
		expect(() => ask({ campaign })).toThrow(
			'Campaign C-0142, approval: found the stage QA; expected the stage Approval, after the QA gate.',
		);
	});

	it('is not possible twice', () =>
		expect(() => ask({ campaign: openCampaign() })).toThrow('found round 1 open until'));

	it('is not possible with the package of another campaign', () =>
		expect(() => ask({ launchPackage: packageFor('C-0001') })).toThrow(
			'found the package of campaign C-0001',
		));

	it('is not possible after the launch time', () =>
		expect(() => ask({ now: at(launchAt) })).toThrow(
			'found Thu 12 March 2026, 09:00 (Europe/Berlin), which has passed',
		));

	it('is never due after the links have ended', () => {
		const launchIn = (minutes: number) => ({ ...checkedCampaign(), launchAt: isoOf(later(minutes)) });
		const request = ask({ campaign: launchIn(90) });
		expect(request.journal.campaign.round).toMatchObject({
			linksExpireAt: isoOf(later(90)),
			stages: [{ opened: { dueAt: isoOf(later(90)) } }],
		});
	});

	it('is not possible when nobody has working time before the launch', () =>
		expect(() => ask({ now: at('2026-03-12T07:00:30.500Z') })).toThrow(
			'Playbook, approval policy "Brand, Legal and the region: any two": found 0 people who can answer before Thu 12 March 2026, 09:00 (Europe/Berlin); Bea Brand has no working time until Thu 12 March 2026, 10:00 (Europe/Berlin); Lars Legal has no working time until Thu 12 March 2026, 10:00 (Europe/Berlin); Rita Region has no working time until Thu 12 March 2026, 10:00 (Europe/Berlin); expected at least 2. Add people to Brand, Legal, Regional Marketing Lead, or move the launch.',
		));

	it('links end after the days of the policy, on a whole second', () => {
		const [policy] = playbook.approval.policies;
		const short = {
			...playbook,
			approval: { ...playbook.approval, policies: [{ ...policy!, linkDays: 1 }] },
		};
		const { journal, ...rest } = ask({ playbook: short, now: (now + 1) as Instant });
		expect(rest.status).toBe('requested');
		expect(journal.campaign.round?.linksExpireAt).toBe(isoOf(later(24 * 60)));
	});

	it('asks nobody when the MAP holds something else than QA has checked', () => {
		const changed = packageFor('C-0142', 'Last seats');
		const request = ask({ launchPackage: changed });
		expect(request.status).toBe('qaOutdated');
		expect(request.journal.mails).toEqual([]);
		expect(request.journal.campaign.stage).toBe('qa');
		expect(request.journal.events.map(({ data }) => data)).toEqual([
			{ checked: digestOf(launchPackage).digest, found: digestOf(changed).digest },
		]);
	});

	it('counts rounds on', () => {
		const refused = append(openJournal(openCampaign()), later(5), 'x', {
			type: 'approvalRefused',
			data: { round: 1, digest: digestOf(launchPackage).digest, why: 'x' },
		});
		const checked = append(refused, later(6), 'x', {
			type: 'qaChecked',
			data: {
				verdict: 'passed',
				digest: digestOf(launchPackage).digest,
				errors: 0,
				warnings: 0,
				unreadable: 0,
				rulesRun: 1,
			},
		});
		expect(ask({ campaign: checked.campaign }).journal.campaign.round).toMatchObject({
			round: 2,
			status: 'open',
			decisions: [],
		});
	});

	it('can be saved', () => {
		const row = rowOf(
			requested(),
			undefined,
			{ step: 'decide', status: 'x', nextCheckAt: null, slaCheckAt: null },
			isoOf(now),
		);
		expect(readRow(row).effects.map(({ id }) => id)).toEqual([
			'event-6',
			'event-7',
			'approval-1-bea',
			'approval-1-lars',
			'approval-1-rita',
		]);
	});
});
