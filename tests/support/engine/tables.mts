import { DATA_TABLE_SYSTEM_COLUMN_TYPE_MAP, type FieldType, validateFieldType } from 'n8n-workflow';

export type ColumnType = 'string' | 'number' | 'boolean' | 'date';
export type Cell = string | number | boolean | Date | null;
export type Row = Record<string, Cell>;
export interface Column {
	readonly name: string;
	readonly type: ColumnType;
}
export interface Filter {
	readonly columnName: string;
	readonly condition: string;
	readonly value: unknown;
}
export interface Where {
	readonly type: 'and' | 'or';
	readonly filters: readonly Filter[];
}

const FIELD_TYPE: Record<ColumnType, FieldType> = {
	string: 'string',
	number: 'number',
	boolean: 'boolean',
	date: 'dateTime',
};

/** One Data Table. Typed as n8n's `data-table.service` does it; compares as SQLite does (NULL is never less than anything). */
export class Table {
	rows: Row[] = [];
	#nextId = 1;

	constructor(
		readonly id: string,
		readonly name: string,
		readonly columns: readonly Column[],
		/** When the table was written last; n8n looks names up newest first. */
		public updatedAt: number,
	) {}

	select(where: Where): Row[] {
		return this.#matching(where).map(copy);
	}

	insert(values: Record<string, unknown>): Row {
		const empty = Object.fromEntries(this.columns.map(({ name }) => [name, null]));
		const now = new Date();
		const row: Row = { ...empty, ...this.#typed(values), id: this.#nextId++, createdAt: now, updatedAt: now };
		this.rows.push(row);
		this.#touch();
		return copy(row);
	}

	update(values: Record<string, unknown>, where: Where): Row[] {
		const typed = this.#typed(values);
		const matching = this.#matching(where);
		for (const row of matching) Object.assign(row, typed, { updatedAt: new Date() });
		this.#touch();
		return matching.map(copy);
	}

	upsert(values: Record<string, unknown>, where: Where): Row[] {
		const updated = this.update(values, where);
		return updated.length > 0 ? updated : [this.insert(values)];
	}

	/** @returns how to put the rows of this moment back. */
	snapshot(): () => void {
		const [rows, nextId] = [this.rows.map(copy), this.#nextId];
		return () => {
			this.rows = rows.map(copy);
			this.#nextId = nextId;
		};
	}

	#touch(): void {
		this.updatedAt = Date.now();
	}

	#typed(values: Record<string, unknown>): Row {
		if (Object.keys(values).length === 0) throw new Error('Data columns must not be empty');
		return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, this.#cell(name, value)]));
	}

	#cell(name: string, value: unknown, withSystem = false): Cell {
		const own = this.columns.find((column) => column.name === name)?.type;
		const type =
			own ??
			(withSystem ? (DATA_TABLE_SYSTEM_COLUMN_TYPE_MAP as Record<string, ColumnType>)[name] : undefined);
		if (!type) throw new Error(`unknown column name '${name}'`);
		if (value === null || value === undefined) return null;
		const checked = validateFieldType(name, value, FIELD_TYPE[type], { strict: false, parseStrings: false });
		if (!checked.valid)
			throw new Error(
				`value '${String(value)}' does not match column type '${type}': ${checked.errorMessage}`,
			);
		const typed = checked.newValue as Cell | { toJSDate(): Date };
		return type === 'date' ? (typed as { toJSDate(): Date }).toJSDate() : (typed as Cell);
	}

	#matching({ type, filters }: Where): Row[] {
		const tests = filters.map(({ columnName, condition, value }) => {
			const expected = this.#cell(columnName, value, true);
			// An expression that gave nothing becomes a comparison that no row fulfils.
			if (value === undefined) return () => false;
			return (row: Row) => fulfils(row[columnName] ?? null, condition, expected);
		});
		if (tests.length === 0) return this.rows;
		return this.rows.filter((row) =>
			type === 'and' ? tests.every((test) => test(row)) : tests.some((test) => test(row)),
		);
	}
}

const copy = (row: Row): Row => ({ ...row });
const plain = (cell: Cell) => (cell instanceof Date ? cell.getTime() : cell);

function fulfils(cell: Cell, condition: string, expected: Cell): boolean {
	const [left, right] = [plain(cell), plain(expected)];
	switch (condition) {
		case 'isEmpty':
			return left === null || left === '';
		case 'isNotEmpty':
			return left !== null && left !== '';
		case 'eq':
			return left === right;
		case 'neq':
			return left !== right;
	}
	if (right === null) throw new Error(`${condition.toUpperCase()} filter value cannot be null or undefined`);
	if (left === null) return false;
	switch (condition) {
		case 'gt':
			return left > right;
		case 'gte':
			return left >= right;
		case 'lt':
			return left < right;
		case 'lte':
			return left <= right;
		default:
			throw new Error(`The stand-in for Data Tables does not know the condition "${condition}"`);
	}
}

/** All Data Tables of a project. */
export class DataTables {
	readonly #tables: Table[] = [];

	/** n8n's node looks a name up as part of a name, newest table first. */
	lookUp(name: string): Table | undefined {
		const wanted = name.toLowerCase();
		return this.#tables
			.filter((table) => table.name.toLowerCase().includes(wanted))
			.sort((a, b) => b.updatedAt - a.updatedAt)[0];
	}

	create(name: string, columns: readonly Column[]): Table {
		if (this.#tables.some((table) => table.name === name))
			throw new Error(`Data table with name '${name}' already exists in this project`);
		const table = new Table(`table-${this.#tables.length + 1}`, name, columns, Date.now());
		this.#tables.push(table);
		return table;
	}

	get names(): string[] {
		return this.#tables.map(({ name }) => name);
	}

	/** The table of exactly this name, for tests. */
	table(name: string): Table {
		const table = this.#tables.find((candidate) => candidate.name === name);
		if (!table) throw new Error(`There is no table "${name}".`);
		return table;
	}

	snapshot(): () => void {
		const restore = this.#tables.map((table) => table.snapshot());
		return () => restore.forEach((one) => one());
	}
}
