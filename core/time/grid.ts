/** Finds a place in an ascending array by one table look-up and seldom a step. */
export interface Grid {
	/** @returns the index of the last value ≤ `x`; -1 when there is none. */
	last(x: number): number;
}

/** Two a value: with one, the step that is needed half of the time costs more than the table. */
const BUCKETS_PER_VALUE = 2;

/**
 * Cuts the range of `values` into buckets and keeps the place before each bucket.
 * Working time repeats weekly, so values lie evenly and a bucket holds one of them or none.
 */
export function gridOf(values: Float64Array): Grid {
	const count = values.length;
	if (count === 0) return { last: () => -1 };
	const origin = values[0]!;
	const buckets = count * BUCKETS_PER_VALUE;
	const perUnit = buckets / (values[count - 1]! - origin + 1);
	const before = new Int32Array(buckets + 1);
	for (let bucket = 0, i = 0; bucket <= buckets; bucket++) {
		while (i + 1 < count && Math.floor((values[i + 1]! - origin) * perUnit) < bucket) i++;
		before[bucket] = i;
	}
	return {
		last(x) {
			if (x < origin) return -1;
			const bucket = Math.floor((x - origin) * perUnit);
			let i = before[bucket < buckets ? bucket : buckets]!;
			while (i + 1 < count && values[i + 1]! <= x) i++;
			return i;
		},
	};
}
