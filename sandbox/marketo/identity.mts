import { randomUUID } from 'node:crypto';

import type { State } from './state.mts';

const LIFE_SECONDS = 3_600;

/** @returns HTTP status and body. The same token with its remaining life when asked early, as Adobe documents. */
export function grant(
	state: State,
	query: URLSearchParams,
	known: { clientId: string; clientSecret: string },
	now: number,
): { status: number; body: object } {
	if (query.get('grant_type') !== 'client_credentials') {
		return {
			status: 400,
			body: { error: 'unsupported_grant_type', error_description: 'Unsupported grant type' },
		};
	}
	if (query.get('client_id') !== known.clientId || query.get('client_secret') !== known.clientSecret) {
		return { status: 401, body: { error: 'invalid_client', error_description: 'Bad client credentials' } };
	}
	if (!state.accessToken || state.accessToken.expiresAt <= now) {
		state.accessToken = { value: `${randomUUID()}:sb`, expiresAt: now + LIFE_SECONDS * 1_000 };
	}
	return {
		status: 200,
		body: {
			access_token: state.accessToken.value,
			token_type: 'bearer',
			expires_in: Math.floor((state.accessToken.expiresAt - now) / 1_000),
			scope: 'api-user@example.com',
		},
	};
}

/** @returns Marketo's code when the token is not accepted: 601 unknown, 602 expired */
export function tokenProblem(
	state: State,
	authorization: string | undefined,
	now: number,
): '601' | '602' | undefined {
	const value = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
	if (!value || value !== state.accessToken?.value) return '601';
	return state.accessToken.expiresAt <= now ? '602' : undefined;
}
