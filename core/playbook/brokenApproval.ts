import type { Problem } from '../problem';
import { type ApprovalPolicy, type ApprovalStage, stagesOf } from './approvalSchema';
import type { Playbook } from './schema';

/** Policies that nobody could ever meet, and stages that fit no policy. */
export const brokenApproval = ({ approval, roles }: Playbook): Problem[] =>
	approval.policies.flatMap((policy, i) => {
		const path = `Playbook, approval › policies › ${i}`;
		const stages = stagesOf(policy);
		return [
			...onlyOptional(policy, stages, path),
			...stages.flatMap((stage, j) =>
				brokenStage(stage, roles, 'stages' in policy ? `${path} › stages › ${j}` : path),
			),
		];
	});

function onlyOptional(policy: ApprovalPolicy, stages: readonly ApprovalStage[], path: string): Problem[] {
	if (!('stages' in policy) || stages.some(({ optional }) => !optional)) return [];
	return [
		{
			where: `${path} › stages`,
			found: 'optional stages only',
			expected: 'at least one stage that is waited for',
			mend: 'Take "optional": true out of one of them; otherwise nobody would have to approve.',
		},
	];
}

function brokenStage(stage: ApprovalStage, roles: Playbook['roles'], path: string): Problem[] {
	const { rule, roles: asked, people } = stage;
	if (asked.length + people.length === 0) {
		return [
			{
				where: path,
				found: 'no roles and no people',
				expected: 'somebody to ask',
				mend: 'Add "roles": ["legal"] or "people": ["lars"], with keys of this playbook.',
			},
		];
	}
	if (rule === 'onePerRole') {
		return asked.length > 0 && people.length === 0
			? []
			: [
					{
						where: `${path} › rule`,
						found: '"onePerRole" for people that are named directly',
						expected: 'roles only, because somebody without a role stands for none',
						mend: 'Put these people into a role, or use another rule.',
					},
				];
	}
	// A role that does not exist is reported as such.
	const known = asked.flatMap((role) => (Object.hasOwn(roles, role) ? roles[role]!.people : []));
	const count = new Set([...known, ...people]).size;
	if (typeof rule === 'string' || !('atLeast' in rule) || rule.atLeast <= count) return [];
	return [
		{
			where: `${path} › rule › atLeast`,
			found: String(rule.atLeast),
			expected: `at most ${count}, because ${count} different people are asked`,
			mend: 'Lower the number, or add people or roles.',
		},
	];
}
