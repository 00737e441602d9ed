import * as fc from 'fast-check';

import {
	type Claims,
	confirmCode,
	decide,
	decisionRowOf,
	type InputProblem,
	keysOf,
	readDecisionRows,
	shortDigest,
} from '../../../core/approval';
import { append, type Campaign, openJournal } from '../../../core/campaign';
import { digestOf } from '../../../core/launch';
import { table } from '../../support/table';
import {
	at,
	decisionBy,
	keys,
	later,
	launchAt,
	launchPackage,
	now,
	openCampaign,
	playbook,
} from './fixtures';

const campaign = openCampaign();
const { digest } = digestOf(launchPackage);
const claims: Claims = {
	purpose: 'decide',
	campaignId: 'C-0142',
	round: 1,
	person: 'bea',
	digest: shortDigest(digest),
	expiresAt: at(launchAt) / 1000,
};
const code = confirmCode(claims, keys);
/** Of the right form, and not the code. */
const wrong = code === 'ABCDEF' ? 'ABCDEG' : 'ABCDEF';
const yes = { code, choice: 'approve', comment: '' };
const changes = { ...yes, choice: 'requestChanges', field: 'schedule', comment: 'Wrong date' };
type Input = Parameters<typeof decide>[0];
const answer = (change: Partial<Input> = {}) =>
	decide({
		campaign,
		claims,
		posted: yes,
		rows: [],
		keys,
		playbook,
		now: later(5),
		sender: { userAgent: 'Phone', network: '203.0.113.0/24' },
		...change,
	});
function recorded(change: Partial<Input> = {}) {
	const deciding = answer(change);
	if (deciding.status !== 'recorded') throw new Error(JSON.stringify(deciding));
	return deciding;
}
const then = (
	...facts: Parameters<typeof append> extends [unknown, unknown, unknown, ...infer F] ? F : never
): Campaign => append(openJournal(campaign), later(2), 'x', ...facts).campaign;
const rowOf = (...given: Parameters<typeof decisionBy>) =>
	decisionRowOf(campaign, decisionBy(...given), keys);

describe('an answer', () => {
	it('becomes a row', () =>
		expect(recorded().row).toEqual({
			key: 'C-0142/1/bea',
			campaignId: 'C-0142',
			round: 1,
			digest,
			person: 'bea',
			choice: 'approve',
			comment: '',
			field: '',
			reason: '',
			evidence: '{"level":"code","afterSeconds":300,"userAgent":"Phone","network":"203.0.113.0/24"}',
			at: '2026-03-02T10:05:00.000Z',
			signature: expect.stringMatching(/^[0-9a-f]{8}\.[A-Za-z0-9_-]{43}$/),
		}));

	it('can be read back from its row', () => {
		const { row, decision } = recorded({ posted: changes });
		expect(readDecisionRows([row], 'C-0142', keys).decisions).toEqual([decision]);
		expect(decision).toMatchObject({ field: 'schedule', comment: 'Wrong date' });
	});

	it('counts the time since the mail was sent, never backwards', () =>
		expect(recorded({ now: later(-9) }).decision.evidence.afterSeconds).toBe(0));

	it('keeps a comment of 500 characters, without what hides or reorders text', () => {
		const comment = ` a\u0000b\u202Ec\uD800d\r\n${'😀'.repeat(400)}`;
		const { decision } = recorded({ posted: { ...changes, comment } });
		expect(decision.comment.startsWith('abcd\n😀')).toBe(true);
		expect(decision.comment.length).toBeLessThanOrEqual(500);
		expect(decision.comment).not.toMatch(/\p{Surrogate}/u);
	});

	it('is never before the last one of the same person, also where this clock is behind', () => {
		const rows = [rowOf('bea'), rowOf('bea', { choice: 'withdraw', at: new Date(later(10)).toISOString() })];
		expect(recorded({ rows, now: later(5) }).decision.at).toBe('2026-03-02T10:10:00.001Z');
	});

	type Row = [say: string, posted: object, decision: object];
	const rows: Row[] = [
		[
			'with conditions',
			{ ...yes, choice: 'approveWithConditions', comment: 'Not before 9' },
			{
				choice: 'approveWithConditions',
				comment: 'Not before 9',
			},
		],
		['an abstention', { ...yes, choice: 'abstain' }, { choice: 'abstain', comment: '' }],
		['a rejection', { ...yes, choice: 'reject', comment: 'No' }, { choice: 'reject', comment: 'No' }],
	];
	table('%s', rows, (_say, posted, decision) =>
		expect(recorded({ posted }).decision).toMatchObject(decision),
	);

	it('keeps the field only where changes are asked for', () =>
		expect(recorded({ posted: { ...yes, field: 'schedule' } }).decision.field).toBeUndefined());
});

describe('a form is shown again', () => {
	type Row = [say: string, posted: unknown, problems: InputProblem['code'][]];
	const rows: Row[] = [
		['nothing sent', undefined, ['choiceMissing', 'codeMissing']],
		['empty', {}, ['choiceMissing', 'codeMissing']],
		['without a code', { ...yes, code: '  ' }, ['codeMissing']],
		['with another code', { ...yes, code: wrong }, ['codeWrong']],
		[
			'with the code of somebody else',
			{ ...yes, code: confirmCode({ ...claims, person: 'lars' }, keys) },
			['codeWrong'],
		],
		['without a choice', { ...yes, choice: '' }, ['choiceMissing']],
		['with a choice that is not offered', { ...yes, choice: 'approved' }, ['choiceMissing']],
		['with a withdrawal as choice', { ...yes, choice: 'withdraw' }, ['choiceMissing']],
		['taking back what was not given', { ...yes, action: 'takeBack' }, ['choiceMissing']],
		['changes without a comment', { ...changes, comment: ' \n' }, ['commentMissing']],
		['changes without saying what', { ...changes, field: 'everything' }, ['fieldMissing']],
		['conditions without saying which', { ...yes, choice: 'approveWithConditions' }, ['commentMissing']],
		['a rejection without a comment', { ...yes, choice: 'reject' }, ['commentMissing']],
		['guessed by a program', { code: 'test', choice: 'approve', comment: 'test' }, ['codeWrong']],
		['lists', { code: [code], choice: ['approve'], comment: [] }, ['choiceMissing', 'codeMissing']],
	];
	table('%s', rows, (_say, posted, problems) => {
		const deciding = answer({ posted });
		expect(deciding).toMatchObject({ state: 'refusedInput' });
		expect('problems' in deciding && deciding.problems.map((problem) => problem.code)).toEqual(problems);
	});

	it('never throws and never records without the code, whatever is sent', () =>
		fc.assert(
			fc.property(fc.anything(), fc.anything(), (posted, userAgent) =>
				expect(answer({ posted, sender: { userAgent, network: userAgent } }).status).toBe('refused'),
			),
			{ numRuns: 300 },
		));
});

describe('reasons of the playbook', () => {
	const reasons = [{ id: 'date', text: 'The date is wrong' }];
	const withReasons = { ...playbook, approval: { ...playbook.approval, reasons } };
	const by = (posted: object) => answer({ posted, playbook: withReasons });

	it('are asked for with an objection', () =>
		expect(by(changes)).toMatchObject({ problems: [{ field: 'reason', code: 'reasonMissing' }] }));
	it('are kept', () => expect(by({ ...changes, reason: 'date' })).toMatchObject({ row: { reason: 'date' } }));
	it('can be left out by whoever abstains', () =>
		expect(by({ ...yes, choice: 'abstain' })).toMatchObject({ status: 'recorded' }));
	it('mean nothing to whoever approves', () =>
		expect(by({ ...yes, reason: 'date' })).toMatchObject({ row: { reason: '' } }));
	it('are none but those of the list', () =>
		expect(by({ ...changes, reason: 'x' })).toMatchObject({ problems: [{ code: 'reasonMissing' }] }));
});

describe('an answer is not wanted', () => {
	const rejected = rowOf('bea', { choice: 'reject', comment: 'no' });
	const granted = then({ type: 'approvalGranted', data: { round: 1, digest } });
	type Row = [say: string, changes: Partial<Input>, state: string];
	const rows: Row[] = [
		['from a campaign that does not exist', { campaign: undefined }, 'wrong'],
		['before anybody was asked', { campaign: { ...campaign, round: undefined } }, 'wrong'],
		['for another campaign', { claims: { ...claims, campaignId: 'C-1' } }, 'wrong'],
		['with a review link', { claims: { ...claims, purpose: 'review' } }, 'wrong'],
		['for a round that is not there yet', { claims: { ...claims, round: 2 } }, 'wrong'],
		['from somebody who was not asked', { claims: { ...claims, person: 'otto' } }, 'wrong'],
		['for other content', { claims: { ...claims, digest: '0'.repeat(16) } }, 'superseded'],
		[
			'for an older round',
			{ campaign: { ...campaign, round: { ...campaign.round!, round: 2 } } },
			'superseded',
		],
		['after the round was decided', { campaign: granted }, 'closed'],
		[
			'after the content changed',
			{ campaign: then({ type: 'qaOutdated', data: { checked: digest, found: digest } }) },
			'withdrawn',
		],
		[
			'while the campaign is on hold',
			{ campaign: then({ type: 'held', data: { why: 'x', waitingOn: 'requester' } }) },
			'withdrawn',
		],
		[
			'after the campaign was cancelled',
			{ campaign: then({ type: 'cancelled', data: { why: 'x' } }) },
			'withdrawn',
		],
		['twice', { rows: [rejected] }, 'alreadyAnswered'],
		['after the link has ended', { now: at(launchAt) }, 'expired'],
		['after the link alone has ended', { claims: { ...claims, expiresAt: now / 1000 } }, 'expired'],
	];
	table('%s', rows, (_say, change, state) =>
		expect(answer(change)).toEqual({ status: 'refused', state, problems: [] }),
	);
});

describe('an answer that was given', () => {
	const given = recorded({ posted: changes }).row;
	const back = (change: Partial<Input> = {}) =>
		answer({ rows: [given], now: later(20), posted: { action: 'takeBack', code }, ...change });

	it('can be taken back while the round is open', () =>
		expect(back()).toMatchObject({ status: 'recorded', row: { choice: 'withdraw', person: 'bea' } }));

	it('is not taken back without the code', () => {
		expect(back({ posted: { action: 'takeBack', code: wrong } })).toMatchObject({ status: 'wrongCode' });
		expect(back({ posted: { action: 'takeBack' } })).toMatchObject({ problems: [{ code: 'codeMissing' }] });
	});

	it('is not taken back when the round has ended', () => {
		const { round, person, choice, comment, evidence } = recorded().decision;
		const answerData = { round, digest, person, choice, comment, evidence };
		const granted = append(openJournal(campaign), later(8), 'x', {
			type: 'decisionRecorded',
			data: answerData,
		});
		const over = append(granted, later(9), 'x', { type: 'approvalGranted', data: { round: 1, digest } });
		expect(back({ campaign: over.campaign, rows: [] })).toEqual({
			status: 'refused',
			state: 'alreadyAnswered',
			problems: [],
		});
	});

	it('can be followed by another one after it was taken back', () => {
		const taken = back();
		if (taken.status !== 'recorded') throw new Error(taken.status);
		const again = answer({ rows: [given, taken.row], now: later(21) });
		expect(again).toMatchObject({ status: 'recorded', row: { choice: 'approve' } });
	});

	it('is not taken back twice', () => {
		const taken = back();
		if (taken.status !== 'recorded') throw new Error(taken.status);
		expect(back({ rows: [given, taken.row], now: later(21) })).toMatchObject({ state: 'refusedInput' });
	});
});

describe('a wrong code', () => {
	const tried = (minute: number, posted: unknown = { ...yes, code: wrong }) =>
		answer({ posted, now: later(minute) });

	it('is counted in a row that names no secret', () => {
		const deciding = tried(5);
		if (deciding.status !== 'wrongCode') throw new Error(deciding.status);
		expect(deciding.row).toMatchObject({ choice: 'wrongCode', person: 'bea', comment: '' });
		expect(JSON.parse(deciding.row.evidence)).toMatchObject({ level: 'link' });
		expect(JSON.stringify(deciding)).not.toMatch(new RegExp(`${wrong}|${code}`));
	});

	it('that no mail can hold is not counted, so that a scanner locks nobody out', () => {
		for (const typed of ['test', 'a@b.example', '12345', code + code, 'UUUUUU'])
			expect(tried(5, { ...yes, code: typed }).status).toBe('refused');
	});

	it('1,000 times does not help: after five nothing is looked at, not even the right one', () => {
		const rows: unknown[] = [];
		for (let i = 0; i < 1_000; i++) {
			const deciding = answer({ posted: { ...yes, code: wrong }, rows, now: later(1 + i / 1_000) });
			if (deciding.status === 'wrongCode') rows.push(deciding.row);
			else expect(deciding).toMatchObject({ state: 'tooManyTries', problems: [] });
		}
		expect(rows).toHaveLength(5);
		expect(answer({ rows, now: later(3) })).toMatchObject({ state: 'tooManyTries' });
		expect(answer({ rows, now: later(20) })).toMatchObject({ status: 'recorded' });
	});

	it('does not free or lock an answer that was given', () => {
		const rows: unknown[] = [rowOf('bea')];
		for (let i = 0; i < 5; i++) {
			const posted = { action: 'takeBack', code: wrong };
			const deciding = answer({ posted, rows, now: later(2 + i) });
			if (deciding.status === 'wrongCode') rows.push(deciding.row);
		}
		const posted = { action: 'takeBack', code };
		expect(answer({ posted, rows, now: later(8) })).toMatchObject({ state: 'tooManyTries' });
		expect(answer({ posted: {}, rows, now: later(8) })).toMatchObject({ state: 'alreadyAnswered' });
	});
});

describe('a trusted proxy', () => {
	const by = (identity: string) => answer({ sender: { identity } });

	it('that names the person makes the evidence stronger', () =>
		expect(by(' Bea@Northwind.example ')).toMatchObject({
			decision: { evidence: { level: 'identity', identity: 'bea@northwind.example' } },
		}));
	it('that names somebody else stops the answer', () =>
		expect(by('lars@northwind.example')).toMatchObject({ problems: [{ code: 'otherPerson' }] }));
	it('that names nobody changes nothing', () =>
		expect(by('')).toMatchObject({ decision: { evidence: { level: 'code' } } }));
});

it('no address is kept where the playbook says so', () => {
	const none = { ...playbook, approval: { ...playbook.approval, keepAddress: 'none' as const } };
	expect(recorded({ playbook: none }).decision.evidence.network).toBeUndefined();
});

describe('a change of the secret', () => {
	const second = keysOf('second secret of forty random character!', keys.current.secret);
	it('keeps the code of a mail and the rows before it right', () =>
		expect(answer({ keys: second, rows: [rowOf('lars')] })).toMatchObject({ status: 'recorded' }));
	it('ends both when the old one is dropped', () =>
		expect(answer({ keys: keysOf(second.current.secret) })).toMatchObject({ status: 'wrongCode' }));
});
