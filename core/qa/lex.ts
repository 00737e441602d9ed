/** How a platform marks a token, e.g. `{{` and `}}`. */
export interface Delimiter {
	readonly open: string;
	readonly close: string;
	/** The token may hold `<` and `>` (comparisons); elsewhere markup inside a token breaks it. */
	readonly markup?: boolean;
	/** Of three closing braces the last two close: `{{${first_name}}}`. */
	readonly closesLate?: boolean;
}

export interface Span {
	readonly start: number;
	readonly end: number;
}

export interface RawToken extends Span {
	readonly raw: string;
	readonly inner: string;
	readonly open: string;
}

export interface BrokenToken extends Span {
	readonly why: 'notClosed' | 'markupInside' | 'empty';
}

const LONGEST_TOKEN = 4_000;
const NOTHING = Infinity;

/** Each search goes on where the last one stopped, so that all of them together read the text once. */
function finder(text: string, needle: string) {
	let at = -1;
	return (from: number) => {
		if (at < from) {
			const found = text.indexOf(needle, from);
			at = found < 0 ? NOTHING : found;
		}
		return at;
	};
}

/** @returns the tokens of the text in order, and what begins like a token but is none. Linear in the text. */
export function lex(
	text: string,
	delimiters: readonly Delimiter[],
): { tokens: RawToken[]; broken: BrokenToken[] } {
	const finders = delimiters.map((delimiter) => ({
		...delimiter,
		nextOpen: finder(text, delimiter.open),
		nextClose: finder(text, delimiter.close),
		opensAfter: finder(text, delimiter.open),
	}));
	const tokens: RawToken[] = [];
	const broken: BrokenToken[] = [];
	for (let at = 0; ; ) {
		let best: (typeof finders)[number] | undefined;
		for (const candidate of finders) {
			const open = candidate.nextOpen(at);
			// at the same place the longer delimiter wins; the table lists it first
			if (open < NOTHING && (!best || open < best.nextOpen(at))) best = candidate;
		}
		if (!best) return { tokens, broken };
		const start = best.nextOpen(at);
		const innerStart = start + best.open.length;
		const found = best.nextClose(innerStart);
		const isLate = best.closesLate && text.startsWith(best.close, found + 1);
		const close = isLate ? found + 1 : found;
		const end = close + best.close.length;
		const inner = close - innerStart <= LONGEST_TOKEN ? text.slice(innerStart, close) : undefined;
		if (inner === undefined || best.opensAfter(innerStart) < close) {
			broken.push({ start, end: innerStart, why: 'notClosed' });
			at = innerStart;
		} else if (!best.markup && /[<>]/.test(inner)) {
			broken.push({ start, end, why: 'markupInside' });
			at = innerStart;
		} else {
			if (inner.trim() === '') broken.push({ start, end, why: 'empty' });
			tokens.push({ start, end, raw: text.slice(start, end), inner, open: best.open });
			at = end;
		}
	}
}
