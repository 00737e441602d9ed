import { z } from 'zod/v4';

import { type Key, type Keys, keysIn, macOf, refuseWeakKeys, sameText } from '../approval/keys';
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

/** Longest link text looked at, in characters; bounds the work that a stranger can cause. */
const MAX_TOKEN = 600;
const TOKEN = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{43}$/;
/** Keeps these links apart from those of approvers, which the same secret signs. */
const DOMAIN = 'campaign-follow-link';
/** Raised when the payload changes. */
const VERSION = 1;
const WRONG: FollowReading = { status: 'wrong' };

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
	const payload = payloadOf(parse(followClaimsSchema, claims, 'Link'), keys.current.id);
	return `${payload}.${sealOf(keys.current, payload)}`;
}

/** Reads what a stranger may have sent: one changed character makes it wrong, and wrong says nothing more. */
export function readFollowLink(token: unknown, keys: Keys, now: Instant): FollowReading {
	refuseWeakKeys(keys);
	if (typeof token !== 'string' || token.length > MAX_TOKEN || !TOKEN.test(token)) return WRONG;
	const [payload = '', seal = ''] = token.split('.');
	const key = keysIn(keys).find((candidate) => sameText(seal, sealOf(candidate, payload)));
	const claims = key && claimsOf(payload, key.id);
	if (!claims) return WRONG;
	return { status: now < claims.expiresAt * 1000 ? 'valid' : 'expired', claims };
}

/** The seal is compared as text, so that base64 padding bits cannot be changed unseen. */
const sealOf = (key: Key, payload: string) => macOf(key.secret, DOMAIN, payload).toString('base64url');

const payloadOf = ({ purpose, campaignId, holder, change, expiresAt }: FollowClaims, keyId: string) =>
	Buffer.from(
		JSON.stringify([VERSION, keyId, purpose, campaignId, holder, change, expiresAt]),
		'utf8',
	).toString('base64url');

function claimsOf(payload: string, keyId: string): FollowClaims | undefined {
	try {
		const [, , purpose, campaignId, holder, change, expiresAt] = JSON.parse(
			Buffer.from(payload, 'base64url').toString('utf8'),
		) as unknown[];
		const claims = followClaimsSchema.parse({ purpose, campaignId, holder, change, expiresAt });
		// Only the one way in which `signFollowLink` writes it; covers version, key id and anything appended.
		return payloadOf(claims, keyId) === payload ? claims : undefined;
	} catch {
		return undefined;
	}
}
