import * as fc from 'fast-check';

import { evaluateRound, sayRound } from '../../../core/approval';
import { CHOICES, type Decision, type Round } from '../../../core/campaign';
import { table } from '../../support/table';
import { decisionBy, later, now, openCampaign, playbook, roundOf } from './fixtures';

const round = roundOf(openCampaign());
const evaluate = (decisions: readonly Decision[], changes: Partial<Round> = {}, at = later(10)) =>
	evaluateRound({ round: { ...round, ...changes }, decisions, playbook, now: at });
const minute = (n: number) => new Date(later(n)).toISOString();
const afterEnd = (Date.parse(round.linksExpireAt) + 1) as typeof now;
const other = 'd'.repeat(64);

describe('a round', () => {
	it('that nobody has answered waits', () =>
		expect(evaluate([])).toEqual({
			status: 'pending',
			counted: [],
			notCounted: [],
			stillNeeded: 2,
			from: ['bea', 'lars', 'rita'],
		}));

	it('is approved by as many different people as needed', () => {
		const decisions = [decisionBy('bea'), decisionBy('rita', { at: minute(2) })];
		expect(evaluate(decisions)).toEqual({ status: 'approved', counted: decisions, notCounted: [] });
	});

	it('is not approved by one person twice', () => {
		const [first, second] = [decisionBy('bea'), decisionBy('bea', { at: minute(2) })];
		expect(evaluate([second, first])).toEqual({
			status: 'pending',
			counted: [first],
			notCounted: [
				{ decision: second, why: { code: 'answeredAlready', firstChoice: 'approve', firstAt: first.at } },
			],
			stillNeeded: 1,
			from: ['lars', 'rita'],
		});
	});

	it('ends with one objection, also after enough approvals', () => {
		const no = decisionBy('lars', { choice: 'requestChanges', comment: 'Wrong date', at: minute(9) });
		expect(evaluate([decisionBy('bea'), decisionBy('rita'), no])).toMatchObject({
			status: 'rejected',
			by: no,
		});
	});

	type Row = [say: string, decision: Decision, why: unknown];
	const rows: Row[] = [
		['of another round', decisionBy('bea', { round: 2 }), { code: 'otherRound', saw: 2, asked: 1 }],
		[
			'about other content',
			decisionBy('bea', { digest: other }),
			{ code: 'otherDigest', saw: other, asked: round.digest },
		],
		['of somebody else', decisionBy('otto'), { code: 'notAsked' }],
		[
			'at the end',
			decisionBy('bea', { at: round.linksExpireAt }),
			{ code: 'afterClose', closedBy: 'expiry' },
		],
	];
	table('an answer %s does not count', rows, (_say, decision, why) =>
		expect(evaluate([decision])).toMatchObject({
			status: 'pending',
			counted: [],
			notCounted: [{ decision, why }],
		}),
	);

	it('counts an answer just before the end, whenever it is looked at', () => {
		const just = new Date(Date.parse(round.linksExpireAt) - 1).toISOString();
		expect(evaluate([decisionBy('bea'), decisionBy('lars', { at: just })], {}, afterEnd).status).toBe(
			'approved',
		);
	});

	it('expires when too few have answered', () =>
		expect(evaluate([decisionBy('bea')], {}, afterEnd)).toMatchObject({
			status: 'expired',
			stillNeeded: 1,
			from: ['lars', 'rita'],
		}));

	it('that was voided counts nothing', () =>
		expect(evaluate([decisionBy('bea'), decisionBy('lars')], { status: 'void' })).toMatchObject({
			status: 'void',
			counted: [],
			because: { code: 'changed' },
		}));

	it('keeps its outcome when answers turn up later', () => {
		const decisions = [decisionBy('bea'), decisionBy('lars')];
		const late = decisionBy('rita', { choice: 'reject', comment: 'No', at: minute(0) });
		const swapped = decisionBy('bea', { choice: 'reject', comment: 'No', at: minute(0) });
		expect(evaluate([late, swapped, ...decisions], { status: 'granted', decisions })).toEqual({
			status: 'approved',
			counted: decisions,
			notCounted: [
				{
					decision: swapped,
					why: { code: 'answeredAlready', firstChoice: 'approve', firstAt: decisions[0]!.at },
				},
				{ decision: late, why: { code: 'afterClose', closedBy: 'outcome' } },
			],
		});
	});

	it('that was refused is never approved any more', () => {
		const decisions = [decisionBy('bea'), decisionBy('lars')];
		expect(evaluate(decisions, { status: 'refused', decisions }).status).toBe('expired');
	});
});

describe('for all rounds and answers', () => {
	const people = ['bea', 'lars', 'rita', 'otto', 'mona'];
	const anyDecision = fc.record({
		round: fc.constantFrom(1, 1, 1, 2),
		digest: fc.constantFrom(round.digest, round.digest, round.digest, other),
		person: fc.constantFrom(...people),
		choice: fc.constantFrom('approve' as const, 'approve' as const, 'approve' as const, ...CHOICES),
		comment: fc.constantFrom('', 'why'),
		evidence: fc.constant({ level: 'code' as const, afterSeconds: 1 }),
		at: fc.integer({ min: -5, max: 25_000 }).map((minutes) => minute(minutes)),
	});
	const anyRound = fc.record({
		need: fc.integer({ min: 0, max: 5 }),
		status: fc.constantFrom(
			'open' as const,
			'open' as const,
			'granted' as const,
			'refused' as const,
			'void' as const,
		),
		approvers: fc
			.subarray(people, { minLength: 1 })
			.map((chosen) => chosen.map((person) => ({ person, roles: [] }))),
		decisions: fc.array(anyDecision, { maxLength: 3 }),
	});
	const anyNow = fc.integer({ min: 0, max: 30_000 }).map((minutes) => later(minutes));
	const anyDecisions = fc.array(anyDecision, { maxLength: 12 });

	it('the order of the rows changes nothing', () =>
		fc.assert(
			fc.property(
				anyRound,
				anyNow,
				anyDecisions.chain((all) =>
					fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
				),
				(changes, at, [all, shuffled]) =>
					expect(evaluate(shuffled, changes, at)).toEqual(evaluate(all, changes, at)),
			),
			{ numRuns: 300 },
		));

	it('every answer is in exactly one list', () =>
		fc.assert(
			fc.property(anyRound, anyNow, anyDecisions, (changes, at, all) => {
				const { counted, notCounted } = evaluate(all, changes, at);
				const listed = [...counted, ...notCounted.map(({ decision }) => decision)];
				expect(listed).toHaveLength(all.length);
				expect(all.every((decision) => listed.includes(decision))).toBe(true);
			}),
			{ numRuns: 300 },
		));

	it('approved means: enough different people who were asked approved this content, and nobody objected', () =>
		fc.assert(
			fc.property(anyRound, anyNow, anyDecisions, (changes, at, all) => {
				const result = evaluate(all, changes, at);
				if (result.status !== 'approved') return;
				const asked = changes.approvers.map(({ person }) => person);
				const voters = new Set(result.counted.map(({ person }) => person));
				expect(voters.size).toBe(result.counted.length);
				expect(voters.size).toBeGreaterThanOrEqual(Math.max(1, changes.need));
				expect([...voters].every((person) => asked.includes(person))).toBe(true);
				expect(
					result.counted.every(
						({ choice, digest, round: n }) => choice === 'approve' && digest === round.digest && n === 1,
					),
				).toBe(true);
				expect(['open', 'granted']).toContain(changes.status);
			}),
			{ numRuns: 500 },
		));

	it('every round ends or says what it waits for', () =>
		fc.assert(
			fc.property(anyRound, anyDecisions, (changes, all) => {
				const end = evaluate(all, changes, afterEnd);
				expect(end.status).not.toBe('pending');
				const result = evaluate(all, changes, now);
				if (result.status === 'pending') expect(result.stillNeeded).toBeGreaterThan(0);
				expect(
					sayRound(result, playbook).every(
						(sentence) => sentence.length > 0 && !/\{\w+\}|undefined/.test(sentence),
					),
				).toBe(true);
			}),
			{ numRuns: 300 },
		));
});

describe('in words', () => {
	it('an open round', () =>
		expect(sayRound(evaluate([decisionBy('bea')]), playbook)).toEqual([
			'1 more approval is needed.',
			'Not answered yet: Lars Legal, Rita Region.',
			'Bea Brand approved on Mon 2 March 2026, 10:01 (Europe/Dublin).',
		]));

	it('a rejected round, with what does not count', () =>
		expect(
			sayRound(
				evaluate([
					decisionBy('lars', { choice: 'requestChanges', comment: 'The date is wrong.' }),
					decisionBy('otto', { at: minute(2) }),
					decisionBy('bea', { digest: other, at: minute(3) }),
				]),
				playbook,
			),
		).toEqual([
			'Not approved: Lars Legal asked for changes.',
			'Lars Legal asked for changes on Mon 2 March 2026, 10:01 (Europe/Dublin). Comment: The date is wrong.',
			'Does not count: Otto Operations approved on Mon 2 March 2026, 10:02 (Europe/Dublin). Reason: Otto Operations was not asked in this round.',
			`Does not count: Bea Brand approved on Mon 2 March 2026, 10:03 (Europe/Dublin). Reason: it is about other content (digest dddddddd, asked was ${round.digest.slice(0, 8)}).`,
		]));
});
