import type { HttpResponse, MapAdapter } from '../../../core/map/adapter';
import { MapError } from '../../../core/map/mapError';
import { marketo } from '../../../core/map/marketo/marketo';
import type { RawRequest } from '../../../core/map/marketo/http';
import { openSession, type TokenCache } from '../../../core/map/marketo/session';
import type { MapTemplate } from '../../../core/playbook/schema';
import type { Instant } from '../../../core/time/instant';
import { CLIENT, type Sandbox, sendOverHttp } from '../../support/marketo.mts';

/** An adapter on a stand-in, with what it sent and how long it would have waited. */
export interface Desk {
	adapter: MapAdapter;
	sent: string[];
	waited: number[];
	cache: TokenCache;
}

export const now = () => Date.now() as Instant;
export const inMinutes = (minutes: number) => (now() + minutes * 60_000) as Instant;

export function deskOn(
	{ url }: Pick<Sandbox, 'url'>,
	options: {
		clientSecret?: string;
		patienceMs?: number;
		cache?: TokenCache;
		record?: (exchange: { request: RawRequest; response: HttpResponse }) => void;
	} = {},
): Desk {
	const sent: string[] = [];
	const waited: number[] = [];
	const cache: TokenCache = options.cache ?? new Map();
	const overHttp = sendOverHttp(options.patienceMs);
	const sendRaw = async (request: RawRequest) => {
		sent.push(`${request.method} ${request.url.slice(url.length).replace(/\?.*/, '')}`);
		const response = await overHttp(request);
		options.record?.({ request, response });
		return response;
	};
	const access = {
		baseUrl: url,
		clientId: CLIENT.clientId,
		clientSecret: options.clientSecret ?? CLIENT.clientSecret,
	};
	const adapter = marketo(openSession(access, sendRaw, cache, now), async (ms) => void waited.push(ms));
	return { adapter, sent, waited, cache };
}

export const template: MapTemplate = {
	title: 'Center of Excellence webinar program',
	programId: 1001,
	folderId: 30,
	sendCampaign: '01 Send Invitation',
	followUps: ['02 Registered Follow-up'],
	suppression: ['Global Unsubscribe', 'Marketing Suspended'],
};

export const order = {
	templateId: template.programId,
	folderId: template.folderId,
	name: '2026-03-02-emea-webinar-Spring-C-0142',
	description: 'Campaign C-0142',
};

/** @returns the id of a fresh clone */
export const cloned = async ({ adapter }: Desk) => (await adapter.cloneFromTemplate(order)).program.id;

/** @returns a clone with everything approved, ready to be scheduled */
export async function approved(desk: Desk): Promise<string> {
	const programId = await cloned(desk);
	await desk.adapter.approveAssets(programId);
	return programId;
}

/** @returns the MapError that `doing` throws */
export async function errorOf(doing: Promise<unknown>): Promise<MapError> {
	const error = await doing.then(
		() => undefined,
		(thrown: unknown) => thrown,
	);
	if (error instanceof MapError) return error;
	throw new Error(`expected a MapError, got ${String(error)}`);
}
