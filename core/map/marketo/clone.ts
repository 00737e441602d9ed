import { z } from 'zod/v4';

import { ProblemError, quote, refuse } from '../../problem';
import type { CloneOrder, Program } from '../adapter';
import { MapError, unless } from '../mapError';
import { assetId, programPath, words } from './assets';
import { change, type Connection, read } from './call';
import { uncertain } from './errors';

const programSchema = z.looseObject({
	id: assetId,
	name: z.string().max(500),
	description: words(20_000),
	url: words(2_000),
});
type FoundProgram = z.output<typeof programSchema>;

/** A clone can still be running when its answer was lost. Milliseconds between the looks. */
const LOOK_AGAIN_AFTER = [0, 2_000, 5_000, 10_000];
const MAX_NAME = 255;

/** Find by name, clone, find by name: the same order gives the same program however often it is called. */
export async function cloneFromTemplate(
	connection: Connection,
	order: CloneOrder,
): Promise<{ program: Program; existed: boolean }> {
	check(order);
	const existing = await findByName(connection, order.name);
	if (existing) return { program: programOf(ours(existing, order)), existed: true };
	await readTemplate(connection, order.templateId);
	return unless(clone(connection, order), ['uncertain', 'refused'], async (error) => {
		const found = await lookFor(connection, order, error.code === 'uncertain' ? LOOK_AGAIN_AFTER : [0]);
		if (!found) throw error;
		return { program: programOf(found), existed: true };
	});
}

async function clone(connection: Connection, { templateId, folderId, name, description }: CloneOrder) {
	const what = `clone ${quote(name)}`;
	const form = { name, folder: JSON.stringify({ id: folderId, type: 'Folder' }), description };
	const path = `/rest/asset/v1/program/${templateId}/clone.json`;
	const { items } = await change(connection, what, programSchema, path, { form });
	if (!items[0]) throw uncertain(what, emptyAnswer(what));
	return { program: programOf(items[0]), existed: false };
}

/** @throws MapError `notFound` */
export async function readProgram(connection: Connection, programId: string): Promise<Program> {
	const path = `/rest/asset/v1/program/${programPath(programId)}.json`;
	const { items } = await read(connection, `program ${programId}`, programSchema, path);
	if (items[0]) return programOf(items[0]);
	throw new MapError('notFound', {
		where: `Marketo, program ${programId}`,
		found: 'no such program',
		expected: 'the program of this campaign',
		mend: 'It was deleted, or the API-only user may not see its workspace. Restore it in Marketo, or clone again.',
	});
}

const readTemplate = (connection: Connection, templateId: number) =>
	unless(readProgram(connection, String(templateId)), ['notFound'], () => {
		throw new MapError('templateMissing', {
			where: `Marketo, template program ${templateId}`,
			found: 'no such program',
			expected: 'the template that the playbook names',
			mend: "Write the id of an existing template program into the playbook's templates, or give the API-only user access to its workspace.",
		});
	});

async function findByName(connection: Connection, name: string): Promise<FoundProgram | undefined> {
	const { items } = await read(
		connection,
		`program ${quote(name)}`,
		programSchema,
		'/rest/asset/v1/program/byName.json',
		{
			name,
		},
	);
	return items.find((program) => program.name.toLowerCase() === name.toLowerCase());
}

async function lookFor({ send, wait }: Connection, order: CloneOrder, pauses: readonly number[]) {
	for (const ms of pauses) {
		if (ms > 0) await wait(ms);
		const found = await findByName({ send, wait }, order.name);
		if (found) return ours(found, order);
	}
	return undefined;
}

/** Program names are unique over the whole Marketo, so only the description tells our clone from somebody else's program. */
function ours(program: FoundProgram, { name, description }: CloneOrder): FoundProgram {
	if (program.description.trim() === description.trim()) return program;
	throw new MapError('nameTaken', {
		where: `Marketo, program ${quote(name)}`,
		found: `a program of that name (id ${program.id}) with the description ${quote(program.description)}`,
		expected: `the description ${quote(description)}, by which a clone of this campaign is known`,
		mend: 'If it is the clone of this campaign, put that description back; otherwise rename the other program in Marketo, or give the campaign another title.',
	});
}

function check({ name, description }: CloneOrder): void {
	const where = 'Marketo, program name';
	if (name.length > MAX_NAME || name.trim() === '') {
		throw new ProblemError({
			where,
			found: `${name.length} characters`,
			expected: `1 to ${MAX_NAME} characters`,
			mend: "Shorten the campaign title, or the playbook's naming rule.",
		});
	}
	const comma = {
		where,
		found: quote(name),
		expected: 'a name without commas, because Marketo cannot find those by name',
	};
	refuse(name.includes(',') ? [{ ...comma, mend: 'Take the comma out of the campaign title.' }] : []);
	const empty = {
		where: 'Marketo, program description',
		found: 'nothing',
		expected: 'the id of the campaign',
	};
	refuse(
		description.trim() === ''
			? [{ ...empty, mend: 'Pass a description, so that a repeated call knows its clone.' }]
			: [],
	);
}

const programOf = ({ id, name, url }: FoundProgram): Program => ({
	id: String(id),
	name,
	...(url ? { url } : {}),
});

const emptyAnswer = (what: string) =>
	new MapError('badAnswer', {
		where: `Marketo, ${what}`,
		found: 'success without a program',
		expected: 'the clone',
		mend: 'Repeat.',
	});
