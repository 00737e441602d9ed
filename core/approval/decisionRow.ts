import { z } from 'zod/v4';

import { canonicalJson } from '../canonical';
import type { Campaign, Decision } from '../campaign/campaign';
import { CHOICES, evidenceSchema } from '../campaign/facts';
import { type Instant, instantOf, isoOf } from '../time/instant';
import type { Keys } from './keys';
import { signatureOf, type WhyUnsigned, whyUnsigned } from './signature';
import type { WrongTry } from './tries';

/** Longest comment kept, in characters; the record's own limit. */
export const MAX_COMMENT = 500;

/** A row of the table campaign_decisions: one answer of one person in one round, or one wrong code. Append-only. */
export interface DecisionRow {
	/** `${campaignId}/${round}/${person}`. */
	readonly key: string;
	readonly campaignId: string;
	readonly round: number;
	readonly digest: string;
	readonly person: string;
	/** One of the choices, or `wrongCode`: somebody typed a code that was not right. */
	readonly choice: string;
	readonly comment: string;
	/** The part that has to change; empty unless changes are asked for. */
	readonly field: string;
	/** A key of the playbook's list of reasons, or empty. */
	readonly reason: string;
	/** Evidence as JSON. */
	readonly evidence: string;
	/** ISO instant. */
	readonly at: string;
	/** `key id.mac` over everything above: whoever can only write the table cannot make one. */
	readonly signature: string;
}

/** A decision, or a wrong code in its place. */
type Content = Omit<Decision, 'choice'> & { readonly choice: Decision['choice'] | 'wrongCode' };

/** A row that looks like an answer and is none of ours. */
export interface UnsignedRow {
	readonly decision: Decision;
	/** Tells the row again, e.g. `bea/approve/2026-03-02T10:05:00.000Z`. */
	readonly row: string;
	readonly why: WhyUnsigned;
}

export interface StoredDecisions {
	readonly decisions: Decision[];
	readonly wrongTries: WrongTry[];
	readonly unsigned: UnsignedRow[];
	/** Rows of the campaign that are not readable as any of these. */
	readonly skipped: number;
}

const DOMAIN = 'campaign-decision';

export function decisionRowOf(
	{ campaignId }: Pick<Campaign, 'campaignId'>,
	content: Content,
	{ current }: Keys,
): DecisionRow {
	const { round, digest, person, choice, comment, field = '', reason = '', evidence, at } = content;
	return {
		key: `${campaignId}/${round}/${person}`,
		campaignId,
		round,
		digest,
		person,
		choice,
		comment,
		field,
		reason,
		evidence: JSON.stringify(evidence),
		at,
		signature: signatureOf(current, DOMAIN, signedText(campaignId, content)),
	};
}

/** Over the values and not over the text of the row, because a table gives numbers, dates and nothing back in its own way. */
function signedText(campaignId: string, content: Content): string {
	const { round, digest, person, choice, comment, field = '', reason = '', evidence, at } = content;
	return canonicalJson([
		campaignId,
		round,
		digest,
		person,
		choice,
		comment,
		field,
		reason,
		evidence,
		instantOf(at),
	]);
}

const emptyAsMissing = (value: unknown) => (value === null || value === '' ? undefined : value);
const short = z.preprocess(emptyAsMissing, z.string().max(60).optional());

/** What a Data Table gives back: numbers as text, empty text as null, dates as objects. */
const storedSchema = z.object({
	round: z.coerce.number().int().min(1),
	digest: z.string().regex(/^[0-9a-f]{64}$/),
	person: z.string().min(1).max(60),
	choice: z.enum([...CHOICES, 'wrongCode']),
	comment: z.string().max(MAX_COMMENT).nullish(),
	field: short,
	reason: short,
	evidence: z.preprocess(fromJson, evidenceSchema),
	at: z.preprocess(toIso, z.iso.datetime({ offset: true })),
	signature: z.string().max(100).nullish(),
});

/** Sorts the rows of the campaign; rows of other campaigns are not its matter. Only what our secret has signed counts. */
export function readDecisionRows(rows: readonly unknown[], campaignId: string, keys: Keys): StoredDecisions {
	const own = rows.filter(
		(row) => (row as Partial<DecisionRow> | null | undefined)?.campaignId === campaignId,
	);
	const read = own.flatMap((row) => {
		const { success, data } = storedSchema.safeParse(row);
		return success ? [readRow(data, campaignId, keys)] : [];
	});
	const signed = read.filter(({ why }) => why === undefined).map(({ content }) => content);
	return {
		decisions: signed.filter(isDecision),
		wrongTries: signed
			.filter(({ choice }) => choice === 'wrongCode')
			.map(({ round, person, at }) => ({ round, person, at: instantOf(at) })),
		unsigned: read.flatMap(({ content, why }) =>
			why && isDecision(content) ? [{ decision: content, row: nameOfRow(content), why }] : [],
		),
		skipped: own.length - read.length,
	};
}

const isDecision = (content: Content): content is Decision => content.choice !== 'wrongCode';
export const nameOfRow = ({ person, choice, at }: Decision) => `${person}/${choice}/${at}`;

function readRow(
	{ signature, comment, at, field, reason, ...rest }: z.output<typeof storedSchema>,
	campaignId: string,
	keys: Keys,
): { content: Content; why: WhyUnsigned | undefined } {
	const content: Content = {
		...rest,
		comment: comment ?? '',
		...(field === undefined ? {} : { field }),
		...(reason === undefined ? {} : { reason }),
		at: isoOf(Date.parse(at) as Instant),
	};
	return { content, why: whyUnsigned(signature ?? '', DOMAIN, signedText(campaignId, content), keys) };
}

function fromJson(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value);
	} catch {
		return undefined;
	}
}

function toIso(value: unknown): unknown {
	return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
}
