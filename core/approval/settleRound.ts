import type { Campaign, Decision, Round } from '../campaign/campaign';
import { append, type Journal, openJournal, withMails } from '../campaign/journal';
import type { Playbook } from '../playbook/schema';
import { ProblemError } from '../problem';
import { type Instant, instantOf } from '../time/instant';
import { readDecisionRows } from './decisionRow';
import { decisionsOf, evaluateRound, isSameAnswer } from './evaluateRound';
import { outcomeMails } from './outcomeMails';
import type { RoundResult } from './roundResult';
import { sayDecision, sayOutcome } from './sayRound';
import type { Texts } from './texts';

export interface SettleInput {
	readonly campaign: Campaign;
	/** Rows of the table campaign_decisions of this campaign. */
	readonly rows: readonly unknown[];
	readonly playbook: Playbook;
	readonly now: Instant;
	readonly actor: string;
	readonly texts?: Texts;
}

export interface Settled {
	/** Without events when there is nothing new. */
	readonly journal: Journal;
	readonly result: RoundResult;
	/** Rows of this campaign that could not be read as a decision; above 0 somebody should look at the table. */
	readonly skipped: number;
}

/**
 * Carries the stored answers into the record and, when they decide, the campaign into its next stage.
 * Settling again adds nothing. Only while the campaign is in the stage approval can it say "approved" for the first time.
 */
export function settleRound({ campaign, rows, playbook, now, actor, texts }: SettleInput): Settled {
	const round = roundOf(campaign);
	const { decisions, skipped } = readDecisionRows(rows, campaign.campaignId);
	const journal = openJournal(campaign);
	const result = evaluateRound({ round, decisions: decisionsOf(round, decisions), playbook, now });
	if (round.status !== 'open') return { journal, result, skipped };
	if (campaign.stage !== 'approval') {
		const { counted, notCounted } = result;
		return {
			journal,
			result: {
				counted,
				notCounted,
				status: 'void',
				because: { code: 'notInApproval', stage: campaign.stage },
			},
			skipped,
		};
	}
	const recorded = result.counted.reduce((so, decision) => record(so, decision, round, now), journal);
	return { journal: conclude(recorded, round, result, { playbook, now, actor, texts }), result, skipped };
}

/** The event has the instant of the answer, so that the record says when a person decided and not when a sweep saw it. */
function record(journal: Journal, decision: Decision, round: Round, now: Instant): Journal {
	if (round.decisions.some((known) => isSameAnswer(known, decision))) return journal;
	const { at, ...data } = decision;
	const answeredAt = Math.min(Math.max(Date.parse(at), instantOf(round.openedAt)), now) as Instant;
	return append(journal, answeredAt, decision.person, { type: 'decisionRecorded', data });
}

type Conclusion = Pick<SettleInput, 'playbook' | 'now' | 'actor' | 'texts'>;

function conclude(
	journal: Journal,
	{ round, digest }: Round,
	result: RoundResult,
	{ playbook, now, actor, texts }: Conclusion,
): Journal {
	if (result.status === 'pending' || result.status === 'void') return journal;
	const decided =
		result.status === 'approved'
			? append(journal, now, actor, { type: 'approvalGranted', data: { round, digest } })
			: append(journal, now, actor, {
					type: 'approvalRefused',
					data: { round, digest, why: sayWhy(result, playbook, texts) },
				});
	return withMails(decided, ...outcomeMails(decided.campaign, result, playbook, texts));
}

/** Longest reason kept in the record, in characters. */
const MAX_WHY = 500;

const sayWhy = (result: RoundResult, playbook: Playbook, texts?: Texts) =>
	(result.status === 'rejected'
		? sayDecision(result.by, playbook, texts)
		: sayOutcome(result, playbook, texts).join(' ')
	).slice(0, MAX_WHY);

function roundOf({ campaignId, round }: Campaign): Round {
	if (round) return round;
	throw new ProblemError({
		where: `Campaign ${campaignId}, approval`,
		found: 'no round',
		expected: 'a round that was asked for',
		mend: 'Ask the approvers with Campaign Launch Approval: Request.',
	});
}
