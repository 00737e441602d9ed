import type { Campaign, Decision } from '../campaign/campaign';
import { type Instant, instantOf } from '../time/instant';
import { type Claims, shortDigest } from './link';

/** What the holder of a genuine link finds. */
export type Standing = 'ask' | 'alreadyAnswered' | 'closed' | 'expired' | 'wrong';

/** Every page an approver can see: where the link stands, and the two answers to a form. */
export type PageState = Standing | 'recorded' | 'refusedInput';

export interface StandingQuestion {
	/** From `readLink`, also when it says `expired`. */
	readonly claims: Claims;
	/** Nothing when the table has no such campaign; the page then says the same as for a forged link. */
	readonly campaign: Campaign | undefined;
	/** Stored decisions of the campaign, see `readDecisionRows`. */
	readonly decisions: readonly Decision[];
	readonly now: Instant;
}

/** One guard line for each page; the first that holds is shown. */
export function standingOf({ claims, campaign, decisions, now }: StandingQuestion): Standing {
	const round = campaign?.round;
	if (!round || claims.purpose !== 'decide' || claims.campaignId !== campaign.campaignId) return 'wrong';
	if (claims.round > round.round) return 'wrong';
	if (claims.round < round.round) return 'closed';
	if (claims.digest !== shortDigest(round.digest)) return 'wrong';
	if (!round.approvers.some(({ person }) => person === claims.person)) return 'wrong';
	if (answerOf(claims, campaign, decisions)) return 'alreadyAnswered';
	if (round.status !== 'open' || campaign.stage !== 'approval') return 'closed';
	if (now >= claims.expiresAt * 1000 || now >= instantOf(round.linksExpireAt)) return 'expired';
	return 'ask';
}

/** What the person of the link has answered in this round: what the record holds, else the first stored row. */
export function answerOf(
	{ person }: Claims,
	{ round }: Campaign,
	decisions: readonly Decision[],
): Decision | undefined {
	const own = (decision: Decision) =>
		decision.person === person && decision.round === round?.round && decision.digest === round.digest;
	const [first] = decisions.filter(own).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
	return round?.decisions.find(own) ?? first;
}
