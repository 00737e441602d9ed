import { z } from 'zod/v4';

import { type Problem, quote, refuse } from '../../problem';
import { MapError, unless } from '../mapError';
import { programPath, words } from './assets';
import { change, type Connection, read } from './call';
import { sameTokenValue, tokenValueOf } from './tokenValue';

/** Tokens inherited from a folder above the program come along; a program has a few dozen at most. */
const tokenSchema = z.looseObject({ name: z.string().max(200), type: words(50), value: words(1_000_000) });
const tokensSchema = z.looseObject({ tokens: z.array(tokenSchema).max(500).nullish() });

/** `name` as it stands in an e-mail, e.g. my.Subject; `apiName` as the API writes it. */
export interface ProgramToken {
	readonly name: string;
	readonly apiName: string;
	readonly type: string;
	readonly value: string;
}

const WRITABLE = ['date', 'number', 'rich text', 'score', 'sfdc campaign', 'text'];
/** Marketo refuses calls over 1 MB (413); form encoding triples what is not a letter. */
const MAX_VALUE = 300_000;

const pathOf = (programId: string) => `/rest/asset/v1/folder/${programPath(programId)}/tokens.json`;

/** The API leaves out the "my." with which e-mails write a token; both spellings are taken. */
const withoutMy = (name: string) => name.replace(/^\{\{|\}\}$/g, '').replace(/^my\./i, '');

export async function readTokens(connection: Connection, programId: string): Promise<ProgramToken[]> {
	const { items } = await read(connection, 'program tokens', tokensSchema, pathOf(programId), {
		folderType: 'Program',
	});
	return items
		.flatMap(({ tokens }) => tokens ?? [])
		.map(({ name, type, value }) => ({ name: `my.${withoutMy(name)}`, apiName: name, type, value }));
}

/** Reads, writes what differs, reads again. A repeated call writes nothing. */
export async function setTokens(
	connection: Connection,
	programId: string,
	tokens: Readonly<Record<string, string>>,
): Promise<{ applied: string[]; unknown: string[] }> {
	const before = await readTokens(connection, programId);
	const wanted = Object.entries(tokens).map(([name, text]) => ({
		name,
		text,
		token: tokenNamed(before, name),
	}));
	refuse(wanted.flatMap(({ name, text, token }) => (token ? problemsWith(name, text, token) : [])));
	const known = wanted.flatMap(({ name, text, token }) =>
		token ? [{ name, token, value: tokenValueOf(token.type, text) }] : [],
	);
	const unknown = wanted.flatMap(({ name, token }) => (token ? [] : [name]));
	const differing = known.filter(({ token, value }) => !sameTokenValue(token.type, token.value, value));
	if (differing.length === 0) return { applied: known.map(({ name }) => name), unknown };
	for (const { name, token, value } of differing) await write(connection, programId, name, token, value);
	const after = await readTokens(connection, programId);
	for (const { name, token, value } of known) {
		const found = tokenNamed(after, name)?.value;
		if (found === undefined || !sameTokenValue(token.type, found, value))
			throw notApplied(name, found, value);
	}
	return { applied: known.map(({ name }) => name), unknown };
}

const tokenNamed = (tokens: readonly ProgramToken[], name: string) =>
	tokens.find((token) => withoutMy(token.apiName) === withoutMy(name));

/** One token a call. When nobody knows whether it was carried out, the reading afterwards tells. */
async function write(
	connection: Connection,
	programId: string,
	name: string,
	token: ProgramToken,
	value: string,
) {
	const form = { folderType: 'Program', name: token.apiName, type: token.type, value };
	const writing = change(connection, `token ${quote(name)}`, z.unknown(), pathOf(programId), { form });
	await unless(writing, ['uncertain'], () => undefined);
}

function problemsWith(name: string, text: string, { type }: ProgramToken): Problem[] {
	const where = `Marketo, token ${quote(name)}`;
	if (!WRITABLE.includes(type)) {
		return [
			{
				where,
				found: `a token of type ${quote(type)}`,
				expected: `one of ${WRITABLE.join(', ')}, which the API can write`,
				mend: 'Take it out of the tokens in the playbook and fill it in Marketo, or make it a text token in the template.',
			},
		];
	}
	if (text.length > MAX_VALUE) {
		return [
			{
				where,
				found: `${text.length} characters`,
				expected: `at most ${MAX_VALUE}`,
				mend: 'Shorten the text.',
			},
		];
	}
	const [fits, expected, example]: [boolean, string, string] =
		type === 'date'
			? [/^\d{4}-\d\d-\d\d$/.test(text), 'a date', '2026-03-02']
			: type === 'number'
				? [/^-?\d+(\.\d+)?$/.test(text), 'a number', '12.5']
				: type === 'score'
					? [/^[=+-]?\d{1,9}$/.test(text), 'a score', '+5']
					: [true, '', ''];
	return fits
		? []
		: [
				{
					where,
					found: quote(text),
					expected,
					mend: `Write it like ${example}, or make it a text token in the template.`,
				},
			];
}

const notApplied = (name: string, found: string | undefined, value: string) =>
	new MapError(
		'uncertain',
		{
			where: `Marketo, token ${quote(name)}`,
			found: quote(found),
			expected: quote(value),
			mend: 'Repeat in a few minutes. If it stays, look whether somebody changes the token at the same time.',
		},
		{ retry: 'later', waitSeconds: 60 },
	);
