import { z } from 'zod/v4';

/** What a requester can be asked for. The intake form and the completeness check read the same list. */
export const BRIEF_FIELDS = [
	'title',
	'type',
	'region',
	'tier',
	'requesterName',
	'requesterEmail',
	'businessUnit',
	'objective',
	'audience',
	'audienceSize',
	'subject',
	'preheader',
	'copy',
	'cta',
	'ctaUrl',
	'launchDate',
	'launchTime',
	'timeZone',
	'eventName',
	'eventDate',
	'speaker',
	'channel',
	'budget',
	'riskFlags',
	'languages',
	'offerEnds',
	'files',
	'rushReason',
	'notes',
] as const;
export const briefFieldSchema = z.enum(BRIEF_FIELDS);
export type BriefField = z.infer<typeof briefFieldSchema>;
