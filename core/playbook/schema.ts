import { z } from 'zod/v4';

import { calendarSchema } from '../time/calendar';
import { combinedCalendarSchema } from './calendars';

const id = z
	.string()
	.regex(/^[A-Za-z][A-Za-z0-9_-]*$/)
	.max(60);
const title = z.string().min(1).max(200);
const text = z.string().max(2_000);
/** Working minutes of the calendar that the entry names. */
const workingMinutes = z.number().int().min(1).max(525_600);

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
	'notes',
] as const;
export const briefFieldSchema = z.enum(BRIEF_FIELDS);
export type BriefField = z.infer<typeof briefFieldSchema>;

export const personSchema = z.strictObject({
	name: title,
	email: z.email().max(320),
	/** A key of `calendars`; without it the person works when the stage does. */
	calendar: id.optional(),
});

export const roleSchema = z.strictObject({ title, people: z.array(id).min(1).max(50) });

export const regionSchema = z.strictObject({ title, tz: z.string().max(100), owner: id });

const tierSchema = z.strictObject({ title, needsReason: z.boolean().default(false) });

const campaignTypeSchema = z.strictObject({
	title,
	/** Fields a request of this type cannot go on without. */
	required: z.array(briefFieldSchema),
	/** Working minutes of the build calendar between acceptance and launch, by tier. */
	leadTime: z.record(id, workingMinutes),
	/** A key of `map.templates`. */
	template: id,
	/** Marketing mail must carry an unsubscribe link and a postal address. */
	purpose: z.enum(['marketing', 'transactional', 'internal']).default('marketing'),
	/** Token name without braces → text with {{brief field}} places, e.g. `"my.Subject": "{{subject}}"`. */
	tokens: z.record(z.string().max(100), text),
});

export const thresholdSchema = z.union([
	z.strictObject({ percent: z.number().min(1).max(1000) }),
	z.strictObject({ remainingMinutes: z.number().int().min(0) }),
]);
export type Threshold = z.infer<typeof thresholdSchema>;

export const WORKED_STAGES = ['intake', 'build', 'qa', 'approval', 'launch'] as const;

const stageSchema = z.strictObject({
	title,
	/** The role that is accountable. */
	owner: id,
	/** Who owns the time while the stage runs. */
	party: z.enum(['mops', 'requester', 'approver', 'vendor', 'nobody']),
	/** A key of `calendars`. */
	calendar: id,
	/** Working minutes until due. */
	target: workingMinutes,
	/** Other targets by tier. */
	targetByTier: z.record(id, workingMinutes).optional(),
	/** When to remind, in order. 100 percent is the due time. */
	thresholds: z.array(thresholdSchema).max(10),
	/** The role that is told when the stage is overdue. */
	escalateTo: id.optional(),
});

const qaRuleSetting = z.union([
	z.literal('off'),
	z.strictObject({
		severity: z.enum(['error', 'warning', 'info']).optional(),
		required: z.boolean().optional(),
		options: z.record(z.string(), z.unknown()).optional(),
	}),
]);

export const approvalPolicySchema = z.strictObject({
	title,
	/** Campaigns the policy is for; left out means all. The first policy that fits is used. */
	when: z
		.strictObject({
			types: z.array(id).optional(),
			tiers: z.array(id).optional(),
			regions: z.array(id).optional(),
			audienceAtLeast: z.number().int().min(0).optional(),
		})
		.default({}),
	/** Every approver of these roles is asked. */
	roles: z.array(id).min(1).max(20),
	/** How many different people must approve. */
	need: z.union([z.literal('all'), z.number().int().min(1).max(50)]),
	requesterMayApprove: z.boolean().default(false),
	/** Working minutes until an answer is due, in the approval stage's calendar. */
	dueMinutes: workingMinutes,
	/** Days of real time a link stays valid. */
	linkDays: z.number().int().min(1).max(60).default(14),
});
export type ApprovalPolicy = z.infer<typeof approvalPolicySchema>;

const templateSchema = z.strictObject({
	title,
	programId: z.number().int().min(1),
	/** Folder of the clone. */
	folderId: z.number().int().min(1),
	/** The smart campaign in the clone that sends, by name. */
	sendCampaign: title,
	/** Trigger campaigns in the clone that must be active at launch, by name. */
	followUps: z.array(title).max(50).default([]),
	/** Lists the send must exclude; REST does not show flow and filter in full, so the template declares them. */
	suppression: z.array(title).max(50).default([]),
});

/** The Center of Excellence as data. One JSON document, versioned by content hash. */
export const playbookSchema = z.strictObject({
	name: title,
	brand: z.strictObject({
		name: title,
		/** Postal address as it must stand in the footer, one line an entry. */
		postalAddress: z.array(title).min(1).max(6),
		/** Domains that may stand in From, e.g. example.com (subdomains count). */
		sendingDomains: z.array(z.string().max(253)).min(1).max(50),
		/** Domains that links may point at without a warning. */
		webDomains: z.array(z.string().max(253)).max(100).default([]),
	}),
	/** The sender of the mails that these workflows send to requesters, builders and approvers. */
	mailFrom: z.email().max(320),
	/** Working hours by key; a calendar may be made of others. */
	calendars: z.record(id, z.union([calendarSchema, ...combinedCalendarSchema.options])),
	people: z.record(id, personSchema),
	roles: z.record(id, roleSchema),
	regions: z.record(id, regionSchema),
	tiers: z.record(id, tierSchema),
	campaignTypes: z.record(id, campaignTypeSchema),
	stages: z.strictObject({
		intake: stageSchema,
		build: stageSchema,
		qa: stageSchema,
		approval: stageSchema,
		launch: stageSchema,
	}),
	qa: z.strictObject({ rules: z.record(z.string().max(60), qaRuleSetting).default({}) }),
	approval: z.strictObject({ policies: z.array(approvalPolicySchema).min(1).max(50) }),
	launch: z.strictObject({
		/** Minutes of real time before the launch at which the campaign is handed over to the MAP. Until then a stop is certain. */
		handOverMinutes: z.number().int().min(5).max(10_080),
		/** Local send window in the audience's zone, e.g. 08:00 to 19:00. */
		sendHours: z.strictObject({ from: z.string().regex(/^\d\d:\d\d$/), to: z.string().regex(/^\d\d:\d\d$/) }),
		sendDays: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).min(1),
		/** Local dates on which nothing is sent. */
		blackouts: z
			.array(z.strictObject({ from: z.iso.date(), to: z.iso.date(), why: title }))
			.max(200)
			.default([]),
	}),
	naming: z.strictObject({
		/** With {{launchDate}}, {{region}}, {{type}}, {{title}} and {{campaignId}}. */
		program: title,
		/** UTM parameters every tracked link carries, with the same places. */
		utm: z.record(z.string().regex(/^utm_[a-z_]+$/), title),
	}),
	map: z.strictObject({ kind: z.enum(['marketo']), templates: z.record(id, templateSchema) }),
});

export type Playbook = z.infer<typeof playbookSchema>;
export type Person = z.infer<typeof personSchema>;
export type WorkedStage = (typeof WORKED_STAGES)[number];
export type StageSettings = z.infer<typeof stageSchema>;
export type MapTemplate = z.infer<typeof templateSchema>;
