import { canonicalJson } from '../canonical';
import { plainText } from '../html';
import { quote } from '../problem';
import type { LaunchPackage } from './package';

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

/** A value, or the keys of a list in their order. */
interface Leaf extends Pick<Change, 'field' | 'path' | 'part'> {
	/** Unmistakable also where a name holds dots and brackets. */
	readonly key: string;
	readonly value: unknown;
	readonly isOrder: boolean;
}

const WORDS: Record<string, string> = {
	emails: 'e-mail',
	landingPages: 'landing page',
	forms: 'form',
	tokens: 'token',
	followUps: 'follow-up',
	unreadable: 'unreadable part',
	html: 'HTML',
	text: 'text version',
	from: 'sender',
	replyTo: 'reply-to address',
	sendAt: 'send time',
	timeZone: 'time zone',
	size: 'number of people',
	include: 'included list',
	exclude: 'excluded list',
	suppression: 'suppression list',
	seedList: 'seed list',
	consentFilter: 'consent filter',
	audienceSize: 'expected number of people',
	programId: 'program',
};
const say = (key: string) => WORDS[key] ?? key;

type Place = Pick<Leaf, 'field' | 'path' | 'part'> & { readonly keys: readonly string[] };

function leavesOf(value: unknown, place: Place): Leaf[] {
	const { field, path, part, keys } = place;
	if (Array.isArray(value)) {
		const names = keysOf(value);
		const entries = value.flatMap((item, index) => {
			const name = names[index]!;
			return leavesOf(item, {
				field: `${field} ${quote(titleOf(item, name))}`,
				path: `${path}[${name}]`,
				part: `${part}.*`,
				keys: [...keys, name],
			});
		});
		return [leafOf({ ...place, field: `order of ${field}` }, names, true), ...entries];
	}
	if (value !== null && typeof value === 'object') {
		return Object.entries(value).flatMap(([name, member]) =>
			leavesOf(member, {
				field: field ? `${say(name)} of ${field}` : say(name),
				path: path ? `${path}.${name}` : name,
				part: part ? `${part}.${name}` : name,
				keys: [...keys, name],
			}),
		);
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
 */
export function diffPackages(before: LaunchPackage, after: LaunchPackage): Change[] {
	const old = new Map(leavesOf(before, WHOLE).map((leaf) => [leaf.key, leaf]));
	const changes: Change[] = [];
	for (const leaf of leavesOf(after, WHOLE)) {
		const was = old.get(leaf.key);
		old.delete(leaf.key);
		if (leaf.isOrder) changes.push(...orderChange(was, leaf));
		else if (canonicalJson(was?.value) !== canonicalJson(leaf.value))
			changes.push(changeOf(leaf, was?.value, leaf.value));
	}
	for (const gone of old.values()) {
		if (gone.isOrder || gone.value === undefined || gone.value === null) continue;
		changes.push(changeOf(gone, gone.value, undefined));
	}
	return changes;
}

const changeOf = ({ field, path, part }: Leaf, from: unknown, to: unknown): Change => ({
	field: plainText(field),
	path,
	part,
	...aroundFirstDifference(from, to),
});

/** Entries that come or go are told by themselves; here only those that stay and change places. */
function orderChange(was: Leaf | undefined, leaf: Leaf): Change[] {
	const [before, after] = [was?.value ?? [], leaf.value] as [string[], string[]];
	const [known, kept] = [new Set(before), new Set(after)];
	const from = before.filter((key) => kept.has(key)).join(', ');
	const to = after.filter((key) => known.has(key)).join(', ');
	return from === to ? [] : [changeOf(leaf, from, to)];
}

const textOf = (value: unknown) =>
	value === undefined || value === null ? '' : typeof value === 'string' ? value : canonicalJson(value);

function aroundFirstDifference(from: unknown, to: unknown): { from: string; to: string } {
	const [a, b] = [textOf(from), textOf(to)];
	let same = 0;
	while (same < a.length && same < b.length && a[same] === b[same]) same++;
	const start = Math.max(0, same - CONTEXT);
	const [shown, now] = [cut(a, start), cut(b, start)];
	return { from: shown, to: shown === now ? `${now} (${UNSEEN})` : now };
}

const UNSEEN = 'differs only in spaces or invisible characters';

const cut = (text: string, start: number) => {
	if (text === '') return '(nothing)';
	const shown = plainText(text.slice(start, start + MAX_SHOWN)).replace(/\s+/g, ' ');
	return `${start > 0 ? '…' : ''}${shown}${start + MAX_SHOWN < text.length ? '…' : ''}`;
};

/** @returns one sentence a change: `subject of e-mail "Invitation": "Save your seat" → "Last seats"`. */
export const sayChange = ({ field, from, to }: Pick<Change, 'field' | 'from' | 'to'>) =>
	`${field}: "${from}" → "${to}"`;
