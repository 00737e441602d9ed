import { z } from 'zod/v4';

/** Longest HTML accepted for one asset, in characters; larger is refused at the door (bounds every reader behind it). */
const MAX_HTML = 5_000_000;
const MAX_ITEMS = 500;

const name = z.string().max(500);
const text = z.string().max(20_000);
const html = z.string().max(MAX_HTML);
const isoInstant = z.iso.datetime({ offset: true });

export const emailSchema = z.strictObject({
	id: z.string().max(200),
	name,
	subject: text,
	preheader: text.optional(),
	from: z.strictObject({ name: text, address: text }),
	replyTo: text.optional(),
	html,
	text: html.optional(),
	headers: z.record(z.string(), text).optional(),
	attachments: z
		.array(z.strictObject({ name, bytes: z.number().min(0), type: z.string() }))
		.max(MAX_ITEMS)
		.optional(),
	approved: z.boolean().optional(),
});

export const landingPageSchema = z.strictObject({
	id: z.string().max(200),
	name,
	url: text.optional(),
	html: html.optional(),
	status: text.optional(),
});

/** An HTML form of a landing page in the MAP (not the request form). */
export const formSchema = z.strictObject({
	id: z.string().max(200),
	name,
	fields: z.array(name).max(MAX_ITEMS),
	thankYouUrl: text.optional(),
});

export const audienceSchema = z.strictObject({
	name,
	include: z.array(name).max(MAX_ITEMS),
	exclude: z.array(name).max(MAX_ITEMS),
	suppression: z.array(name).max(MAX_ITEMS),
	seedList: name.optional(),
	consentFilter: z.boolean().optional(),
	/** People, or null when the MAP does not tell. */
	size: z.number().int().min(0).nullable(),
	sizeMethod: z.enum(['exact', 'estimate', 'export', 'paged', 'unknown']),
	asOf: isoInstant.optional(),
});

export const scheduleSchema = z.strictObject({
	/** Local wall-clock time in `timeZone`, e.g. 2026-03-02T09:00. */
	sendAt: z
		.string()
		.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/)
		.nullable(),
	timeZone: z.string().max(100),
	perRecipientZone: z.boolean().optional(),
});

/** An asset that a flow or trigger names. */
export const assetSchema = z.strictObject({
	kind: z.enum(['email', 'landingPage', 'form', 'program']),
	id: z.string().max(200).optional(),
	name,
	/** Approved or published, where the MAP tells. */
	approved: z.boolean().optional(),
});

/** A step of a follow-up automation. */
export const flowStepSchema = z.strictObject({
	kind: z.enum(['send', 'wait', 'goal', 'exit', 'other']),
	name,
	/** Of a wait, in minutes of real time. */
	waitMinutes: z.number().optional(),
	/** Of a send. */
	asset: assetSchema.optional(),
});

/** What the MAP knows of an image file. */
export const imageSchema = z.strictObject({
	url: text,
	bytes: z.number().min(0).optional(),
	width: z.number().min(0).optional(),
	height: z.number().min(0).optional(),
	type: name.optional(),
});

/** How the build came about, where the MAP or the team's tool tells. Not part of what is approved. */
export const productionSchema = z.strictObject({
	/** Last change of anything that is sent. */
	editedAt: isoInstant.optional(),
	/** Last test mail to the team. */
	testSentAt: isoInstant.optional(),
	/** Answers of approvers outside of this package's own approval. */
	approvals: z
		.array(
			z.strictObject({
				role: name,
				by: name.optional(),
				status: z.enum(['approved', 'pending', 'rejected']),
				at: isoInstant.optional(),
			}),
		)
		.max(MAX_ITEMS)
		.optional(),
	/** Program tags: channel, cost, purpose, owner … */
	tags: z.record(z.string().max(100), text).optional(),
	/** The template or snippet each asset was made from. */
	templates: z.array(name).max(MAX_ITEMS).optional(),
	/** Folder path of each asset by its name. */
	folders: z.record(z.string().max(500), text).optional(),
});

/**
 * What stands in the MAP, as plain data: the only input of QA and digest, so that any node or HTTP call can feed it.
 * What could not be read is named in `unreadable`, never left silently empty.
 */
export const buildSchema = z.strictObject({
	map: z.string().max(100),
	program: z.strictObject({ id: z.string().max(200), name, url: text.optional() }),
	readAt: isoInstant,
	emails: z.array(emailSchema).max(MAX_ITEMS),
	landingPages: z.array(landingPageSchema).max(MAX_ITEMS),
	forms: z.array(formSchema).max(MAX_ITEMS).optional(),
	tokens: z
		.array(z.strictObject({ name, type: name.optional(), value: z.string().max(MAX_HTML) }))
		.max(MAX_ITEMS),
	audience: audienceSchema,
	schedule: scheduleSchema,
	followUps: z
		.array(
			z.strictObject({
				name,
				status: z.enum(['active', 'inactive', 'unknown']),
				/** The trigger in words. */
				trigger: text.optional(),
				/** Assets that the trigger listens to. */
				listensTo: z.array(assetSchema).max(MAX_ITEMS).optional(),
				/** In the order of the flow. */
				steps: z.array(flowStepSchema).max(MAX_ITEMS).optional(),
			}),
		)
		.max(MAX_ITEMS),
	images: z.array(imageSchema).max(MAX_ITEMS).optional(),
	production: productionSchema.optional(),
	unreadable: z.array(z.strictObject({ what: text, why: text })).max(MAX_ITEMS),
	vendorChecks: z
		.array(z.strictObject({ level: z.enum(['error', 'warning', 'ok']), text }))
		.max(MAX_ITEMS)
		.optional(),
});

export type Build = z.infer<typeof buildSchema>;
export type Email = z.infer<typeof emailSchema>;
export type LandingPage = z.infer<typeof landingPageSchema>;
export type Audience = z.infer<typeof audienceSchema>;
export type FollowUp = Build['followUps'][number];
