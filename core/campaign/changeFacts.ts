import { z } from 'zod/v4';

import { briefSchema } from '../intake/brief';

const shortText = z.string().max(500);
const personKey = z.string().max(60);
/** 1, 2, 3 … within a campaign. */
const change = z.number().int().min(1);

/** What a requester does to a campaign in production, and what becomes of it. */
export const changeFacts = {
	/** Only the fields that are to change; an empty text takes an answer away. */
	changeRequested: z.strictObject({ change, wish: briefSchema.partial(), why: shortText }),
	changeApplied: z.strictObject({
		change,
		brief: briefSchema,
		/** The new launch, when it moves. */
		launchAt: z.iso.datetime({ offset: true }).optional(),
		/** The stage that has to be done again; left out, nothing has. */
		back: z.enum(['build', 'qa']).optional(),
		by: personKey,
		note: shortText,
	}),
	changeDeclined: z.strictObject({ change, by: personKey, why: shortText }),
	/** What the MAP did with a launch that had been handed over before the campaign was cancelled. */
	launchWithdrawn: z.strictObject({
		outcome: z.enum(['cancelled', 'tooLate', 'manualRequired']),
		/** What a person has to do in the MAP. */
		steps: z.array(shortText).max(20),
		switchedOff: z.array(shortText).max(50),
	}),
	/** The requester had an expired link and got a new one. */
	requesterLinkSent: z.strictObject({}),
} as const;
