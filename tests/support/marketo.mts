import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { HttpResponse } from '../../core/map/adapter';
import type { SendRaw } from '../../core/map/marketo/http';
import { type Sandbox, startMarketo } from '../../sandbox/marketo/server.mts';

export type { Sandbox };

export const CLIENT = { clientId: 'test-client-id', clientSecret: 'test-client-secret' };

/** The stand-in on a free loopback port. */
export const startSandbox = (options: { rateLimit?: number; stateFile?: string } = {}): Promise<Sandbox> =>
	startMarketo({ port: 0, ...CLIENT, ...options });

/** Real HTTP. `patienceMs` is how long an answer may take. */
export const sendOverHttp =
	(patienceMs = 5_000): SendRaw =>
	async ({ method, url, headers, body }) => {
		const response = await fetch(url, {
			method,
			headers: { ...headers, connection: 'close' },
			body,
			signal: AbortSignal.timeout(patienceMs),
		});
		return { status: response.status, body: bodyOf(await response.text()) } satisfies HttpResponse;
	};

function bodyOf(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

/** A path for a state file in a folder of its own, and how to remove both. */
export function temporaryStateFile(): { file: string; remove(): void } {
	const folder = mkdtempSync(join(tmpdir(), 'marketo-state-'));
	return { file: join(folder, 'state.json'), remove: () => rmSync(folder, { recursive: true }) };
}
