import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';

export interface Site {
	readonly port: number;
	/** `HEAD shop.com/a` and so on, in order. */
	readonly log: string[];
	/** The most requests that were open at the same time. */
	readonly busiest: () => number;
	close(): Promise<void>;
}

export type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** Many hosts on one loopback port, told apart by the Host header: routes by `host/path`, else 404. */
export async function openSite(routes: Readonly<Record<string, Route>>): Promise<Site> {
	const log: string[] = [];
	let open = 0;
	let most = 0;
	const server = createServer((request, response) => {
		const host = (request.headers.host ?? '').replace(/:\d+$/, '');
		log.push(`${request.method} ${host}${request.url}`);
		most = Math.max(most, ++open);
		response.on('close', () => open--);
		const route = routes[`${host}${(request.url ?? '').split('?')[0]}`];
		if (route) route(request, response);
		else response.writeHead(404).end();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		port: (server.address() as AddressInfo).port,
		log,
		busiest: () => most,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

export const answer =
	(status: number, headers: Record<string, string> = {}, body: string | Uint8Array = ''): Route =>
	(_request, response) =>
		void response.writeHead(status, headers).end(body);

/** One answer to HEAD, another to GET. */
export const byMethod =
	(head: Route, get: Route): Route =>
	(request, response) =>
		(request.method === 'HEAD' ? head : get)(request, response);

/** Never answers. */
export const silence: Route = () => undefined;

/** Begins to answer and never stops. */
export const flood: Route = (_request, response) => {
	response.writeHead(200, { 'content-type': 'text/html' });
	const more = () => {
		if (!response.destroyed && response.write(Buffer.alloc(65_536))) setImmediate(more);
	};
	response.on('drain', more);
	more();
};
