import { z } from 'zod/v4';

import { type Keys, refuseWeakKeys } from '../approval/keys';
import { readToken, signToken, type TokenKind } from '../approval/signedToken';
import { sha256Hex } from '../canonical';
import { parse } from '../parse';
import type { Instant } from '../time/instant';

/** What a link says: who may do what, for which campaign, until when. */
export const followClaimsSchema = z.strictObject({
	/** The requester's page, or the owner's decision about a change. */
	purpose: z.enum(['follow', 'decideChange']),
	campaignId: z.string().min(1).max(100),
	/** Of the requester a hash of the address; of the owner the key in the playbook. */
	holder: z.string().min(1).max(60),
	/** The change that is to be decided; 0 in links to the requester's page. */
	change: z.number().int().min(0),
	/** Seconds since 1970-01-01T00:00:00Z. */
	expiresAt: z.number().int().min(0),
});
export type FollowClaims = z.infer<typeof followClaimsSchema>;

export type FollowReading =
	| { readonly status: 'valid' | 'expired'; readonly claims: FollowClaims }
	| { readonly status: 'wrong' };

/** A campaign may take a year; each mail brings a new link, and an expired one can be exchanged. */
const FOLLOW_DAYS = 400;
const DECIDE_DAYS = 60;
const DAY_SECONDS = 86_400;

const FOLLOW_LINK: TokenKind<FollowClaims> = {
	domain: 'campaign-follow-link',
	version: 1,
	maxLength: 600,
	partsOf: ({ purpose, campaignId, holder, change, expiresAt }) => [
		purpose,
		campaignId,
		holder,
		change,
		expiresAt,
	],
	claimsOf: ([purpose, campaignId, holder, change, expiresAt]) =>
		followClaimsSchema.parse({ purpose, campaignId, holder, change, expiresAt }),
};

/** Who the link is for without naming anybody: a link may lie in a browser's history. */
export const holderOf = (email: string) => sha256Hex(`requester\n${email.trim().toLowerCase()}`).slice(0, 16);

/** Expires in the same second for a whole day, so that two mails of a day hold the same link. */
const endOf = (now: Instant, days: number) => (Math.floor(now / 1000 / DAY_SECONDS) + days) * DAY_SECONDS;

export const followClaims = (
	campaign: { readonly campaignId: string; readonly brief: { readonly requesterEmail: string } },
	now: Instant,
): FollowClaims => ({
	purpose: 'follow',
	campaignId: campaign.campaignId,
	holder: holderOf(campaign.brief.requesterEmail),
	change: 0,
	expiresAt: endOf(now, FOLLOW_DAYS),
});

export const decideClaims = (
	campaignId: string,
	change: number,
	person: string,
	now: Instant,
): FollowClaims => ({
	purpose: 'decideChange',
	campaignId,
	holder: person,
	change,
	expiresAt: endOf(now, DECIDE_DAYS),
});

/** @throws ProblemError when a secret is too short, or a claim cannot stand in a link */
export function signFollowLink(claims: FollowClaims, keys: Keys): string {
	refuseWeakKeys(keys);
	return signToken(FOLLOW_LINK, parse(followClaimsSchema, claims, 'Link'), keys);
}

/** Reads what a stranger may have sent: one changed character makes it wrong, and wrong says nothing more. */
export function readFollowLink(token: unknown, keys: Keys, now: Instant): FollowReading {
	refuseWeakKeys(keys);
	const claims = readToken(FOLLOW_LINK, token, keys);
	if (!claims) return { status: 'wrong' };
	return { status: now < claims.expiresAt * 1000 ? 'valid' : 'expired', claims };
}
