import { type Key, type Keys, keysIn, macOf, sameText } from '../approval/keys';
import type { Instant } from '../time/instant';

/** The same secret signs approvals: this name keeps a link of one kind from ever standing for the other. */
const DOMAIN = 'campaign-brief-link';
/** Raised when the payload changes. */
const VERSION = 1;
const MAX_TOKEN = 400;
const TOKEN = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{43}$/;
/** A request that was closed because nobody answered can still be opened again after this time, in days. */
const VALID_DAYS = 365;

export type BriefLinkReading = 'valid' | 'expired' | 'wrong';

/** The text that lets its bearer see and complete the brief of one campaign. */
export function signBrief(campaignId: string, now: Instant, { current }: Keys): string {
	const payload = payloadOf(campaignId, Math.floor(now / 1000) + VALID_DAYS * 86_400, current);
	return `${payload}.${sealOf(current, payload)}`;
}

/** Reads what a stranger may have sent along with the number of a campaign; wrong says nothing about the campaign. */
export function readBriefLink(
	token: unknown,
	campaignId: string,
	keys: Keys,
	now: Instant,
): BriefLinkReading {
	if (typeof token !== 'string' || token.length > MAX_TOKEN || !TOKEN.test(token)) return 'wrong';
	const [payload = '', seal = ''] = token.split('.');
	const key = keysIn(keys).find((candidate) => sameText(seal, sealOf(candidate, payload)));
	const expiresAt = key && expiryOf(payload);
	// Only the one way in which `signBrief` writes it; covers version, key and campaign.
	if (expiresAt === undefined || payloadOf(campaignId, expiresAt, key!) !== payload) return 'wrong';
	return now < expiresAt * 1000 ? 'valid' : 'expired';
}

const sealOf = (key: Key, payload: string) => macOf(key.secret, DOMAIN, payload).toString('base64url');

const payloadOf = (campaignId: string, expiresAt: number, { id }: Key) =>
	Buffer.from(JSON.stringify([VERSION, id, campaignId, expiresAt]), 'utf8').toString('base64url');

function expiryOf(payload: string): number | undefined {
	try {
		const [, , , expiresAt] = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as unknown[];
		return typeof expiresAt === 'number' ? expiresAt : undefined;
	} catch {
		return undefined;
	}
}
