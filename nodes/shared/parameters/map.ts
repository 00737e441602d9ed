import { type IExecuteFunctions, type IHttpRequestOptions, sleep } from 'n8n-workflow';

import {
	type HttpResponse,
	type Instant,
	type MapAdapter,
	marketo,
	openSession,
	type RawRequest,
	type TokenCache,
} from '../../../core';
import type { Parameter } from '../operation';

/** Time-out of one call, in milliseconds; Marketo's own limit for asset calls is 300 s, an interactive flow cannot wait that long. */
const TIMEOUT_MS = 60_000;

/** Access tokens of this process. Losing them costs one sign-in. */
const tokens: TokenCache = new Map();

/** Marketo reports an expired token inside HTTP 200, where n8n's own renewal does not see it; so the session renews it. */
async function sendRaw(
	node: IExecuteFunctions,
	{ method, url, headers, body }: RawRequest,
): Promise<HttpResponse> {
	const options: IHttpRequestOptions = {
		method,
		url,
		headers: { ...headers },
		body,
		timeout: TIMEOUT_MS,
		returnFullResponse: true,
		ignoreHttpStatusErrors: true,
		disableFollowRedirect: true,
	};
	const { statusCode, body: answer } = (await node.helpers.httpRequest(options)) as {
		statusCode: number;
		body: unknown;
	};
	return { status: statusCode, body: answer };
}

export const mapParameter: Parameter<MapAdapter> = {
	properties: [],
	async read(node, itemIndex) {
		const access = await node.getCredentials<{ baseUrl: string; clientId: string; clientSecret: string }>(
			'marketoApi',
			itemIndex,
		);
		const send = openSession(
			access,
			(request) => sendRaw(node, request),
			tokens,
			() => Date.now() as Instant,
		);
		return marketo(send, sleep);
	},
};
