import type { Campaign, RoundApprover, RoundStage } from '../campaign/campaign';
import type { ApprovalPolicy, ApprovalStage, Playbook } from '../playbook/schema';
import { stagesOf } from '../playbook/approvalSchema';
import { type Problem, quote } from '../problem';
import { type Instant, isoOf } from '../time';
import { nameOf, namesOf, sayAt } from './people';
import { countOf, rolesMet } from './quorum';
import { sayLeftOut } from './sayStage';
import { english } from './texts';
import { dueOfStage, type Voters, votersOf, type VotersQuestion, windowFor } from './voters';
import { presenceOf } from './workTime';

interface CoverageQuestion {
	readonly policy: ApprovalPolicy;
	readonly campaign: Campaign;
	readonly playbook: Playbook;
	readonly linksExpireAt: Instant;
	readonly now: Instant;
}

/**
 * Stages that nobody could answer in working time before they are due, one problem each, found before anybody is asked.
 * A later stage is taken to open at the latest when the ones before it are due; at the earliest it opens at once.
 */
export function uncoveredStages({
	policy,
	campaign,
	playbook,
	linksExpireAt,
	now,
}: CoverageQuestion): Problem[] {
	const planned: RoundStage[] = [];
	const problems: Problem[] = [];
	let opensAt = now;
	let doneAt = now;
	for (const stage of stagesOf(policy)) {
		if (!stage.beside) opensAt = doneAt;
		const question = { stage, campaign, playbook, others: planned, opensAt, linksExpireAt, from: now };
		const voters = votersOf(question);
		const dueAt = dueOfStage(voters, question);
		if (!stage.optional) {
			doneAt = Math.max(doneAt, dueAt) as Instant;
			problems.push(...problemOf(voters, question, policy));
		}
		const approvers = voters.approvers.map(
			(approver): RoundApprover => ({ ...approver, askedAt: isoOf(opensAt), reminded: [] }),
		);
		planned.push({
			...stage,
			opened: { at: isoOf(opensAt), dueAt: isoOf(dueAt), approvers, leftOut: voters.leftOut },
		});
	}
	return problems;
}

function problemOf(voters: Voters, question: VotersQuestion, policy: ApprovalPolicy): Problem[] {
	const { stage, playbook } = question;
	const presences = voters.approvers.map((approver) => ({
		...approver,
		presence: presenceOf(approver.person, windowFor(approver.person, question), playbook),
	}));
	const able = presences.filter(({ presence }) => presence.here);
	const seats = voters.approvers.map(({ person, roles }) => ({ people: [person], roles }));
	const { need } = countOf(stage, seats, voters.leftOut);
	const can = stage.rule === 'onePerRole' ? rolesMet(stage.roles, able) : able.length;
	if (can >= need) return [];
	const closed = presences.flatMap(({ person, presence }) =>
		presence.here
			? []
			: [`${nameOf(person, playbook)} has no working time until ${sayIn(presence.until, question)}`],
	);
	const names = namesOf(
		able.map(({ person }) => person),
		playbook,
	);
	const leftOut = voters.leftOut
		.filter(({ code }) => code !== 'delegated')
		.map((entry) => sayLeftOut(entry, playbook, english).replace(/^N/, 'n').replace(/\.$/, ''));
	return [
		{
			where: `Playbook, approval policy ${quote(policy.title)}${'stages' in policy ? `, stage ${quote(stage.title)}` : ''}`,
			found: [
				`${able.length} ${able.length === 1 ? 'person' : 'people'} who can answer before ${sayIn(dueOfStage(voters, question), question)}${names ? ` (${names})` : ''}`,
				...closed,
				...leftOut,
			].join('; '),
			expected: stage.rule === 'onePerRole' ? `one for each of ${need} roles` : `at least ${need}`,
			mend: mendOf(stage, voters, closed.length > 0, playbook),
		},
	];
}

const sayIn = (instant: Instant, { campaign }: VotersQuestion) => sayAt(instant, campaign.brief.timeZone);

function mendOf(
	{ roles, people }: ApprovalStage,
	{ leftOut }: Voters,
	someClosed: boolean,
	playbook: Playbook,
): string {
	const titles = roles.map((role) => playbook.roles[role]?.title ?? role);
	const add = `Add people to ${[...titles, ...(people.length > 0 ? ['the people of this stage'] : [])].join(', ')}`;
	const absent = leftOut.find(({ code }) => code === 'absent');
	if (absent)
		return `Name a delegate for ${nameOf(absent.person, playbook)} in the playbook, or move the launch.`;
	if (someClosed) return `${add}, or move the launch.`;
	return `${add}, or let the rule of this stage ask for fewer.`;
}
