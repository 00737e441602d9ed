import { choosePolicy } from '../../approval/policy';
import type { Playbook } from '../schema';
import { type Combination, combinationsOf } from './combinations';
import { imaginedCampaign } from './imagined';
import { type Lint, whereOf } from './lint';

export const policyNone: Lint = {
	id: 'policy-none',
	title: 'every campaign has an approval policy',
	severity: 'error',
	why: 'A campaign that no policy fits stops before the approval, and somebody has to change the playbook first.',
	examples: {
		bad: [
			{ say: 'one region only', changes: { 'approval.policies.0.when': { regions: ['emea'] } } },
			{ say: 'large audiences only', changes: { 'approval.policies.0.when': { audienceAtLeast: 1000 } } },
		],
		quiet: [
			{
				say: 'both regions by name',
				changes: { 'approval.policies.0.when': { regions: ['emea', 'americas'] } },
			},
		],
	},
	*check({ playbook }) {
		const open = combinationsOf(playbook).filter((one) => !hasPolicy(one, playbook));
		if (open.length === 0) return;
		const some = open.slice(0, 5).map(({ type, tier, region }) => `${type}, ${tier}, ${region}`);
		const more = open.length > some.length ? ` and ${open.length - some.length} more` : '';
		yield {
			where: whereOf('approval', 'policies'),
			found: `no policy for small campaigns of these kinds: ${some.join('; ')}${more}`,
			expected: 'a policy for each',
			mend: 'Add a last policy without "when"; it takes what no other policy is for.',
		};
	},
};

function hasPolicy(one: Combination, playbook: Playbook): boolean {
	try {
		choosePolicy(imaginedCampaign(one, playbook), playbook, 0);
		return true;
	} catch {
		// It throws nothing else than that there is none.
		return false;
	}
}
