import { readOnce } from '../once';
import type { Dialect, TokenMeaning } from './dialects';
import type { Edit, Where } from './finding';
import type { BrokenToken, RawToken, Span } from './lex';

/**
 * Stands for each character of a token while HTML and text are read: no letter and no blank to any rule, escaped by
 * addresses, and in no mail. It fits into a byte, so that a mail in Latin letters keeps half its size in memory.
 */
export const MASK = '\u007F';
export const MASKED = /\u007F+/g;

/** A text of the build: its place in the user's words, its JSON path, and the text. */
export interface Origin {
	readonly part: string;
	readonly path: string;
	readonly text: string;
}

export interface Token extends RawToken, TokenMeaning {}

/** Values of program tokens by lower-case name. */
export type TokenValues = ReadonlyMap<string, Origin>;

interface Segment {
	/** Where it begins in the resolved text. */
	readonly at: number;
	readonly origin: Origin;
	readonly from: number;
}

const MAX_DEPTH = 3;
/** Characters that tokens may add to a text; a chain of tokens within tokens must not fill the memory. */
const MAX_GROWTH = 1_000_000;

/** Where the lines begin. */
const linesOf = readOnce(({ text }: Origin) => {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
	return starts;
});

/** @returns the index of the last entry that is not after `value`, at least 0. */
export function lastNotAfter<T>(sorted: ArrayLike<T>, value: number, key: (item: T) => number): number {
	let [low, high] = [0, sorted.length - 1];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (key(sorted[middle]!) <= value) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** A text as it will be sent: program tokens replaced by their values, the other tokens known and masked. */
export class Source {
	/** Program tokens resolved. */
	readonly text: string;
	/** The same length, each token that is left replaced by {@link MASK}. */
	readonly masked: string;
	readonly tokens: readonly Token[];
	readonly broken: readonly BrokenToken[];
	private readonly segments: Segment[] = [];

	constructor(
		readonly origin: Origin,
		dialect: Dialect,
		values: TokenValues,
	) {
		const { programToken } = dialect;
		const pieces: string[] = [];
		let length = 0;
		const copy = (from: Origin, start: number, end: number) => {
			if (start === end) return;
			this.segments.push({ at: length, origin: from, from: start });
			pieces.push(from.text.slice(start, end));
			length += end - start;
		};
		const asWritten = dialect.lex(origin.text);
		const tokensOf = (from: Origin, depth: number) => {
			if (!programToken || values.size === 0 || depth >= MAX_DEPTH) return [];
			return from === origin ? asWritten.tokens : dialect.lex(from.text).tokens;
		};
		const resolve = (from: Origin, depth: number) => {
			let done = 0;
			for (const token of tokensOf(from, depth)) {
				const value = values.get(dialect.read(token.inner).name.toLowerCase());
				if (!value || length > origin.text.length + MAX_GROWTH) continue;
				copy(from, done, token.start);
				resolve(value, depth + 1);
				done = token.end;
			}
			copy(from, done, from.text.length);
		};
		resolve(origin, 0);
		// most texts have no program token, and are not copied
		this.text = pieces.length > 1 ? pieces.join('') : (pieces[0] ?? '');
		const { tokens, broken } = this.text === origin.text ? asWritten : dialect.lex(this.text);
		this.tokens = tokens.map((token) => Object.assign(token, dialect.read(token.inner)));
		this.broken = broken;
		this.masked = maskTokens(this.text, tokens);
	}

	/** @returns the place in the build: in the text itself, or in the value of the program token that brought it. */
	where(offset: number): Where {
		const segment = this.segmentAt(offset);
		const { origin, from, at } = segment ?? { origin: this.origin, from: 0, at: 0 };
		const inOrigin = Math.min(from + offset - at, origin.text.length);
		const starts = linesOf(origin);
		const line = lastNotAfter(starts, inOrigin, (start) => start);
		return {
			part: origin.part,
			path: origin.path,
			line: line + 1,
			column: inOrigin - starts[line]! + 1,
			offset: inOrigin,
		};
	}

	/** @returns the edit of the text in the build, or none when the characters come from several texts. */
	edit({ start, end }: Span, text: string): Edit[] {
		const segment = this.segmentAt(start);
		if (!segment || this.segmentAt(Math.max(start, end - 1)) !== segment) return [];
		const shift = segment.from - segment.at;
		return [{ part: segment.origin.path, start: start + shift, end: end + shift, text }];
	}

	/** Tokens that lie within a stretch of the resolved text. */
	tokensIn({ start, end }: Span): Token[] {
		const first = lastNotAfter(this.tokens, start, (token) => token.start);
		const within: Token[] = [];
		for (let i = first; i < this.tokens.length && this.tokens[i]!.start < end; i++) {
			if (this.tokens[i]!.start >= start) within.push(this.tokens[i]!);
		}
		return within;
	}

	private segmentAt(offset: number): Segment | undefined {
		return this.segments[lastNotAfter(this.segments, offset, (segment) => segment.at)];
	}
}

function maskTokens(text: string, tokens: readonly RawToken[]): string {
	if (tokens.length === 0) return text;
	const pieces: string[] = [];
	let done = 0;
	for (const { start, end } of tokens) {
		pieces.push(text.slice(done, start), MASK.repeat(end - start));
		done = end;
	}
	pieces.push(text.slice(done));
	return pieces.join('');
}
