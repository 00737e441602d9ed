import { uncoveredStages } from '../../approval/coverage';
import { DAY_MS } from '../../time/civil';
import type { Instant } from '../../time/instant';
import { imaginedCampaign } from './imagined';
import type { Lint } from './lint';
import { campaignsOf } from './policyScope';

export const approvalPeople: Lint = {
	id: 'approval-people',
	title: 'every approval policy could be met by the people who are there now',
	severity: 'error',
	why: 'Before a round opens the same is checked; then a campaign waits, and nobody is asked.',
	examples: {
		bad: [
			{
				say: 'two of two, and one is away',
				changes: {
					'approval.policies.0.roles': ['brand', 'legal'],
					'people.lars.absences': [{ from: '2026-12-01', to: '2026-12-31' }],
				},
			},
			{
				say: 'two of one person with two keys',
				changes: {
					'approval.policies.0.roles': ['brand', 'legal'],
					'people.lars.email': 'bea@northwind.example',
				},
			},
		],
		quiet: [
			{
				say: 'two of three, and one is away',
				changes: { 'people.lars.absences': [{ from: '2026-12-01', to: '2026-12-31' }] },
			},
		],
	},
	*check({ playbook, now }) {
		for (const policy of playbook.approval.policies) {
			const [one] = campaignsOf(policy, playbook);
			if (!one) continue;
			const linksExpireAt = (now + policy.linkDays * DAY_MS) as Instant;
			const campaign = imaginedCampaign(one, playbook);
			yield* uncoveredStages({ policy, campaign, playbook, linksExpireAt, now });
		}
	},
};
