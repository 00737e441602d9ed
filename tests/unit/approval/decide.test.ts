import * as fc from 'fast-check';

import {
	type Claims,
	confirmCode,
	decide,
	type DecisionRow,
	decisionRowOf,
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
const yes = { code, choice: 'approve', comment: '' };
type Input = Parameters<typeof decide>[0];
const answer = (changes: Partial<Input> = {}) =>
	decide({
		campaign,
		claims,
		posted: yes,
		rows: [],
		keys,
		playbook,
		now: later(5),
		userAgent: 'Phone',
		...changes,
	});
const then = (
	...facts: Parameters<typeof append> extends [unknown, unknown, unknown, ...infer F] ? F : never
): Campaign => append(openJournal(campaign), later(2), 'x', ...facts).campaign;

describe('an answer', () => {
	it('becomes a row', () =>
		expect(answer()).toMatchObject({
			status: 'recorded',
			row: {
				key: 'C-0142/1/bea',
				campaignId: 'C-0142',
				round: 1,
				digest,
				person: 'bea',
				choice: 'approve',
				comment: '',
				evidence: '{"level":"code","afterSeconds":300,"userAgent":"Phone"}',
				at: '2026-03-02T10:05:00.000Z',
			},
		}));

	it('can be read back from its row', () => {
		const deciding = answer();
		if (deciding.status !== 'recorded') throw new Error(deciding.state);
		expect(readDecisionRows([deciding.row], 'C-0142')).toEqual({
			decisions: [deciding.decision],
			skipped: 0,
		});
	});

	it('counts the time since the mail was sent, never backwards', () => {
		expect(answer({ sentAt: later(4) })).toMatchObject({ decision: { evidence: { afterSeconds: 60 } } });
		expect(answer({ sentAt: later(9) })).toMatchObject({ decision: { evidence: { afterSeconds: 0 } } });
	});

	it('keeps a comment of 500 characters, without what hides or reorders text', () => {
		const comment = ` a\u0000b\u202Ec\uD800d\r\n${'😀'.repeat(400)}`;
		const deciding = answer({ posted: { ...yes, choice: 'requestChanges', comment } });
		if (deciding.status !== 'recorded') throw new Error(deciding.state);
		expect(deciding.decision.comment.startsWith('abcd\n😀')).toBe(true);
		expect(deciding.decision.comment.length).toBeLessThanOrEqual(500);
		expect(deciding.decision.comment).not.toMatch(/\p{Surrogate}/u);
	});
});

describe('a form is shown again', () => {
	type Row = [say: string, posted: unknown, problems: string[]];
	const rows: Row[] = [
		['nothing sent', undefined, ['codeMissing', 'choiceMissing']],
		['empty', {}, ['codeMissing', 'choiceMissing']],
		['without a code', { ...yes, code: '  ' }, ['codeMissing']],
		['with another code', { ...yes, code: '000000' }, ['codeWrong']],
		[
			'with the code of somebody else',
			{ ...yes, code: confirmCode({ ...claims, person: 'lars' }, keys) },
			['codeWrong'],
		],
		['without a choice', { ...yes, choice: '' }, ['choiceMissing']],
		['with a choice that is not offered', { ...yes, choice: 'approved' }, ['choiceMissing']],
		['changes without a comment', { ...yes, choice: 'requestChanges', comment: ' \n' }, ['commentMissing']],
		['a rejection without a comment', { ...yes, choice: 'reject' }, ['commentMissing']],
		['guessed by a program', { code: 'test', choice: 'approve', comment: 'test' }, ['codeWrong']],
		['lists', { code: [code], choice: ['approve'], comment: [] }, ['codeMissing', 'choiceMissing']],
	];
	table('%s', rows, (_say, posted, problems) => {
		const deciding = answer({ posted });
		expect(deciding).toMatchObject({ status: 'refused', state: 'refusedInput' });
		expect(deciding.status === 'refused' && deciding.problems.map((problem) => problem.code)).toEqual(
			problems,
		);
	});

	it('never throws and never records without the code, whatever is sent', () =>
		fc.assert(
			fc.property(fc.anything(), fc.anything(), (posted, userAgent) =>
				expect(answer({ posted, userAgent }).status).toBe('refused'),
			),
			{ numRuns: 300 },
		));
});

describe('an answer is not wanted', () => {
	const recorded = decisionRowOf(campaign, decisionBy('bea', { choice: 'reject', comment: 'no' }));
	const granted = then({ type: 'approvalGranted', data: { round: 1, digest } });
	type Row = [say: string, changes: Partial<Input>, state: string];
	const rows: Row[] = [
		['from a campaign that does not exist', { campaign: undefined }, 'wrong'],
		['before anybody was asked', { campaign: { ...campaign, round: undefined } }, 'wrong'],
		['for another campaign', { claims: { ...claims, campaignId: 'C-1' } }, 'wrong'],
		['with a review link', { claims: { ...claims, purpose: 'review' } }, 'wrong'],
		['for a round that is not there yet', { claims: { ...claims, round: 2 } }, 'wrong'],
		['for other content', { claims: { ...claims, digest: '0'.repeat(16) } }, 'wrong'],
		['from somebody who was not asked', { claims: { ...claims, person: 'otto' } }, 'wrong'],
		['for an older round', { campaign: { ...campaign, round: { ...campaign.round!, round: 2 } } }, 'closed'],
		['after the round was decided', { campaign: granted }, 'closed'],
		[
			'after the content changed',
			{ campaign: then({ type: 'qaOutdated', data: { checked: digest, found: digest } }) },
			'closed',
		],
		[
			'while the campaign is on hold',
			{ campaign: then({ type: 'held', data: { why: 'x', waitingOn: 'requester' } }) },
			'closed',
		],
		[
			'after the campaign was cancelled',
			{ campaign: then({ type: 'cancelled', data: { why: 'x' } }) },
			'closed',
		],
		['twice', { rows: [recorded] }, 'alreadyAnswered'],
		['twice, after the round was decided', { rows: [recorded], campaign: granted }, 'alreadyAnswered'],
		['after the link has ended', { now: at(launchAt) }, 'expired'],
		['after the link alone has ended', { claims: { ...claims, expiresAt: now / 1000 } }, 'expired'],
	];
	table('%s', rows, (_say, changes, state) =>
		expect(answer(changes)).toEqual({ status: 'refused', state, problems: [] }),
	);
});

describe('stored rows', () => {
	const row: DecisionRow = decisionRowOf(campaign, decisionBy('bea'));
	type Row = [say: string, row: unknown, read: number, skipped: number];
	const rows: Row[] = [
		['as written', row, 1, 0],
		['with the columns that a table adds', { ...row, id: 7, createdAt: 'x' }, 1, 0],
		['with a date as object', { ...row, at: new Date(row.at) }, 1, 0],
		['with a number as text and an empty text as nothing', { ...row, round: '1', comment: null }, 1, 0],
		['of another campaign', { ...row, campaignId: 'C-1' }, 0, 0],
		['nothing', null, 0, 0],
		['without evidence', { ...row, evidence: '' }, 0, 1],
		['with broken evidence', { ...row, evidence: '{' }, 0, 1],
		['with a choice that nobody can make', { ...row, choice: 'yes' }, 0, 1],
		['with half a digest', { ...row, digest: shortDigest(digest) }, 0, 1],
		['without an instant', { ...row, at: 'yesterday' }, 0, 1],
	];
	table('%s', rows, (_say, stored, read, skipped) => {
		const result = readDecisionRows([stored], 'C-0142');
		expect([result.decisions.length, result.skipped]).toEqual([read, skipped]);
	});

	it('never throw', () =>
		fc.assert(
			fc.property(fc.array(fc.anything()), (anything) =>
				expect(readDecisionRows(anything, 'C-0142').decisions).toEqual([]),
			),
			{ numRuns: 200 },
		));
});
