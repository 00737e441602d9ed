import {
	auditOf,
	auditPage,
	type DecisionRow,
	decisionRowOf,
	keysOf,
	requestApproval,
	settleRound,
} from '../../../core/approval';
import { append, type CampaignEvent, type Journal, startJournal } from '../../../core/campaign';
import { digestOf } from '../../../core/launch';
import { table } from '../../support/table';
import {
	brief,
	decisionBy,
	keys,
	later,
	launchAt,
	launchPackage,
	now,
	playbook,
	settings,
	version,
} from './fixtures';

const { digest } = digestOf(launchPackage);
const merge = (a: Journal, b: Journal): Journal => ({ ...b, events: [...a.events, ...b.events] });
const checked = { verdict: 'passed', digest, errors: 0, warnings: 2, unreadable: 0, rulesRun: 41 } as const;

/** Asked, voided by a change, asked again, approved by two, with a row that nobody has signed and a wrong code. */
function story() {
	const start = startJournal('C-0142', later(-600), 'dana@northwind.example', {
		type: 'submitted',
		data: { submissionKey: 'k1', brief, playbookVersion: version },
	});
	const inQa = append(
		start,
		later(-60),
		'workflow',
		{ type: 'accepted', data: { owner: 'mona', launchAt, programName: 'P', slackMinutes: 60 } },
		{ type: 'buildFinished', data: {} },
		{ type: 'qaChecked', data: checked },
	);
	const ask = (journal: Journal, minute: number): Journal => {
		const asked = requestApproval({
			...settings,
			campaign: journal.campaign,
			launchPackage,
			now: later(minute),
		});
		return merge(journal, asked.journal);
	};
	const voided = append(
		ask(inQa, 0),
		later(3),
		'workflow',
		{ type: 'qaOutdated', data: { checked: digest, found: 'f'.repeat(64) } },
		{ type: 'qaChecked', data: checked },
	);
	const again = ask(voided, 5);
	const at = (minute: number) => ({ round: 2, at: new Date(later(minute)).toISOString() });
	const rows: DecisionRow[] = [
		decisionRowOf(again.campaign, decisionBy('bea', at(6)), keys),
		decisionRowOf(
			again.campaign,
			decisionBy('lars', { ...at(8), choice: 'approveWithConditions', comment: 'Not before <9>' }),
			keys,
		),
		decisionRowOf(
			again.campaign,
			{ ...decisionBy('rita', at(7)), choice: 'wrongCode', evidence: { level: 'link', afterSeconds: 9 } },
			keys,
		),
		{ ...decisionRowOf(again.campaign, decisionBy('rita', at(7)), keys), signature: '' },
	];
	const settled = settleRound({
		...settings,
		campaign: again.campaign,
		rows,
		now: later(9),
		actor: 'workflow',
		waitsUntil: () => later(9),
	});
	return { journal: merge(again, settled.journal), rows };
}

const { journal, rows } = story();
const rowOfEvent = (event: CampaignEvent) => ({ ...event, data: JSON.stringify(event.data) }) as const;
const events = journal.events.map(rowOfEvent);
const saved = { campaign: journal.campaign, revision: 9, effects: [] };
const audit = auditOf({ saved, events, rows, keys, playbook, now: later(60) });

describe('the audit', () => {
	it('rests on a complete chain', () =>
		expect(audit.events).toEqual({ count: journal.events.length, skipped: 0, endsAsRecord: true }));

	it('names each round, what was shown, and under which playbook', () =>
		expect(
			audit.rounds.map(({ round, status, digest: shown, playbookVersion }) => [
				round,
				status,
				shown,
				playbookVersion,
			]),
		).toEqual([
			[1, 'void', digest, version],
			[2, 'granted', digest, version],
		]));

	it('names who was asked, as what, when, and until when', () => {
		const [stage] = audit.rounds[1]!.stages;
		expect(stage!.asked.map(({ name, roles, askedAt }) => [name, roles, askedAt])).toEqual([
			['Bea Brand', ['brand'], '2026-03-02T10:05:00.000Z'],
			['Lars Legal', ['legal'], '2026-03-02T10:05:00.000Z'],
			['Rita Region', ['regionLead'], '2026-03-02T10:05:00.000Z'],
		]);
	});

	it('gives every answer with its evidence, and whether it counts', () =>
		expect(
			audit.rounds[1]!.answers.map(({ person, choice, counted, evidence, found }) => [
				person,
				choice,
				counted,
				evidence.level,
				found,
			]),
		).toEqual([
			['bea', 'approve', true, 'code', ['row', 'record']],
			['lars', 'approveWithConditions', true, 'code', ['row', 'record']],
		]));

	it('names wrong codes, and rows that nobody has signed', () => {
		expect(audit.rounds[1]!.wrongCodes).toEqual([{ person: 'rita', at: '2026-03-02T10:07:00.000Z' }]);
		expect(audit.rounds[1]!.unsigned).toEqual([
			{ row: 'rita/approve/2026-03-02T10:07:00.000Z', why: 'unsigned' },
		]);
	});

	it('takes events that are still in the outbox', () => {
		const last = journal.events.at(-1)!;
		const effects = [{ id: 'event', tries: 0, kind: 'event', event: last } as const];
		const input = { saved: { ...saved, effects }, events: events.slice(0, -1), rows, keys, playbook };
		expect(auditOf({ ...input, now: later(60) })).toEqual(audit);
	});

	type Row = [say: string, events: unknown[], fault: object | undefined, endsAsRecord: boolean];
	const faults: Row[] = [
		['a missing event', events.filter(({ seq }) => seq !== 3), { code: 'missing', seq: 3 }, true],
		[
			'an altered event',
			events.map((event) => (event.seq === 3 ? { ...event, actor: 'eve' } : event)),
			{ code: 'altered', seq: 3 },
			true,
		],
		['a missing end', events.slice(0, -1), undefined, false],
		['no event at all', [], undefined, false],
	];
	table(
		'says so of %s, and still tells what the record holds',
		faults,
		(_say, given, fault, endsAsRecord) => {
			const found = auditOf({ saved, events: given, rows, keys, playbook, now });
			expect([found.events.fault, found.events.endsAsRecord]).toEqual([fault, endsAsRecord]);
			expect(found.rounds.at(-1)).toMatchObject({ round: 2, status: 'granted' });
		},
	);

	it('keeps what the record holds after the secret was changed twice', () => {
		const other = keysOf('third secret of forty random characters!');
		const [, round] = auditOf({ saved, events, rows, keys: other, playbook, now }).rounds;
		expect(round!.answers.map(({ person, counted, found }) => [person, counted, found])).toEqual([
			['bea', true, ['record']],
			['lars', true, ['record']],
		]);
		expect(round!.unsigned.map(({ why }) => why)).toEqual(['unknownKey', 'unknownKey', 'unsigned']);
	});

	it('of a campaign that nobody was asked about says so', () => {
		const campaign = { ...journal.campaign, round: undefined };
		const none = auditOf({ saved: { ...saved, campaign }, events: [], rows: [], keys, playbook, now });
		expect(none.rounds).toEqual([]);
		expect(auditPage(none)).toContain('Nobody was asked for approval.');
	});
});

describe('the page to print', () => {
	const html = auditPage(audit);
	table(
		'holds %s',
		[
			['the campaign', 'Approval audit: Spring webinar (C-0142)'],
			['the digest', `<code>${digest}</code>`],
			['the playbook', `<code>${version}</code>`],
			['the answer, escaped', 'approveWithConditions; Not before &lt;9&gt;'],
			['the evidence', 'code; 60 s after the mail'],
			['the chain', 'a complete chain that ends as the record does.'],
			['the forged row', 'it has no signature.'],
		] as [string, string][],
		(_say, text) => expect(html).toContain(text),
	);
	it('has no script, nothing from outside, and one heading', () => {
		expect(html).not.toMatch(/<script|src=|href=|url\(|undefined|\[object/);
		expect(html.match(/<h1>/g)).toHaveLength(1);
	});
});
