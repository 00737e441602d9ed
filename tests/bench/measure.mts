/** One thing that is measured: does some operations and says how many. */
export interface Contender {
	readonly name: string;
	/** Does the n-th operation; what it gives is summed up, so that no engine can leave it out. */
	readonly run: (n: number) => number;
}

export interface Measured {
	readonly name: string;
	/** Nanoseconds an operation, in the best round. */
	readonly ns: number;
	/** What the first operations gave, to compare. */
	readonly answers: readonly number[];
}

const ROUNDS = 9;
const ROUND_MS = 60;
const ANSWERS = 200;
let sink = 0;
/** Never zero: keeps the work from being optimised away. */
export const used = () => sink;

/**
 * All contenders take turns, so that what else the machine does meets each of them; the best round counts.
 * The slow ones get fewer operations, but at least three a round.
 */
export function measure(contenders: readonly Contender[]): Measured[] {
	const sizes = contenders.map(({ run }) => warmUp(run));
	const best = contenders.map(() => Infinity);
	for (let round = 0; round < ROUNDS; round++) {
		for (const [i, { run }] of contenders.entries()) {
			const size = sizes[i]!;
			// A round of the slowest takes seconds: three of them are enough.
			if (size <= 3 && round >= 3) continue;
			best[i] = Math.min(best[i]!, timeOf(run, size, round * size) / size);
		}
	}
	return contenders.map(({ name, run }, i) => {
		const count = Math.min(ANSWERS, Math.max(3, Math.floor(2e8 / best[i]!)));
		return { name, ns: best[i]!, answers: Array.from({ length: count }, (_, n) => run(n)) };
	});
}

/** @returns how many operations fill a round, after enough of them for the compiler to have done its work. */
function warmUp(run: Contender['run']): number {
	for (let size = 1; ; size *= 4) {
		const ms = timeOf(run, size, 0) / 1e6;
		if (ms > ROUND_MS / 4) return Math.max(3, Math.floor((size * ROUND_MS) / ms));
	}
}

/** @returns nanoseconds. */
function timeOf(run: Contender['run'], size: number, from: number): number {
	let sum = 0;
	const start = process.hrtime.bigint();
	for (let n = from; n < from + size; n++) sum += run(n);
	const ns = Number(process.hrtime.bigint() - start);
	sink += sum % 7 === 0 ? 1 : 2;
	return ns;
}

/** Random numbers that are the same in every run (mulberry32). */
export function randomOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}
