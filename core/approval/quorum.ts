import { careOf } from '../campaign/answerOrder';
import type { Decision, RoundApprover, RoundStage } from '../campaign/campaign';
import { isApproval, isObjection, type LeftOut } from '../campaign/facts';
import type { ApprovalRule } from '../playbook/schema';

/** One vote: of a person, or of somebody who has taken the place over. */
export interface Seat {
	readonly people: readonly string[];
	/** Roles the vote can stand for; it stands for one of them. */
	readonly roles: readonly string[];
	readonly answer?: Decision;
}

/** The votes of a stage; people who were asked by an escalation have none of these. */
export function seatsOf(approvers: readonly RoundApprover[], current: readonly Decision[]): Seat[] {
	const ownerOf = (approver: RoundApprover): RoundApprover => {
		const before = approvers.find(({ person }) => person === approver.takesOver);
		return before ? ownerOf(before) : approver;
	};
	const normal = approvers.filter(({ escalated }) => !escalated);
	return normal
		.filter(({ takesOver }) => takesOver === undefined)
		.map((owner) => {
			const people = normal.filter((other) => ownerOf(other) === owner).map(({ person }) => person);
			const answer = mostCareful(current.filter(({ person }) => people.includes(person)));
			return { people, roles: owner.roles, ...(answer ? { answer } : {}) };
		});
}

/** Of equally careful answers the first in time. */
const mostCareful = (answers: readonly Decision[]): Decision | undefined =>
	answers.reduce<Decision | undefined>(
		(best, answer) => (best && careOf(best) >= careOf(answer) ? best : answer),
		undefined,
	);

export interface Count {
	/** Approvals that the rule asks for, and those that stand for it. */
	readonly need: number;
	readonly approvals: number;
	/** Approvals if everybody who has not answered approved. */
	readonly possible: number;
}

const approves = ({ answer }: Seat) => answer !== undefined && isApproval(answer.choice);
export const isOpen = ({ answer }: Seat) => answer === undefined;

/**
 * Counts a stage's votes by its rule. Who is away without a delegate counts as somebody who does not answer: a rule
 * about all must not be met by waiting for holidays. An abstention is no approval, and all and percent leave it out.
 */
export function countOf(
	{ rule, roles }: Pick<RoundStage, 'rule' | 'roles'>,
	seats: readonly Seat[],
	leftOut: readonly LeftOut[],
): Count {
	const approvals = seats.filter(approves);
	const possible = seats.filter((seat) => isOpen(seat) || approves(seat));
	if (rule === 'onePerRole') {
		return { need: roles.length, approvals: rolesMet(roles, approvals), possible: rolesMet(roles, possible) };
	}
	const absent = leftOut.filter(({ code }) => code === 'absent').length;
	const abstained = seats.filter(({ answer }) => answer?.choice === 'abstain').length;
	const need = Math.max(1, neededOf(rule, seats.length + absent - abstained));
	return { need, approvals: approvals.length, possible: possible.length };
}

function neededOf(rule: Exclude<ApprovalRule, 'onePerRole'>, voters: number): number {
	if (rule === 'any') return 1;
	if (rule === 'all') return voters;
	return 'atLeast' in rule ? rule.atLeast : Math.ceil((voters * rule.percent) / 100);
}

export const objectionsOf = (answers: readonly Decision[]) =>
	answers.filter(({ choice }) => isObjection(choice));

/** The most roles that can have a vote each, every vote standing for one role (a maximum matching). */
export function rolesMet(roles: readonly string[], seats: readonly Pick<Seat, 'roles'>[]): number {
	const seatOfRole = new Map<string, number>();
	const place = (index: number, tried: Set<string>): boolean =>
		roles.some((role) => {
			if (!seats[index]!.roles.includes(role) || tried.has(role)) return false;
			tried.add(role);
			const holder = seatOfRole.get(role);
			if (holder !== undefined && !place(holder, tried)) return false;
			seatOfRole.set(role, index);
			return true;
		});
	return seats.filter((_seat, index) => place(index, new Set())).length;
}
