import { z } from 'zod/v4';

import { idSchema } from './entry';

/**
 * What a change after the approval means, from grave to slight: all approvals are void; the roles named look at it
 * again; the launch goes on and the approvers are told; it goes on and only the owner is told.
 */
export const CONSEQUENCES = ['void', 'askAgain', 'notify', 'ignore'] as const;
export type Consequence = (typeof CONSEQUENCES)[number];

/** The first entry that names the changed field decides; a field that none names is `void`. */
export const materialitySchema = z
	.array(
		z.strictObject({
			/** Of the launch package, e.g. `emails.*.subject`, or a part with all that is in it, e.g. `audience`. */
			fields: z.array(z.string().min(1).max(100)).min(1).max(100),
			then: z.enum(CONSEQUENCES),
			/** Who looks again (`askAgain`), or who is told instead of all approvers (`notify`). */
			roles: z.array(idSchema).min(1).max(20).optional(),
			/** Only for `audience.size`: the entry is for a number that has changed by at most so much. */
			tolerancePercent: z.number().min(0).max(100).optional(),
		}),
	)
	.max(50);
export type Materiality = z.infer<typeof materialitySchema>;
