import { canonicalJson } from '../canonical';
import { quote } from '../problem';
import type { LaunchPackage } from './package';

/** One field that differs between two launch packages, in the words a person uses for it. */
export interface Change {
	/** E.g. `subject of e-mail "Invitation"`. */
	readonly field: string;
	/** Path in the package, e.g. `emails[1002].subject`. */
	readonly path: string;
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

type Leaf = { path: string; field: string; value: unknown };

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

function leavesOf(value: unknown, path: string, field: string): Leaf[] {
	if (Array.isArray(value)) {
		const keys = keysOf(value);
		return value.flatMap((item, index) => {
			const key = keys[index]!;
			return leavesOf(item, `${path}[${key}]`, `${field} ${quote(titleOf(item, key))}`);
		});
	}
	if (value !== null && typeof value === 'object') {
		return Object.entries(value).flatMap(([key, member]) =>
			leavesOf(member, path ? `${path}.${key}` : key, field ? `${say(key)} of ${field}` : say(key)),
		);
	}
	return [{ path, field, value }];
}

/**
 * What differs between two packages, field by field, in the order of the new one.
 * Only words: the shown texts are cut around the first difference.
 */
export function diffPackages(before: LaunchPackage, after: LaunchPackage): Change[] {
	const old = new Map(leavesOf(before, '', '').map((leaf) => [leaf.path, leaf]));
	const changes: Change[] = [];
	for (const leaf of leavesOf(after, '', '')) {
		const was = old.get(leaf.path);
		old.delete(leaf.path);
		if (canonicalJson(was?.value) === canonicalJson(leaf.value)) continue;
		changes.push({ field: leaf.field, path: leaf.path, ...aroundFirstDifference(was?.value, leaf.value) });
	}
	for (const gone of old.values()) {
		if (gone.value === undefined || gone.value === null) continue;
		changes.push({ field: gone.field, path: gone.path, ...aroundFirstDifference(gone.value, undefined) });
	}
	return changes;
}

const textOf = (value: unknown) =>
	value === undefined || value === null ? '' : typeof value === 'string' ? value : canonicalJson(value);

function aroundFirstDifference(from: unknown, to: unknown): { from: string; to: string } {
	const [a, b] = [textOf(from), textOf(to)];
	let same = 0;
	while (same < a.length && same < b.length && a[same] === b[same]) same++;
	const start = Math.max(0, same - CONTEXT);
	return { from: cut(a, start), to: cut(b, start) };
}

const cut = (text: string, start: number) => {
	if (text === '') return '(nothing)';
	const shown = text.slice(start, start + MAX_SHOWN).replace(/\s+/g, ' ');
	return `${start > 0 ? '…' : ''}${shown}${start + MAX_SHOWN < text.length ? '…' : ''}`;
};

/** @returns one sentence a change: `subject of e-mail "Invitation": "Save your seat" → "Last seats"`. */
export const sayChange = ({ field, from, to }: Change) => `${field}: "${from}" → "${to}"`;
