import { z } from 'zod/v4';

import { briefSchema } from '../intake/brief';

const iso = z.iso.datetime({ offset: true });
const shortText = z.string().max(500);
const digest = z.string().regex(/^[0-9a-f]{64}$/);
const personKey = z.string().max(60);

/**
 * What a new target means for the time that is worked already: it counts against the new one (`carry`), it is
 * forgotten (`restart`), or the new one is taken as if it had held from the start (`retroactive`).
 */
export const RETARGET_MODES = ['carry', 'restart', 'retroactive'] as const;
export type RetargetMode = (typeof RETARGET_MODES)[number];

export const PARTIES = ['mops', 'requester', 'approver', 'vendor', 'nobody'] as const;
export const partySchema = z.enum(PARTIES);
export type Party = z.infer<typeof partySchema>;

export const CHOICES = ['approve', 'requestChanges', 'reject'] as const;
export type Choice = (typeof CHOICES)[number];

/** How sure we are who answered: whoever holds the link, or who also typed the code from the mail. */
export const evidenceSchema = z.strictObject({
	level: z.enum(['link', 'code']),
	/** Seconds between the request and the answer. */
	afterSeconds: z.number().int().min(0),
	userAgent: z.string().max(120).optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const changeSchema = z.strictObject({ field: shortText, from: shortText, to: shortText });

const facts = {
	submitted: z.strictObject({
		submissionKey: z.string().max(100),
		brief: briefSchema,
		playbookVersion: digest,
	}),
	infoRequested: z.strictObject({ gaps: z.array(shortText).max(40) }),
	resubmitted: z.strictObject({ brief: briefSchema }),
	accepted: z.strictObject({
		owner: personKey,
		launchAt: iso,
		programName: z.string().max(255),
		/** Working minutes between the earliest feasible launch and the one asked for. */
		slackMinutes: z.number(),
	}),
	declined: z.strictObject({ why: z.array(shortText).max(40) }),
	programCloned: z.strictObject({
		program: z.strictObject({
			id: z.string().max(200),
			name: z.string().max(255),
			url: shortText.optional(),
		}),
	}),
	tokensSet: z.strictObject({ applied: z.number().int(), unknown: z.array(shortText).max(50) }),
	buildFinished: z.strictObject({}),
	qaChecked: z.strictObject({
		verdict: z.enum(['passed', 'needsReview', 'failed']),
		digest,
		errors: z.number().int(),
		warnings: z.number().int(),
		unreadable: z.number().int(),
		rulesRun: z.number().int(),
	}),
	qaReviewed: z.strictObject({
		digest,
		by: personKey,
		choice: z.enum(['goOn', 'checkAgain']),
		comment: shortText,
	}),
	qaOutdated: z.strictObject({ checked: digest, found: digest }),
	approvalRequested: z.strictObject({
		round: z.number().int().min(1),
		digest,
		policy: z.string().max(200),
		need: z.number().int().min(1),
		approvers: z
			.array(z.strictObject({ person: personKey, roles: z.array(z.string().max(60)).max(20) }))
			.min(1)
			.max(100),
		dueAt: iso,
		linksExpireAt: iso,
	}),
	decisionRecorded: z.strictObject({
		round: z.number().int().min(1),
		digest,
		person: personKey,
		choice: z.enum(CHOICES),
		comment: shortText,
		evidence: evidenceSchema,
	}),
	approvalGranted: z.strictObject({ round: z.number().int().min(1), digest }),
	approvalRefused: z.strictObject({ round: z.number().int().min(1), digest, why: shortText }),
	launchBlocked: z.strictObject({ approved: digest, found: digest, changes: z.array(changeSchema).max(20) }),
	/** Written before the MAP is called, so that a crash in between is known and not blindly repeated. */
	handOverStarted: z.strictObject({ digest }),
	launchScheduled: z.strictObject({
		digest,
		receipt: z.strictObject({ id: z.string().max(200), runAt: iso, repeated: z.boolean() }),
	}),
	launchMissed: z.strictObject({ why: shortText }),
	wentLive: z.strictObject({ ranAt: iso }),
	closed: z.strictObject({ why: shortText }),
	held: z.strictObject({ why: shortText, waitingOn: partySchema }),
	resumed: z.strictObject({ why: shortText }),
	cancelled: z.strictObject({ why: shortText }),
	clockStarted: z.strictObject({
		clock: z.string().max(60),
		calendar: z.string().max(60),
		targetMinutes: z.number().int().min(1),
		at: iso,
	}),
	clockPaused: z.strictObject({ clock: z.string().max(60), party: partySchema, reason: shortText, at: iso }),
	clockResumed: z.strictObject({ clock: z.string().max(60), at: iso }),
	clockRetargeted: z.strictObject({
		clock: z.string().max(60),
		targetMinutes: z.number().int().min(1),
		mode: z.enum(RETARGET_MODES).optional(),
		at: iso,
	}),
	clockStopped: z.strictObject({ clock: z.string().max(60), at: iso }),
	clockReopened: z.strictObject({ clock: z.string().max(60), at: iso }),
	/** A threshold was reached and somebody was told. */
	clockNoticed: z.strictObject({
		clock: z.string().max(60),
		threshold: z.string().max(40),
		at: iso,
		dueAt: iso,
	}),
	/** Something outside did not work; it is tried again unless `final`. */
	effectFailed: z.strictObject({ what: shortText, why: shortText, final: z.boolean() }),
} as const;

export const factSchemas = facts;
export type FactType = keyof typeof facts;
export type FactData<T extends FactType> = z.infer<(typeof facts)[T]>;
/** What happened, before it is numbered and sealed into the chain. `type` is always a past fact. */
export type CampaignFact = { [T in FactType]: { readonly type: T; readonly data: FactData<T> } }[FactType];
