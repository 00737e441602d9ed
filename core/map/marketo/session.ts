import { z } from 'zod/v4';

import { contentHash } from '../../canonical';
import { ProblemError, quote } from '../../problem';
import type { Instant } from '../../time/instant';
import type { HttpRequest, HttpResponse, SendHttp } from '../adapter';
import { MapError } from '../mapError';

/** What the credential holds. */
export interface MarketoAccess {
	/** The REST endpoint without `/rest`, e.g. https://123-abc-456.mktorest.com. */
	readonly baseUrl: string;
	readonly clientId: string;
	readonly clientSecret: string;
}

/** One HTTP call as it goes out. Never log it: `url` or `headers` hold a secret. */
export interface RawRequest {
	readonly method: 'GET' | 'POST';
	readonly url: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body?: string;
}
/** Answers for every HTTP status, without following redirects; throws when no answer came. */
export type SendRaw = (request: RawRequest) => Promise<HttpResponse>;

export interface CachedToken {
	readonly token: string;
	readonly expiresAt: Instant;
}
/** Access tokens of this process, by a hash of the access. Supplied by the node, so that core keeps no state. */
export type TokenCache = Map<string, CachedToken>;

/** More credentials than an n8n has; the oldest goes first. */
const MAX_CACHED = 100;
/** A token this close to its end is not used any more. Milliseconds. */
const RENEW_BEFORE_MS = 60_000;

const tokenSchema = z.looseObject({
	access_token: z.string().min(1).max(1_000),
	expires_in: z.number().min(0).max(86_400),
});
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

async function signIn(
	baseUrl: string,
	{ clientId, clientSecret }: MarketoAccess,
	sendRaw: SendRaw,
	now: () => Instant,
): Promise<CachedToken> {
	const query = { grant_type: 'client_credentials', client_id: clientId, client_secret: clientSecret };
	const response = await sendRaw({
		method: 'GET',
		url: `${baseUrl}/identity/oauth/token?${formEncoded(query)}`,
		headers: { accept: 'application/json' },
	}).catch(() => undefined);
	if (!response || response.status >= 500) throw noAnswer(response?.status);
	if (response.status === 401 || response.status === 400) throw wrongSecret();
	const answer = tokenSchema.safeParse(response.body);
	if (!answer.success) throw notMarketo(response.status);
	return {
		token: answer.data.access_token,
		expiresAt: (now() + answer.data.expires_in * 1_000) as Instant,
	};
}

function rawRequest(
	baseUrl: string,
	token: string,
	{ method, path, query, form, json }: HttpRequest,
): RawRequest {
	const search = query && Object.keys(query).length > 0 ? `?${formEncoded(query)}` : '';
	const headers: Record<string, string> = { accept: 'application/json', authorization: `Bearer ${token}` };
	const url = `${baseUrl}${path}${search}`;
	if (form) {
		return {
			method,
			url,
			headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
			body: formEncoded(form),
		};
	}
	if (json === undefined) return { method, url, headers };
	return {
		method,
		url,
		headers: { ...headers, 'content-type': 'application/json' },
		body: JSON.stringify(json),
	};
}

const formEncoded = (values: Readonly<Record<string, string>>) =>
	Object.entries(values)
		.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(wellFormed(value))}`)
		.join('&');

/** Half of a surrogate pair, as a cut emoji leaves it, cannot be encoded. */
const wellFormed = (text: string) =>
	text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');

const BASE_URL = /^(https:\/\/[a-z0-9.-]+(:\d{1,5})?|http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?)$/i;

/**
 * @returns the endpoint without slash, `/rest` or `/identity` at the end, which Marketo's admin page shows with it
 * @throws ProblemError when it is not https; only this machine may be called without
 */
export function baseUrlOf(endpoint: string): string {
	const baseUrl = endpoint
		.trim()
		.replace(/\/+$/, '')
		.replace(/\/(rest|identity)$/, '');
	if (BASE_URL.test(baseUrl)) return baseUrl;
	throw new ProblemError({
		where: 'Marketo credential, endpoint',
		found: quote(endpoint.replace(/\/\/[^/]*@/, '//…@').replace(/\?.*$/, '?…')),
		expected: 'an https address like https://123-abc-456.mktorest.com',
		mend: 'Copy it from Marketo, Admin › Web Services › REST API.',
	});
}

const wrongSecret = () =>
	new MapError('wrongSecret', {
		where: 'Marketo credential',
		found: 'a client id or client secret that Marketo does not take',
		expected: 'the two values of a custom service',
		mend: 'Copy both again from Marketo, Admin › LaunchPoint › View Details, without spaces around them.',
	});

const noAnswer = (status: number | undefined) =>
	new MapError(
		'unreachable',
		{
			where: 'Marketo, sign-in',
			found: status === undefined ? 'no answer' : `HTTP status ${status}`,
			expected: 'an access token',
			mend: 'Check the endpoint in the credential, and that the n8n server may reach it. Then repeat.',
		},
		{ retry: 'later', waitSeconds: 120 },
	);

const notMarketo = (status: number) =>
	new MapError('badAnswer', {
		where: 'Marketo, sign-in',
		found: `an answer that is not an access token (HTTP status ${status})`,
		expected: "Marketo's identity service",
		mend: 'Check that the endpoint in the credential is the one Marketo shows under Admin › Web Services › REST API.',
	});
