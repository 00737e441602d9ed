import type { ApprovalPolicy } from '../approvalSchema';
import type { Playbook } from '../schema';
import { isInScope } from '../scope';
import { type Combination, combinationsOf } from './combinations';

type When = ApprovalPolicy['when'];

/** The kinds of campaign that a policy can be the first to fit. */
export function campaignsOf(policy: ApprovalPolicy, playbook: Playbook): Combination[] {
	const { policies } = playbook.approval;
	const before = policies.slice(0, policies.indexOf(policy));
	return combinationsOf(playbook).filter(
		(one) =>
			isInScope(policy.when, one) &&
			!before.some((other) => isInScope(other.when, one) && isNoStricter(other.when, policy.when)),
	);
}

/** Whether whatever meets the other conditions of `when` meets those of `other`. */
const isNoStricter = (other: When, when: When) =>
	(other.audienceAtLeast ?? 0) <= (when.audienceAtLeast ?? 0) &&
	(other.budgetAtLeast ?? 0) <= (when.budgetAtLeast ?? 0) &&
	takesAll(other.channels, when.channels) &&
	takesAll(other.riskFlags, when.riskFlags);

const takesAll = (other: readonly string[] | undefined, words: readonly string[] | undefined) =>
	other === undefined ||
	(words !== undefined && words.every((word) => other.some((each) => plain(each) === plain(word))));

const plain = (word: string) => word.trim().toLowerCase();
