import { type Problem, quote } from '../problem';
import { calendarOf } from '../playbook/calendars';
import { BRIEF_FIELDS, type BriefField, type Playbook } from '../playbook/schema';
import { type CivilDay, civilDayOf } from '../time/civil';
import type { Instant } from '../time/instant';
import { instantToLocal } from '../time/localTime';
import { type AsWritten, decidedSomething } from './asWritten';
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
import { readReason } from './rush/reasons';
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
	/** Left out when no answer needs it. */
	readonly asWritten?: AsWritten;
}

/** No form has more fields; more keys are not ours. */
const MAX_KEYS = 500;
/** Beyond this an answer is not even cleaned, in characters. */
const MAX_RAW = 100_000;

/**
 * Reads raw answers of a form, by field name or label, whatever they hold. Keys that are no field are left aside.
 * @param now lets words like "tomorrow" be answered with a day; without it they are only asked back
 */
export function normaliseAnswers(answers: unknown, playbook: Playbook, now?: Instant): NormalisedAnswers {
	const raw = answersByField(answers);
	const today = now === undefined ? undefined : todayOf(raw, playbook, now);
	const candidate: Partial<Record<BriefField, string | number>> = {};
	const problems: AnswerProblem[] = [];
	const asWritten: Record<string, string> = {};
	for (const field of BRIEF_FIELDS) {
		const read = readAnswer(raw[field], FIELDS[field], playbook, today);
		if (read === undefined) continue;
		if (!('value' in read)) problems.push({ field, where: FIELDS[field].label, ...read });
		else {
			candidate[field] = read.value;
			if (read.written !== undefined) asWritten[field] = read.written;
		}
	}
	return {
		candidate: candidate as Partial<Brief>,
		problems,
		...(Object.keys(asWritten).length > 0 && { asWritten }),
	};
}

/** The day it is where the requester plans: in the zone of the audience, of the region, or of the team. */
function todayOf(
	{ timeZone, region }: Partial<Record<BriefField, unknown>>,
	playbook: Playbook,
	now: Instant,
): CivilDay | undefined {
	const zone = readZone(cleanLine(textOf(timeZone)?.slice(0, 100) ?? ''));
	const place = readChoice(cleanLine(textOf(region)?.slice(0, 100) ?? ''), playbook.regions);
	const tz =
		'value' in zone
			? zone.value
			: 'value' in place
				? playbook.regions[place.value]!.tz
				: calendarOf(playbook, playbook.stages.intake.calendar).tz;
	return civilDayOf(instantToLocal(now, tz).date);
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
	today: CivilDay | undefined,
): { value: string | number; written?: string } | Unread | undefined {
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
	// Full-width letters and digits mean the same as usual ones wherever an answer is read and not only kept.
	const reading = readAs(field, isText(field) ? clean : clean.normalize('NFKC'), playbook, today);
	if (!('value' in reading)) return { found: quote(clean), ...reading };
	return decidedSomething(field.kind, clean)
		? { value: reading.value, written: clean }
		: { value: reading.value };
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

const isText = ({ kind }: Field) => kind === 'line' || kind === 'paragraph' || kind === 'url';

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

function readAs(
	{ kind }: Field,
	text: string,
	playbook: Playbook,
	today: CivilDay | undefined,
): Reading<string | number> {
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
			return readDate(text, today);
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
		case 'reason':
			return readReason(text, playbook);
	}
}
