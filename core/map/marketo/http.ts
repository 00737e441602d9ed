import { ProblemError, quote } from '../../problem';
import type { HttpRequest, HttpResponse } from '../adapter';

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

/** @returns the call with address and access token */
export function rawRequest(
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

export const formEncoded = (values: Readonly<Record<string, string>>) =>
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
