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

export interface CoverageQuestion {
	readonly policy: ApprovalPolicy;
	readonly campaign: Campaign;
	readonly playbook: Playbook;
	readonly linksExpireAt: Instant;
	readonly now: Instant;
}

/** A stage in which fewer approvals can come in working time than its rule asks for. */
export interface Shortfall {
	readonly stage: ApprovalStage;
	readonly opensAt: Instant;
	readonly dueAt: Instant;
	/** Who can answer, and how many approvals that makes of those needed. */
	readonly able: readonly string[];
	readonly can: number;
	readonly need: number;
	/** Who is asked and has no working time before the due time. */
	readonly closed: readonly { readonly person: string; readonly until: Instant }[];
	readonly leftOut: Voters['leftOut'];
}

/**
 * Stages that nobody could answer in working time before they are due, even if each stage opened at once; one problem
 * each, found before anybody is asked.
 */
export const uncoveredStages = (question: CoverageQuestion): Problem[] =>
	shortfallsOf(question, 'atOnce').map((shortfall) => problemOf(shortfall, question));

/**
 * Later stages that find too few people if the ones before them take all their time. They are no reason to ask nobody,
 * since people may answer sooner, but whoever owns the campaign has to know it now.
 */
export const stagesAtRisk = (question: CoverageQuestion): Shortfall[] => shortfallsOf(question, 'whenDue');

/** @param opening a later stage opens at once, or when the ones before it are due */
function shortfallsOf(
	{ policy, campaign, playbook, linksExpireAt, now }: CoverageQuestion,
	opening: 'atOnce' | 'whenDue',
): Shortfall[] {
	const planned: RoundStage[] = [];
	const found: Shortfall[] = [];
	let opensAt = now;
	let doneAt = now;
	for (const stage of stagesOf(policy)) {
		if (!stage.beside) opensAt = doneAt;
		const from = opening === 'atOnce' ? now : opensAt;
		const question = { stage, campaign, playbook, others: planned, opensAt, linksExpireAt, from };
		const voters = votersOf(question);
		const dueAt = dueOfStage(voters, question);
		if (!stage.optional) {
			doneAt = Math.max(doneAt, dueAt) as Instant;
			found.push(...shortfallOf(voters, question));
		}
		const approvers = voters.approvers.map(
			(approver): RoundApprover => ({ ...approver, askedAt: isoOf(opensAt), reminded: [] }),
		);
		planned.push({
			...stage,
			opened: { at: isoOf(opensAt), dueAt: isoOf(dueAt), approvers, leftOut: voters.leftOut },
		});
	}
	return found;
}

function shortfallOf(voters: Voters, question: VotersQuestion): Shortfall[] {
	const { stage, playbook, opensAt } = question;
	const { leftOut } = voters;
	const presences = voters.approvers.map((approver) => ({
		...approver,
		presence: presenceOf(approver.person, windowFor(approver.person, question), playbook),
	}));
	const able = presences.filter(({ presence }) => presence.here);
	const seats = voters.approvers.map(({ person, roles }) => ({ people: [person], roles }));
	const { need } = countOf(stage, seats, leftOut);
	const can = stage.rule === 'onePerRole' ? rolesMet(stage.roles, able) : able.length;
	if (can >= need) return [];
	const closed = presences.flatMap(({ person, presence }) =>
		presence.here ? [] : [{ person, until: presence.until }],
	);
	const people = able.map(({ person }) => person);
	return [{ stage, opensAt, dueAt: dueOfStage(voters, question), able: people, can, need, closed, leftOut }];
}

function problemOf(shortfall: Shortfall, { policy, campaign, playbook }: CoverageQuestion): Problem {
	const { stage, dueAt, able, need, closed, leftOut } = shortfall;
	const sayIn = (instant: Instant) => sayAt(instant, campaign.brief.timeZone);
	const names = namesOf(able, playbook);
	const away = closed.map(
		({ person, until }) => `${nameOf(person, playbook)} has no working time until ${sayIn(until)}`,
	);
	const notAsked = leftOut
		.filter(({ code }) => code !== 'delegated')
		.map((entry) => sayLeftOut(entry, playbook, english).replace(/^N/, 'n').replace(/\.$/, ''));
	return {
		where: `Playbook, approval policy ${quote(policy.title)}${'stages' in policy ? `, stage ${quote(stage.title)}` : ''}`,
		found: [
			`${able.length} ${able.length === 1 ? 'person' : 'people'} who can answer before ${sayIn(dueAt)}${names ? ` (${names})` : ''}`,
			...away,
			...notAsked,
		].join('; '),
		expected: stage.rule === 'onePerRole' ? `one for each of ${need} roles` : `at least ${need}`,
		mend: mendOf(shortfall, playbook),
	};
}

function mendOf({ stage: { roles, people }, leftOut, closed }: Shortfall, playbook: Playbook): string {
	const titles = roles.map((role) => playbook.roles[role]?.title ?? role);
	const add = `Add people to ${[...titles, ...(people.length > 0 ? ['the people of this stage'] : [])].join(', ')}`;
	const absent = leftOut.find(({ code }) => code === 'absent');
	if (absent)
		return `Name a delegate for ${nameOf(absent.person, playbook)} in the playbook, or move the launch.`;
	if (closed.length > 0) return `${add}, or move the launch.`;
	return `${add}, or let the rule of this stage ask for fewer.`;
}
