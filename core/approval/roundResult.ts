import type { Decision } from '../campaign/campaign';
import type { Choice, LeftOut } from '../campaign/facts';
import type { Stage } from '../campaign/stages';
import type { ApprovalRule } from '../playbook/schema';

/** Why a decision does not count; codes with data, worded in `sayRound`. */
export type WhyNot =
	| { readonly code: 'otherRound'; readonly saw: number; readonly asked: number }
	| { readonly code: 'otherDigest'; readonly saw: string; readonly asked: string }
	/** What the round was about changed after it was asked for. */
	| { readonly code: 'roundVoid' }
	| { readonly code: 'notAsked' }
	/** The newest answer of a person counts. */
	| { readonly code: 'answeredAgain'; readonly choice: Choice; readonly at: string }
	/** Takes the answers before it back; the person may answer again. */
	| { readonly code: 'withdrawal' }
	/** Two people can answer in one place, and the more careful answer counts. */
	| { readonly code: 'otherAnswered'; readonly person: string }
	| { readonly code: 'afterClose'; readonly closedBy: 'expiry' | 'outcome' };

/** Why a round has no outcome and waits for none. */
export type WhyVoid =
	| { readonly code: 'changed' }
	| { readonly code: 'notInApproval'; readonly stage: Stage };

/** Every decision is in exactly one of the two lists, by instant, then care. */
export interface Tally {
	/** Approvals, objections and abstentions. */
	readonly counted: readonly Decision[];
	readonly notCounted: readonly { readonly decision: Decision; readonly why: WhyNot }[];
}

/** How a stage came to its end: by its answers, by the answer of an escalation, or by the playbook when it was overdue. */
export type StageEnd = 'answers' | 'escalation' | 'objection' | 'outOfReach' | 'expiry';

/** Where one stage stands; says by itself which rule holds, who counts and what is still needed. */
export interface StageResult {
	readonly title: string;
	readonly rule: ApprovalRule;
	readonly optional: boolean;
	/** Whether one objection ends it. */
	readonly veto: boolean;
	/** `notAsked`: a stage before it is not done yet. `expired`: the links have ended. */
	readonly status: 'notAsked' | 'pending' | 'approved' | 'rejected' | 'expired';
	readonly because?: StageEnd;
	/** The objection that has ended it. */
	readonly by?: Decision;
	/** How many approvals the rule asks for, and how many there are. */
	readonly need: number;
	readonly approvals: number;
	/** Who may answer. */
	readonly asked: readonly string[];
	readonly leftOut: readonly LeftOut[];
	/** How many more approvals are needed, and who can give them; none when the stage has ended. */
	readonly stillNeeded: number;
	readonly from: readonly string[];
	/** ISO instant; none before it is opened. */
	readonly dueAt?: string;
}

interface Detail extends Tally {
	readonly stages: readonly StageResult[];
	/** Approvals that name conditions; whoever sees the approval must see these. */
	readonly conditions: readonly Decision[];
}

interface Wanting {
	/** How many more people must approve in the stages that are open. */
	readonly stillNeeded: number;
	/** Who was asked and has not answered. */
	readonly from: readonly string[];
}

export type RoundResult =
	| (Detail & { readonly status: 'approved' })
	/** `by`: none when no objection but the missing approvals have decided. */
	| (Detail & {
			readonly status: 'rejected';
			readonly stage: string;
			readonly because: StageEnd;
			readonly by?: Decision;
	  })
	| (Detail & Wanting & { readonly status: 'pending' })
	| (Detail & Wanting & { readonly status: 'expired' })
	| (Detail & { readonly status: 'void'; readonly because: WhyVoid });
