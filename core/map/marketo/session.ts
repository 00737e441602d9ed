import { z } from 'zod/v4';

import { contentHash } from '../../canonical';
import type { Instant } from '../../time/instant';
import type { SendHttp } from '../adapter';
import { baseUrlOf, type MarketoAccess, rawRequest, type SendRaw } from './http';
import { type CachedToken, signIn } from './signIn';

/** Access tokens of this process, by a hash of the access. Supplied by the node, so that core keeps no state. */
export type TokenCache = Map<string, CachedToken>;

/** More credentials than an n8n has; the oldest goes first. */
const MAX_CACHED = 100;
/** A token this close to its end is not used any more. Milliseconds. */
const RENEW_BEFORE_MS = 60_000;

const tokenErrorSchema = z.looseObject({
	success: z.literal(false),
	errors: z.array(z.looseObject({ code: z.union([z.string(), z.number()]) })).min(1),
});

/** @returns a sender that signs in by itself: one token for all calls, a new one once when Marketo answers 601 or 602. */
export function openSession(
	access: MarketoAccess,
	sendRaw: SendRaw,
	cache: TokenCache,
	now: () => Instant,
): SendHttp {
	const baseUrl = baseUrlOf(access.baseUrl);
	const key = contentHash([baseUrl, access.clientId, access.clientSecret]);

	async function token(): Promise<string> {
		const cached = cache.get(key);
		if (cached && cached.expiresAt - now() > RENEW_BEFORE_MS) return cached.token;
		const fresh = await signIn(baseUrl, access, sendRaw, now);
		cache.delete(key);
		cache.set(key, fresh);
		for (const oldest of cache.keys()) {
			if (cache.size <= MAX_CACHED) break;
			cache.delete(oldest);
		}
		return fresh.token;
	}

	return async (request) => {
		const used = await token();
		const response = await sendRaw(rawRequest(baseUrl, used, request));
		if (!tokenRefused(response.body)) return response;
		if (cache.get(key)?.token === used) cache.delete(key);
		return sendRaw(rawRequest(baseUrl, await token(), request));
	};
}

/** 601: not known; 602: expired. Marketo has not carried the call out. */
function tokenRefused(body: unknown): boolean {
	const answer = tokenErrorSchema.safeParse(body);
	return answer.success && answer.data.errors.some(({ code }) => ['601', '602'].includes(String(code)));
}
