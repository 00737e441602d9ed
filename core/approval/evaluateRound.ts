import { canonicalJson } from '../canonical';
import type { Decision, Round } from '../campaign/campaign';
import { CHOICES } from '../campaign/facts';
import type { Playbook } from '../playbook/schema';
import { type Instant, instantOf } from '../time/instant';
import type { RoundResult, Tally, WhyNot } from './roundResult';

export interface RoundQuestion {
	readonly round: Round;
	/** All that is known, in any order; `decisionsOf` puts them together. */
	readonly decisions: readonly Decision[];
	/** Absences and delegations of the playbook will decide here who may answer for whom. */
	readonly playbook: Playbook;
	readonly now: Instant;
}

/**
 * Where a round stands. The same decisions give the same result in whatever order they come, and an objection that
 * came in time wins over any number of approvals: nothing is launched over a known "no".
 */
export function evaluateRound({ round, decisions, now }: RoundQuestion): RoundResult {
	const tally = tallyOf(round, decisions);
	if (round.status === 'void') return { ...tally, status: 'void', because: { code: 'changed' } };
	const by = tally.counted.find(({ choice }) => choice !== 'approve');
	if (by) return { ...tally, status: 'rejected', by };
	const stillNeeded = Math.max(0, Math.max(1, round.need) - tally.counted.length);
	if (stillNeeded === 0 && round.status !== 'refused') return { ...tally, status: 'approved' };
	const from = round.approvers
		.map(({ person }) => person)
		.filter((person) => !hasAnswered(tally.counted, person));
	const status = round.status === 'refused' || now >= instantOf(round.linksExpireAt) ? 'expired' : 'pending';
	return { ...tally, status, stillNeeded, from };
}

/** The stored rows together with what the record already holds; the record outlives pruned rows. */
export const decisionsOf = (round: Round, stored: readonly Decision[]): Decision[] => [
	...stored,
	...round.decisions.filter((onRecord) => !stored.some((row) => isSameAnswer(row, onRecord))),
];

/** The same answer of the same person; the instant may differ, because the record keeps its own. */
export const isSameAnswer = (a: Decision, b: Decision) =>
	a.person === b.person &&
	a.round === b.round &&
	a.digest === b.digest &&
	a.choice === b.choice &&
	a.comment === b.comment;

function tallyOf(round: Round, decisions: readonly Decision[]): Tally {
	const counted: Decision[] = [];
	const notCounted: { decision: Decision; why: WhyNot }[] = [];
	for (const decision of inOrder(decisions)) {
		const why = whyNot(decision, round, counted);
		if (why) notCounted.push({ decision, why });
		else counted.push(decision);
	}
	return { counted, notCounted };
}

function whyNot(decision: Decision, round: Round, counted: readonly Decision[]): WhyNot | undefined {
	const { person, digest } = decision;
	if (decision.round !== round.round) return { code: 'otherRound', saw: decision.round, asked: round.round };
	if (digest !== round.digest) return { code: 'otherDigest', saw: digest, asked: round.digest };
	if (round.status === 'void') return { code: 'roundVoid' };
	if (!round.approvers.some((approver) => approver.person === person)) return { code: 'notAsked' };
	const onRecord = round.decisions.find((known) => known.person === person);
	// What the record holds has counted once and stays; a row that turns up later cannot take its place.
	const first =
		onRecord && !isSameAnswer(onRecord, decision)
			? onRecord
			: counted.find((known) => known.person === person);
	if (first) return { code: 'answeredAlready', firstChoice: first.choice, firstAt: first.at };
	if (onRecord) return undefined;
	if (round.status !== 'open') return { code: 'afterClose', closedBy: 'outcome' };
	if (Date.parse(decision.at) < instantOf(round.linksExpireAt)) return undefined;
	return { code: 'afterClose', closedBy: 'expiry' };
}

const hasAnswered = (counted: readonly Decision[], person: string) =>
	counted.some((decision) => decision.person === person);

/** Of two answers in the same millisecond the more careful one is first; after that anything that is always the same. */
const inOrder = (decisions: readonly Decision[]) =>
	decisions
		.map((decision) => ({
			decision,
			at: Date.parse(decision.at),
			care: -CHOICES.indexOf(decision.choice),
			text: canonicalJson(decision),
		}))
		.sort(
			(a, b) =>
				a.at - b.at ||
				compare(a.decision.person, b.decision.person) ||
				a.care - b.care ||
				compare(a.text, b.text),
		)
		.map(({ decision }) => decision);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
