import type { Campaign, RoundStage } from '../campaign/campaign';
import type { Approver, LeftOut } from '../campaign/facts';
import type { ApprovalStage, Playbook } from '../playbook/schema';
import { type Instant, instantOf, isoOf } from '../time';
import { addressOf } from './people';
import { answererFor, hoursOf, type Window } from './workTime';

/** Who votes in a stage, each person once, in the order of the policy; with the reason for those left out. */
export interface Voters {
	readonly approvers: readonly Approver[];
	readonly leftOut: readonly LeftOut[];
}

export interface VotersQuestion {
	readonly stage: ApprovalStage;
	readonly campaign: Campaign;
	readonly playbook: Playbook;
	/** Stages of the round that are open already; their people have a vote there. */
	readonly others: readonly RoundStage[];
	/** When the stage opens, or is expected to. */
	readonly opensAt: Instant;
	readonly linksExpireAt: Instant;
	/** From when on somebody must have working time; left out, from `opensAt`. */
	readonly from?: Instant;
}

/** When an answer of a person is due: never after the link has ended. */
export const dueFor = (
	person: string,
	{ stage, playbook, opensAt, linksExpireAt }: VotersQuestion,
): Instant => Math.min(hoursOf(person, playbook).add(opensAt, stage.dueMinutes), linksExpireAt) as Instant;

export const windowFor = (person: string, question: VotersQuestion): Window => ({
	from: question.from ?? question.opensAt,
	until: dueFor(person, question),
});

/** When the whole stage is due: with the last of its people. */
export const dueOfStage = ({ approvers }: Voters, question: VotersQuestion): Instant =>
	Math.max(
		question.opensAt,
		...(approvers.length > 0 ? approvers.map(({ dueAt }) => instantOf(dueAt)) : [question.linksExpireAt]),
	) as Instant;

/** Everybody of the stage's roles and people, or who answers for them. */
export function votersOf(question: VotersQuestion): Voters {
	const { playbook, others } = question;
	const approvers = new Map<string, Approver>();
	const leftOut = new Map<string, LeftOut>();
	const takenBy = new Map(
		others.flatMap(({ opened }) =>
			(opened?.approvers ?? []).map(({ person }) => [emailOf(person, playbook), person] as const),
		),
	);
	for (const [person, role] of wantedOf(question)) {
		const seat = seatOf(person, question);
		if ('code' in seat) {
			leftOut.set(person, seat);
			continue;
		}
		const email = emailOf(seat.answers, playbook);
		if (takenBy.has(email)) {
			const as = takenBy.get(email)!;
			leftOut.set(person, { person, code: 'votesEarlier', ...(as === person ? {} : { as }) });
			continue;
		}
		const known = approvers.get(email);
		const name = known?.person ?? seat.answers;
		if (seat.until !== undefined) {
			leftOut.set(person, { person, code: 'delegated', as: name, until: isoOf(seat.until) });
		} else if (name !== person) leftOut.set(person, { person, code: 'samePerson', as: name });
		approvers.set(email, {
			...(known ?? { person: name, dueAt: isoOf(dueFor(name, question)) }),
			roles: [...new Set([...(known?.roles ?? []), ...(role === undefined ? [] : [role])])],
			...insteadOf(known, seat.until === undefined ? undefined : person),
		});
	}
	return { approvers: [...approvers.values()], leftOut: [...leftOut.values()] };
}

const emailOf = (person: string, { people }: Playbook) => addressOf(people[person]?.email ?? '');

/** Roles first, in their order; people that are named directly have none. */
const wantedOf = ({ stage, playbook }: VotersQuestion): (readonly [person: string, role?: string])[] => [
	...stage.roles.flatMap((role) =>
		(playbook.roles[role]?.people ?? []).map((person) => [person, role] as const),
	),
	...stage.people.map((person) => [person] as const),
];

const insteadOf = (known: Approver | undefined, absent: string | undefined) => {
	const people = [...new Set([...(known?.insteadOf ?? []), ...(absent === undefined ? [] : [absent])])];
	return people.length > 0 ? { insteadOf: people } : {};
};

function seatOf(
	person: string,
	question: VotersQuestion,
): LeftOut | { readonly answers: string; readonly until?: Instant } {
	const { campaign, playbook } = question;
	if (emailOf(person, playbook) === '') return { person, code: 'notInPlaybook' };
	const duty = dutyOf(person, campaign, playbook);
	if (duty) return { person, code: duty };
	const answerer = answererFor(person, windowFor(person, question), playbook);
	const as = answerer.answers ?? answerer.last;
	const mayAnswer = answerer.answers !== undefined && !dutyOf(answerer.answers, campaign, playbook);
	if (answerer.answers !== undefined && mayAnswer) return answerer;
	// Somebody who is there answers in person, and their own duty was looked at above.
	const until = isoOf(answerer.until as Instant);
	return { person, code: 'absent', ...(as === undefined ? {} : { as }), until };
}

/** Why a person may not approve their own work; by e-mail address, because one person can have several keys. */
export function dutyOf(
	person: string,
	{ brief, owner, builder, qa }: Campaign,
	playbook: Playbook,
): 'requester' | 'builder' | 'reviewer' | undefined {
	const { requesterMayApprove, builderMayApprove, reviewerMayApprove } = playbook.approval.duties;
	const email = emailOf(person, playbook);
	const is = (other: string | undefined) => other !== undefined && email === emailOf(other, playbook);
	if (!requesterMayApprove && email === addressOf(brief.requesterEmail)) return 'requester';
	if (!builderMayApprove && (is(owner) || is(builder))) return 'builder';
	if (!reviewerMayApprove && is(qa?.reviewedBy)) return 'reviewer';
	return undefined;
}
