import { z } from 'zod/v4';

import { idSchema as id, titleSchema as title } from './entry';
import { materialitySchema } from './materiality';
import { scopeSchema } from './scope';
import { workingMinutes } from './target';
import { thresholdSchema } from './threshold';

/** How many must approve. Of percent and all, whoever abstains is taken out. */
export const approvalRuleSchema = z.union(
	[
		z.strictObject({ atLeast: z.number().int().min(1).max(50) }),
		z.strictObject({ percent: z.number().int().min(1).max(100) }),
		z.enum(['all', 'any', 'onePerRole']),
	],
	{ error: '"all", "any", "onePerRole", { "atLeast": 2 } or { "percent": 60 }' },
);
export type ApprovalRule = z.infer<typeof approvalRuleSchema>;

/** What happens when a stage is due and not decided. Left out: late answers count until the links end. */
const onExpirySchema = z.union(
	[
		/** One person of this role is then enough. */
		z.strictObject({ escalateTo: id }),
		z.enum(['nextDelegate', 'reject', 'approve']),
	],
	{ error: '"nextDelegate", "reject", "approve" or { "escalateTo": "legal" }' },
);

const stageFields = {
	/** Everybody of these roles is asked, and these people. */
	roles: z.array(id).max(20).default([]),
	people: z.array(id).max(50).default([]),
	rule: approvalRuleSchema,
	/** Whether a single objection ends the round; without it, an objection counts against. */
	veto: z.boolean().default(true),
	/** Working minutes of the approver's own calendar until the answer is due; else of the approval stage's. */
	dueMinutes: workingMinutes,
	/** When to remind those who have not answered; 100 percent is the due time. */
	remind: z.array(thresholdSchema).max(10).default([]),
	onExpiry: onExpirySchema.optional(),
};

export const approvalStageSchema = z.strictObject({
	title,
	...stageFields,
	/** Runs side by side with the stage before it. */
	beside: z.boolean().default(false),
	/** Asked, but not waited for. */
	optional: z.boolean().default(false),
});
export type ApprovalStage = z.infer<typeof approvalStageSchema>;

const policyFields = {
	title,
	/** Campaigns the policy is for; left out means all. The first policy that fits is used. */
	when: scopeSchema
		.extend({
			audienceAtLeast: z.number().int().min(0).optional(),
			budgetAtLeast: z.number().min(0).optional(),
			/** As the brief has them, in upper or lower case. */
			channels: z.array(z.string().min(1).max(100)).min(1).max(50).optional(),
			/** One of them is enough. */
			riskFlags: z.array(z.string().min(1).max(100)).min(1).max(50).optional(),
		})
		.default({}),
	/** Days of real time a link stays valid. */
	linkDays: z.number().int().min(1).max(60).default(14),
	/** What an approver types: the code from the mail, or a second one that is mailed on demand and lasts 15 minutes. */
	evidence: z.enum(['code', 'oneTimeCode']).default('code'),
};

/** A policy with one stage is written without `stages`. */
export const approvalPolicySchema = z.union([
	z.strictObject({ ...policyFields, ...stageFields }),
	z.strictObject({ ...policyFields, stages: z.array(approvalStageSchema).min(1).max(10) }),
]);
export type ApprovalPolicy = z.infer<typeof approvalPolicySchema>;

export const approvalSchema = z.strictObject({
	policies: z.array(approvalPolicySchema).min(1).max(50),
	/** Who of those who made or checked the campaign may also approve it; nobody, unless it is said here. */
	duties: z
		.strictObject({
			requesterMayApprove: z.boolean().default(false),
			/** The owner of the campaign. */
			builderMayApprove: z.boolean().default(false),
			/** Whoever has let the campaign through the QA review. */
			reviewerMayApprove: z.boolean().default(false),
		})
		.prefault({}),
	/** Reasons an approver chooses from when they do not approve. */
	reasons: z
		.array(z.strictObject({ id, text: z.string().min(1).max(200) }))
		.max(30)
		.default([]),
	/** What a change after the approval means; left out, every change voids it. */
	materiality: materialitySchema.optional(),
	/** What is kept of the address an answer came from: nothing, or its network (/24, /48). */
	keepAddress: z.enum(['none', 'prefix']).default('prefix'),
});

/** The stages of a policy in their order. */
export function stagesOf(policy: ApprovalPolicy): ApprovalStage[] {
	if ('stages' in policy) return policy.stages;
	const { title: name, roles, people, rule, veto, dueMinutes, remind, onExpiry } = policy;
	const stage = {
		title: name,
		roles,
		people,
		rule,
		veto,
		dueMinutes,
		remind,
		beside: false,
		optional: false,
	};
	return [onExpiry === undefined ? stage : { ...stage, onExpiry }];
}
