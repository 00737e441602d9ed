import fc from 'fast-check';

import { saySimilar, similarRequests, similarView, submitBrief } from '../../../../core/intake';
import { Other } from '../../../../core/intake/others';
import { likenessTo } from '../../../../core/intake/similar/trigrams';
import { table } from '../../../support/table';
import { goodAnswers, now, playbook, version } from '../support';

const brief = {
	title: 'Faster reporting',
	type: 'webinar',
	region: 'emea',
	tier: 'standard',
	requesterName: 'Dana',
	requesterEmail: 'dana@northwind.example',
	launchDate: '2026-11-24',
	launchTime: '10:00',
	timeZone: 'Europe/Berlin',
	audience: 'Customers in Germany',
};
const row = (change: Record<string, unknown> = {}, theirs: Record<string, unknown> = {}) => ({
	campaignId: 'C-1',
	revision: 1,
	stage: 'build',
	title: 'Faster reporting',
	type: 'webinar',
	tier: 'standard',
	region: 'emea',
	requester: 'eve@northwind.example',
	launchAt: '2026-11-24T09:00:00.000Z',
	record: JSON.stringify({
		campaignId: 'C-1',
		brief: { audience: brief.audience, launchDate: '2026-11-24', ...theirs },
	}),
	...change,
});
const scores = (...rows: object[]) =>
	similarRequests(
		brief,
		rows.map((one) => new Other(one as Record<string, unknown>)),
	).map(({ score }) => score);

type Row = [say: string, row: object, found: number[]];
const rows: Row[] = [
	['the same request of somebody else', row(), [95]],
	['the same request of the same person', row({ requester: 'dana@northwind.example' }), [100]],
	['a word more', row({ title: 'Faster reporting in 30 minutes' }), [81]],
	['a typing slip', row({ title: 'Faster reportng' }), [88]],
	['other case and signs', row({ title: 'FASTER  Reporting!' }), [95]],
	['another type and region', row({ type: 'newsletter', region: 'americas' }), [75]],
	['ten days later', row({ launchAt: '2026-12-04T09:00:00.000Z' }, { launchDate: '2026-12-04' }), [92]],
	['a request that is not accepted yet', row({ stage: 'intake', launchAt: null }), [95]],
	['another title', row({ title: 'Autumn newsletter' }), []],
	['next quarter', row({ launchAt: '2027-02-24T09:00:00.000Z' }, { launchDate: '2027-02-24' }), []],
	['one that is over', row({ stage: 'closed' }), []],
	['one that was sent', row({ stage: 'live' }), []],
	['a row without a record', row({ record: undefined }), [80]],
];
table(
	'%s: %j',
	rows.map(([say, one, found]): [string, number[], object] => [say, found, one]),
	(_say, found, one) => expect(scores(one)).toEqual(found),
);

it('explains the score', () => {
	expect(
		saySimilar(similarRequests(brief, [new Other(row({ title: 'Faster reporting in 30 minutes' }))])),
	).toEqual([
		'Similar request: "Faster reporting in 30 minutes" (C-1), 81 of 100 alike: title 31 of 45, audience 15 of 15, launch 15 of 15 (same day), type 10 of 10, region 10 of 10, requester 0 of 5.',
	]);
});

it('shows at most five, the most alike first, equal ones by number', () => {
	const many = ['C-9', 'C-2', 'C-7', 'C-1', 'C-5', 'C-3'].map((campaignId) =>
		row({ campaignId, record: undefined }),
	);
	expect(
		similarRequests(
			brief,
			many.map((one) => new Other(one)),
		).map(({ other }) => other.campaignId),
	).toEqual(['C-1', 'C-2', 'C-3', 'C-5', 'C-7']);
});

it('property: the likeness of two texts is between 0 and 1, the same both ways, and 1 for the text itself', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
			const like = likenessTo(a)(b);
			expect(like).toBeGreaterThanOrEqual(0);
			expect(like).toBeLessThanOrEqual(1);
			expect(likenessTo(b)(a)).toBeCloseTo(like, 12);
			if (/[\p{L}\p{N}]/u.test(a)) expect(likenessTo(a)(a)).toBe(1);
		}),
	);
});

it('requester and owner are told, and nothing is dropped', () => {
	const { output, answer, journal, similar } = submitBrief({
		answers: goodAnswers,
		playbook,
		version,
		campaigns: [row()],
		now,
	});
	const said = 'Similar request: "Faster reporting" (C-1), 95 of 100 alike';
	expect(output).toBe('accepted');
	expect(similar.map(({ other, score }) => [other.campaignId, score])).toEqual([['C-1', 95]]);
	expect(answer.lines.join('\n')).toContain(said);
	expect(journal.mails.map(({ to, text }) => [to, text.includes(said)])).toEqual([
		['dana@northwind.example', true],
		['mona@northwind.example', true],
	]);
});

it('property: reading the most promising records first finds what reading all of them would', () => {
	const words = ['faster', 'reporting', 'news', 'summit', 'for', 'finance'];
	const one = fc.record({
		title: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')),
		type: fc.constantFrom('webinar', 'newsletter'),
		audience: fc.constantFrom('Customers in Germany', 'Customers', 'Partners'),
		daysLater: fc.integer({ min: -60, max: 60 }),
	});
	fc.assert(
		fc.property(fc.array(one, { maxLength: 20 }), (list) => {
			const all = list.map(({ title, type, audience, daysLater }, i) => {
				const launchAt = new Date(Date.parse('2026-11-24T09:00:00Z') + daysLater * 86_400_000).toISOString();
				const campaignId = `C-${String(i).padStart(2, '0')}`;
				const theirs = { audience, launchDate: launchAt.slice(0, 10) };
				return row({
					campaignId,
					title,
					type,
					launchAt,
					record: JSON.stringify({ campaignId, brief: theirs }),
				});
			});
			const each = all
				.flatMap((candidate) => similarRequests(brief, [new Other(candidate)]))
				.sort((a, b) => b.score - a.score || (a.other.campaignId < b.other.campaignId ? -1 : 1))
				.slice(0, 5);
			const found = similarRequests(
				brief,
				all.map((candidate) => new Other(candidate)),
			);
			expect(found.map(similarView)).toEqual(each.map(similarView));
		}),
		{ numRuns: 150 },
	);
});
