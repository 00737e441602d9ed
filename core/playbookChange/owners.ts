import { evaluateStage } from '../approval/evaluateStage';
import { addressOf } from '../approval/people';
import { changeRulesOf } from '../playbook/changesSchema';
import type { Playbook } from '../playbook/schema';
import { type Problem, quote } from '../problem';
import { type Instant, isoOf } from '../time';
import type { ProposalContent } from './changeRow';
import { stageOf } from './changeStanding';

export type Deciders = Pick<ProposalContent, 'owners' | 'rule' | 'roles' | 'proposerVotes' | 'expiresAt'>;

const DAY_MS = 86_400_000;

/**
 * Who decides about a change, by the version in force: everybody of the roles, each e-mail address once. Whoever
 * proposes has no vote, unless the rule could not be met without it.
 * @returns a problem when it cannot be met even so
 */
export function decidersOf(proposer: string, playbook: Playbook, now: Instant): Deciders | Problem {
	const { owners: roles, rule, linkDays } = changeRulesOf(playbook);
	const all = peopleOf(roles, playbook);
	const address = addressOf(playbook.people[proposer]?.email ?? '');
	const others = all.filter(({ person }) => addressOf(playbook.people[person]!.email) !== address);
	const terms = { rule, roles, expiresAt: isoOf((now + linkDays * DAY_MS) as Instant) };
	const canDecide = (owners: Deciders['owners']) => owners.length > 0 && isInReach({ ...terms, owners }, now);
	if (canDecide(others)) return { ...terms, owners: others, proposerVotes: false };
	if (canDecide(all)) return { ...terms, owners: all, proposerVotes: all.length > others.length };
	return {
		where: 'Playbook, changes',
		found: `${quote(rule)} with ${all.length === 1 ? 'one owner' : `${all.length} owners`} (${roles.join(', ')})`,
		expected: 'a rule that the owners can meet',
		mend: 'An admin corrects "changes" in the playbook of the credential and runs the workflow Setup.',
	};
}

function peopleOf(roles: readonly string[], { roles: known, people }: Playbook): Deciders['owners'] {
	const owners = new Map<string, { person: string; roles: string[] }>();
	for (const role of roles)
		for (const person of known[role]?.people ?? []) {
			if (!people[person]) continue;
			const address = addressOf(people[person].email);
			const owner = owners.get(address) ?? { person, roles: [] };
			owners.set(address, { ...owner, roles: [...new Set([...owner.roles, role])] });
		}
	return [...owners.values()];
}

function isInReach(terms: Omit<Deciders, 'proposerVotes'>, now: Instant): boolean {
	const stage = stageOf(terms, { at: isoOf(now) });
	const linksExpireAt = Date.parse(terms.expiresAt) as Instant;
	return evaluateStage({ stage, current: [], linksExpireAt, now }).result.status === 'pending';
}
