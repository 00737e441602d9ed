import { z } from 'zod/v4';

import type { CampaignEvent } from './event';
import { factSchemas, type FactType } from './facts';
import type { SavedCampaign } from './row';

const fromJson = (value: unknown): unknown => {
	if (typeof value !== 'string') return value;
	try {
		return JSON.parse(value);
	} catch {
		return undefined;
	}
};
const toIso = (value: unknown): unknown =>
	value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
/** What a Data Table gives back: numbers as text, dates as objects. */
const storedSchema = z.object({
	campaignId: z.string().min(1),
	seq: z.coerce.number().int().min(1),
	at: z.preprocess(toIso, z.iso.datetime({ offset: true })),
	actor: z.string(),
	type: z.enum(Object.keys(factSchemas) as [FactType, ...FactType[]]),
	data: z.preprocess(fromJson, z.record(z.string(), z.unknown())),
	prevHash: hash,
	hash,
});

/**
 * All events of a campaign in order, once each: the rows of the table campaign_events, and those that are still in the
 * outbox. The chain says whether one is missing or altered, see `findChainFault`.
 */
export function readEvents(
	rows: readonly unknown[],
	{ campaign: { campaignId }, effects }: SavedCampaign,
): { events: CampaignEvent[]; skipped: number } {
	const own = rows.filter((row) => (row as { campaignId?: unknown } | null)?.campaignId === campaignId);
	const stored = own.flatMap((row) => {
		const { success, data } = storedSchema.safeParse(row);
		return success ? [data as unknown as CampaignEvent] : [];
	});
	const waiting = effects.flatMap((effect) => (effect.kind === 'event' ? [effect.event] : []));
	const bySeq = new Map([...waiting, ...stored].map((event) => [event.seq, event]));
	return {
		events: [...bySeq.values()].sort((a, b) => a.seq - b.seq),
		skipped: own.length - stored.length,
	};
}
