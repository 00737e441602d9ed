import type { Decision, RoundStage } from '../campaign/campaign';
import { isApproval } from '../campaign/facts';
import { type Instant, instantOf } from '../time/instant';
import { countOf, isOpen, objectionsOf, seatsOf } from './quorum';
import type { StageEnd, StageResult, WhyNot } from './roundResult';

export interface StageQuestion {
	readonly stage: RoundStage;
	/** The newest valid answer of each person of the round. */
	readonly current: readonly Decision[];
	readonly linksExpireAt: Instant;
	readonly now: Instant;
}

/** The result, with the answers that stand behind it and those that another answer in the same place has replaced. */
export interface StageEvaluation {
	readonly result: StageResult;
	readonly counted: readonly Decision[];
	readonly notCounted: readonly { readonly decision: Decision; readonly why: WhyNot }[];
}

/**
 * Where one stage stands. It ends as early as it can: as soon as its rule is met, one objection has a veto, or too few
 * people are left to meet the rule.
 */
export function evaluateStage(question: StageQuestion): StageEvaluation {
	const { stage } = question;
	const { title, rule, optional, veto, opened } = stage;
	const known = { title, rule, optional, veto };
	if (!opened) {
		const { need } = countOf(stage, [], []);
		const empty = { need, approvals: 0, asked: [], leftOut: [], stillNeeded: need, from: [] };
		return { result: { ...known, status: 'notAsked', ...empty }, counted: [], notCounted: [] };
	}
	const { approvers, leftOut, dueAt } = opened;
	const asked = approvers.map(({ person }) => person);
	const own = question.current.filter(({ person }) => asked.includes(person));
	const escalated = approvers.filter((approver) => approver.escalated).map(({ person }) => person);
	const seats = seatsOf(approvers, own);
	const { need, approvals, possible } = countOf(stage, seats, leftOut);
	const ofEscalation = own.filter(({ person }) => escalated.includes(person));
	const silent = escalated.filter((person) => !ofEscalation.some((answer) => answer.person === person));
	const objections = objectionsOf(own);
	const end = endOfStage({
		veto: veto && objections.length > 0,
		met: approvals >= need,
		decided: ofEscalation.some(({ choice }) => isApproval(choice)),
		lost: possible < need && silent.length === 0,
		overdue: question.now >= instantOf(dueAt) ? stage.onExpiry : undefined,
		objected: objections.length > 0,
	});
	const status = end?.status ?? (question.now >= question.linksExpireAt ? 'expired' : 'pending');
	const ended = status === 'approved' || status === 'rejected';
	const counted = own.filter(
		(answer) => escalated.includes(answer.person) || seats.some((seat) => seat.answer === answer),
	);
	const by = status === 'rejected' ? objections[0] : undefined;
	return {
		result: {
			...known,
			status,
			...(end ? { because: end.because } : {}),
			...(by ? { by } : {}),
			need,
			approvals,
			asked,
			leftOut,
			stillNeeded: ended ? 0 : Math.max(1, need - approvals),
			from: ended ? [] : [...seats.filter(isOpen).flatMap(({ people }) => people), ...silent],
			dueAt,
		},
		counted,
		notCounted: own
			.filter((answer) => !counted.includes(answer))
			.map((decision) => ({ decision, why: replacedBy(decision, seats) })),
	};
}

const replacedBy = ({ person }: Decision, seats: ReturnType<typeof seatsOf>): WhyNot => ({
	code: 'otherAnswered',
	person: seats.find(({ people }) => people.includes(person))?.answer?.person ?? person,
});

interface Facts {
	readonly veto: boolean;
	readonly met: boolean;
	readonly decided: boolean;
	readonly lost: boolean;
	readonly overdue: RoundStage['onExpiry'];
	readonly objected: boolean;
}

/** One line for each way a stage can end; the first that holds is taken. */
function endOfStage(facts: Facts): { status: 'approved' | 'rejected'; because: StageEnd } | undefined {
	if (facts.veto) return { status: 'rejected', because: 'objection' };
	if (facts.met) return { status: 'approved', because: 'answers' };
	if (facts.decided) return { status: 'approved', because: 'escalation' };
	if (facts.lost) return { status: 'rejected', because: 'outOfReach' };
	if (facts.overdue === 'reject') return { status: 'rejected', because: 'expiry' };
	// Silence may stand for yes where the playbook says so, but never over an objection.
	if (facts.overdue === 'approve')
		return { status: facts.objected ? 'rejected' : 'approved', because: 'expiry' };
	return undefined;
}
