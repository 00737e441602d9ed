/** One thing that is measured as a whole; what it gives is summed up, so that no engine can leave it out. */
export interface Job {
	readonly name: string;
	readonly run: () => number;
	/** Runs a round, 1 when left out: jobs that are compared should take turns of about the same length. */
	readonly times?: number;
}

let sink = 0;
/** Never zero: keeps the work from being optimised away. */
export const done = () => sink;

/** What earlier jobs left behind is cleared away before a job is timed. */
const collect = (globalThis as { gc?: () => void }).gc ?? fail();
function fail(): never {
	throw new Error('Run it by "npm run bench:sla": it needs --expose-gc.');
}

export interface Rounds {
	/** Milliseconds a run, the median of the rounds. */
	ms(name: string): number;
	/** How many times as long as the other, the median of the rounds: both met the same load in each. */
	ratio(name: string, other: string): number;
}

/** All jobs take turns; two rounds before are not counted, for the compiler to do its work. */
export function inTurns(rounds: number, jobs: readonly Job[]): Rounds {
	const times = new Map(jobs.map(({ name }) => [name, [] as number[]]));
	for (let round = -2; round < rounds; round++) {
		for (const { name, run, times: runs = 1 } of jobs) {
			let sum = 0;
			collect();
			const start = performance.now();
			for (let n = 0; n < runs; n++) sum += run();
			if (round >= 0) times.get(name)!.push((performance.now() - start) / runs);
			sink += sum % 7 === 0 ? 1 : 2;
		}
	}
	return {
		ms: (name) => medianOf(times.get(name)!),
		ratio: (name, other) => medianOf(times.get(name)!.map((ms, i) => ms / times.get(other)![i]!)),
	};
}

const medianOf = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!;
