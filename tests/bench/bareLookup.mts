/**
 * The limit: open time as columns with a running sum, and tables that say where to begin. No range checks, no
 * errors, no growth, no other calendar; this is as much as any engine can hope to reach.
 */
export function bareLookup(spans: readonly { start: number; end: number }[]) {
	const count = spans.length;
	const start = Float64Array.from(spans, (span) => span.start);
	const end = Float64Array.from(spans, (span) => span.end);
	const sum = new Float64Array(count);
	for (let i = 1; i < count; i++) sum[i] = sum[i - 1]! + end[i - 1]! - start[i - 1]!;
	const byTime = bucketsOf(start, 6 * 3_600_000);
	const byWork = bucketsOf(sum, 2 * 3_600_000);

	const workedBefore = (t: number) => {
		const i = last(start, byTime, t);
		const until = end[i]!;
		return sum[i]! + (t < until ? t : until) - start[i]!;
	};
	return {
		between: (a: number, b: number) => workedBefore(b) - workedBefore(a),
		add(from: number, ms: number) {
			const worked = workedBefore(from) + ms;
			let i = last(sum, byWork, worked);
			if (sum[i] === worked) i--;
			return start[i]! + worked - sum[i]!;
		},
	};
}

interface Buckets {
	readonly origin: number;
	readonly width: number;
	readonly first: Int32Array;
}

function bucketsOf(values: Float64Array, width: number): Buckets {
	const origin = values[0]!;
	const first = new Int32Array(Math.floor((values.at(-1)! - origin) / width) + 2);
	for (let bucket = 0, i = 0; bucket < first.length; bucket++) {
		while (i + 1 < values.length && values[i + 1]! <= origin + bucket * width) i++;
		first[bucket] = i;
	}
	return { origin, width, first };
}

function last(values: Float64Array, { origin, width, first }: Buckets, x: number): number {
	let i = first[Math.floor((x - origin) / width)]!;
	while (values[i + 1]! <= x) i++;
	return i;
}
