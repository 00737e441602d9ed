import { quote, type Problem } from '../../problem';
import { MapError, type MapErrorCode, type MapErrorOptions } from '../mapError';
import type { HttpRequest } from '../adapter';

/** Why a call did not work, and whether Marketo may have carried it out all the same. */
export interface Failure {
	readonly error: MapError;
	readonly mayHaveRun: boolean;
	/** Worth repeating within this execution, after so many milliseconds for each try; empty when it is not. */
	readonly waits: readonly number[];
}

/** Marketo counts calls over 20 s, so the second wait outlasts the window. */
const RATE_WAITS = [5_000, 21_000];
const BUSY_WAITS = [1_000, 4_000];
/** Bad gateway, time-out, temporarily unavailable, system error, subscription unreachable, transient, clone lock. */
const BUSY_CODES = new Set(['502', '604', '608', '611', '614', '713', '719']);

/** The API permission a call needs, as Marketo's role editor names it. */
export function permissionFor({ method, path }: Pick<HttpRequest, 'method' | 'path'>): string {
	if (path.endsWith('/schedule.json')) return 'Execute Campaign';
	if (/\/(de)?activate\.json$/.test(path)) return 'Activate/Deactivate Campaign';
	if (path.endsWith('/approveDraft.json')) return 'Approve Assets';
	if (path.startsWith('/rest/v1/activities')) return 'Read-Only Activity';
	return method === 'GET' ? 'Read-Only Assets' : 'Read-Write Assets';
}

/** Sorts an error of Marketo's answer body (`success: false`, HTTP 200). */
export function failureOf(code: string, message: string, what: string, request: HttpRequest): Failure {
	const found = `${quote(message.slice(0, 200))} (Marketo code ${code.slice(0, 10)})`;
	if (BUSY_CODES.has(code)) return busy(what, found);
	const [mapCode, problem, options, waits] = refusal(code, found, request);
	return {
		error: new MapError(mapCode, { where: `Marketo, ${what}`, ...problem }, options),
		mayHaveRun: false,
		waits,
	};
}

type Refusal = [MapErrorCode, Omit<Problem, 'where'>, MapErrorOptions, readonly number[]];

function refusal(code: string, found: string, request: HttpRequest): Refusal {
	switch (code) {
		case '601':
		case '602':
			return [
				'notAllowed',
				{
					found: `${found}, also with a new access token`,
					expected: 'a token that Marketo takes',
					mend: 'In Marketo, Admin › LaunchPoint, check that the custom service is still there and its API-only user is active.',
				},
				{},
				[],
			];
		case '603':
			return [
				'notAllowed',
				{
					found,
					expected: `the API permission "${permissionFor(request)}"`,
					mend: `In Marketo, Admin › Users & Roles, add "${permissionFor(request)}" to the role of the API-only user for this workspace. If API access is limited by address, add the address of the n8n server.`,
				},
				{},
				[],
			];
		case '606':
		case '615':
			return [
				'rateLimited',
				{
					found,
					expected: 'at most 100 calls in 20 seconds and 10 at once, over everything that uses this Marketo',
					mend: 'Wait half a minute and repeat. If it happens often, run fewer campaigns at once or slow other integrations down.',
				},
				{ retry: 'later', waitSeconds: 30 },
				RATE_WAITS,
			];
		case '607':
			return [
				'quotaReached',
				{
					found,
					expected: 'calls left in the daily quota of this Marketo',
					mend: 'The quota starts anew at midnight US Central time. In Marketo, Admin › Web Services shows who used it up; ask Adobe for more if that is normal use.',
				},
				{ retry: 'later', waitSeconds: 3_600 },
				[],
			];
		case '610':
		case '702':
			return [
				'notFound',
				{
					found,
					expected: 'it to be in Marketo',
					mend: 'Check the id, and that the API-only user may see its workspace.',
				},
				{},
				[],
			];
		default:
			return [
				'refused',
				{ found, expected: 'Marketo to accept it', mend: 'Correct what Marketo names here, then repeat.' },
				{},
				[],
			];
	}
}

/** An answer that says nothing about whether the call was carried out. */
export const busy = (what: string, found: string): Failure => ({
	error: new MapError(
		'busy',
		{
			where: `Marketo, ${what}`,
			found,
			expected: 'an answer',
			mend: 'Repeat in a few minutes. If it goes on, look at status.adobe.com for Marketo Engage.',
		},
		{ retry: 'later', waitSeconds: 120 },
	),
	mayHaveRun: true,
	waits: BUSY_WAITS,
});

export const unreachable = (what: string, reason: string): Failure => ({
	error: new MapError(
		'unreachable',
		{
			where: `Marketo, ${what}`,
			found: `no answer${reason ? ` (${reason})` : ''}`,
			expected: 'an answer from the REST endpoint',
			mend: 'Check the endpoint in the credential, and that the n8n server may reach it. Then repeat.',
		},
		{ retry: 'later', waitSeconds: 120 },
	),
	mayHaveRun: true,
	waits: BUSY_WAITS,
});

/** The change was sent, and nobody knows whether it was carried out. */
export const uncertain = (what: string, cause: MapError) =>
	new MapError(
		'uncertain',
		{
			where: `Marketo, ${what}`,
			found: `${cause.problem.found} after the change was sent`,
			expected: 'an answer that says whether it was carried out',
			mend: 'Repeat in a few minutes: the repeat looks first whether it happened.',
		},
		{ retry: 'later', waitSeconds: 120 },
	);
