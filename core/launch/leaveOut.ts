import { VOLATILE, type VolatileRule } from './volatile';

/** What stands in a launch package in place of a value that was left out. */
export const LEFT_OUT = 'left-out';

/** A value that was left out of the launch package. It may be a key to a file, so it is not repeated here. */
export interface Exclusion {
	/** Id of the entry in core/launch/volatile. */
	readonly rule: string;
	readonly parameter: string;
	/** The address as it stands in the package. */
	readonly url: string;
}

/** Longest address looked at, in characters; a longer one counts as it stands. */
const MAX_URL = 8_000;
/** One class of characters without alternatives: the search goes through the text once. */
const ADDRESS = /(?:https?:)?\/\/[^\s"'<>()`]+/gi;
const PLAIN_HOST = /^[a-z0-9.-]{1,253}(?::\d{1,5})?$/i;
/** `&` as such and as HTML writes it; kept, so that the text around the values stays as it is. */
const SEPARATOR = /(&(?:amp;|#38;|#x26;)?)/i;
/** What signatures and tokens are made of. Nothing else is left out: a comma may begin the next address of a list. */
const VALUE = /^[\w.~%+/=:!*-]*$/;

/**
 * The text with every value of the list in core/launch/volatile replaced. What is not exactly like an entry stays,
 * and so counts: an odd host, a name in percent escapes, an address in pieces.
 * @param noted is told each value that was left out
 */
export const leaveOut = (text: string, noted: (exclusion: Exclusion) => void = () => undefined): string =>
	text.replace(ADDRESS, (url) => (url.length > MAX_URL ? url : withoutValues(url, noted)));

function withoutValues(url: string, noted: (exclusion: Exclusion) => void): string {
	const mark = url.indexOf('?');
	if (mark < 0) return url;
	const hash = url.indexOf('#', mark);
	const end = fragmentAt(url, hash);
	const parts = url.slice(mark + 1, end).split(SEPARATOR);
	const names = new Set(parts.map(nameOf));
	const host = hostOf(url);
	const rules = VOLATILE.filter((rule) => isFor(rule, host, names));
	if (rules.length === 0) return url;
	const left: { rule: string; parameter: string }[] = [];
	const shown = parts.map((part) => {
		const parameter = nameOf(part);
		const rule = rules.find(({ parameters }) => parameters.includes(parameter));
		if (!rule || !isPlainValue(part.slice(parameter.length))) return part;
		left.push({ rule: rule.id, parameter });
		return `${parameter}=${LEFT_OUT}`;
	});
	const result = url.slice(0, mark + 1) + shown.join('') + url.slice(end);
	for (const entry of left) noted({ ...entry, url: result });
	return result;
}

/** Where the query ends; the `#` of `&#38;` is not a fragment. */
function fragmentAt(url: string, hash: number): number {
	let at = hash;
	while (at > 0 && url[at - 1] === '&') at = url.indexOf('#', at + 1);
	return at < 0 ? url.length : at;
}

const nameOf = (part: string) => part.split('=', 1)[0]!;

/** With its `=`; a second address within it could lead anywhere. */
const isPlainValue = (value: string) => value.startsWith('=') && VALUE.test(value) && !value.includes('//');

/** Nothing for a host that could be read in two ways, e.g. with a name and a password before it. */
function hostOf(url: string): string | undefined {
	const [authority = ''] = url.slice(url.indexOf('//') + 2).split(/[/?#]/, 1);
	return PLAIN_HOST.test(authority) ? authority.replace(/:\d+$/, '').toLowerCase() : undefined;
}

const isFor = (
	{ hosts, needs = [], parameters }: VolatileRule,
	host: string | undefined,
	names: ReadonlySet<string>,
) =>
	host !== undefined &&
	(hosts?.test(host) ?? true) &&
	needs.every((name) => names.has(name)) &&
	parameters.some((name) => names.has(name));
