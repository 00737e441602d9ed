import { ProblemError, quote } from '../../../core';

/** A JSON field holds text when it is typed in, and a value when it is an expression. @throws ProblemError on bad JSON */
export function readJson(value: unknown, field: string): unknown {
	if (typeof value !== 'string') return value;
	if (value.trim() === '') return undefined;
	const parsed = parseJson(value);
	if (parsed !== undefined) return parsed;
	throw new ProblemError({
		where: `Field "${field}"`,
		found: quote(value.slice(0, 100)),
		expected: 'JSON or an expression that gives data',
		mend: 'Switch the field to Expression and drag the value from the input panel.',
	});
}

/** @returns undefined for text that is not JSON; JSON itself has no undefined. */
function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** @returns a list of objects; anything else in it is left out. */
export function readList(value: unknown, field: string): Record<string, unknown>[] {
	const parsed = readJson(value, field) ?? [];
	if (Array.isArray(parsed)) return parsed.filter((entry) => entry !== null && typeof entry === 'object');
	throw new ProblemError({
		where: `Field "${field}"`,
		found: quote(parsed),
		expected: 'a list of rows',
		mend: "Use an expression like {{ $('Read rows').all().map(item => item.json) }}.",
	});
}
