import { quote } from '../../problem';
import type { ApprovalPolicy } from '../approvalSchema';
import { isInScope } from '../scope';
import { combinationsOf } from './combinations';
import { type Lint, whereOf } from './lint';
import { campaignsOf } from './policyScope';

export const policyShadowed: Lint = {
	id: 'policy-shadowed',
	title: 'every approval policy can be the first that fits',
	severity: 'warning',
	why: 'The first policy that fits is used. One that stands behind policies that take all its campaigns never is.',
	examples: {
		bad: [
			{
				say: 'behind one for everything',
				changes: {
					'approval.policies.1': {
						title: 'Rush',
						when: { tiers: ['rush'] },
						roles: ['legal'],
						rule: 'any',
						dueMinutes: 60,
					},
				},
			},
			{
				say: 'for a tier that no type offers',
				changes: {
					'tiers.gold': { title: 'Gold' },
					'approval.policies.1': { title: 'All', roles: ['legal'], rule: 'any', dueMinutes: 60 },
					'approval.policies.0.when': { tiers: ['gold'] },
				},
			},
		],
		quiet: [
			{
				say: 'behind a stricter one',
				changes: {
					'approval.policies.0.when': { audienceAtLeast: 50000 },
					'approval.policies.1': { title: 'All', roles: ['legal'], rule: 'any', dueMinutes: 60 },
				},
			},
			{
				say: 'a last one as a safety net',
				changes: {
					'approval.policies.0.when': { regions: ['emea', 'americas'] },
					'approval.policies.1': { title: 'All', roles: ['legal'], rule: 'any', dueMinutes: 60 },
				},
			},
		],
	},
	*check({ playbook }) {
		const { policies } = playbook.approval;
		for (const [i, policy] of policies.entries()) {
			const isNet = i === policies.length - 1 && isForAll(policy) && !policies.slice(0, i).some(isForAll);
			if (isNet || campaignsOf(policy, playbook).length > 0) continue;
			const isForNone = !combinationsOf(playbook).some((one) => isInScope(policy.when, one));
			yield {
				where: whereOf('approval', 'policies', i),
				found: `${quote(policy.title)} ${isForNone ? 'for campaigns that cannot be requested' : 'behind policies that take all its campaigns'}`,
				expected: 'a policy that can be used',
				mend: isForNone ? 'Correct its "when", or take it out.' : 'Move it to the front, or take it out.',
			};
		}
	},
};

const isForAll = ({ when }: ApprovalPolicy) => Object.keys(when).length === 0;
