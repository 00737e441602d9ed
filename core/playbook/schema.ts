import { z } from 'zod/v4';

import { calendarSchema } from '../time/calendar';
import { combinedCalendarSchema } from './calendars';
import { approvalSchema } from './approvalSchema';
import { briefFieldSchema } from './briefFields';
import { changeRequestsSchema } from './changeRequestsSchema';
import { changesSchema } from './changesSchema';
import { idSchema as id, titleSchema as title } from './entry';
import { askedFields, intakeSchema } from './intakeSchema';
import {
	perLanguageSchema,
	regionCalendarFields,
	routingFields,
	routingSchema,
	rushSchema,
	spacingSchema,
	stageParallelSchema,
} from './planningSchema';
import { targetFields, workingMinutes } from './target';
import { thresholdSchema } from './threshold';

export { BRIEF_FIELDS, type BriefField, briefFieldSchema } from './briefFields';
export type { ApprovalPolicy, ApprovalRule, ApprovalStage } from './approvalSchema';
export type { Threshold } from './threshold';

const text = z.string().max(2_000);
const timeOfDay = z.string().regex(/^\d\d:\d\d$/, 'a time like 08:00');

/** Languages that approvers can read their mails and pages in. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

const absenceSchema = z.strictObject({
	from: z.iso.date(),
	to: z.iso.date(),
	/** A key of `people`: answers meanwhile. */
	delegate: id.optional(),
});

export const personSchema = z.strictObject({
	name: title,
	email: z.email().max(320),
	/** A key of `calendars`; without it the person works when the stage does. */
	calendar: id.optional(),
	/** A key of `people`: answers when this person is away, unless the absence names another. */
	delegate: id.optional(),
	/** Local dates in the person's calendar, both included. */
	absences: z.array(absenceSchema).max(100).optional(),
	/** The language of their mails and pages; without it, the one of the playbook. */
	language: z.enum(LANGUAGES).optional(),
	...routingFields,
});

export const roleSchema = z.strictObject({ title, people: z.array(id).min(1).max(50) });

export const regionSchema = z.strictObject({
	title,
	tz: z.string().max(100),
	owner: id,
	...regionCalendarFields,
});

const tierSchema = z.strictObject({
	title,
	needsReason: z.boolean().default(false),
	rush: rushSchema.optional(),
});

/** Sets of QA settings for a kind of campaign; what each does is in core/qa/presets. */
export const QA_PRESETS = ['standard', 'strict', 'transactional', 'landingPage', 'internal'] as const;
export type QaPreset = (typeof QA_PRESETS)[number];

const qaRuleSetting = z.union([
	z.literal('off'),
	z.strictObject({
		severity: z.enum(['error', 'warning', 'info']).optional(),
		required: z.boolean().optional(),
		/** Nobody may waive it; rules that stand for the law are so anyway. */
		waivable: z.literal(false).optional(),
		options: z.record(z.string(), z.unknown()).optional(),
	}),
]);
const qaRules = z.record(z.string().max(60), qaRuleSetting);
export type QaRuleSettings = z.infer<typeof qaRules>;

/** Something that only a person can check, bound to the content it was checked for. */
const checklistItemSchema = z.strictObject({
	id,
	/** What the person confirms, as it stands in the review form. */
	text: z.string().min(1).max(300),
	/** Campaign types it is for; left out means all. */
	types: z.array(id).min(1).optional(),
	/** Only these people may tick it. */
	role: id.optional(),
});
export type ChecklistItem = z.infer<typeof checklistItemSchema>;

const qaSchema = z.strictObject({
	/** Without it, `standard`. */
	preset: z.enum(QA_PRESETS).optional(),
	rules: qaRules.default({}),
	/** Without it nobody may waive anything. */
	waivers: z
		.strictObject({ roles: z.array(id).min(1).max(20), maxDays: z.number().int().min(1).max(365) })
		.optional(),
	checklist: z.array(checklistItemSchema).max(30).optional(),
	/** Whether somebody else than the owner of the campaign has to tick the checklist; without it, yes. */
	fourEyes: z.boolean().optional(),
});

const campaignTypeSchema = z.strictObject({
	title,
	/** Fields a request of this type cannot go on without. */
	required: z.array(briefFieldSchema),
	...askedFields,
	/** Working minutes of the build calendar between acceptance and launch, by tier. */
	leadTime: z.record(id, workingMinutes),
	perLanguage: perLanguageSchema,
	/** A key of `map.templates`. */
	template: id,
	/** Marketing mail must carry an unsubscribe link and a postal address. */
	purpose: z.enum(['marketing', 'transactional', 'internal']).default('marketing'),
	/** Token name without braces → text with {{brief field}} places, e.g. `"my.Subject": "{{subject}}"`. */
	tokens: z.record(z.string().max(100), text),
	/** Lies over `qa` for campaigns of this type. */
	qa: z.strictObject({ preset: z.enum(QA_PRESETS).optional(), rules: qaRules.optional() }).optional(),
});

export const WORKED_STAGES = ['intake', 'build', 'qa', 'approval', 'launch'] as const;

/** A clock: what it is measured against, and who hears of it. */
const clockFields = {
	title,
	/** A key of `calendars`. */
	calendar: id,
	...targetFields,
	/** When to remind, in order. 100 percent is the due time. */
	thresholds: z.array(thresholdSchema).max(10),
	/** The role that is told when it is overdue. */
	escalateTo: id.optional(),
};

const stageSchema = z.strictObject({
	...clockFields,
	/** The role that is accountable. */
	owner: id,
	/** Who owns the time while the stage runs. */
	party: z.enum(['mops', 'requester', 'approver', 'vendor', 'nobody']),
	parallel: stageParallelSchema,
});

const campaignClockSchema = z.strictObject(clockFields);

/** A threshold is recorded when it comes; only the mail about it waits for its reader's hours. */
const noticesSchema = z.strictObject({
	/** A key of `calendars`: the hours of every reader who has no calendar of their own. */
	calendar: id,
	/** A mail about an overdue clock does not wait. */
	escalateAtOnce: z.boolean().default(false),
});

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
		/** Names and words that no dictionary has; the rule about spelling takes them for right. */
		words: z.array(z.string().min(1).max(60)).max(2_000).optional(),
		/** Domains that links may point at without a warning. */
		webDomains: z.array(z.string().max(253)).max(100).default([]),
	}),
	/** The language of mails and pages for everybody without one of their own; without it, English. */
	language: z.enum(LANGUAGES).optional(),
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
	/** The clock of the whole campaign, parent of the stages' clocks; left out, it is due at the launch. */
	campaignClock: campaignClockSchema.optional(),
	/** When reminders are mailed; left out, as soon as a threshold has come. */
	notices: noticesSchema.optional(),
	qa: qaSchema.default({ rules: {} }),
	/** How requests are judged, and how long they wait for their requester; left out, the usual settings. */
	intake: intakeSchema.optional(),
	approval: approvalSchema,
	/** Who decides about changes of this playbook; left out, whoever is told when the build is overdue. */
	changes: changesSchema.optional(),
	/** Changes that requesters ask for in production; left out, the defaults of each setting. */
	changeRequests: changeRequestsSchema.optional(),
	launch: z.strictObject({
		/** Minutes of real time before the launch at which the campaign is handed over to the MAP. Until then a stop is certain. */
		handOverMinutes: z.number().int().min(5).max(10_080),
		/** Local send window in the audience's zone, e.g. 08:00 to 19:00. */
		sendHours: z.strictObject({ from: timeOfDay, to: timeOfDay }),
		sendDays: z.array(z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'])).min(1),
		/** Local dates on which nothing is sent. */
		blackouts: z
			.array(z.strictObject({ from: z.iso.date(), to: z.iso.date(), why: title }))
			.max(200)
			.default([]),
		spacing: spacingSchema.optional(),
	}),
	routing: routingSchema.optional(),
	naming: z.strictObject({
		/** With {{launchDate}}, {{region}}, {{type}}, {{title}} and {{campaignId}}. */
		program: title,
		/** UTM parameters every tracked link carries, with the same places. */
		utm: z.record(z.string().regex(/^utm_[a-z_]+$/, 'a name like utm_source'), title),
	}),
	map: z.strictObject({ kind: z.enum(['marketo']), templates: z.record(id, templateSchema) }),
});

export type Playbook = z.infer<typeof playbookSchema>;
export type Person = z.infer<typeof personSchema>;
export type WorkedStage = (typeof WORKED_STAGES)[number];
export type StageSettings = z.infer<typeof stageSchema>;
export type ClockSettings = z.infer<typeof campaignClockSchema>;
export type MapTemplate = z.infer<typeof templateSchema>;
