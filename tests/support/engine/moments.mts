import type { IExecuteFunctions } from 'n8n-workflow';

/** What a test does at certain moments of one execution. Whatever it returns is awaited: a promise that never ends is a kill. */
export interface Watcher {
	/** Ends when the execution was killed. */
	readonly killed?: Promise<void>;
	before?(node: string): Promise<void> | void;
	after?(node: string): Promise<void> | void;
	/** After each row written and each mail sent, which is finer than a node. */
	effect?(what: string): Promise<void> | void;
}

type Running = Pick<IExecuteFunctions, 'getExecutionId' | 'getNode'>;

/** Who watches which execution. */
export class Moments {
	readonly #watchers = new Map<string, Watcher>();

	watch(executionId: string, watcher: Watcher): void {
		this.#watchers.set(executionId, watcher);
	}

	before = async (node: Running) => await this.#of(node)?.before?.(node.getNode().name);
	after = async (node: Running) => await this.#of(node)?.after?.(node.getNode().name);
	effect = async (node: Running, what: string) => await this.#of(node)?.effect?.(what);

	#of = (node: Running) => this.#watchers.get(node.getExecutionId());
}

const NEVER = new Promise<void>(() => undefined);

/** Kills the execution as soon as `hits` is true for a moment, as `kill -9` does: nothing after it happens. */
function killer(
	on: 'before' | 'after' | 'effect',
	hits: (what: string) => boolean,
): Watcher & { readonly killed: Promise<void> } {
	let kill = () => undefined as void;
	const killed = new Promise<void>((resolve) => (kill = resolve));
	const stop = (what: string) => {
		if (!hits(what)) return undefined;
		kill();
		return NEVER;
	};
	return { killed, [on]: stop };
}

export const killAfter = (node: string) => killer('after', (name) => name === node);
export const killBefore = (node: string) => killer('before', (name) => name === node);

/** Kills after the so-many-th row or mail; 0 kills before the first node. */
export function killAfterEffect(count: number) {
	let seen = 0;
	return count === 0 ? killer('before', () => true) : killer('effect', () => ++seen >= count);
}

/** Stops an execution before a node until it is let go; `reached` tells when it stands there. Only the first time. */
export function holdBefore(node: string): Watcher & { readonly reached: Promise<void>; letGo(): void } {
	let letGo = () => undefined as void;
	let arrive = () => undefined as void;
	const gate = new Promise<void>((resolve) => (letGo = resolve));
	const reached = new Promise<void>((resolve) => (arrive = resolve));
	return {
		reached,
		letGo: () => letGo(),
		before(name) {
			if (name !== node) return undefined;
			arrive();
			return gate;
		},
	};
}
