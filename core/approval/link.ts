import { z } from 'zod/v4';

import { parse } from '../parse';
import { ProblemError, quote } from '../problem';
import type { Instant } from '../time/instant';
import { type Key, type Keys, keysIn, macOf, refuseWeakKeys, sameText } from './keys';

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

/** Longest link text looked at, in characters; bounds the work that a stranger can cause. */
export const MAX_TOKEN = 600;
const TOKEN = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{43}$/;
const DOMAIN = 'campaign-link';
/** Raised when the payload changes. */
const VERSION = 1;
const WRONG: LinkReading = { status: 'wrong' };

/** How much of a digest a link and a code name: enough that nobody finds a second content for it. */
export const shortDigest = (digest: string) => digest.slice(0, 16);

/** @throws ProblemError when a secret is too short, or a claim cannot stand in a link */
export function signLink(claims: Claims, keys: Keys): string {
	refuseWeakKeys(keys);
	const payload = payloadOf(parse(claimsSchema, claims, 'Link'), keys.current.id);
	const token = `${payload}.${sealOf(keys.current, payload)}`;
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
	if (typeof token !== 'string' || token.length > MAX_TOKEN || !TOKEN.test(token)) return WRONG;
	const [payload = '', seal = ''] = token.split('.');
	// Every key is tried, so that the time tells nothing about them.
	const [key] = keysIn(keys).filter((candidate) => sameText(seal, sealOf(candidate, payload)));
	const claims = key && claimsOf(payload, key.id);
	if (!claims || claims.purpose !== purpose) return WRONG;
	return { status: now < claims.expiresAt * 1000 ? 'valid' : 'expired', claims };
}

/** The seal is compared as text, so that base64 padding bits cannot be changed unseen. */
const sealOf = (key: Key, payload: string) => macOf(key.secret, DOMAIN, payload).toString('base64url');

const payloadOf = ({ purpose, campaignId, round, person, digest, expiresAt }: Claims, keyId: string) =>
	Buffer.from(
		JSON.stringify([VERSION, keyId, purpose, campaignId, round, person, digest, expiresAt]),
		'utf8',
	).toString('base64url');

function claimsOf(payload: string, keyId: string): Claims | undefined {
	try {
		const [, , purpose, campaignId, round, person, digest, expiresAt] = JSON.parse(
			Buffer.from(payload, 'base64url').toString('utf8'),
		) as unknown[];
		const claims = claimsSchema.parse({ purpose, campaignId, round, person, digest, expiresAt });
		// Only the one way in which `signLink` writes it; covers version, key id and anything appended.
		return payloadOf(claims, keyId) === payload ? claims : undefined;
	} catch {
		return undefined;
	}
}
