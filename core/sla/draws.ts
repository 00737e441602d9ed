import { sha256Hex } from '../canonical';

/** Numbers in [0, 1) that look random and are the same for the same text (mulberry32 by Tommy Ettinger, public domain). */
export function randomOf(text: string): () => number {
	let state = Number.parseInt(sha256Hex(text).slice(0, 8), 16);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/**
 * Draws `count` of `values`: each comes up equally often, and only their order is left to `random`. So the answer for
 * one stage is exact, and only how long and short stages meet is chance.
 * @param values sorted, at least one
 */
export function drawEvenly(values: readonly number[], count: number, random: () => number): number[] {
	const drawn = Array.from({ length: count }, (_, i) => values[Math.floor((i * values.length) / count)]!);
	for (let last = count - 1; last > 0; last--) {
		const other = Math.floor(random() * (last + 1));
		[drawn[last], drawn[other]] = [drawn[other]!, drawn[last]!];
	}
	return drawn;
}

/** The smallest of `sorted` values that at least this share of them does not exceed. */
export const quantile = <T extends number>(sorted: readonly T[], share: number): T =>
	sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
