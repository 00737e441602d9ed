import type { Decision } from '../campaign/campaign';
import type { Choice } from '../campaign/facts';
import type { Stage } from '../campaign/stages';

/** Why a decision does not count; codes with data, worded in `sayRound`. */
export type WhyNot =
	| { readonly code: 'otherRound'; readonly saw: number; readonly asked: number }
	| { readonly code: 'otherDigest'; readonly saw: string; readonly asked: string }
	/** What the round was about changed after it was asked for. */
	| { readonly code: 'roundVoid' }
	| { readonly code: 'notAsked' }
	| { readonly code: 'answeredAlready'; readonly firstChoice: Choice; readonly firstAt: string }
	| { readonly code: 'afterClose'; readonly closedBy: 'expiry' | 'outcome' };

/** Why a round has no outcome and waits for none. */
export type WhyVoid =
	| { readonly code: 'changed' }
	| { readonly code: 'notInApproval'; readonly stage: Stage };

/** Every decision is in exactly one of the two lists, by instant, then person. */
export interface Tally {
	readonly counted: readonly Decision[];
	readonly notCounted: readonly { readonly decision: Decision; readonly why: WhyNot }[];
}

interface Wanting {
	/** How many more people must approve. */
	readonly stillNeeded: number;
	/** Who was asked and has not answered. */
	readonly from: readonly string[];
}

export type RoundResult =
	| (Tally & { readonly status: 'approved' })
	| (Tally & { readonly status: 'rejected'; readonly by: Decision })
	| (Tally & Wanting & { readonly status: 'pending' })
	| (Tally & Wanting & { readonly status: 'expired' })
	| (Tally & { readonly status: 'void'; readonly because: WhyVoid });
