import { z } from 'zod/v4';

import { idSchema as id } from './entry';

/** What the intake knows about people, regions, tiers, types and stages. Everything may be left out. */

/** Who may build what; whoever has none of a list builds everything of it. */
export const routingFields = {
	/** Keys of `campaignTypes`. */
	skills: z.array(id).min(1).max(100).optional(),
	/** Codes of the languages that the person builds in, e.g. `de`; `de` stands for `de-AT`, too. */
	languages: z
		.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))
		.min(1)
		.max(50)
		.optional(),
	/** Keys of `regions`. */
	regions: z.array(id).min(1).max(100).optional(),
	/** Campaigns at once. */
	parallel: z.number().int().min(1).max(1_000).optional(),
};

export const regionCalendarFields = {
	/** A key of `calendars`: its holidays are those of the audience. */
	calendar: id.optional(),
	/** What a launch on such a holiday means; without it, a warning. */
	onHoliday: z.enum(['warn', 'refuse']).optional(),
};

export const rushSchema = z.strictObject({
	/** Keys of `roles`, and e-mail domains, e.g. `example.com` (subdomains do not count). */
	askedBy: z.array(z.string().min(1).max(253)).min(1).max(50).optional(),
	/** Somebody else may ask with one of these. */
	reasons: z
		.array(z.strictObject({ id, text: z.string().min(1).max(200) }))
		.min(1)
		.max(30)
		.optional(),
	/** How many of this tier each business unit may have in a calendar quarter. */
	quota: z
		.strictObject({
			count: z.number().int().min(0).max(10_000),
			per: z.literal('quarter'),
			by: z.literal('businessUnit'),
		})
		.optional(),
	/** The role that says yes or no before the request is accepted; without it nobody is asked. */
	decidedBy: id.optional(),
});
export type RushSettings = z.infer<typeof rushSchema>;

/** Extra working minutes of the build for each language after the first. */
export const perLanguageSchema = z.number().int().min(1).max(525_600).optional();

/** Campaigns that the team of a stage works on at once; without it what it has to do already is not counted. */
export const stageParallelSchema = z.number().int().min(1).max(1_000).optional();

/** The distance between two sends to the same people. */
export const spacingSchema = z.strictObject({
	/** Of real time, before and after. */
	hours: z.number().int().min(1).max(720),
	by: z.enum(['audience', 'region']),
	then: z.enum(['warn', 'refuse']).default('warn'),
});

/** Who takes a new campaign; left out, the owner of its region does. */
export const routingSchema = z.strictObject({
	/** A key of `roles`: who may answer for a campaign. */
	owners: id,
	/** A key of `roles`: who may build it; left out, the owner builds. */
	builders: id.optional(),
});
