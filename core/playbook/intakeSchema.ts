import { z } from 'zod/v4';

import { briefFieldSchema } from './briefFields';
import { idSchema } from './entry';

const fields = z.array(briefFieldSchema).min(1).max(30);
const words = z.array(z.string().min(1).max(100)).min(1).max(50);

/** What holds for the answers of a request; with several fields, for at least one of them. */
const conditionSchema = z.union([
	/** One of these values; keys or titles where the playbook has a list. Upper and lower case do not matter. */
	z.strictObject({ fields, is: words }),
	/** One of these words or phrases stands in the text. */
	z.strictObject({ fields, contains: words }),
	z.strictObject({ fields, filled: z.boolean() }),
]);
export type Condition = z.infer<typeof conditionSchema>;

const requiredIfSchema = z.strictObject({
	/** Needed as well when everything under `when` holds. */
	fields,
	when: z.array(conditionSchema).min(1).max(10),
	/** Completes "Offer ends is missing: …"; left out, the usual words of the field. */
	why: z.string().min(1).max(200).optional(),
});
export type RequiredIf = z.infer<typeof requiredIfSchema>;

/** What a campaign type asks for besides its `required`. */
export const askedFields = {
	requiredIf: z.array(requiredIfSchema).max(30).optional(),
	/** Asked for and not needed; left out, every field that fits the type. */
	optional: z.array(briefFieldSchema).optional(),
};

/** Working minutes. */
const minutes = z.number().int().min(1).max(525_600);

export const intakeSchema = z.strictObject({
	/** When a requester with open questions is reminded, in working minutes since they were asked. */
	remindMinutes: z.array(minutes).max(5).optional(),
	/** When such a request is closed; sending it again opens it again. */
	closeAfterMinutes: minutes.optional(),
	/** A key of `calendars`; left out, the one of the intake stage. */
	calendar: idSchema.optional(),
	/** How much a check of the answers weighs: `gap` waits for a better answer, `hint` only tells, `off` says nothing. */
	quality: z.record(z.string().max(60), z.enum(['gap', 'hint', 'off'])).optional(),
});
