import * as fc from 'fast-check';

import {
	type DecisionRow,
	decisionRowOf,
	keysOf,
	readDecisionRows,
	shortDigest,
} from '../../../core/approval';
import { digestOf } from '../../../core/launch';
import { table } from '../../support/table';
import { checkedCampaign, decisionBy, keys, launchPackage } from './fixtures';

const campaign = checkedCampaign();
const { digest } = digestOf(launchPackage);
const decision = decisionBy('bea', {
	choice: 'requestChanges',
	comment: 'Wrong date',
	field: 'schedule',
	reason: 'date',
	evidence: { level: 'code', afterSeconds: 60, userAgent: 'Phone', network: '203.0.113.0/24' },
});
const row: DecisionRow = decisionRowOf(campaign, decision, keys);
const read = (stored: unknown, by = keys) => readDecisionRows([stored], 'C-0142', by);

describe('a stored row', () => {
	it('gives back the decision', () =>
		expect(read(row)).toEqual({ decisions: [decision], wrongTries: [], unsigned: [], skipped: 0 }));

	type Row = [say: string, row: unknown, read: number, skipped: number];
	const rows: Row[] = [
		['as written', row, 1, 0],
		['with the columns that a table adds', { ...row, id: 7, createdAt: 'x' }, 1, 0],
		['with a date as object', { ...row, at: new Date(row.at) }, 1, 0],
		['with a number as text', { ...row, round: '1' }, 1, 0],
		['with evidence in another order', { ...row, evidence: reversed(row.evidence) }, 1, 0],
		['of another campaign', { ...row, campaignId: 'C-1' }, 0, 0],
		['nothing', null, 0, 0],
		['without evidence', { ...row, evidence: '' }, 0, 1],
		['with broken evidence', { ...row, evidence: '{' }, 0, 1],
		['with a choice that nobody can make', { ...row, choice: 'yes' }, 0, 1],
		['with half a digest', { ...row, digest: shortDigest(digest) }, 0, 1],
		['without an instant', { ...row, at: 'yesterday' }, 0, 1],
	];
	table('%s', rows, (_say, stored, decisions, skipped) => {
		const result = read(stored);
		expect([result.decisions.length, result.skipped]).toEqual([decisions, skipped]);
	});

	it('with empty texts as nothing', () => {
		const plain = decisionRowOf(campaign, decisionBy('bea'), keys);
		const stored = { ...plain, comment: null, field: null, reason: null };
		expect(read(stored).decisions).toEqual([decisionBy('bea')]);
	});

	it('never throws', () =>
		fc.assert(
			fc.property(fc.array(fc.anything()), (anything) =>
				expect(readDecisionRows(anything, 'C-0142', keys).decisions).toEqual([]),
			),
			{ numRuns: 200 },
		));
});

describe('whoever can only write the table', () => {
	const evidence = JSON.stringify({ level: 'identity', afterSeconds: 1 });
	type Row = [say: string, change: Partial<Record<keyof DecisionRow, unknown>>, why: string];
	const rows: Row[] = [
		['without a signature', { signature: '' }, 'unsigned'],
		['with nothing as signature', { signature: null }, 'unsigned'],
		['with the signature of another key', { signature: `0${row.signature.slice(1)}` }, 'unknownKey'],
		['with a signature of zeros', { signature: `${keys.current.id}.${'A'.repeat(43)}` }, 'altered'],
		['with another choice', { choice: 'approve' }, 'altered'],
		['with another person', { person: 'lars' }, 'altered'],
		['with another round', { round: 2 }, 'altered'],
		['with another digest', { digest: 'f'.repeat(64) }, 'altered'],
		['with another comment', { comment: '' }, 'altered'],
		['with another field', { field: 'subject' }, 'altered'],
		['with another reason', { reason: null }, 'altered'],
		['with better evidence', { evidence }, 'altered'],
		['with another instant', { at: '2026-03-02T10:01:00.001Z' }, 'altered'],
	];
	table('%s forges nothing, and is named', rows, (_say, change, why) => {
		const { decisions, unsigned } = read({ ...row, ...change });
		expect(decisions).toEqual([]);
		expect(unsigned.map((found) => found.why)).toEqual([why]);
	});

	it('cannot move a row to another campaign', () => {
		const moved = { ...row, campaignId: 'C-0143' };
		expect(readDecisionRows([moved], 'C-0143', keys).decisions).toEqual([]);
	});

	it('cannot change any character of the signature', () => {
		for (let i = 0; i < row.signature.length; i++) {
			for (const other of 'AZaz09-_.=') {
				if (other === row.signature[i]) continue;
				const signature = row.signature.slice(0, i) + other + row.signature.slice(i + 1);
				expect(read({ ...row, signature }).decisions).toEqual([]);
			}
		}
	});
});

it('a row stays right after one change of the secret, not after two', () => {
	const second = keysOf('second secret of forty random character!', keys.current.secret);
	const third = keysOf('third secret of forty random characters!', second.current.secret);
	expect(read(row, second).decisions).toEqual([decision]);
	expect(read(row, third).unsigned.map(({ why }) => why)).toEqual(['unknownKey']);
});

it('a wrong code is a row of its own, and no decision', () => {
	const tried = decisionRowOf(
		campaign,
		{ ...decisionBy('bea'), choice: 'wrongCode', evidence: { level: 'link', afterSeconds: 5 } },
		keys,
	);
	expect(read(tried)).toEqual({
		decisions: [],
		wrongTries: [{ round: 1, person: 'bea', at: Date.parse(tried.at) }],
		unsigned: [],
		skipped: 0,
	});
	expect(read({ ...tried, signature: '' })).toMatchObject({ wrongTries: [], unsigned: [] });
});

function reversed(json: string): string {
	return JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(json) as object).reverse()));
}
