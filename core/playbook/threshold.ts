import { z } from 'zod/v4';

/** A point on the way to a due time: so much of the working time is used, or so many working minutes are left. */
export const thresholdSchema = z.union([
	z.strictObject({ percent: z.number().min(1).max(1000) }),
	z.strictObject({ remainingMinutes: z.number().int().min(0) }),
]);
export type Threshold = z.infer<typeof thresholdSchema>;

/** Stable name, as kept in the record: "75%" or "60min left". */
export const thresholdKey = (threshold: Threshold) =>
	'percent' in threshold ? `${threshold.percent}%` : `${threshold.remainingMinutes}min left`;

/** Working minutes after which it has come. */
export const workedAt = (threshold: Threshold, target: number) =>
	'percent' in threshold
		? (target * threshold.percent) / 100
		: Math.max(0, target - threshold.remainingMinutes);
