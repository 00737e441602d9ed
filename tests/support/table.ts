import { format } from 'node:util';

/** One test a row, its title built from the row; two rows with the same title are refused. */
export function table<Row extends readonly unknown[]>(title: string, rows: readonly Row[], check: (...row: Row) => void): void {
	const titles = rows.map((row) => format(title, ...row));
	const repeated = titles.find((text, i) => titles.indexOf(text) !== i);
	if (repeated) throw new Error(`two rows say "${repeated}"`);
	it.each(rows.map((row) => [...row] as unknown as Row))(title, (...row) => check(...(row as unknown as Row)));
}
