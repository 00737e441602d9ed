import { z } from 'zod/v4';

import { type Problem, ProblemError, quote } from './problem';

/** Values that are shown in an error sentence are looked up in the input, except where they are secrets. */
const SECRET_KEY = /secret|password|token$/i;

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
	path.reduce<unknown>(
		(value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
		input,
	);

const fieldName = (what: string, path: readonly PropertyKey[]) =>
	path.length === 0 ? what : `${what}, ${path.map(String).join(' › ')}`;

/** Longest part of a word that is compared; bounds the cost. */
const MAX_COMPARED = 80;
const compared = (word: string) => word.toLowerCase().slice(0, MAX_COMPARED);

/** Edits that still pass for a typing slip: none in a single letter, one in a short word, a third of a long one. */
const mostEdits = (length: number) => (length < 2 ? 0 : length < 5 ? 1 : Math.max(2, Math.floor(length / 3)));

/** @returns the candidate at the smallest edit distance, when it is near enough to be a typing slip. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
	const typed = compared(word);
	let best: { candidate: string; distance: number } | undefined;
	for (const candidate of candidates) {
		const meant = compared(candidate);
		const distance = editDistance(typed, meant);
		// As many edits as letters make any word out of any other, and of nothing.
		const isSlip = distance <= mostEdits(typed.length) && distance < Math.max(typed.length, meant.length);
		if (isSlip && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
	}
	return best?.candidate;
}

/** Letters to add, drop or change, or neighbours to swap (optimal string alignment). */
function editDistance(a: string, b: string): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
			const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const swap = isSwap ? before[j - 2]! + 1 : Infinity;
			next.push(Math.min(change, swap, row[j]! + 1, next[j - 1]! + 1));
		}
		[before, row] = [row, next];
	}
	return row[b.length]!;
}

/** The schema of the value at `path`; of a union on the way, the option that was meant. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[], input: unknown): z.ZodType | undefined {
	let at = unwrap(schema);
	let value = input;
	for (const key of path) {
		at = meantOption(at, value);
		if (at instanceof z.ZodObject) at = at.shape[String(key)] as z.ZodType | undefined;
		else if (at instanceof z.ZodRecord) at = at.valueType as z.ZodType;
		else if (at instanceof z.ZodArray) at = at.element as z.ZodType;
		else return undefined;
		at = unwrap(at);
		value = valueAt(value, [key]);
	}
	return at;
}

/** The keys an object schema knows at `path`, for "did you mean". */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[], input: unknown): string[] {
	const at = meantOption(schemaAt(schema, path, input), valueAt(input, path));
	return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

const isRecord = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Of the options of a union the one that shares most keys with what was written, else the first. */
function meantOption(schema: z.ZodType | undefined, value: unknown): z.ZodType | undefined {
	const at = unwrap(schema);
	return at instanceof z.ZodUnion ? (at.options[meantIndex(at, value)] as z.ZodType) : at;
}

function meantIndex({ options }: z.ZodUnion, value: unknown): number {
	const shared = options.map((option) =>
		option instanceof z.ZodObject && isRecord(value)
			? Object.keys(value).filter((key) => key in option.shape).length
			: -1,
	);
	return shared.indexOf(Math.max(...shared));
}

function unwrap(schema: z.ZodType | undefined): z.ZodType | undefined {
	let at = schema;
	while (
		at instanceof z.ZodOptional ||
		at instanceof z.ZodNullable ||
		at instanceof z.ZodDefault ||
		at instanceof z.ZodPrefault
	) {
		at = at.unwrap() as z.ZodType;
	}
	return at;
}

/** A problem with the path it is about; `meant`: the path of the key that was misspelt. */
interface Told {
	readonly problem: Problem;
	readonly path: string;
	readonly isMissing?: boolean;
	readonly meant?: string | undefined;
}

const pathOf = (...path: readonly PropertyKey[]) => path.map(String).join(' › ');

function toldOf(issue: z.core.$ZodIssue, what: string, schema: z.ZodType, input: unknown): Told[] {
	if (issue.code === 'unrecognized_keys') {
		const known = knownKeys(schema, issue.path, input);
		return issue.keys.map((key) => {
			const suggestion = nearest(key, known);
			const problem = {
				where: fieldName(what, issue.path),
				found: `the key ${quote(key)}`,
				expected: known.length > 0 ? `one of ${known.slice(0, 30).join(', ')}` : 'no such key',
				mend: suggestion ? `Did you mean "${suggestion}"?` : 'Remove it, or correct its name.',
			};
			const meant = suggestion === undefined ? undefined : pathOf(...issue.path, suggestion);
			return { problem, path: pathOf(...issue.path, key), meant };
		});
	}
	if (issue.code === 'invalid_union') {
		const [at, value] = [schemaAt(schema, issue.path, input), valueAt(input, issue.path)];
		const meant =
			at instanceof z.ZodUnion && isRecord(value) ? issue.errors[meantIndex(at, value)] : undefined;
		if (meant)
			return meant.flatMap((inner) =>
				toldOf({ ...inner, path: [...issue.path, ...inner.path] }, what, schema, input),
			);
	}
	const isMissing = valueAt(input, issue.path) === undefined;
	return [{ problem: problemOf(issue, what, input), path: pathOf(...issue.path), isMissing }];
}

function problemOf(issue: z.core.$ZodIssue, what: string, input: unknown): Problem {
	const custom = issue.code === 'custom' ? (issue.params as Partial<Problem> | undefined) : undefined;
	const key = issue.path.at(-1);
	const value = valueAt(input, issue.path);
	const found = SECRET_KEY.test(String(key)) ? 'a value that is not shown here' : quote(value);
	const options = issue.code === 'invalid_value' ? issue.values.map(String) : [];
	const suggestion = nearest(String(value ?? ''), options);
	const correct = value === undefined ? 'Add this field.' : 'Correct this field.';
	return {
		where: fieldName(what, issue.path),
		found: custom?.found ?? found,
		expected: custom?.expected ?? expectation(issue),
		mend: custom?.mend ?? (suggestion ? `Did you mean "${suggestion}"?` : correct),
	};
}

const KINDS: Readonly<Record<string, string>> = {
	array: 'a list',
	record: 'an object',
	object: 'an object',
	string: 'text in quotes',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
};

const FORMATS: Readonly<Record<string, string>> = {
	date: 'a date that exists, like 2026-12-24',
	email: 'an e-mail address, like dana@example.com',
};

function expectation(issue: z.core.$ZodIssue): string {
	switch (issue.code) {
		case 'invalid_type':
			return KINDS[issue.expected] ?? `a value of type ${issue.expected}`;
		case 'too_big':
			return `at most ${issue.maximum} ${issue.origin === 'string' ? 'characters' : issue.origin === 'array' ? 'entries' : ''}`.trim();
		case 'too_small':
			return `at least ${issue.minimum} ${issue.origin === 'string' ? 'characters' : issue.origin === 'array' ? 'entries' : ''}`.trim();
		case 'invalid_value':
			return `one of ${issue.values.map(String).join(', ')}`;
		case 'invalid_format':
			return issue.format === 'regex'
				? issue.message
				: (FORMATS[issue.format] ?? `a value in the form of ${issue.format}`);
		case 'invalid_key':
			return issue.issues[0]?.message ?? 'another key';
		default:
			return issue.message;
	}
}

/** A key that is misspelt is missing under its right name too; that is one problem, not two. */
function withoutEchoes(told: readonly Told[]): Problem[] {
	const meant = new Set(told.map((each) => each.meant));
	return told.flatMap(({ problem, path, isMissing }) => (isMissing && meant.has(path) ? [] : [problem]));
}

export type Reading<T> = { readonly value: T } | { readonly problems: readonly [Problem, ...Problem[]] };

/** Like {@link parse}, for callers who have more to say about what is wrong. */
export function read<S extends z.ZodType>(schema: S, input: unknown, what: string): Reading<z.output<S>> {
	const result = schema.safeParse(input);
	if (result.success) return { value: result.data };
	const told = result.error.issues.flatMap((issue) => toldOf(issue, what, schema, input));
	return { problems: withoutEchoes(told) as [Problem, ...Problem[]] };
}

/**
 * Parses what came from outside.
 * @param what the thing in the user's words ("Playbook"), the first part of every error sentence
 * @throws ProblemError with every problem at once
 */
export function parse<S extends z.ZodType>(schema: S, input: unknown, what: string): z.output<S> {
	const reading = read(schema, input, what);
	if ('value' in reading) return reading.value;
	const [first, ...rest] = reading.problems;
	throw new ProblemError(first, ...rest);
}
