import { type BrokenToken, lex, type RawToken } from '../lex';

const AMPSCRIPT = [
	{ open: '%%[', close: ']%%', markup: true },
	{ open: '%%=', close: '=%%', markup: true },
] as const;

/** A name between percent signs; "100%% effort" is none. */
const ATTRIBUTE = /%%([A-Za-z_][A-Za-z0-9_ .:"-]{0,120}?)%%/g;

/** Percent signs open and close alike, so an attribute is known by its shape and not by what stands around it. */
export function lexSfmc(text: string): { tokens: RawToken[]; broken: BrokenToken[] } {
	const { tokens: scripts, broken } = lex(text, AMPSCRIPT);
	// the bracket or equals sign says what it is
	const tokens = scripts.map((token) => ({ ...token, inner: token.raw.slice(2, -2) }));
	let next = 0;
	const attributes = [...text.matchAll(ATTRIBUTE)].flatMap((match): RawToken[] => {
		const [start, end] = [match.index, match.index + match[0].length];
		while (next < tokens.length && tokens[next]!.end <= start) next++;
		const isInside = next < tokens.length && tokens[next]!.start < end;
		return isInside ? [] : [{ start, end, raw: match[0], inner: match[1]!, open: '%%' }];
	});
	return { tokens: [...tokens, ...attributes].sort((a, b) => a.start - b.start), broken };
}
