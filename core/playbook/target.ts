import { z } from 'zod/v4';

import { isInScope, scopeSchema } from './scope';

/** Working minutes of the calendar that the entry names. */
export const workingMinutes = z.number().int().min(1).max(525_600);

/** How long a clock has: working minutes from its start, or until so many working minutes before the launch. */
export const targetSchema = z.union([
	workingMinutes,
	z.strictObject({ beforeLaunch: z.number().int().min(0).max(525_600) }),
]);
export type Target = z.infer<typeof targetSchema>;

/** The target of most campaigns, and those of some; the first that fits is used. */
export const targetFields = {
	target: targetSchema,
	targets: z
		.array(z.strictObject({ when: scopeSchema, target: targetSchema }))
		.max(200)
		.optional(),
};

/** The target for a campaign of this type, tier and region. */
export const targetFor = (
	{ target, targets = [] }: z.infer<z.ZodObject<typeof targetFields>>,
	brief: Parameters<typeof isInScope>[1],
): Target => targets.find(({ when }) => isInScope(when, brief))?.target ?? target;
