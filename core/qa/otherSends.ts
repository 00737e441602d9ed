import { type Instant, instantOf } from '../time/instant';
import type { OtherSend } from './rule';

/** Most campaigns that are compared; of more the latest. */
const MOST = 500;
const MAX_TEXT = 500;

/**
 * The other campaigns, from rows of the table campaigns or from items with campaignId, title, subject, sendAt and
 * audience. What has no send time, and what will not be sent, is left out.
 */
export function otherSendsOf(
	rows: readonly Readonly<Record<string, unknown>>[],
	campaignId: string | undefined,
): OtherSend[] {
	return rows
		.flatMap((row) => sendOf(row))
		.filter((send) => send.campaignId !== campaignId)
		.sort((a, b) => b.sendAt - a.sendAt || (a.campaignId < b.campaignId ? -1 : 1))
		.slice(0, MOST);
}

function sendOf(row: Readonly<Record<string, unknown>>): OtherSend[] {
	const { brief = {}, stage, outcome, launchAt, liveAt } = recordOf(row.record);
	if (stage === 'cancelled' || outcome === 'cancelled' || outcome === 'declined') return [];
	const sendAt = timeOf(row.sendAt ?? liveAt ?? launchAt ?? row.launchAt);
	const id = textOf(row.campaignId);
	if (sendAt === undefined || id === '') return [];
	const subject = textOf(row.subject ?? brief.subject);
	const size = Number(row.size ?? brief.audienceSize ?? 0);
	return [
		{
			campaignId: id,
			title: textOf(row.title ?? brief.title) || id,
			sendAt,
			audience: listOf(row.audience ?? brief.audience),
			...(subject && { subject }),
			...(size > 0 && { size }),
		},
	];
}

interface ReadRecord {
	readonly brief?: Readonly<Record<string, unknown>>;
	readonly stage?: unknown;
	readonly outcome?: unknown;
	readonly launchAt?: unknown;
	readonly liveAt?: unknown;
}

function recordOf(record: unknown): ReadRecord {
	if (typeof record !== 'string') return {};
	try {
		const read: unknown = JSON.parse(record);
		return read !== null && typeof read === 'object' ? read : {};
	} catch {
		// a row that nobody can read has no send to compare with
		return {};
	}
}

function timeOf(value: unknown): Instant | undefined {
	const text = value instanceof Date ? value.toISOString() : value;
	if (typeof text !== 'string') return undefined;
	try {
		return instantOf(text);
	} catch {
		return undefined;
	}
}

const textOf = (value: unknown) =>
	typeof value === 'string' || typeof value === 'number' ? String(value).trim().slice(0, MAX_TEXT) : '';

/** A list, or one text with a name a line or between semicolons. */
const listOf = (value: unknown): string[] =>
	(Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[;\n]/) : [])
		.map(textOf)
		.filter((name) => name !== '');
