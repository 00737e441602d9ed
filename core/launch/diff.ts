import { canonicalJson } from '../canonical';
import { fill } from '../fill';
import { plainText } from '../html';
import type { LaunchPackage } from './package';
import { type ChangeWords, english } from './words/en';

/** One field that differs between two launch packages, in the words a person uses for it. */
export interface Change {
	/** E.g. `subject of e-mail "Invitation"`. */
	readonly field: string;
	/** Path in the package, e.g. `emails[1002].subject`. */
	readonly path: string;
	/** The same without the entry of a list, e.g. `emails.*.subject`: the words of the playbook's materiality map. */
	readonly part: string;
	readonly from: string;
	readonly to: string;
}

const MAX_SHOWN = 160;
const CONTEXT = 40;

/** A list entry is known by its id or name, so that an added entry does not shift the ones behind it. */
const keyOf = (item: unknown, index: number) => {
	const { id, name, what } = (item ?? {}) as Record<string, unknown>;
	return String(id ?? name ?? what ?? (typeof item === 'string' ? item : index));
};

/** The keys of a list's entries; one that repeats is numbered, so that each entry has its own path. */
function keysOf(items: readonly unknown[]): string[] {
	const counts = new Map<string, number>();
	const taken = new Set<string>();
	return items.map((item, index) => {
		const key = keyOf(item, index);
		let count = counts.get(key) ?? 0;
		const numbered = () => (count === 1 ? key : `${key}#${count}`);
		do count++;
		while (taken.has(numbered()));
		counts.set(key, count);
		taken.add(numbered());
		return numbered();
	});
}

/** An id is for machines, a name for people; a name that is the key itself carries its number. */
const titleOf = (item: unknown, key: string) => {
	const { id, name } = (item ?? {}) as Record<string, unknown>;
	return String((id === undefined ? undefined : name) ?? key);
};

/** Longest name of an entry shown, in characters. */
const MAX_NAME = 200;
const shortOf = (name: string) =>
	name.length > MAX_NAME ? `${name.slice(0, MAX_NAME - 1)}…` : name.replace(/\s+/g, ' ').trim();

/** A value, or the keys of a list in their order. */
interface Leaf extends Pick<Change, 'field' | 'path' | 'part'> {
	/** Unmistakable also where a name holds dots and brackets. */
	readonly key: string;
	readonly value: unknown;
	readonly isOrder: boolean;
}

const say = (key: string, { fields }: ChangeWords) =>
	Object.hasOwn(fields, key) ? fields[key as keyof ChangeWords['fields']] : key;

type Place = Pick<Leaf, 'field' | 'path' | 'part'> & { readonly keys: readonly string[] };

function leavesOf(value: unknown, place: Place, words: ChangeWords): Leaf[] {
	const { field, path, part, keys } = place;
	if (Array.isArray(value)) {
		const names = keysOf(value);
		const entries = value.flatMap((item, index) => {
			const name = names[index]!;
			const entry = {
				field: fill(words.entry, { list: field, name: shortOf(titleOf(item, name)) }),
				path: `${path}[${name}]`,
				part: `${part}.*`,
				keys: [...keys, name],
			};
			return leavesOf(item, entry, words);
		});
		return [leafOf({ ...place, field: fill(words.orderOf, { list: field }) }, names, true), ...entries];
	}
	if (value !== null && typeof value === 'object') {
		return Object.entries(value).flatMap(([name, member]) => {
			const said = say(name, words);
			const inner = {
				field: field ? fill(words.of, { part: said, whole: field }) : said,
				path: path ? `${path}.${name}` : name,
				part: part ? `${part}.${name}` : name,
				keys: [...keys, name],
			};
			return leavesOf(member, inner, words);
		});
	}
	return [leafOf(place, value, false)];
}

const leafOf = ({ field, path, part, keys }: Place, value: unknown, isOrder: boolean): Leaf => ({
	field,
	path,
	part,
	value,
	isOrder,
	key: JSON.stringify([isOrder, ...keys]),
});

const WHOLE: Place = { field: '', path: '', part: '', keys: [] };

/**
 * What differs between two packages, field by field, in the order of the new one; nothing when their digests agree.
 * Only words: the shown texts are cut around the first difference.
 * @param words of the reader; the record keeps the English ones
 */
export function diffPackages(
	before: LaunchPackage,
	after: LaunchPackage,
	words: ChangeWords = english,
): Change[] {
	const old = new Map(leavesOf(before, WHOLE, words).map((leaf) => [leaf.key, leaf]));
	const changes: Change[] = [];
	for (const leaf of leavesOf(after, WHOLE, words)) {
		const was = old.get(leaf.key);
		old.delete(leaf.key);
		if (leaf.isOrder) changes.push(...orderChange(was, leaf, words));
		else if (canonicalJson(was?.value) !== canonicalJson(leaf.value))
			changes.push(changeOf(leaf, was?.value, leaf.value, words));
	}
	for (const gone of old.values()) {
		if (gone.isOrder || gone.value === undefined || gone.value === null) continue;
		changes.push(changeOf(gone, gone.value, undefined, words));
	}
	return changes;
}

const changeOf = ({ field, path, part }: Leaf, from: unknown, to: unknown, words: ChangeWords): Change => ({
	field: plainText(field),
	path,
	part,
	...aroundFirstDifference(from, to, words),
});

/** Entries that come or go are told by themselves; here only those that stay and change places. */
function orderChange(was: Leaf | undefined, leaf: Leaf, words: ChangeWords): Change[] {
	const [before, after] = [was?.value ?? [], leaf.value] as [string[], string[]];
	const [known, kept] = [new Set(before), new Set(after)];
	const from = before.filter((key) => kept.has(key)).join(', ');
	const to = after.filter((key) => known.has(key)).join(', ');
	return from === to ? [] : [changeOf(leaf, from, to, words)];
}

const textOf = (value: unknown) =>
	value === undefined || value === null ? '' : typeof value === 'string' ? value : canonicalJson(value);

function aroundFirstDifference(from: unknown, to: unknown, words: ChangeWords): { from: string; to: string } {
	const [a, b] = [textOf(from), textOf(to)];
	let same = 0;
	while (same < a.length && same < b.length && a[same] === b[same]) same++;
	const start = Math.max(0, same - CONTEXT);
	const [shown, now] = [cut(a, start, words), cut(b, start, words)];
	return { from: shown, to: shown === now ? fill(words.unseen, { text: now }) : now };
}

const cut = (text: string, start: number, { nothing }: ChangeWords) => {
	if (text === '') return nothing;
	const shown = plainText(text.slice(start, start + MAX_SHOWN)).replace(/\s+/g, ' ');
	return `${start > 0 ? '…' : ''}${shown}${start + MAX_SHOWN < text.length ? '…' : ''}`;
};

/** @returns one sentence a change: `subject of e-mail "Invitation": "Save your seat" → "Last seats"`. */
export const sayChange = (
	{ field, from, to }: Pick<Change, 'field' | 'from' | 'to'>,
	{ change }: ChangeWords = english,
) => fill(change, { field, from, to });
