import { type Problem, quote } from '../problem';
import { BRIEF_FIELDS, type BriefField, type Playbook } from '../playbook/schema';
import type { Brief } from './brief';
import { cleanLine, cleanParagraphs } from './cleanText';
import { type Field, type FieldKind, FIELDS } from './fields';
import { readEmail, readUrl } from './readAddress';
import { readChoice } from './readChoice';
import { readDate } from './readDate';
import type { Reading } from './reading';
import { sayFiles, uploadsOf } from './readFiles';
import { readLanguages } from './readLanguages';
import { entriesOf } from './readList';
import { readNumber } from './readNumber';
import { readTime } from './readTime';
import { readZone } from './readZone';

/** An answer that was given and could not be read. */
export interface AnswerProblem extends Problem {
	readonly field: BriefField;
}

export interface NormalisedAnswers {
	/** Only what could be read. */
	readonly candidate: Partial<Brief>;
	readonly problems: readonly AnswerProblem[];
}

/** No form has more fields; more keys are not ours. */
const MAX_KEYS = 500;
/** Beyond this an answer is not even cleaned, in characters. */
const MAX_RAW = 100_000;

/** Reads raw answers of a form, by field name or label, whatever they hold. Keys that are no field are left aside. */
export function normaliseAnswers(answers: unknown, playbook: Playbook): NormalisedAnswers {
	const raw = answersByField(answers);
	const candidate: Partial<Record<BriefField, string | number>> = {};
	const problems: AnswerProblem[] = [];
	for (const field of BRIEF_FIELDS) {
		const read = readAnswer(raw[field], FIELDS[field], playbook);
		if (read === undefined) continue;
		if ('value' in read) candidate[field] = read.value;
		else problems.push({ field, where: FIELDS[field].label, ...read });
	}
	return { candidate: candidate as Partial<Brief>, problems };
}

const FIELD_OF_KEY: ReadonlyMap<string, BriefField> = new Map(
	BRIEF_FIELDS.flatMap((field) => [
		[field.toLowerCase(), field] as const,
		[FIELDS[field].label.toLowerCase(), field] as const,
	]),
);

/** An empty answer under one key does not hide a full one under the other. */
function answersByField(answers: unknown): Partial<Record<BriefField, unknown>> {
	const found: Partial<Record<BriefField, unknown>> = {};
	if (typeof answers !== 'object' || answers === null) return found;
	for (const key of Object.keys(answers).slice(0, MAX_KEYS)) {
		const field = key.length > 100 ? undefined : FIELD_OF_KEY.get(key.trim().toLowerCase());
		if (field && isNothing(found[field])) found[field] = (answers as Record<string, unknown>)[key];
	}
	return found;
}

const isNothing = (value: unknown) => value === undefined || value === null || value === '';

/** A new line says where an entry of a list ends. */
const KEEPS_LINES: readonly FieldKind[] = ['paragraph', 'list', 'languages'];

type Unread = { found: string; expected: string; mend: string };

/** @returns undefined when nothing was answered. */
function readAnswer(
	raw: unknown,
	field: Field,
	playbook: Playbook,
): { value: string | number } | Unread | undefined {
	if (isNothing(raw)) return undefined;
	// n8n's form turns an empty number field into 0 and unreadable text into NaN, which JSON makes null.
	if ((field.kind === 'number' || field.kind === 'amount') && raw === 0) return undefined;
	if (field.kind === 'files') return readUploads(raw);
	const text = textOf(raw);
	if (text === undefined)
		return { found: sayShape(raw), expected: 'text', mend: 'Write the answer into this field.' };
	if (text.length > MAX_RAW) return tooLong(text.length, field.max);
	const clean = KEEPS_LINES.includes(field.kind) ? cleanParagraphs(text) : cleanLine(text);
	if (clean === '') return undefined;
	if (clean.length > field.max) return tooLong(clean.length, field.max);
	const reading = readAs(field, clean, playbook);
	return 'value' in reading ? reading : { found: quote(clean), ...reading };
}

/** Only the form says which files there are; a text in their place was not uploaded. */
function readUploads(raw: unknown): { value: string } | Unread | undefined {
	const files = uploadsOf(raw);
	if (!files)
		return {
			found: typeof raw === 'string' ? quote(raw) : sayShape(raw),
			expected: 'uploaded files',
			mend: 'Choose the files in the form.',
		};
	return files.length > 0 ? { value: sayFiles(files) } : undefined;
}

function textOf(raw: unknown): string | undefined {
	if (typeof raw === 'string') return raw;
	return typeof raw === 'number' && Number.isFinite(raw) ? String(raw) : undefined;
}

const sayShape = (raw: unknown) =>
	Array.isArray(raw)
		? 'a list'
		: typeof raw === 'object'
			? 'a group of values'
			: typeof raw === 'boolean'
				? String(raw)
				: 'no text';

const tooLong = (length: number, max: number): Unread => ({
	found: `${length} characters`,
	expected: `at most ${max} characters`,
	mend: 'Shorten it, or put the long version into a shared document and name the link.',
});

function readAs({ kind }: Field, text: string, playbook: Playbook): Reading<string | number> {
	switch (kind) {
		case 'line':
		case 'paragraph':
		case 'files':
			return { value: text };
		case 'email':
			return readEmail(text);
		case 'url':
			return readUrl(text);
		case 'number':
			return readNumber(text, 'people');
		case 'amount':
			return readNumber(text, 'money');
		case 'date':
			return readDate(text);
		case 'time':
			return readTime(text);
		case 'zone':
			return readZone(text);
		case 'list':
			return { value: entriesOf(text).join(', ') };
		case 'languages':
			return readLanguages(text);
		case 'type':
			return readChoice(text, playbook.campaignTypes);
		case 'region':
			return readChoice(text, playbook.regions);
		case 'tier':
			return readChoice(text, playbook.tiers);
	}
}
