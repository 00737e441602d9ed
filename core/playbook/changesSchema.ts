import { z } from 'zod/v4';

import { approvalRuleSchema } from './approvalSchema';
import { idSchema as id } from './entry';

/** Who decides about changes of the playbook itself. */
export const changesSchema = z.strictObject({
	/** Roles whose people decide. */
	owners: z.array(id).min(1).max(20),
	rule: approvalRuleSchema.default('any'),
	/** Days of real time that they have. */
	linkDays: z.number().int().min(1).max(60).default(14),
});
export type ChangeRules = z.infer<typeof changesSchema>;

interface Stages {
	readonly build: { readonly owner: string; readonly escalateTo?: string | undefined };
}

/** Without a setting one of those decides who are told when the build is overdue; without them, who owns the build. */
export const changeRulesOf = ({
	changes,
	stages: { build },
}: {
	readonly changes?: ChangeRules | undefined;
	readonly stages: Stages;
}): ChangeRules => changes ?? { owners: [build.escalateTo ?? build.owner], rule: 'any', linkDays: 14 };
