import { z } from 'zod/v4';

import { parse } from '../parse';
import { ProblemError, quote } from '../problem';
import type { Instant } from '../time/instant';
import { type Keys, refuseWeakKeys } from './keys';
import { readToken, signToken, type TokenKind } from './signedToken';

export const PURPOSES = ['decide', 'review', 'changePlaybook', 'rush'] as const;

/** What a link says: who may do what, for which campaign, round and digest, until when. */
export const claimsSchema = z.strictObject({
	purpose: z.enum(PURPOSES),
	campaignId: z.string().min(1).max(100),
	/** 0 in links that are not about a round. */
	round: z.number().int().min(0),
	/** A key of the playbook's people; nothing else about the person stands in a link. */
	person: z.string().min(1).max(60),
	/** The first 16 hex digits of the digest. */
	digest: z.string().regex(/^[0-9a-f]{16}$/),
	/** Seconds since 1970-01-01T00:00:00Z. */
	expiresAt: z.number().int().min(0),
});
export type Claims = z.infer<typeof claimsSchema>;
export type Purpose = Claims['purpose'];

export type LinkReading =
	| { readonly status: 'valid'; readonly claims: Claims }
	| { readonly status: 'expired'; readonly claims: Claims }
	| { readonly status: 'wrong' };

/** Longest link text looked at, in characters. */
export const MAX_TOKEN = 600;

const LINK: TokenKind<Claims> = {
	domain: 'campaign-link',
	version: 1,
	maxLength: MAX_TOKEN,
	partsOf: ({ purpose, campaignId, round, person, digest, expiresAt }) => [
		purpose,
		campaignId,
		round,
		person,
		digest,
		expiresAt,
	],
	claimsOf: ([purpose, campaignId, round, person, digest, expiresAt]) =>
		claimsSchema.parse({ purpose, campaignId, round, person, digest, expiresAt }),
};

/** How much of a digest a link and a code name: enough that nobody finds a second content for it. */
export const shortDigest = (digest: string) => digest.slice(0, 16);

/** @throws ProblemError when a secret is too short, or a claim cannot stand in a link */
export function signLink(claims: Claims, keys: Keys): string {
	refuseWeakKeys(keys);
	const token = signToken(LINK, parse(claimsSchema, claims, 'Link'), keys);
	if (token.length <= MAX_TOKEN) return token;
	throw new ProblemError({
		where: `Link for campaign ${quote(claims.campaignId)}`,
		found: `${token.length} characters`,
		expected: `at most ${MAX_TOKEN}`,
		mend: 'Use a shorter campaign id and shorter person keys in the playbook.',
	});
}

/** Reads what a stranger may have sent: one changed character makes it wrong, and wrong says nothing more. */
export function readLink(token: unknown, keys: Keys, now: Instant, purpose: Purpose): LinkReading {
	refuseWeakKeys(keys);
	const claims = readToken(LINK, token, keys);
	if (!claims || claims.purpose !== purpose) return { status: 'wrong' };
	return { status: now < claims.expiresAt * 1000 ? 'valid' : 'expired', claims };
}
