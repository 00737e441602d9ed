/** One test a row, its title built from the row (`%s` and `%i` take the cells in order); rows with the same title are refused. */
export function table<Row extends readonly unknown[]>(
	title: string,
	rows: readonly Row[],
	check: (...row: Row) => void,
): void {
	const seen = new Set<string>();
	for (const row of rows) {
		const said = titleOf(title, row);
		if (seen.has(said)) throw new Error(`two rows say "${said}"`);
		seen.add(said);
		it(said, () => check(...row));
	}
}

function titleOf(title: string, row: readonly unknown[]): string {
	const cells = row.values();
	return title.replace(/%[sij]/g, () => {
		const { value } = cells.next() as { value: unknown };
		return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
	});
}
