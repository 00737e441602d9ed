import { z } from 'zod/v4';

import type { Keys } from '../approval/keys';
import { readToken, signToken, type TokenKind } from '../approval/signedToken';
import type { Instant } from '../time/instant';

/** A request that was closed because nobody answered can still be opened again after this time, in days. */
const VALID_DAYS = 365;

/** `expiresAt`: seconds since 1970-01-01T00:00:00Z. */
const claimsSchema = z.strictObject({ campaignId: z.string(), expiresAt: z.number() });

const BRIEF_LINK: TokenKind<z.infer<typeof claimsSchema>> = {
	domain: 'campaign-brief-link',
	version: 1,
	maxLength: 400,
	partsOf: ({ campaignId, expiresAt }) => [campaignId, expiresAt],
	claimsOf: ([campaignId, expiresAt]) => claimsSchema.parse({ campaignId, expiresAt }),
};

export type BriefLinkReading = 'valid' | 'expired' | 'wrong';

/** The text that lets its bearer see and complete the brief of one campaign. */
export const signBrief = (campaignId: string, now: Instant, keys: Keys): string =>
	signToken(BRIEF_LINK, { campaignId, expiresAt: Math.floor(now / 1000) + VALID_DAYS * 86_400 }, keys);

/** Reads what a stranger may have sent along with the number of a campaign; wrong says nothing about the campaign. */
export function readBriefLink(
	token: unknown,
	campaignId: string,
	keys: Keys,
	now: Instant,
): BriefLinkReading {
	const claims = readToken(BRIEF_LINK, token, keys);
	if (claims?.campaignId !== campaignId) return 'wrong';
	return now < claims.expiresAt * 1000 ? 'valid' : 'expired';
}
