import type { IExecuteFunctions, IHttpRequestOptions } from 'n8n-workflow';

import { failureOf, type Network, ProblemError, type Reply, type Request } from '../../core';

/** Enough to know a picture by. */
const BEGIN = 1_000;

/**
 * The network as n8n's HTTP helper gives it. The connection goes to the address that was checked and not to the name, so that
 * a name that leads elsewhere a moment later changes nothing; certificate and Host header stay those of the name.
 */
export function networkOf(node: IExecuteFunctions): Network {
	// older versions do not have it, or give nothing
	const filter = node.helpers.getSecureEgressFilter?.('enforced');
	if (!filter) {
		throw new ProblemError({
			where: 'Field "Check Links"',
			found: 'an n8n that cannot look up the addresses of a host',
			expected: 'n8n 2.41 or newer',
			mend: 'Update n8n, or turn Check Links off.',
		});
	}
	const lookup = filter.createSecureLookup();
	return {
		clock: () => Date.now(),
		resolve: async (host, timeoutMs) =>
			await new Promise((resolve) => {
				AbortSignal.timeout(timeoutMs).addEventListener('abort', () => resolve({ failed: 'timeout' }));
				lookup(host, { all: true }, (error, found) => {
					if (error) return resolve({ failed: failureOf(error) });
					const addresses = Array.isArray(found) ? found.map(({ address }) => address) : [found];
					return resolve({ addresses });
				});
			}),
		ask: async (request) => await ask(node, request),
	};
}

async function ask(node: IExecuteFunctions, request: Request): Promise<Reply> {
	try {
		const { statusCode, headers, body } = (await node.helpers.httpRequest(pinned(request))) as Response;
		const begin = await beginOf(body);
		const [location, contentType] = [headers.location, headers['content-type']];
		return { status: statusCode, location, contentType, begin };
	} catch (error) {
		return { failed: failureOf(error) };
	}
}

interface Response {
	statusCode: number;
	headers: Record<string, string | undefined>;
	body: AsyncIterable<Uint8Array>;
}

function pinned({ method, url, address, timeoutMs }: Request): IHttpRequestOptions {
	const target = new URL(url);
	target.hostname = address.includes(':') ? `[${address}]` : address;
	return {
		method,
		url: target.href,
		headers: {
			Host: url.host,
			Accept: '*/*',
			'User-Agent': 'Mozilla/5.0 (compatible; n8n Campaign QA Gate, link check)',
		},
		...(url.hostname !== target.hostname && {
			agentOptions: { servername: url.hostname.replace(/\.$/, '') },
		}),
		disableFollowRedirect: true,
		ignoreHttpStatusErrors: true,
		returnFullResponse: true,
		encoding: 'stream',
		timeout: timeoutMs,
		abortSignal: AbortSignal.timeout(timeoutMs),
	};
}

/** Leaving the loop ends the transfer. */
async function beginOf(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
	const bytes: number[] = [];
	for await (const chunk of body) {
		bytes.push(...chunk.subarray(0, BEGIN));
		if (bytes.length >= BEGIN) break;
	}
	return Uint8Array.from(bytes);
}
