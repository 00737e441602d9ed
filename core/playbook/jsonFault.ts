/** Where a text stops being JSON, and what could have followed there. */
export interface Place {
	/** How much of the text can be the beginning of a JSON document. */
	readonly end: number;
	/** First characters of what could come next; `0` stands for every number and word, nothing for the end. */
	readonly allowed: string;
	/** The last token before, but for white space. */
	readonly before: string;
	/** Brackets that are still open, as what closes them, from the outside. */
	readonly closers: readonly string[];
}

/** The next token: white space, a bracket or sign, a string, or a number or word. Sticky: ends with what is no token. */
const TOKEN =
	/[ \t\n\r]+|[{}[\],:]|"[ !#-[\]-\u{10FFFF}]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\u{10FFFF}]*)*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/guy;

const VALUE = '"{[0';
const NAME = '"';

/** The engine names the place only sometimes. */
export function placeOfFault(text: string): Place {
	const closers: string[] = [];
	let allowed = VALUE;
	let end = 0;
	let before = '';
	for (const [token] of text.matchAll(TOKEN)) {
		const kind = /^[-\dtfn]/.test(token) ? '0' : token[0]!;
		const isSpace = kind.trim() === '';
		if (!isSpace && !allowed.includes(kind)) break;
		end += token.length;
		if (isSpace) continue;
		before = token;
		const isName = kind === '"' && !allowed.includes('0');
		if (kind === '{' || kind === '[') closers.push(kind === '{' ? '}' : ']');
		if (kind === '}' || kind === ']') closers.pop();
		const closer = closers.at(-1) ?? '';
		if (isName) allowed = ':';
		else if (kind === ':') allowed = VALUE;
		else if (kind === ',') allowed = closer === '}' ? NAME : VALUE;
		else if (kind === '{') allowed = NAME + closer;
		else if (kind === '[') allowed = VALUE + closer;
		else allowed = closer && `,${closer}`;
	}
	return { end, allowed, before, closers };
}
