import { compareAnswers } from '../campaign/answerOrder';
import type { Decision, Round, RoundStage } from '../campaign/campaign';
import { instantOf } from '../time/instant';
import type { WhyNot } from './roundResult';

type NotCounted = { readonly decision: Decision; readonly why: WhyNot };

export interface Answers {
	/** The newest valid answer of each person, in order; taking an answer back leaves none. */
	readonly current: readonly Decision[];
	/** Valid answers, also those that were changed or taken back later, in order. */
	readonly valid: readonly Decision[];
	readonly notCounted: readonly NotCounted[];
}

/**
 * The answers that are known. While a round is open only signed rows are: a record that holds an answer without its row
 * was written by somebody else. When it is closed the record outlives pruned rows.
 */
export const decisionsOf = (round: Round, stored: readonly Decision[]): Decision[] => [
	...stored,
	...(round.status === 'open' ? [] : round.decisions).filter(
		(onRecord) => !stored.some((row) => isSameAnswer(row, onRecord)),
	),
];

/** The same answer of the same person, read from a row or from the record. */
export const isSameAnswer = (a: Decision, b: Decision) =>
	a.person === b.person &&
	a.round === b.round &&
	a.digest === b.digest &&
	a.choice === b.choice &&
	a.comment === b.comment &&
	Date.parse(a.at) === Date.parse(b.at);

/** The last valid answer of a person counts, a withdrawal frees. The order of the rows does not matter. */
export function answersOf(round: Round, decisions: readonly Decision[]): Answers {
	const inOrder = [...decisions].sort(compareAnswers);
	const valid: Decision[] = [];
	const notCounted: NotCounted[] = [];
	for (const decision of inOrder) {
		const why = whyNot(decision, round);
		if (why) notCounted.push({ decision, why });
		else valid.push(decision);
	}
	const last = new Map(valid.map((decision) => [decision.person, decision]));
	const current: Decision[] = [];
	for (const decision of valid) {
		const newest = last.get(decision.person)!;
		if (decision.choice === 'withdraw') notCounted.push({ decision, why: { code: 'withdrawal' } });
		else if (newest === decision) current.push(decision);
		else {
			const { choice, at } = newest;
			notCounted.push({ decision, why: { code: 'answeredAgain', choice, at } });
		}
	}
	return { current, valid, notCounted };
}

export const stageAsking = ({ stages }: Pick<Round, 'stages'>, person: string): RoundStage | undefined =>
	stages.find(({ opened }) => opened?.approvers.some((approver) => approver.person === person));

function whyNot(decision: Decision, round: Round): WhyNot | undefined {
	const { person, digest } = decision;
	if (decision.round !== round.round) return { code: 'otherRound', saw: decision.round, asked: round.round };
	if (digest !== round.digest) return { code: 'otherDigest', saw: digest, asked: round.digest };
	if (round.status === 'void') return { code: 'roundVoid' };
	const stage = stageAsking(round, person);
	if (!stage) return { code: 'notAsked' };
	// What the record holds has decided; a row that turns up afterwards cannot take its place.
	if (round.status !== 'open' && !round.decisions.some((known) => isSameAnswer(known, decision))) {
		const known = round.decisions.find((other) => other.person === person);
		return known && compareAnswers(decision, known) < 0
			? { code: 'answeredAgain', choice: known.choice, at: known.at }
			: { code: 'afterClose', closedBy: 'outcome' };
	}
	return Date.parse(decision.at) < endOf(stage, round)
		? undefined
		: { code: 'afterClose', closedBy: 'expiry' };
}

/** Until when an answer counts: a stage that is decided by its due time ends then, any other with the links. */
export const endOf = ({ onExpiry, opened }: RoundStage, { linksExpireAt }: Pick<Round, 'linksExpireAt'>) =>
	opened && (onExpiry === 'approve' || onExpiry === 'reject')
		? instantOf(opened.dueAt)
		: instantOf(linksExpireAt);
