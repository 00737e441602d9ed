import * as fc from 'fast-check';

import { proofOf, sayRound } from '../../../core/approval';
import {
	type Campaign,
	CHOICES,
	type Decision,
	isApproval,
	isObjection,
	openJournal,
	type Round,
} from '../../../core/campaign';
import type { Playbook } from '../../../core/playbook/schema';
import type { Instant } from '../../../core/time';
import { checkedCampaign, decisionBy, keys, later, packageFor } from './fixtures';
import { askIn, minute, peopleWith, playbookWith, settleIn, standing } from './rules';

const people = ['bea', 'lars', 'rita', 'otto', 'nina', 'hugo'];
const roles = {
	campaignOps: { title: 'Campaign Operations', people: ['mona'] },
	opsLead: { title: 'Head', people: ['otto', 'hugo'] },
	brand: { title: 'Brand', people: ['bea', 'nina'] },
	legal: { title: 'Legal', people: ['lars', 'bea'] },
	regionLead: { title: 'Region', people: ['rita'] },
};
type Away = Readonly<
	Record<string, { readonly from: string; readonly to: string; readonly delegate?: string }>
>;
/** Absences with and without a delegate of their own; Lars and Rita have one for every absence. */
const everybodyBut = (away: Away) => {
	const { people: known } = peopleWith({ lars: { delegate: 'nina' }, rita: { delegate: 'hugo' } });
	const all = {
		...known,
		nina: { name: 'Nina Next', email: 'nina@northwind.example' },
		hugo: { name: 'Hugo Head', email: 'hugo@northwind.example' },
	};
	const withAbsence = Object.entries(all).map(([key, person]) => [
		key,
		{ ...person, ...(away[key] && { absences: [away[key]] }) },
	]);
	return { people: Object.fromEntries(withAbsence), roles };
};
const anyAway: fc.Arbitrary<Away> = fc.dictionary(
	fc.constantFrom(...people),
	fc.record(
		{
			from: fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-04'),
			to: fc.constantFrom('2026-03-04', '2026-03-06', '2026-03-20'),
			delegate: fc.constantFrom(...people),
		},
		{ requiredKeys: ['from', 'to'] },
	),
	{ maxKeys: 3 },
);
const END = 12 * 24 * 60;

const anyStage = fc.record({
	roles: fc.subarray(['brand', 'legal', 'regionLead', 'opsLead'], { minLength: 1 }),
	rule: fc.oneof(
		fc.constantFrom<unknown>('all', 'any', 'onePerRole'),
		fc.record({ atLeast: fc.integer({ min: 1, max: 3 }) }),
		fc.record({ percent: fc.integer({ min: 1, max: 100 }) }),
	),
	veto: fc.boolean(),
	optional: fc.constantFrom(false, false, false, true),
	beside: fc.boolean(),
	dueMinutes: fc.integer({ min: 30, max: 1_500 }),
	remind: fc.constantFrom<unknown[]>([], [{ percent: 50 }, { remainingMinutes: 20 }]),
	onExpiry: fc.constantFrom<unknown>(
		undefined,
		'nextDelegate',
		'reject',
		'approve',
		{ escalateTo: 'opsLead' },
		{ escalateTo: 'campaignOps' },
	),
});

/** A round that was opened, or nothing where the stages cannot be covered; then nobody was asked. */
function opened(
	stages: readonly Record<string, unknown>[],
	away: Away,
): { playbook: Playbook; campaign: Campaign } | undefined {
	try {
		const playbook = playbookWith(stages, everybodyBut(away));
		return { playbook, campaign: askIn(playbook, checkedCampaign(packageFor())).campaign };
	} catch {
		return undefined;
	}
}
/** Opening a round costs far more than looking at it, so the policies are drawn once; the answers are drawn each time. */
const rounds = fc
	.sample(fc.tuple(fc.array(anyStage, { minLength: 1, maxLength: 3 }), anyAway), { seed: 5, numRuns: 260 })
	.flatMap(([stages, away]) => opened(stages, away) ?? []);
const anyRound = fc.constantFrom(...rounds);

const other = 'd'.repeat(64);
const anyDecision = fc
	.record({
		round: fc.constantFrom(1, 1, 1, 1, 2),
		isOther: fc.constantFrom(false, false, false, false, true),
		person: fc.constantFrom(...people),
		choice: fc.constantFrom('approve' as const, 'approve' as const, 'approve' as const, ...CHOICES),
		comment: fc.constantFrom('', 'why'),
		minutes: fc.oneof(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: END })),
	})
	.map(
		({ isOther, minutes, person, ...rest }): Decision =>
			decisionBy(person, { ...rest, at: minute(minutes), ...(isOther ? { digest: other } : {}) }),
	);
const anyDecisions = fc.array(anyDecision, { maxLength: 14 });
const shuffled = <T>(all: readonly T[]) => fc.shuffledSubarray([...all], { minLength: all.length });
const anyMinute = fc.integer({ min: 0, max: END });

/** Settles again and again, with the answers that were there at each look. */
function live(
	playbook: Playbook,
	campaign: Campaign,
	decisions: readonly Decision[],
	looks: readonly number[],
) {
	let journal = openJournal(campaign);
	const events: string[] = [];
	for (const look of [...looks].sort((a, b) => a - b)) {
		const there = decisions.filter(({ at }) => Date.parse(at) <= later(look));
		if (journal.campaign.stage !== 'approval') break;
		journal = settleIn(playbook, journal.campaign, there, later(look)).journal;
		events.push(...journal.events.map(({ type }) => type));
	}
	return { campaign: journal.campaign, events };
}

const stagesOfRound = (campaign: Campaign): Round['stages'] => campaign.round!.stages;

it('the rounds that are drawn have everything that a policy can say', () => {
	expect(rounds.length).toBeGreaterThan(100);
	const drawn = rounds.flatMap(({ campaign }) => stagesOfRound(campaign));
	const count = (fits: (stage: Round['stages'][number]) => boolean) => drawn.filter(fits).length;
	const counts = {
		all: count(({ rule }) => rule === 'all'),
		any: count(({ rule }) => rule === 'any'),
		onePerRole: count(({ rule }) => rule === 'onePerRole'),
		atLeast: count(({ rule }) => typeof rule === 'object' && 'atLeast' in rule),
		percent: count(({ rule }) => typeof rule === 'object' && 'percent' in rule),
		optional: count(({ optional }) => optional),
		beside: count(({ beside }) => beside),
		veto: count(({ veto }) => veto),
		noVeto: count(({ veto }) => !veto),
		silence: count(({ onExpiry }) => onExpiry === 'approve'),
		delegate: count(({ onExpiry }) => onExpiry === 'nextDelegate'),
		escalation: count(({ onExpiry }) => typeof onExpiry === 'object'),
		away: count(({ opened: known }) => Boolean(known?.leftOut.some(({ code }) => code === 'absent'))),
		represented: count(({ opened: known }) =>
			Boolean(known?.leftOut.some(({ code }) => code === 'delegated')),
		),
	};
	expect(Object.entries(counts).filter(([, times]) => times < 5)).toEqual([]);
});

describe('for all policies and answers', () => {
	it('the order of the rows changes nothing', () =>
		fc.assert(
			fc.property(
				anyRound,
				anyMinute,
				anyDecisions.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
				({ campaign }, minutes, [all, mixed]) =>
					expect(standing(campaign, mixed, later(minutes))).toEqual(standing(campaign, all, later(minutes))),
			),
			{ numRuns: 300 },
		));

	it('every answer is in exactly one list, and every stage has a result', () =>
		fc.assert(
			fc.property(anyRound, anyMinute, anyDecisions, ({ campaign }, minutes, all) => {
				const { counted, notCounted, stages } = standing(campaign, all, later(minutes));
				const listed = [...counted, ...notCounted.map(({ decision }) => decision)];
				expect(listed).toHaveLength(all.length);
				expect(all.every((decision) => listed.includes(decision))).toBe(true);
				expect(stages).toHaveLength(stagesOfRound(campaign).length);
			}),
			{ numRuns: 300 },
		));

	it('one person has one vote', () =>
		fc.assert(
			fc.property(anyRound, anyMinute, anyDecisions, ({ campaign }, minutes, all) => {
				const { counted } = standing(campaign, all, later(minutes));
				expect(new Set(counted.map(({ person }) => person)).size).toBe(counted.length);
			}),
			{ numRuns: 200 },
		));

	it('nothing is approved without the quorum, nor over an objection that has a veto', () =>
		fc.assert(
			fc.property(anyRound, anyMinute, anyDecisions, ({ campaign }, minutes, all) => {
				const result = standing(campaign, all, later(minutes));
				if (result.status !== 'approved') return;
				for (const stage of result.stages) {
					const own = result.counted.filter(({ person }) => stage.asked.includes(person));
					if (stage.veto) expect(own.some(({ choice }) => isObjection(choice))).toBe(false);
					if (stage.optional || stage.because === 'expiry' || stage.because === 'escalation') continue;
					const approvals = own.filter(({ choice }) => isApproval(choice));
					expect(approvals.length).toBeGreaterThanOrEqual(stage.need);
					expect(approvals.length).toBeGreaterThanOrEqual(1);
					expect(
						approvals.every(({ digest, round }) => digest === campaign.round!.digest && round === 1),
					).toBe(true);
				}
			}),
			{ numRuns: 500 },
		));

	it('silence approves only where the playbook says so, and the result says it', () =>
		fc.assert(
			fc.property(anyRound, anyMinute, anyDecisions, ({ campaign, playbook }, minutes, all) => {
				const result = standing(campaign, all, later(minutes));
				for (const [index, stage] of result.stages.entries()) {
					if (stage.status !== 'approved' || stage.because !== 'expiry') continue;
					expect(stagesOfRound(campaign)[index]!.onExpiry).toBe('approve');
					if (result.status === 'approved') {
						expect(sayRound(result, playbook).join(' ')).toContain('takes silence for approval');
					}
				}
			}),
			{ numRuns: 200 },
		));

	it('an answer to another round or content, of somebody not asked, or taken back, never counts', () =>
		fc.assert(
			fc.property(anyRound, anyMinute, anyDecisions, ({ campaign }, minutes, all) => {
				const { counted, stages } = standing(campaign, all, later(minutes));
				const asked = stages.flatMap((stage) => stage.asked);
				for (const answer of counted) {
					expect([answer.round, answer.digest]).toEqual([1, campaign.round!.digest]);
					expect(answer.choice).not.toBe('withdraw');
					expect(asked).toContain(answer.person);
				}
			}),
			{ numRuns: 300 },
		));

	it('who is away and represented has no vote besides the one who answers', () =>
		fc.assert(
			fc.property(anyRound, anyMinute, anyDecisions, ({ campaign }, minutes, all) => {
				const { counted, stages } = standing(campaign, all, later(minutes));
				const out = stages.flatMap(({ leftOut, asked }) =>
					leftOut.map(({ person }) => person).filter((person) => !asked.includes(person)),
				);
				const asked = stages.flatMap((stage) => stage.asked);
				const only = out.filter((person) => !asked.includes(person));
				expect(counted.filter(({ person }) => only.includes(person))).toEqual([]);
			}),
			{ numRuns: 200 },
		));

	it('what was granted proves itself, and no longer when an answer is changed', () =>
		fc.assert(
			fc.property(anyRound, anyDecisions, ({ playbook, campaign }, all) => {
				const { campaign: lived } = live(playbook, campaign, all, [0, 60, END / 2, END]);
				if (lived.round!.status !== 'granted') {
					expect(proofOf(lived, keys)).toEqual({ why: 'noApproval' });
					return;
				}
				expect(proofOf(lived, keys)).toEqual({ digest: lived.round!.digest });
				const forged = lived.round!.decisions.map((answer) => ({ ...answer, comment: `${answer.comment}!` }));
				const changed = { ...lived, round: { ...lived.round!, decisions: forged } };
				if (forged.length > 0) expect(proofOf(changed, keys)).toEqual({ why: 'altered' });
			}),
			{ numRuns: 150 },
		));

	it('no decision counts in a round that is void, whatever comes', () =>
		fc.assert(
			fc.property(anyRound, anyMinute, anyDecisions, ({ campaign }, minutes, all) => {
				const round: Round = { ...campaign.round!, status: 'void' };
				expect(standing({ ...campaign, round }, all, later(minutes))).toMatchObject({
					status: 'void',
					counted: [],
				});
			}),
			{ numRuns: 100 },
		));

	it('every round ends or says what it waits for, in words without holes', () =>
		fc.assert(
			fc.property(anyRound, anyMinute, anyDecisions, ({ campaign, playbook }, minutes, all) => {
				const end = Date.parse(campaign.round!.linksExpireAt) as Instant;
				expect(standing(campaign, all, end).status).not.toBe('pending');
				const result = standing(campaign, all, later(minutes));
				if (result.status === 'pending') {
					expect(result.stillNeeded).toBeGreaterThan(0);
					const waits = result.stages.some(({ status }) => status === 'pending' || status === 'notAsked');
					expect(waits).toBe(true);
				}
				for (const sentence of sayRound(result, playbook)) {
					expect(sentence).not.toBe('');
					expect(sentence).not.toMatch(/\{\w+\}|undefined|NaN/);
				}
			}),
			{ numRuns: 300 },
		));

	it('a round that is looked at again and again ends at most once, and ends in the end', () =>
		fc.assert(
			fc.property(
				anyRound,
				anyDecisions,
				fc.array(anyMinute, { maxLength: 6 }),
				({ playbook, campaign }, all, looks) => {
					const lived = live(playbook, campaign, all, [...looks, END]);
					const outcomes = lived.events.filter((type) => /^approval(Granted|Refused)$/.test(type));
					expect(outcomes).toHaveLength(1);
					expect(lived.campaign.round!.status).not.toBe('open');
					const reminders = stagesOfRound(lived.campaign).flatMap(
						({ opened: known }) => known?.approvers ?? [],
					);
					expect(reminders.every(({ reminded }) => new Set(reminded).size === reminded.length)).toBe(true);
				},
			),
			{ numRuns: 150 },
		));

	it('settling twice adds nothing', () =>
		fc.assert(
			fc.property(anyRound, anyDecisions, anyMinute, ({ playbook, campaign }, all, minutes) => {
				const once = settleIn(playbook, campaign, all, later(minutes)).journal.campaign;
				expect(settleIn(playbook, once, all, later(minutes)).journal).toEqual(openJournal(once));
			}),
			{ numRuns: 150 },
		));
});
