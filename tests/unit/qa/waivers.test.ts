import type { Tick, Waiver } from '../../../core/campaign';
import { sayReport } from '../../../core/qa';
import { table } from '../../support/table';
import { check, digest, idsOf, now, playbook } from './clean';

const BROKEN = { body: '<a href="#">Seat</a>\n<a href="#">Seat</a>' };
const open = check(BROKEN).findings.filter(({ ruleId }) => ruleId === 'link-placeholder');
const { fingerprint } = open[0]!;
const waiver: Waiver = {
	fingerprint,
	ruleId: 'link-placeholder',
	digest,
	reason: 'The page comes on Friday.',
	by: 'otto',
	role: 'opsLead',
	until: '2026-03-09T10:00:00.000Z',
	at: '2026-03-02T08:00:00.000Z',
};
const waived = (changes: Partial<Waiver> = {}, more: object = {}) =>
	check(BROKEN, { waivers: [{ ...waiver, ...changes }], ...more });

test('a waived finding does not count, and stays in the report with who, why and until when', () => {
	const before = check(BROKEN);
	const report = waived();
	expect([before.verdict, report.verdict]).toEqual(['failed', 'passed']);
	expect(idsOf(report.findings)).toEqual(idsOf(before.findings).filter((id) => id !== 'link-placeholder'));
	expect(report.waived).toEqual([
		{
			fingerprint,
			ruleId: 'link-placeholder',
			severity: 'error',
			message: open[0]!.message,
			part: 'E-mail "Invite 1", HTML',
			by: 'otto',
			role: 'opsLead',
			reason: 'The page comes on Friday.',
			until: '2026-03-09T10:00:00.000Z',
		},
	]);
	expect(report.lapsed).toEqual([]);
	const { line, markdown, html } = sayReport(report, playbook.people);
	expect(line).toContain('1 waived');
	for (const said of [markdown, html]) expect(said).toContain('Otto Operations until 2026-03-09 10:00 UTC');
});

type Row = [say: string, changes: Partial<Waiver>, more: object, why: string];
const rows: Row[] = [
	[
		'other content',
		{ digest: 'a'.repeat(64) },
		{},
		'the content has changed since it was given (digest aaaaaaaa, now 4f1c09ab)',
	],
	['its end has come', { until: new Date(now).toISOString() }, {}, 'it ended on 2026-03-02 09:00 UTC'],
	['its end is over', { until: '2026-03-01T09:00:00.000Z' }, {}, 'it ended on 2026-03-01 09:00 UTC'],
	[
		'nobody may waive it any more',
		{},
		{ playbook: { ...playbook, qa: { rules: { 'link-placeholder': { waivable: false } } } } },
		'findings of link-placeholder cannot be waived',
	],
];
table('it lapses: %s', rows, (_say, changes, more, why) => {
	const report = waived(changes, more);
	expect(report.verdict).toBe('failed');
	expect(report.waived).toEqual([]);
	expect(report.lapsed).toEqual([
		expect.objectContaining({ fingerprint, ruleId: 'link-placeholder', by: 'otto', why }),
	]);
	expect(sayReport(report, playbook.people).markdown).toContain(`Waived by Otto Operations`);
});

test('the law is never waived', () => {
	const bare = { email: { html: '<html lang="en"><body><p>Hello</p></body></html>' } };
	const finding = check(bare).findings.find(({ ruleId }) => ruleId === 'legal-unsubscribe')!;
	const report = check(bare, {
		waivers: [{ ...waiver, ruleId: finding.ruleId, fingerprint: finding.fingerprint }],
	});
	expect(idsOf(report.findings)).toContain('legal-unsubscribe');
	expect(report.lapsed).toHaveLength(1);
});

test('a waiver of another rule or finding changes nothing', () => {
	for (const changes of [{ ruleId: 'link-http' }, { fingerprint: '000000000000' }])
		expect(waived(changes)).toMatchObject({ verdict: 'failed', waived: [], lapsed: [] });
});

describe('the checklist', () => {
	const tick = (item: string, changes: Partial<Tick> = {}): Tick => ({
		item,
		digest,
		by: 'otto',
		at: '2026-03-02T08:30:00.000Z',
		...changes,
	});

	test('open items need a person, ticked ones are told', () => {
		const report = check({}, { ticks: [tick('audience', { note: '4,200 in Marketo' })] });
		expect(report.verdict).toBe('needsReview');
		expect(report.checklist.map(({ id, ticked }) => [id, ticked?.by])).toEqual([
			['testMail', undefined],
			['audience', 'otto'],
		]);
		const { line, markdown } = sayReport(report, playbook.people);
		expect(line).toContain('1 item to tick');
		expect(markdown).toMatch(
			/To be confirmed by a person[^]*test mail[^]*Confirmed by a person[^]*Otto Operations, 2026-03-02 08:30 UTC: “4,200 in Marketo”/,
		);
	});

	test('all ticked is passed', () =>
		expect(check({}, { ticks: [tick('testMail'), tick('audience')] }).verdict).toBe('passed'));

	test('a tick for other content does not count', () =>
		expect(
			check({}, { ticks: [tick('testMail'), tick('audience', { digest: 'b'.repeat(64) })] }).verdict,
		).toBe('needsReview'));

	test('items of other campaign types are not asked for', () => {
		const checklist = [{ id: 'a', text: 'A', types: ['newsletter'] }];
		const { verdict, checklist: states } = check(
			{},
			{ ticks: [], playbook: { ...playbook, qa: { rules: {}, checklist } } },
		);
		expect([verdict, states]).toEqual(['passed', []]);
	});

	test('the gate alone has none', () => expect(check().checklist).toEqual([]));
});
