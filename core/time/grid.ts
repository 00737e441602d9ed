/** Finds a place in an ascending array by one table look-up and a step or two. */
export interface Grid {
	/** @returns the index of the last value ≤ `x`; -1 when there is none. */
	last(x: number): number;
}

/**
 * Cuts the range of `values` into as many buckets as there are values and keeps the place before each bucket.
 * Working time repeats weekly, so values lie evenly and a bucket holds one or two of them.
 */
export function gridOf(values: Float64Array): Grid {
	const count = values.length;
	if (count === 0) return { last: () => -1 };
	const origin = values[0]!;
	const perUnit = count / (values[count - 1]! - origin + 1);
	const before = new Int32Array(count + 1);
	for (let bucket = 0, i = 0; bucket <= count; bucket++) {
		while (i + 1 < count && Math.floor((values[i + 1]! - origin) * perUnit) < bucket) i++;
		before[bucket] = i;
	}
	return {
		last(x) {
			if (x < origin) return -1;
			const bucket = Math.floor((x - origin) * perUnit);
			let i = before[bucket < count ? bucket : count]!;
			while (i + 1 < count && values[i + 1]! <= x) i++;
			return i;
		},
	};
}
