import { addressOf, nameOf } from '../../approval/people';
import { uncoveredStages } from '../../approval/coverage';
import { DAY_MS } from '../../time/civil';
import type { Instant } from '../../time/instant';
import { type ApprovalPolicy, stagesOf } from '../approvalSchema';
import type { Playbook } from '../schema';
import type { Combination } from './combinations';
import { imaginedCampaign } from './imagined';
import type { Lint } from './lint';
import { campaignsOf } from './policyScope';

export const approvalDuties: Lint = {
	id: 'approval-duties',
	title: 'somebody is left to approve when those who built and reviewed the campaign may not',
	severity: 'error',
	why: 'Nobody approves their own work. When the only approver also builds or reviews, the campaign cannot be approved at all.',
	examples: {
		bad: [
			{
				say: 'the builder is one of the two who must approve',
				changes: { 'roles.brand.people': ['mona'], 'approval.policies.0.roles': ['brand', 'legal'] },
			},
			{
				say: 'the reviewer of the QA is the approver',
				changes: { 'roles.legal.people': ['otto'], 'approval.policies.0.roles': ['brand', 'legal'] },
			},
		],
		quiet: [
			{ say: 'two others are left', changes: { 'roles.brand.people': ['mona', 'bea'] } },
			{
				say: 'the playbook lets builders approve',
				changes: {
					'roles.brand.people': ['mona'],
					'approval.policies.0.roles': ['brand', 'legal'],
					'approval.duties': { builderMayApprove: true, reviewerMayApprove: true },
				},
			},
		],
	},
	*check({ playbook, now }) {
		for (const policy of playbook.approval.policies) {
			const its = campaignsOf(policy, playbook);
			const linksExpireAt = (now + policy.linkDays * DAY_MS) as Instant;
			const stuck = (one: Combination, who: Makers) =>
				uncoveredStages({
					policy,
					campaign: imaginedCampaign(one, playbook, who),
					playbook,
					linksExpireAt,
					now,
				})[0];
			// What fails already without anybody is told by approval-people.
			if (!its[0] || stuck(its[0], {})) continue;
			for (const who of makersAmong(policy, its, playbook)) {
				const problem = stuck(who.of, who);
				if (!problem) continue;
				const names = [who.owner, who.reviewer].map((key) =>
					key === undefined ? 'somebody else' : nameOf(key, playbook),
				);
				yield {
					...problem,
					where: `${problem.where}, when ${names[0]} builds and ${names[1]} reviews`,
					mend: 'Put another person into the roles of this policy, or let others build or review; approval › duties could allow it too.',
				};
				break;
			}
		}
	},
};

interface Makers {
	readonly owner?: string | undefined;
	readonly reviewer?: string | undefined;
}

/** Builders and reviewers who are asked by the policy themselves; all others take no vote away. */
function makersAmong(
	policy: ApprovalPolicy,
	combinations: readonly Combination[],
	playbook: Playbook,
): (Makers & { readonly of: Combination })[] {
	const { people, roles, regions, stages } = playbook;
	const address = (key: string) => addressOf(people[key]!.email);
	const asked = new Set(
		stagesOf(policy)
			.flatMap((stage) => [...stage.people, ...stage.roles.flatMap((role) => roles[role]!.people)])
			.map(address),
	);
	const isAsked = (key: string) => asked.has(address(key));
	const reviewers = [stages.qa.owner, stages.qa.escalateTo]
		.flatMap((role) => (role === undefined ? [] : roles[role]!.people))
		.filter(isAsked);
	const byRegion = new Map(combinations.map((one) => [one.region, one]));
	return [...byRegion.values()].flatMap((one) => {
		const { owner } = regions[one.region]!;
		const owners = isAsked(owner) ? [owner] : [undefined];
		return owners.flatMap((builder) =>
			[undefined, ...reviewers]
				.filter((reviewer) => builder !== undefined || reviewer !== undefined)
				.map((reviewer) => ({ owner: builder, reviewer, of: one })),
		);
	});
}
