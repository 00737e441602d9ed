import type { Campaign, Decision } from '../campaign/campaign';
import { type Choice, CHOICES } from '../campaign/facts';
import type { Playbook } from '../playbook/schema';
import { type Instant, instantOf, isoOf } from '../time/instant';
import { cleanText } from './cleanText';
import { isConfirmed } from './code';
import { decisionRowOf, type DecisionRow, MAX_COMMENT, readDecisionRows } from './decisionRow';
import type { Keys } from './keys';
import type { Claims } from './link';
import { type PageState, standingOf } from './standing';

/** What a form sent; every field may be anything. */
export interface Posted {
	readonly code?: unknown;
	readonly choice?: unknown;
	readonly comment?: unknown;
}

/** What is wrong with the form, one fact a field; worded in the texts. */
export type InputProblem =
	| { readonly field: 'code'; readonly code: 'codeMissing' | 'codeWrong' }
	| { readonly field: 'choice'; readonly code: 'choiceMissing' }
	| { readonly field: 'comment'; readonly code: 'commentMissing' };

export type Deciding =
	| { readonly status: 'recorded'; readonly row: DecisionRow; readonly decision: Decision }
	| {
			readonly status: 'refused';
			readonly state: Exclude<PageState, 'ask' | 'recorded'>;
			readonly problems: readonly InputProblem[];
	  };

interface DecisionInput {
	readonly campaign: Campaign | undefined;
	readonly claims: Claims;
	readonly posted: unknown;
	/** Rows of the table campaign_decisions of this campaign. */
	readonly rows: readonly unknown[];
	readonly keys: Keys;
	readonly playbook: Playbook;
	readonly now: Instant;
	readonly userAgent?: unknown;
	/** When the mail was sent; without it, when the round was opened. */
	readonly sentAt?: Instant;
}

const MAX_USER_AGENT = 120;

/**
 * Turns a submitted form into the row to store, or says which page to show instead. It never changes the campaign:
 * `settleRound` does, from all rows, so that answers in the same second cannot overwrite each other.
 */
export function decide({
	campaign,
	claims,
	posted,
	rows,
	keys,
	now,
	userAgent,
	sentAt,
}: DecisionInput): Deciding {
	const { decisions } = readDecisionRows(rows, claims.campaignId);
	const standing = standingOf({ claims, campaign, decisions, now });
	if (standing !== 'ask') return { status: 'refused', state: standing, problems: [] };
	// `standingOf` says `ask` only where there is a campaign with an open round.
	const { round } = campaign as Campaign & { round: NonNullable<Campaign['round']> };
	const { choice, comment, problems } = readPosted(posted, claims, keys);
	if (!choice || problems.length > 0) return { status: 'refused', state: 'refusedInput', problems };
	const agent = cleanText(userAgent, MAX_USER_AGENT);
	const decision: Decision = {
		round: round.round,
		digest: round.digest,
		person: claims.person,
		choice,
		comment,
		evidence: {
			level: 'code',
			afterSeconds: Math.max(0, Math.floor((now - (sentAt ?? instantOf(round.openedAt))) / 1000)),
			...(agent ? { userAgent: agent } : {}),
		},
		at: isoOf(now),
	};
	return { status: 'recorded', row: decisionRowOf(claims, decision), decision };
}

function readPosted(
	posted: unknown,
	claims: Claims,
	keys: Keys,
): { choice?: Choice; comment: string; problems: InputProblem[] } {
	const { code, choice: given, comment: typed } = (posted ?? {}) as Posted;
	const choice = CHOICES.find((known) => known === given);
	const comment = cleanText(typed, MAX_COMMENT);
	const problems: InputProblem[] = [];
	if (isBlank(code)) problems.push({ field: 'code', code: 'codeMissing' });
	else if (!isConfirmed(code, claims, keys)) problems.push({ field: 'code', code: 'codeWrong' });
	if (!choice) problems.push({ field: 'choice', code: 'choiceMissing' });
	else if (choice !== 'approve' && comment === '')
		problems.push({ field: 'comment', code: 'commentMissing' });
	return { choice, comment, problems };
}

const isBlank = (given: unknown) =>
	typeof given !== 'number' && (typeof given !== 'string' || given.trim() === '');
