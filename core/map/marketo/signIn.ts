import { z } from 'zod/v4';

import type { Instant } from '../../time/instant';
import { MapError } from '../mapError';
import { formEncoded, type MarketoAccess, type SendRaw } from './http';

export interface CachedToken {
	readonly token: string;
	readonly expiresAt: Instant;
}
const tokenSchema = z.looseObject({
	access_token: z.string().min(1).max(1_000),
	expires_in: z.number().min(0).max(86_400),
});
/** @throws MapError `wrongSecret`, `unreachable` or `badAnswer`; none of them holds the secret or the address */
export async function signIn(
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
