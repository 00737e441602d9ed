import type { Problem } from '../problem';
import type { Playbook } from './schema';

/** A rule about changes of the playbook that asks for more people than there are could never be met. */
export function brokenChanges({ changes, roles, people }: Playbook): Problem[] {
	const { rule } = changes ?? {};
	if (!changes || typeof rule !== 'object' || !('atLeast' in rule)) return [];
	const keys = changes.owners.flatMap((role) => (Object.hasOwn(roles, role) ? roles[role]!.people : []));
	const addresses = new Set(keys.map((key) => people[key]?.email.trim().toLowerCase() ?? key));
	if (addresses.size >= rule.atLeast) return [];
	return [
		{
			where: 'Playbook, changes › rule › atLeast',
			found: String(rule.atLeast),
			expected: `at most ${addresses.size}, as many as the owners are`,
			mend: 'Write a smaller number, or add people to the roles under "owners".',
		},
	];
}
