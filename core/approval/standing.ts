import type { Campaign, Decision, Round, RoundApprover } from '../campaign/campaign';
import { type Instant, instantOf } from '../time/instant';
import type { StoredDecisions } from './decisionRow';
import { decisionsOf, endOf, stageAsking } from './answers';
import { evaluateRound } from './evaluateRound';
import { type Claims, shortDigest } from './link';
import { waitsUntil } from './tries';

/** What the holder of a genuine link finds. */
export type Standing =
	| 'ask'
	| 'alreadyAnswered'
	/** There is a newer round, or this one is about other content by now. */
	| 'superseded'
	/** The round is void, or the campaign is cancelled or on hold. */
	| 'withdrawn'
	/** The round was decided without this person. */
	| 'closed'
	| 'expired'
	| 'tooManyTries'
	| 'wrong';

/** Every page an approver can see: where the link stands, and the answers to a form. */
export type PageState = Standing | 'recorded' | 'codeSent' | 'takenBack' | 'refusedInput';

export interface StandingQuestion {
	/** From `readLink`, also when it says `expired`. */
	readonly claims: Claims;
	/** Nothing when the table has no such campaign; the page then says the same as for a forged link. */
	readonly campaign: Campaign | undefined;
	/** From `readDecisionRows`. */
	readonly stored: Pick<StoredDecisions, 'decisions' | 'wrongTries'>;
	readonly now: Instant;
}

/** One guard line for each page; the first that holds is shown. */
export function standingOf(question: StandingQuestion): Standing {
	const { claims, campaign, stored, now } = question;
	const round = campaign?.round;
	if (!round || claims.purpose !== 'decide' || claims.campaignId !== campaign.campaignId) return 'wrong';
	if (claims.round > round.round) return 'wrong';
	if (claims.round < round.round || claims.digest !== shortDigest(round.digest)) return 'superseded';
	if (!askedAs(claims.person, round)) return 'wrong';
	if (campaign.stage === 'cancelled' || campaign.stage === 'onHold' || round.status === 'void')
		return 'withdrawn';
	if (answerOf({ ...question, campaign })) return 'alreadyAnswered';
	if (round.status !== 'open' || campaign.stage !== 'approval') return 'closed';
	if (isOver(claims, round, now)) return 'expired';
	if (waitsUntil(claims, stored.wrongTries, now) !== undefined) return 'tooManyTries';
	return 'ask';
}

/** As whom the person was asked in this round, the newest time; undefined for anybody else. */
export const askedAs = (person: string, { stages }: Round): RoundApprover | undefined =>
	stages.flatMap(({ opened }) => opened?.approvers ?? []).findLast((asked) => asked.person === person);

/** Links end together; the stage of a person may have ended before. */
function isOver({ expiresAt, person }: Claims, round: Round, now: Instant): boolean {
	const stage = stageAsking(round, person);
	return now >= expiresAt * 1000 || now >= (stage ? endOf(stage, round) : instantOf(round.linksExpireAt));
}

/** Whether an answer that was given may be taken back: only while the round waits for others. */
export const mayTakeBack = ({ claims, campaign, now }: StandingQuestion): boolean =>
	campaign?.stage === 'approval' && campaign.round?.status === 'open' && !isOver(claims, campaign.round, now);

/** What the person of the link has answered in this round and not taken back. */
export function answerOf({
	claims: { person },
	campaign,
	stored,
	now,
}: StandingQuestion): Decision | undefined {
	const { round } = campaign ?? {};
	if (!round) return undefined;
	const { counted } = evaluateRound({
		round,
		decisions: decisionsOf(round, stored.decisions),
		now,
	});
	return counted.findLast((decision) => decision.person === person && decision.choice !== 'withdraw');
}
