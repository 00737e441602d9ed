import { canonicalJson } from '../../canonical';

/** One place in which two documents differ. */
export interface Difference {
	/** Keys from the root; an entry of a list by the name it goes by. */
	readonly path: readonly string[];
	/** `added` and `removed`: an entry of a list or a field that only one of the two has. */
	readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
	/** Undefined when it was added. */
	readonly from?: unknown;
	/** Undefined when it was removed. Of a list in another order, the list. */
	readonly to?: unknown;
}

/** Settings that only make sense as a whole; nothing in them is looked at by itself. */
const WHOLE = new Set([
	'target',
	'thresholds',
	'remind',
	'rule',
	'onExpiry',
	'when',
	'sendHours',
	'tolerance',
]);
const HOURS = new Set(['week', 'overrides']);
const isWhole = (path: readonly string[]) =>
	WHOLE.has(path.at(-1) ?? '') || HOURS.has(path.at(-2) ?? '') || path.at(-2) === 'rules';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
	value !== null && typeof value === 'object' && !Array.isArray(value);

/** Every place in which `to` is not as `from`, in the order of the document; none when they say the same. */
export function differences(from: unknown, to: unknown, path: readonly string[] = []): Difference[] {
	if (from === to || canonicalJson(from ?? null) === canonicalJson(to ?? null)) return [];
	if (from === undefined) return [{ path, kind: 'added', to }];
	if (to === undefined) return [{ path, kind: 'removed', from }];
	if (!isWhole(path)) {
		if (isFields(from) && isFields(to))
			return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key) =>
				differences(valueOf(from, key), valueOf(to, key), [...path, key]),
			);
		if (Array.isArray(from) && Array.isArray(to)) return differencesOfLists(from, to, path);
	}
	return [{ path, kind: 'changed', from, to }];
}

const valueOf = (fields: Fields, key: string) => (Object.hasOwn(fields, key) ? fields[key] : undefined);

type Named = ReadonlyMap<string, unknown>;

function differencesOfLists(
	from: readonly unknown[],
	to: readonly unknown[],
	path: readonly string[],
): Difference[] {
	const [before, after] = [byName(from), byName(to)];
	if (!before || !after) return [{ path, kind: 'changed', from, to }];
	const own = (name: string, value: unknown) => (isFields(value) ? [...path, name] : path);
	return [
		...[...before].flatMap(([name, value]): Difference[] =>
			after.has(name)
				? differences(value, after.get(name), [...path, name])
				: [{ path: own(name, value), kind: 'removed', from: value }],
		),
		...[...after].flatMap(([name, value]): Difference[] =>
			before.has(name) ? [] : [{ path: own(name, value), kind: 'added', to: value }],
		),
		...(isReordered(before, after) ? [{ path, kind: 'reordered', to } as const] : []),
	];
}

/** What both have stands in another order. */
function isReordered(before: Named, after: Named): boolean {
	const stayed = [...after.keys()].filter((name) => before.has(name));
	return [...before.keys()].filter((name) => after.has(name)).some((name, i) => name !== stayed[i]);
}

/** What an entry of a list goes by; the first of these that it has. */
const NAMES = ['id', 'title', 'when', 'fields', 'from', 'text'];

/** @returns undefined when two entries go by one name, or one goes by none. */
function byName(list: readonly unknown[]): Named | undefined {
	const named = new Map<string, unknown>();
	for (const entry of list) {
		const name = isFields(entry) ? nameOf(entry) : Array.isArray(entry) ? undefined : canonicalJson(entry);
		if (name === undefined || named.has(name)) return undefined;
		named.set(name, entry);
	}
	return named;
}

function nameOf(entry: Fields): string | undefined {
	const key = NAMES.find((name) => entry[name] !== undefined);
	if (key === undefined) return undefined;
	const name = entry[key];
	return typeof name === 'string' ? name : canonicalJson(name);
}
