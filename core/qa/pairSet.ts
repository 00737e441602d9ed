/** Pairs of whole numbers from 0 on; a Set of them takes five times as long. */
export class PairSet {
	private readonly last: number;
	/** Two places a pair, each number one higher than it is; 0 is a free place. */
	private readonly table: Int32Array;

	/** @param most pairs that are added */
	constructor(most: number) {
		const places = 2 ** Math.ceil(Math.log2(2 * most + 2));
		this.last = places - 1;
		this.table = new Int32Array(2 * places);
	}

	add(first: number, second: number) {
		const at = this.placeOf(first, second);
		this.table[at] = first + 1;
		this.table[at + 1] = second + 1;
	}

	has(first: number, second: number) {
		return this.table[this.placeOf(first, second)] !== 0;
	}

	/** Where the pair stands, or would. */
	private placeOf(first: number, second: number): number {
		const { table, last } = this;
		let hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
		for (hash ^= hash >>> 15; ; hash++) {
			const at = 2 * (hash & last);
			if (table[at] === 0 || (table[at] === first + 1 && table[at + 1] === second + 1)) return at;
		}
	}
}
