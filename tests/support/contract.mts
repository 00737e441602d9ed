import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { getHttpOperationsFromSpec } from '@stoplight/prism-http/dist/utils/operations';
import { validateInput, validateOutput } from '@stoplight/prism-http/dist/validator';
import type { IHttpOperation } from '@stoplight/types';

import type { HttpResponse } from '../../core/map/adapter';
import type { RawRequest } from '../../core/map/marketo/http';

/** Adobe's API definitions, beside the project and never in it. */
const SPECS = join(import.meta.dirname, '..', '..', '..', 'shared', 'marketo-openapi');
const CONVERTER = join(SPECS, 'to-openapi3.mjs');

export const contractIsHere = () => existsSync(CONVERTER);

export interface Exchange {
	request: RawRequest;
	response: HttpResponse;
}
export interface Violation {
	call: string;
	side: 'request' | 'answer';
	path: string;
	message: string;
}

/** Adobe's definitions in the form in which they can be checked (v1 form bodies, strict requests). */
export async function loadContract(): Promise<IHttpOperation[]> {
	const folder = mkdtempSync(join(tmpdir(), 'marketo-contract-'));
	try {
		const operations: IHttpOperation[] = [];
		for (const name of ['asset', 'mapi', 'identity']) {
			const file = join(folder, `${name}.json`);
			execFileSync(process.execPath, [CONVERTER, join(SPECS, `swagger-${name}.json`), file]);
			operations.push(...(await getHttpOperationsFromSpec(JSON.parse(readFileSync(file, 'utf8')) as object)));
		}
		return operations;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** @returns what Prism finds wrong with our request or the stand-in's answer; the operation has to be in Adobe's list */
export function violationsOf(operations: IHttpOperation[], { request, response }: Exchange): Violation[] {
	const url = new URL(request.url);
	const call = `${request.method} ${url.pathname.replace(/\/\d+(?=[/.])/g, '/{id}')}`;
	const element = operations.find(
		({ method, path }) => method.toUpperCase() === request.method && pathPattern(path).test(url.pathname),
	);
	if (!element)
		return [{ call, side: 'request', path: url.pathname, message: 'is not in the API definition' }];
	const headers = {
		...request.headers,
		'content-type': request.headers['content-type'] ?? 'application/json',
		'content-length': String(request.body?.length ?? 0),
	};
	const input = validateInput({
		resource: element,
		element: {
			method: request.method.toLowerCase() as 'get' | 'post',
			url: { path: url.pathname, query: queryOf(url) },
			headers,
			body: bodyOf(request),
		},
	});
	const output = validateOutput({
		resource: element,
		element: {
			statusCode: response.status,
			headers: { 'content-type': 'application/json' },
			body: response.body,
		},
	});
	return [
		...leftOf(input).map((diagnostic) => ({ call, side: 'request' as const, ...diagnostic })),
		...leftOf(output).map((diagnostic) => ({ call, side: 'answer' as const, ...diagnostic })),
	];
}

const pathPattern = (path: string) =>
	new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '\\d+')}$`);

/** Lists are written with commas, as Adobe's prose says, though the definition does not. */
const queryOf = ({ searchParams }: URL) =>
	Object.fromEntries(
		[...searchParams].map(([name, value]) => [
			name,
			/^(assetIds|activityTypeIds)$/.test(name) ? value.split(',') : value,
		]),
	);

const bodyOf = ({ body, headers }: RawRequest): unknown =>
	body && headers['content-type'] === 'application/json' ? JSON.parse(body) : body;

interface Diagnostic {
	path?: (string | number)[];
	message: string;
}
function leftOf(either: { _tag: string; left?: Diagnostic[] }): { path: string; message: string }[] {
	return (either._tag === 'Left' ? (either.left ?? []) : []).map(({ path, message }) => ({
		path: withoutNumbers((path ?? []).join('.')),
		message: withoutNumbers(message),
	}));
}

/** `result.0.name` and `result.1.name` are one finding. */
const withoutNumbers = (text: string) => text.replace(/\.\d+(?=[. ]|$)/g, '.*');
