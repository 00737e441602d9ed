/** French keeps these together with the word they belong to; a line must not break between them. */
const BEFORE = / (?=[:;?!»%])/g;
const AFTER = /« /g;
const keep = (text: string) => text.replace(BEFORE, '\u00a0').replace(AFTER, '«\u00a0');

/** The same texts with spaces that do not break, so that the source can be written with plain ones. */
export function withFrenchSpaces<T extends object>(texts: T): T {
	return Object.fromEntries(
		Object.entries(texts).map(([key, member]: [string, unknown]) => [
			key,
			typeof member === 'string' ? keep(member) : withFrenchSpaces(member as object),
		]),
	) as T;
}
