/** Remembers the values made last, at most `limit`; the one not used for longest is dropped first. */
export class BoundedCache<V> {
	private readonly entries = new Map<string, V>();

	constructor(private readonly limit: number) {}

	/** @returns the remembered value of `key`, or the one `make` gives, which is then remembered. */
	get(key: string, make: () => V): V {
		const known = this.entries.get(key);
		const value = known ?? make();
		if (known !== undefined) this.entries.delete(key);
		this.entries.set(key, value);
		if (this.entries.size > this.limit) this.entries.delete(this.entries.keys().next().value as string);
		return value;
	}
}
