import { openJournal, saveItem } from '../../../core';
import { checkBuild, fieldsOf, otherSendsOf, readInput } from '../../../core/qa';
import { table } from '../../support/table';
import { checkedCampaign, playbook } from '../approval/fixtures';
import { check, idsOf, now } from './clean';

const row = { ...saveItem(openJournal(checkedCampaign()), undefined, playbook, now) };

describe('the other campaigns', () => {
	test('from rows of the table', () =>
		expect(otherSendsOf([row], 'C-1')).toEqual([
			{
				campaignId: 'C-0142',
				title: 'Spring webinar',
				sendAt: Date.parse('2026-03-12T08:00:00.000Z'),
				audience: ['Customers in Europe'],
				size: 12_000,
			},
		]));

	test('from plain items, the latest first', () => {
		const item = (campaignId: string, sendAt: unknown, audience: unknown) => ({
			campaignId,
			title: 'T',
			subject: 'S',
			sendAt,
			audience,
		});
		const sends = otherSendsOf(
			[
				item('A', '2026-03-01T09:00:00+01:00', 'EMEA; DACH'),
				item('B', new Date(Date.parse('2026-03-02T09:00:00Z')), ['X', 1, null]),
			],
			undefined,
		);
		expect(sends.map(({ campaignId, audience, subject }) => [campaignId, audience, subject])).toEqual([
			['B', ['X', '1'], 'S'],
			['A', ['EMEA', 'DACH'], 'S'],
		]);
	});

	const cancelled = JSON.stringify({ ...row.campaign, stage: 'cancelled', outcome: 'cancelled' });
	const plain = { campaignId: 'A', sendAt: '2026-03-01T09:00:00Z' };
	type Row = [say: string, other: Record<string, unknown>, campaignId: string];
	const rows: Row[] = [
		['the campaign itself', row as never, 'C-0142'],
		['a cancelled one', { ...row, record: cancelled }, 'C-1'],
		['one without a send time', { ...plain, sendAt: null }, 'C-1'],
		['one with a time that is none', { ...plain, sendAt: 'soon' }, 'C-1'],
		['one without an id', { ...plain, campaignId: '' }, 'C-1'],
		['an empty item', {}, 'C-1'],
		['a row that cannot be read', { record: '{', campaignId: 'A' }, 'C-1'],
	];
	table('%s is left out', rows, (_say, other, campaignId) =>
		expect(otherSendsOf([other], campaignId)).toEqual([]),
	);
});

describe('an e-mail as fields', () => {
	const fields = {
		subject: 'Save your seat: planning with less data',
		preheader: 'Three ways to forecast demand when history is short',
		fromName: 'Northwind Analytics',
		fromAddress: 'events@news.northwind.example',
		replyTo: '',
		html: '<!doctype html><html lang="en"><body><p>Lorem ipsum dolor sit amet</p></body></html>',
		text: '',
		pageHtml: '',
		platform: '',
	};
	const reportOn = (changes: Partial<typeof fields> = {}) => {
		const { build, given, digestOf } = readInput({ fields: { ...fields, ...changes } }, now);
		return checkBuild({ build, given, playbook, now, digest: digestOf(build) });
	};

	test('finds what stands in it, and nothing of what nobody has given', () => {
		const { verdict, findings, rulesNotRun } = reportOn();
		expect(verdict).toBe('failed');
		expect(idsOf(findings)).toEqual(expect.arrayContaining(['copy-lorem', 'legal-unsubscribe']));
		expect(idsOf(findings).filter((id) => /^(aud|sched|flow|lp|gov|map)-/.test(id))).toEqual([]);
		expect(rulesNotRun).toContainEqual({
			ruleId: 'aud-empty',
			why: 'needs the audience, which nobody has given',
		});
		expect(rulesNotRun.map(({ ruleId }) => ruleId)).not.toContain('copy-year');
	});

	test('the digest is that of the fields, whenever they are checked', () => {
		const later = readInput({ fields }, (now + 60_000) as never);
		expect(later.digestOf(later.build)).toBe(reportOn().digest);
		expect(reportOn({ subject: 'Other' }).digest).not.toBe(reportOn().digest);
	});

	test('a page can be given as well', () => {
		const { build } = readInput(
			{ fields: { ...fields, subject: '', html: '', pageHtml: '<p>Page</p>' } },
			now,
		);
		expect([build.emails, build.landingPages.map(({ html }) => html)]).toEqual([[], ['<p>Page</p>']]);
		expect(fieldsOf(build)).toMatchObject({ subject: '', pageHtml: '<p>Page</p>' });
	});

	test('a build stays what it is', () => {
		const { build } = readInput({ fields }, now);
		expect(readInput({ build }, now)).toMatchObject({ build });
		expect(fieldsOf(build)).toEqual(fields);
	});
});

test('rules that compare with other sends run only when somebody has told them', () => {
	const why = { ruleId: 'sched-conflict', why: 'needs the other campaigns' };
	expect(check({}, { otherSends: undefined }).rulesNotRun).toContainEqual(why);
	expect(check({}, { otherSends: [] }).rulesNotRun).not.toContainEqual(why);
});
