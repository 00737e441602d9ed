import { createHmac, timingSafeEqual } from 'node:crypto';

import { type Problem, quote, refuse } from '../problem';

export interface Key {
	/** Says which secret made a link, without telling anything about the secret. */
	readonly id: string;
	readonly secret: string;
}

/** `previous` keeps links valid that were signed before the secret was changed. */
export interface Keys {
	readonly current: Key;
	readonly previous?: Key;
}

/** Shorter secrets can be found by trying, in characters. */
const MIN_SECRET = 32;
const KEY_ID = /^[A-Za-z0-9_-]{1,16}$/;

/**
 * Keys from the two secrets of the credential. The ids come from the secrets, so that a secret keeps its id
 * when it moves from "current" to "previous".
 * @throws ProblemError when a secret is too short
 */
export function keysOf(secret: string, previousSecret?: string): Keys {
	const keyOf = (from: string): Key => ({
		id: macOf(from, 'campaign-key-id', '').toString('hex').slice(0, 8),
		secret: from,
	});
	const keys = { current: keyOf(secret), ...(previousSecret ? { previous: keyOf(previousSecret) } : {}) };
	refuseWeakKeys(keys);
	return keys;
}

export const keysIn = ({ current, previous }: Keys): Key[] => (previous ? [current, previous] : [current]);

/** @throws ProblemError when a secret is too short; the secret is never shown. */
export function refuseWeakKeys(keys: Keys): void {
	refuse(
		keysIn(keys).flatMap((key, i) =>
			problemsOf(key, i === 0 ? 'Link Signing Secret' : 'Previous Link Signing Secret'),
		),
	);
}

function problemsOf({ id, secret }: Key, where: string): Problem[] {
	const short: Problem = {
		where,
		found: `${secret?.length ?? 0} characters`,
		expected: `at least ${MIN_SECRET} random characters`,
		mend: 'Create one with your password manager and put it into the credential "Campaign Playbook API".',
	};
	const badId: Problem = {
		where: `${where}, key id`,
		found: quote(id),
		expected: '1 to 16 letters, digits, hyphens or underscores',
		mend: 'Give the key a short id, for instance k1.',
	};
	return [...((secret?.length ?? 0) < MIN_SECRET ? [short] : []), ...(KEY_ID.test(id) ? [] : [badId])];
}

/** HMAC-SHA-256. `domain` separates what the same secret is used for, so that one use can never stand for another. */
export const macOf = (secret: string, domain: string, text: string): Buffer =>
	createHmac('sha256', secret).update(`${domain}\n${text}`, 'utf8').digest();

/** Compares in the same time wherever the texts differ; only a different length is seen earlier. */
export function sameText(a: string, b: string): boolean {
	const [x, y] = [Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8')];
	return x.length === y.length && timingSafeEqual(x, y);
}
