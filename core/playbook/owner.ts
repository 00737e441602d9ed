import { ProblemError, quote } from '../problem';
import type { Person, Playbook } from './schema';

/**
 * Who answers for a campaign: the owner named at acceptance, else the first of the role that owns the build.
 * @throws ProblemError when neither is a person of the playbook
 */
export function ownerOf(
	{ campaignId, owner }: { readonly campaignId: string; readonly owner?: string },
	{ people, roles, stages }: Pick<Playbook, 'people' | 'roles' | 'stages'>,
): Person & { readonly key: string } {
	const key = [owner, roles[stages.build.owner]?.people[0]].find((name) => name && people[name]);
	const person = people[key ?? ''];
	if (key && person) return { ...person, key };
	throw new ProblemError({
		where: `Campaign ${campaignId}, owner`,
		found: quote(owner),
		expected: 'a person of the playbook',
		mend: 'Add the person to the playbook, or name people for the role that owns the stage "build".',
	});
}
