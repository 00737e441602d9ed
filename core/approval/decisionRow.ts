import { z } from 'zod/v4';

import type { Campaign, Decision } from '../campaign/campaign';
import { CHOICES, evidenceSchema } from '../campaign/facts';
import { type Instant, isoOf } from '../time/instant';

/** Longest comment kept, in characters; the record's own limit. */
export const MAX_COMMENT = 500;

/** A row of the table campaign_decisions: one answer of one person in one round. Append-only. */
export interface DecisionRow {
	/** `${campaignId}/${round}/${person}`; of several rows with one key the first in time counts. */
	readonly key: string;
	readonly campaignId: string;
	readonly round: number;
	readonly digest: string;
	readonly person: string;
	readonly choice: string;
	readonly comment: string;
	/** Evidence as JSON. */
	readonly evidence: string;
	/** ISO instant. */
	readonly at: string;
}

export const decisionRowOf = (
	{ campaignId }: Pick<Campaign, 'campaignId'>,
	decision: Decision,
): DecisionRow => ({
	key: `${campaignId}/${decision.round}/${decision.person}`,
	campaignId,
	round: decision.round,
	digest: decision.digest,
	person: decision.person,
	choice: decision.choice,
	comment: decision.comment,
	evidence: JSON.stringify(decision.evidence),
	at: decision.at,
});

/** What a Data Table gives back: numbers as text, empty text as null, dates as objects. */
const storedSchema = z.object({
	round: z.coerce.number().int().min(1),
	digest: z.string().regex(/^[0-9a-f]{64}$/),
	person: z.string().min(1).max(60),
	choice: z.enum(CHOICES),
	comment: z.string().max(MAX_COMMENT).nullish(),
	evidence: z.preprocess(fromJson, evidenceSchema),
	at: z.preprocess(toIso, z.iso.datetime({ offset: true })),
});

/** @returns the decisions of the campaign, and how many of its rows are not readable as one. Rows of other campaigns are not its matter. */
export function readDecisionRows(
	rows: readonly unknown[],
	campaignId: string,
): { decisions: Decision[]; skipped: number } {
	const own = rows.filter(
		(row) => (row as Partial<DecisionRow> | null | undefined)?.campaignId === campaignId,
	);
	const decisions = own.flatMap((row): Decision[] => {
		const { success, data } = storedSchema.safeParse(row);
		return success
			? [{ ...data, comment: data.comment ?? '', at: isoOf(Date.parse(data.at) as Instant) }]
			: [];
	});
	return { decisions, skipped: own.length - decisions.length };
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
