import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { httpClient } from './http.mts';

import { Child } from './child.mts';
import { ROOT, SANDBOX, SANDBOX_MODULES } from './paths.mts';
import type { Ports } from './ports.mts';
import type { Postgres } from './postgres.mts';
import { until } from './wait.mts';

/** The sign-in of the sandbox's n8n. It listens on loopback only. */
export const OWNER = { email: 'owner@northwind.example', password: 'Campaign-Demo-2026' };

export interface N8nOptions {
	/** A PostgreSQL database that other n8n processes may share; without it n8n keeps its own SQLite file. */
	database?: Postgres;
	/** The moment its clock shows at each start; the clock goes on from there. */
	clock?: Date;
}

/** A real n8n 2.41.0 in a folder of its own, with this package installed the way a user's n8n holds it. */
export class N8n {
	readonly url: string;
	readonly #ports: Ports;
	readonly #folder: string;
	readonly #database: Postgres | undefined;
	clock: Date | undefined;
	#child: Child | undefined;

	constructor(ports: Ports, folder: string, { database, clock }: N8nOptions = {}) {
		this.#ports = ports;
		this.#folder = folder;
		this.#database = database;
		this.clock = clock;
		this.url = `http://127.0.0.1:${ports.n8n}`;
	}

	get pid(): number {
		return this.#child?.pid ?? 0;
	}

	/** Copies exactly the files that npm would publish. */
	installPackage(): void {
		const answer = execFileSync('npm', ['pack', '--dry-run', '--json', '--loglevel=error'], {
			cwd: ROOT,
			encoding: 'utf8',
			shell: process.platform === 'win32',
		});
		const [packed] = JSON.parse(answer) as [{ name: string; files: { path: string }[] }];
		const target = join(this.#folder, '.n8n', 'nodes', 'node_modules', packed.name);
		for (const { path } of packed.files) {
			mkdirSync(join(target, dirname(path)), { recursive: true });
			cpSync(join(ROOT, path), join(target, path));
		}
	}

	/** Starts n8n and waits until it answers; 45–90 s on a fresh folder, 20–40 s on a used one. */
	async start(): Promise<void> {
		const bin = join(SANDBOX_MODULES, 'n8n', 'bin', 'n8n');
		this.#child = new Child('n8n', [bin, 'start'], {
			cwd: SANDBOX,
			env: this.#environment(),
			logFile: join(this.#folder, 'n8n.log'),
		});
		await until('n8n to start', 240, async () => {
			if (!this.#child?.isRunning) throw new Error(`n8n ended; its log is ${join(this.#folder, 'n8n.log')}`);
			const { data } = await httpClient({ timeout: 2_000 }).get(`${this.url}/healthz/readiness`);
			return data.status === 'ok';
		});
	}

	#shiftedClock(): NodeJS.ProcessEnv {
		if (!this.clock) return {};
		return {
			NODE_OPTIONS: `--require ${join(SANDBOX, 'shiftedClock.cjs')}`,
			// The other engine evaluates {{ $now }} in an isolate with a clock of its own.
			N8N_EXPRESSION_ENGINE: 'legacy',
			SANDBOX_CLOCK_SHIFT_MS: String(this.clock.getTime() - Date.now()),
		};
	}

	stop = () => this.#child?.stop();
	kill = () => this.#child?.kill();

	#environment(): NodeJS.ProcessEnv {
		const { hashSync } = createRequire(join(SANDBOX, 'package.json'))('bcryptjs') as {
			hashSync(text: string, rounds: number): string;
		};
		const { PATH, HOME, TMPDIR, LANG } = process.env;
		return {
			PATH,
			HOME,
			TMPDIR,
			LANG,
			...this.#database?.environment(),
			...this.#shiftedClock(),
			N8N_USER_FOLDER: this.#folder,
			N8N_PORT: String(this.#ports.n8n),
			N8N_LISTEN_ADDRESS: '127.0.0.1',
			N8N_RUNNERS_BROKER_PORT: String(this.#ports.runners),
			N8N_ENCRYPTION_KEY: 'sandbox-encryption-key',
			WEBHOOK_URL: `${this.url}/`,
			N8N_EDITOR_BASE_URL: this.url,
			N8N_DIAGNOSTICS_ENABLED: 'false',
			N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
			N8N_TEMPLATES_ENABLED: 'false',
			N8N_PERSONALIZATION_ENABLED: 'false',
			N8N_SECURE_COOKIE: 'false',
			N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
			N8N_INSTANCE_OWNER_MANAGED_BY_ENV: 'true',
			N8N_INSTANCE_OWNER_EMAIL: OWNER.email,
			N8N_INSTANCE_OWNER_FIRST_NAME: 'Olivia',
			N8N_INSTANCE_OWNER_LAST_NAME: 'Operations',
			N8N_INSTANCE_OWNER_PASSWORD_HASH: hashSync(OWNER.password, 10),
		};
	}
}
