import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

const running = new Set<Child>();

/** A program of the sandbox with its own process group, so that stopping it stops all it started. */
export class Child {
	readonly name: string;
	readonly #process: ChildProcess;
	readonly #ended: Promise<void>;

	constructor(
		name: string,
		args: string[],
		options: { cwd: string; env: NodeJS.ProcessEnv; logFile: string },
	) {
		this.name = name;
		mkdirSync(dirname(options.logFile), { recursive: true });
		const log = createWriteStream(options.logFile, { flags: 'a' });
		this.#process = spawn(process.execPath, args, {
			cwd: options.cwd,
			env: options.env,
			detached: true,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		this.#process.stdout?.pipe(log, { end: false });
		this.#process.stderr?.pipe(log, { end: false });
		running.add(this);
		this.#ended = new Promise((resolve) => {
			const end = () => {
				running.delete(this);
				log.end();
				resolve();
			};
			this.#process.once('exit', end);
			this.#process.once('error', end);
		});
	}

	get pid(): number {
		return this.#process.pid ?? 0;
	}

	get isRunning(): boolean {
		return running.has(this);
	}

	#signal(signal: NodeJS.Signals): void {
		try {
			process.kill(-this.pid, signal);
		} catch {
			// The group has ended already.
		}
	}

	/** Asks to stop, and insists after ten seconds. */
	async stop(): Promise<void> {
		if (!this.isRunning) return;
		this.#signal('SIGTERM');
		const insist = setTimeout(() => this.#signal('SIGKILL'), 10_000);
		await this.#ended;
		clearTimeout(insist);
		this.#signal('SIGKILL');
	}

	/** kill -9, as a power cut would. */
	async kill(): Promise<void> {
		this.#signal('SIGKILL');
		await this.#ended;
	}
}

export const stopAll = () => Promise.all([...running].map((child) => child.stop()));

// Whatever ends this process, nothing it started stays behind.
process.on('exit', () => {
	for (const child of running) {
		try {
			process.kill(-child.pid, 'SIGKILL');
		} catch {
			// The group has ended already.
		}
	}
});
