import { randomBytes } from 'node:crypto';

import type { State } from './state.mts';

/** One call as the routes see it. */
export interface Call {
	state: State;
	/** The server's clock, epoch milliseconds. */
	now: number;
	params: Record<string, string>;
	query: URLSearchParams;
	form: URLSearchParams;
	json: unknown;
	contentType: string;
}
export type Route = (call: Call) => unknown;

/** Marketo's error: HTTP 200, `success: false`. */
export class Refusal extends Error {
	readonly code: string;
	constructor(code: string, message: string) {
		super(message);
		this.code = code;
	}
}

export const requestId = () =>
	`${randomBytes(2).toString('hex')}#${randomBytes(6).toString('hex').slice(0, 11)}`;

export const success = (result: unknown[], more: object = {}) => ({
	success: true,
	errors: [],
	requestId: requestId(),
	warnings: [],
	result,
	...more,
});

/** Marketo calls an empty search a success, says so in a warning and leaves `result` out. */
export const nothingFound = () => ({
	success: true,
	errors: [],
	requestId: requestId(),
	warnings: ['No assets found for the given search criteria.'],
});

export const failure = (code: string, message: string) => ({
	requestId: requestId(),
	success: false,
	errors: [{ code, message }],
});

export const found = (result: unknown[]) => (result.length > 0 ? success(result) : nothingFound());

/** A page of a browse call: default 20, at most 200. */
export function page(items: unknown[], query: URLSearchParams): unknown {
	const size = whole(query.get('maxReturn') ?? '20', 'maxReturn');
	const offset = whole(query.get('offset') ?? '0', 'offset');
	if (size > 200) throw new Refusal('701', 'maxReturn cannot exceed 200');
	return found(items.slice(offset, offset + size));
}

export function whole(text: string | undefined, name: string): number {
	if (!text || !/^\d{1,12}$/.test(text))
		throw new Refusal('1001', `Invalid value '${text ?? ''}'. Required of type 'Integer' for ${name}`);
	return Number(text);
}

/** The program of a `folder={"id":…,"type":"Program"}` parameter. */
export function programOf(query: URLSearchParams): number {
	const folder = fromJson(query.get('folder') ?? '') as { id?: unknown; type?: unknown } | undefined;
	if (folder?.type !== 'Program' || typeof folder.id !== 'number')
		throw new Refusal('701', 'folder cannot be blank');
	return folder.id;
}

export function fromJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** Asset calls write 2026-03-02T08:00:00Z+0000; it is what Marketo does. */
export const assetTime = (iso: string) => `${iso.slice(0, 19)}Z+0000`;

/** v1 asset changes are form-encoded. @throws Refusal 612 for JSON */
export function requireForm({ contentType }: Call): void {
	if (!contentType.startsWith('application/x-www-form-urlencoded'))
		throw new Refusal('612', 'Invalid Content Type');
}

export function requireField(form: URLSearchParams, name: string): string {
	const value = form.get(name);
	if (value === null || value.trim() === '') throw new Refusal('701', `${name} cannot be blank`);
	return value;
}
