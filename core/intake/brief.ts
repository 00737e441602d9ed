import { z } from 'zod/v4';

/** Longest answer kept for one form field, in characters. */
export const MAX_ANSWER = 4_000;
const answer = z.string().max(MAX_ANSWER);

/** What the requester asked for, normalised: trimmed text, lower-case e-mail, ISO dates. */
export const briefSchema = z.strictObject({
	title: answer,
	/** Keys of the playbook's campaignTypes, regions and tiers. */
	type: answer,
	region: answer,
	tier: answer,
	requesterName: answer,
	requesterEmail: answer,
	businessUnit: answer.optional(),
	objective: answer.optional(),
	audience: answer.optional(),
	/** People. */
	audienceSize: z.number().int().min(0).optional(),
	subject: answer.optional(),
	preheader: answer.optional(),
	copy: answer.optional(),
	cta: answer.optional(),
	ctaUrl: answer.optional(),
	/** Local civil date and time in `timeZone`: 2026-03-02 and 09:00. */
	launchDate: answer,
	launchTime: answer,
	/** IANA time zone of the audience. */
	timeZone: answer,
	eventName: answer.optional(),
	eventDate: answer.optional(),
	speaker: answer.optional(),
	/** How it goes out, e.g. E-mail; approval policies can ask for it. */
	channel: answer.optional(),
	/** In the company's currency. */
	budget: z.number().int().min(0).optional(),
	/** Words with commas between them, e.g. `prices, personal data`. */
	riskFlags: answer.optional(),
	/** BCP 47 codes with commas between them, e.g. `de, fr`. */
	languages: answer.optional(),
	/** Local civil date: the last day of what the campaign offers. */
	offerEnds: answer.optional(),
	/** Names and sizes of the files that came with the form, e.g. `banner.png (340 KB)`, with commas between them. */
	files: answer.optional(),
	/** A key of the reasons that the tier's rush settings list. */
	rushReason: answer.optional(),
	notes: answer.optional(),
});

export type Brief = z.infer<typeof briefSchema>;
