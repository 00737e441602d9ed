import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { type Control, controlOf, controlRoute, nextFault, type Running } from './control.mts';
import { failure, fromJson, Refusal } from './envelope.mts';
import { grant, tokenProblem } from './identity.mts';
import { routeFor } from './routes/index.mts';
import { runDue } from './run.mts';
import { seed } from './seed.mts';
import { loadState, saveState } from './state.mts';

export interface Options {
	/** 0 takes a free one. */
	port: number;
	host?: string;
	clientId: string;
	clientSecret: string;
	/** Keeps the state over restarts. */
	stateFile?: string;
	/** Calls in 20 seconds before 606; Marketo's is 100. */
	rateLimit?: number;
	/** One line a call, without secrets. */
	log?: (line: string) => void;
}
export interface Sandbox {
	url: string;
	control: Control;
	close(): Promise<void>;
}

const RATE_WINDOW_MS = 20_000;
const MAX_BODY = 1_000_000;
const MESSAGES: Record<string, string> = {
	'601': 'Access token invalid',
	'602': 'Access token expired',
	'603': 'Access denied',
	'606': "Max rate limit '100' exceeded with in '20' secs",
	'607': 'Daily quota reached',
};

/** A stand-in for Marketo's REST API on this machine, for tests and demos. */
export async function startMarketo(options: Options): Promise<Sandbox> {
	const host = options.host ?? '127.0.0.1';
	const running: Running = {
		state: loadState(options.stateFile) ?? seed(),
		faults: [],
		save: () => saveState(options.stateFile, running.state),
		now: () => Date.now() + running.state.clockShift * 1_000,
	};
	running.save();
	const control = controlOf(running);
	const calls: number[] = [];
	const server = createServer((request, response) => {
		answer(request, response).catch((error: unknown) => {
			options.log?.(`error ${String(error)}`);
			send(response, 500, failure('611', 'System error'));
		});
	});

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const url = new URL(request.url ?? '/', 'http://sandbox.invalid');
		const method = request.method ?? 'GET';
		const body = await bodyOf(request);
		if (body === undefined) return send(response, 413, failure('413', 'Request Entity Too Large'));
		if (runDue(running.state, running.now())) running.save();
		if (url.pathname.startsWith('/_sandbox/')) {
			const answered = isLoopback(request)
				? controlRoute(control, method, url.pathname, fromJson(body))
				: undefined;
			return send(response, answered ? 200 : 404, answered ?? { error: 'not found' });
		}
		if (url.pathname === '/identity/oauth/token') {
			const granted = grant(running.state, url.searchParams, options, running.now());
			running.save();
			options.log?.(`${method} ${url.pathname} ${granted.status}`);
			return send(response, granted.status, granted.body);
		}
		const fault = nextFault(running.faults, method, url.pathname);
		if (fault?.kind === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.ms ?? 0));
		if (fault?.kind === 'down') return void request.socket.destroy();
		if (fault?.kind === 'http502') return send(response, 502, '<html>502 Bad Gateway</html>');
		const result = fault && CODE.test(fault.kind) ? refused(fault.kind) : rest(request, url, method, body);
		options.log?.(
			`${method} ${url.pathname} ${'success' in result && result.success ? 'ok' : JSON.stringify(result)}`,
		);
		if (fault?.kind === 'lost') return void request.socket.destroy();
		send(response, 200, result);
	}

	function rest(request: IncomingMessage, url: URL, method: string, body: string): object {
		const now = running.now();
		const problem = tokenProblem(running.state, request.headers.authorization, now);
		if (problem) return refused(problem);
		while (calls.length > 0 && calls[0]! <= Date.now() - RATE_WINDOW_MS) calls.shift();
		if (calls.length >= (options.rateLimit ?? 100)) return refused('606');
		calls.push(Date.now());
		const found = routeFor(method, url.pathname);
		if (!found) return failure('610', 'Requested resource not found');
		const contentType = request.headers['content-type'] ?? '';
		const json = contentType.startsWith('application/json') ? fromJson(body) : undefined;
		if (contentType.startsWith('application/json') && json === undefined)
			return failure('609', 'Invalid JSON');
		try {
			const { state } = running;
			const form = new URLSearchParams(contentType.startsWith('application/x-www-form') ? body : '');
			return found.route({
				state,
				now,
				params: found.params,
				query: url.searchParams,
				form,
				json,
				contentType,
			}) as object;
		} catch (error) {
			if (error instanceof Refusal) return failure(error.code, error.message);
			throw error;
		} finally {
			if (method === 'POST') running.save();
		}
	}

	await new Promise<void>((resolve, reject) => {
		server.once('error', reject);
		server.listen(options.port, host, resolve);
	});
	return {
		url: `http://${host}:${(server.address() as AddressInfo).port}`,
		control,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

const CODE = /^\d{3,4}$/;
const refused = (code: string) => failure(code, MESSAGES[code] ?? `Error ${code}`);

async function bodyOf(request: IncomingMessage): Promise<string | undefined> {
	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of request as AsyncIterable<Buffer>) {
		bytes += chunk.length;
		if (bytes > MAX_BODY) return undefined;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

/** From this machine, and asked for under a name of this machine: a web page elsewhere must not steer the sandbox. */
const isLoopback = ({ socket, headers }: IncomingMessage) =>
	['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? '') &&
	/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(headers.host ?? '') &&
	headers.origin === undefined;

function send(response: ServerResponse, status: number, body: object | string): void {
	const text = typeof body === 'string' ? body : JSON.stringify(body);
	const type = typeof body === 'string' ? 'text/html' : 'application/json;charset=UTF-8';
	response.writeHead(status, { 'content-type': type });
	response.end(text);
}
