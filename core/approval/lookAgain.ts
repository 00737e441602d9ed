import type { Campaign } from '../campaign/campaign';
import type { CarriedApproval } from '../campaign/facts';
import { type ApprovalPolicy, stagesOf } from '../playbook/approvalSchema';
import type { Playbook } from '../playbook/schema';
import { textsFor } from './people';
import { fill } from './texts';

export interface LookAgain {
	/** The policy with one stage: somebody of each role named. */
	readonly policy: ApprovalPolicy;
	/** Approvals of the round before that do not depend on what has changed. */
	readonly carried: CarriedApproval[];
}

interface Question {
	readonly campaign: Campaign;
	/** Of what stands in the MAP now. */
	readonly digest: string;
	readonly policy: ApprovalPolicy;
	/** The policy as the record of a round names it. */
	readonly policyName: string;
	readonly playbook: Playbook;
}

/**
 * Whether only some have to look again, because Verify Before Launch has stopped a change that the playbook's
 * materiality map gives to them. It is for exactly that content, right after the round that was approved, and under the
 * same policy; in every other case everybody is asked.
 */
export function lookAgain({
	campaign,
	digest,
	policy,
	policyName,
	playbook,
}: Question): LookAgain | undefined {
	const { blocked, round } = campaign;
	if (!blocked?.askAgain || blocked.found !== digest) return undefined;
	if (round?.status !== 'void' || round.digest !== blocked.approved || round.policy !== policyName)
		return undefined;
	const { roles, carried } = blocked.askAgain;
	return { policy: policyFor(policy, roles, playbook), carried };
}

/** As soon as the policy's quickest stage, with its reminders. Late answers count until the links end. */
function policyFor(policy: ApprovalPolicy, roles: string[], playbook: Playbook): ApprovalPolicy {
	const { title, when, linkDays, evidence } = policy;
	const quickest = stagesOf(policy).reduce((a, b) => (b.dueMinutes < a.dueMinutes ? b : a));
	const titles = roles.map((role) => playbook.roles[role]?.title ?? role).join(', ');
	const stage = {
		title: fill(textsFor(undefined, playbook).rules.lookAgain, { roles: titles }).slice(0, 200),
		roles,
		people: [],
		rule: 'onePerRole' as const,
		veto: true,
		dueMinutes: quickest.dueMinutes,
		remind: quickest.remind,
		beside: false,
		optional: false,
	};
	return { title, when, linkDays, evidence, stages: [stage] };
}
