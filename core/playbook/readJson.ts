import { ProblemError } from '../problem';

/**
 * Reads a playbook's JSON text.
 * @throws ProblemError that names the place and repeats nothing of the text, as the engine's own message would:
 * a secret may stand there
 */
export function readJson(text: string): unknown {
	const reading = tryJson(text);
	if (reading) return reading.value;
	const lines = text.slice(0, endOfJson(text)).split('\n');
	throw new ProblemError({
		where: 'Playbook',
		found: `text that stops being JSON at line ${lines.length}, column ${lines.at(-1)!.length + 1}`,
		expected: 'one JSON document',
		mend: 'Check commas, quotes and brackets there and just before it, for instance with the JSON editor of your browser.',
	});
}

function tryJson(text: string): { value: unknown } | undefined {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return undefined;
	}
}

/** The next token: white space, a bracket or sign, a string, or a number or word. Sticky: ends with what is no token. */
const TOKEN =
	/[ \t\n\r]+|[{}[\],:]|"[ !#-[\]-\u{10FFFF}]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[ !#-[\]-\u{10FFFF}]*)*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/guy;

/** What may come next, by first character; `0` stands for every number and word. */
const VALUE = '"{[0';
const NAME = '"';

/** @returns how much of the text can be the beginning of a JSON document. The engine tells only sometimes. */
function endOfJson(text: string): number {
	const closers: string[] = [];
	let allowed = VALUE;
	let end = 0;
	for (const [token] of text.matchAll(TOKEN)) {
		const kind = /^[-\dtfn]/.test(token) ? '0' : token[0]!;
		const isSpace = kind.trim() === '';
		if (!isSpace && !allowed.includes(kind)) return end;
		end += token.length;
		if (isSpace) continue;
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
	return end;
}
