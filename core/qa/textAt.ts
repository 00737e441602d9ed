import type { Build } from '../launch/build';

type Key = string | number;

/** `emails[0].from.name` → emails, 0, from, name; none when it is no such path. */
function keysOf(path: string): Key[] | undefined {
	if (path.length > 200 || !/^[A-Za-z]\w*(?:\[\d{1,6}\]|\.[A-Za-z]\w*)*$/.test(path)) return undefined;
	return path.match(/\w+/g)?.map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

const memberOf = (value: unknown, key: Key): unknown =>
	value !== null && typeof value === 'object' && Object.hasOwn(value, key)
		? (value as Record<Key, unknown>)[key]
		: undefined;

/** @returns the text at a JSON path of the build, e.g. `emails[0].html`; none when no text stands there. */
export function textAt(build: Build, path: string): string | undefined {
	const value = keysOf(path)?.reduce<unknown>(memberOf, build);
	return typeof value === 'string' ? value : undefined;
}

/** @returns the build with another text at a JSON path where {@link textAt} finds one; nothing else is copied. */
export function withTextAt(build: Build, path: string, text: string): Build {
	const put = (value: unknown, [key, ...rest]: readonly Key[]): unknown => {
		if (key === undefined) return text;
		const inner = put(memberOf(value, key), rest);
		return Array.isArray(value) ? value.with(Number(key), inner) : { ...(value as object), [key]: inner };
	};
	return put(build, keysOf(path) ?? []) as Build;
}
