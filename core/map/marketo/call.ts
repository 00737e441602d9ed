import { z } from 'zod/v4';

import { parse } from '../../parse';
import { type Problem, ProblemError, quote } from '../../problem';
import type { HttpRequest, HttpResponse, SendHttp, Wait } from '../adapter';
import { MapError } from '../mapError';
import { busy, type Failure, failureOf, uncertain, unreachable } from './errors';

/** What every operation needs: how to send, and how to wait between tries. */
export interface Connection {
	readonly send: SendHttp;
	readonly wait: Wait;
}

/** A piece of Marketo's answer that operations read; everything else in it is ignored. */
export interface Answer<T> {
	readonly items: T[];
	readonly nextPageToken?: string;
	readonly moreResult: boolean;
}

const envelopeSchema = z.looseObject({
	success: z.boolean(),
	errors: z
		.array(
			z.looseObject({
				code: z.union([z.string().max(50), z.number()]),
				message: z.string().max(10_000).nullish(),
			}),
		)
		.max(1_000)
		.nullish(),
	/** Left out when nothing was found: `success: true` with a warning "No assets found …". */
	result: z.array(z.unknown()).max(10_000).nullish(),
	nextPageToken: z.string().max(2_000).nullish(),
	moreResult: z.boolean().nullish(),
});

/** The third layer of errors: the call worked, one record of it did not. */
const skippedSchema = z.looseObject({
	status: z.literal('skipped'),
	reasons: z
		.array(z.looseObject({ code: z.union([z.string(), z.number()]), message: z.string().max(10_000) }))
		.min(1)
		.max(100),
});

/** Reads, and repeats a bounded number of times when Marketo is busy. @throws MapError */
export async function read<S extends z.ZodType>(
	connection: Connection,
	what: string,
	item: S,
	path: string,
	query: Record<string, string> = {},
): Promise<Answer<z.output<S>>> {
	const request: HttpRequest = { method: 'GET', path, query };
	for (let tries = 0; ; tries++) {
		const answer = await attempt(connection, what, item, request);
		if (!('error' in answer)) return answer;
		const ms = answer.waits[tries];
		if (ms === undefined) throw answer.error;
		await connection.wait(ms);
	}
}

/**
 * Sends a change once. It is repeated only after an answer that says it was not carried out (too many calls).
 * @throws MapError with code `uncertain` when nobody knows; the caller then looks before it repeats
 */
export async function change<S extends z.ZodType>(
	connection: Connection,
	what: string,
	item: S,
	path: string,
	body: Pick<HttpRequest, 'form' | 'json'> = {},
): Promise<Answer<z.output<S>>> {
	const request: HttpRequest = { method: 'POST', path, ...body };
	for (let tries = 0; ; tries++) {
		const answer = await attempt(connection, what, item, request);
		if (!('error' in answer)) return answer;
		if (answer.mayHaveRun) throw uncertain(what, answer.error);
		const ms = answer.waits[tries];
		if (ms === undefined) throw answer.error;
		await connection.wait(ms);
	}
}

async function attempt<S extends z.ZodType>(
	{ send }: Connection,
	what: string,
	item: S,
	request: HttpRequest,
): Promise<Answer<z.output<S>> | Failure> {
	let response: HttpResponse;
	try {
		response = await send(request);
	} catch (error) {
		if (error instanceof MapError) return { error, mayHaveRun: false, waits: [] };
		return unreachable(what, reasonOf(error));
	}
	if (response.status >= 500 || response.status === 429) return busy(what, `HTTP status ${response.status}`);
	if (response.status >= 400)
		return failureOf(String(response.status), httpWords(response.status), what, request);
	const envelope = understand(envelopeSchema, response.body, what);
	const skipped = envelope.result
		?.map((record) => skippedSchema.safeParse(record))
		.find(({ success }) => success)?.data;
	const [first] = envelope.success ? (skipped?.reasons ?? []) : (envelope.errors ?? []);
	if (first) return failureOf(String(first.code), first.message ?? '', what, request);
	if (!envelope.success) return busy(what, 'an answer that is neither success nor error');
	return {
		items: understand(z.array(item), envelope.result ?? [], what),
		nextPageToken: envelope.nextPageToken ?? undefined,
		moreResult: envelope.moreResult ?? false,
	};
}

const httpWords = (status: number) =>
	({ 413: 'the call is larger than 1 MB', 414: 'the address is longer than 8 KB', 404: 'no such address' })[
		status
	] ?? 'HTTP error';

/** Node's code for what went wrong, e.g. ECONNREFUSED. Never the message: it can hold the address with the secret. */
function reasonOf(error: unknown): string {
	const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
	if (typeof code === 'string' && /^E[A-Z_]{3,30}$/.test(code)) return code;
	return cause ? reasonOf(cause) : '';
}

/** What comes from the MAP is as untrusted as any input. @throws MapError `badAnswer` */
export function understand<S extends z.ZodType>(schema: S, body: unknown, what: string): z.output<S> {
	const answer = schema.safeParse(body);
	if (answer.success) return answer.data;
	const [problem] = problemsWith(schema, body, `Marketo's answer about ${what}`);
	throw new MapError('badAnswer', {
		...problem,
		mend: 'Check that the endpoint in the credential is the one Marketo shows under Admin › Web Services › REST API.',
	});
}

/** The words of parse, which knows them from what it throws. */
function problemsWith(schema: z.ZodType, body: unknown, what: string): readonly [Problem, ...Problem[]] {
	try {
		parse(schema, body, what);
	} catch (error) {
		if (error instanceof ProblemError) return error.problems;
	}
	return [{ where: what, found: quote(body), expected: 'an answer of Marketo', mend: '' }];
}
