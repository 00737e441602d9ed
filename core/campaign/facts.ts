import { z } from 'zod/v4';

import { briefSchema } from '../intake/brief';
import { approvalStageSchema } from '../playbook/approvalSchema';
import { changeFacts } from './changeFacts';

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

/** Every answer an approver can give, and the taking back of the one before. */
export const CHOICES = [
	'approve',
	'approveWithConditions',
	'abstain',
	'requestChanges',
	'reject',
	'withdraw',
] as const;
export type Choice = (typeof CHOICES)[number];

/** Answers that count for the launch. */
export const isApproval = (choice: Choice) => choice === 'approve' || choice === 'approveWithConditions';
/** Answers that speak against it. */
export const isObjection = (choice: Choice) => choice === 'requestChanges' || choice === 'reject';

/**
 * How sure we are who answered, from weak to strong: whoever holds the link; who also typed the code from the mail;
 * who typed a code that was sent to them minutes ago; whom a trusted proxy has signed in.
 */
export const EVIDENCE_LEVELS = ['link', 'code', 'oneTimeCode', 'identity'] as const;
export const evidenceSchema = z.strictObject({
	level: z.enum(EVIDENCE_LEVELS),
	/** Seconds between the request and the answer. */
	afterSeconds: z.number().int().min(0),
	userAgent: z.string().max(120).optional(),
	/** The network the answer came from: an IPv4 /24 or an IPv6 /48, never the whole address. */
	network: z.string().max(60).optional(),
	/** Whom the trusted proxy had signed in. */
	identity: z.string().max(320).optional(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const changeSchema = z.strictObject({ field: shortText, from: shortText, to: shortText });

/** An approval of an earlier round that still stands after a change it did not depend on. */
const carriedSchema = z.strictObject({ person: personKey, round: z.number().int().min(1), digest });
export type CarriedApproval = z.infer<typeof carriedSchema>;

/** Whoever may answer in a stage of a round. */
const approverSchema = z.strictObject({
	person: personKey,
	/** Keys of the playbook's roles for which the person is asked. */
	roles: z.array(z.string().max(60)).max(20),
	/** Working time of the person's own calendar. */
	dueAt: iso,
	/** Absent people for whom the person answers. */
	insteadOf: z.array(personKey).max(20).optional(),
	/** The person who did not answer in time, and whose place this one takes. */
	takesOver: personKey.optional(),
	/** Asked because the stage was overdue: one approval is enough. */
	escalated: z.literal(true).optional(),
});
export type Approver = z.infer<typeof approverSchema>;

/** Why somebody of the policy is not asked. */
export const LEFT_OUT = [
	'requester',
	'builder',
	'reviewer',
	/** Two keys with one e-mail address are one person, and one person has one vote: `as`. */
	'samePerson',
	/** Has a vote in an earlier stage of the round. */
	'votesEarlier',
	/** Away until `until`; `as` answers. */
	'delegated',
	/** Away until `until`, and nobody answers; `as` is a delegate who may not. */
	'absent',
	'notInPlaybook',
] as const;
const leftOutSchema = z.strictObject({
	person: personKey,
	code: z.enum(LEFT_OUT),
	as: personKey.optional(),
	until: iso.optional(),
});
export type LeftOut = z.infer<typeof leftOutSchema>;

/** Which stage of which round; stages count from 0. */
const ofStage = { round: z.number().int().min(1), stage: z.number().int().min(0).max(9) };

const newTerms = { clock: z.string().max(60), mode: z.enum(RETARGET_MODES).optional(), at: iso };

/** Answers as they were written, by field of the brief, where reading them decided something. */
const asWritten = z.record(z.string().max(60), z.string().max(100)).optional();

const facts = {
	submitted: z.strictObject({
		submissionKey: z.string().max(100),
		brief: briefSchema,
		asWritten,
		playbookVersion: digest,
	}),
	infoRequested: z.strictObject({ gaps: z.array(shortText).max(40) }),
	resubmitted: z.strictObject({ brief: briefSchema, asWritten }),
	accepted: z.strictObject({
		owner: personKey,
		launchAt: iso,
		programName: z.string().max(255),
		/** Working minutes between the earliest feasible launch and the one asked for. */
		slackMinutes: z.number(),
		/** Who builds it, where that is not the owner. */
		builder: personKey.optional(),
		/** How they were chosen. */
		why: shortText.optional(),
	}),
	/** A request that is feasible waits for somebody to say whether it may go before the others. */
	rushAsked: z.strictObject({
		/** A key of the playbook's roles. */
		role: personKey,
		tier: personKey,
		/** Of what was asked: a changed request is another question. */
		digest,
		launchAt: iso,
		/** Campaigns that would slip, those that slip most; `slipping` counts all. Working minutes of the stage's calendar. */
		slips: z
			.array(
				z.strictObject({
					campaignId: z.string().max(100),
					stage: z.string().max(20),
					minutes: z.number().int().min(1),
				}),
			)
			.max(20),
		slipping: z.number().int().min(0),
	}),
	rushDecided: z.strictObject({
		digest,
		by: personKey,
		choice: z.enum(['grant', 'refuse']),
		comment: shortText,
	}),
	/** Somebody else answers for the campaign from now on. */
	reassigned: z.strictObject({
		from: personKey.optional(),
		to: personKey,
		why: shortText.min(1),
		by: z.string().max(320),
		/** The playbook spoke against it. */
		forced: z.literal(true).optional(),
	}),
	declined: z.strictObject({ why: z.array(shortText).max(40) }),
	/** The requester was asked again; reminders of one question count from 1. */
	requesterReminded: z.strictObject({ reminder: z.number().int().min(1).max(20) }),
	/** Nobody answered the open questions in time. */
	lapsed: z.strictObject({ why: shortText }),
	/** A lapsed request was sent again. */
	reopened: z.strictObject({}),
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
		/** Findings that somebody has waived; none when left out. */
		waived: z.number().int().optional(),
		/** Errors and warnings by rule and part, the first ones; the report itself is in the mails. */
		found: z
			.array(
				z.strictObject({
					ruleId: z.string().max(60),
					severity: z.enum(['error', 'warning']),
					part: z.string().max(80),
					places: z.number().int(),
				}),
			)
			.max(8)
			.optional(),
		/** Names of parts that could not be read, the first ones. */
		notRead: z.array(z.string().max(80)).max(8).optional(),
	}),
	qaReviewed: z.strictObject({
		digest,
		by: personKey,
		choice: z.enum(['goOn', 'checkAgain']),
		comment: shortText,
	}),
	/** A named person accepts one finding in one content for a time. */
	findingWaived: z.strictObject({
		fingerprint: z.string().regex(/^[0-9a-f]{12}$/),
		ruleId: z.string().max(60),
		digest,
		reason: shortText.min(1),
		by: personKey,
		role: z.string().max(60),
		until: iso,
	}),
	/** A named person has checked what no rule can, in one content. */
	checklistTicked: z.strictObject({
		item: z.string().max(60),
		digest,
		by: personKey,
		note: shortText.optional(),
	}),
	qaOutdated: z.strictObject({ checked: digest, found: digest }),
	approvalRequested: z.strictObject({
		round: z.number().int().min(1),
		digest,
		policy: z.string().max(200),
		/** In their order, as the policy has them: a round keeps the rules under which it was asked. */
		stages: z.array(approvalStageSchema).min(1).max(10),
		linksExpireAt: iso,
		/** What an approver has to type; left out, the code from the mail. */
		evidence: z.enum(['code', 'oneTimeCode']).optional(),
		/** The playbook under which they were asked. */
		playbookVersion: digest.optional(),
		/** Only some look again after a change; these approvals of the round before still stand. */
		carried: z.array(carriedSchema).max(100).optional(),
	}),
	/** People of a stage are asked. */
	approvalStageOpened: z.strictObject({
		...ofStage,
		approvers: z.array(approverSchema).max(100),
		leftOut: z.array(leftOutSchema).max(200),
		dueAt: iso,
	}),
	/** Nobody has answered in time: somebody else is asked too. */
	approversAdded: z.strictObject({ ...ofStage, approvers: z.array(approverSchema).min(1).max(100) }),
	approverReminded: z.strictObject({ ...ofStage, person: personKey, threshold: z.string().max(40) }),
	decisionRecorded: z.strictObject({
		round: z.number().int().min(1),
		digest,
		person: personKey,
		choice: z.enum(CHOICES),
		comment: shortText,
		/** The part of the campaign that has to change; only with `requestChanges`. */
		field: z.string().max(60).optional(),
		/** A key of the playbook's list of reasons. */
		reason: z.string().max(60).optional(),
		evidence: evidenceSchema,
		/** When it was given, where that is not the instant of the event: clocks of two machines differ. */
		answeredAt: iso.optional(),
	}),
	/** A second code was mailed to an approver on demand; the code itself is computed from this. */
	oneTimeCodeSent: z.strictObject({ round: z.number().int().min(1), digest, person: personKey }),
	/** Rows of the table campaign_decisions that our secret has not signed; they do not count. */
	unsignedDecisionFound: z.strictObject({ rows: z.array(z.string().max(200)).min(1).max(20) }),
	/** `seal`: our signature of the round, `key id.mac`; rounds of before it was introduced have none. */
	approvalGranted: z.strictObject({
		round: z.number().int().min(1),
		digest,
		seal: z.string().max(100).optional(),
	}),
	approvalRefused: z.strictObject({ round: z.number().int().min(1), digest, why: shortText }),
	launchBlocked: z.strictObject({
		approved: digest,
		found: digest,
		changes: z.array(changeSchema).max(20),
		/** Only these have to look again, by the playbook's materiality map; left out, everybody. */
		askAgain: z
			.strictObject({
				roles: z.array(z.string().max(60)).min(1).max(100),
				carried: z.array(carriedSchema).max(100),
			})
			.optional(),
	}),
	/** The launch goes on with another digest than the approved one, because the playbook says that the changes do not matter. */
	launchChangeAccepted: z.strictObject({
		approved: digest,
		found: digest,
		then: z.enum(['notify', 'ignore']),
		changes: z.array(changeSchema).min(1).max(20),
	}),
	/** Written before the MAP is called, so that a crash in between is known and not blindly repeated. */
	handOverStarted: z.strictObject({ digest }),
	launchScheduled: z.strictObject({
		digest,
		receipt: z.strictObject({ id: z.string().max(200), runAt: iso, repeated: z.boolean() }),
	}),
	/** Nobody can say that people have approved this: the record holds no approval, or one that we have not signed. */
	approvalUnproven: z.strictObject({
		found: digest,
		why: z.enum(['noApproval', 'unsigned', 'unknownKey', 'altered']),
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
	clockRetargeted: z.strictObject({ ...newTerms, targetMinutes: z.number().int().min(1) }),
	clockCalendarChanged: z.strictObject({ ...newTerms, calendar: z.string().max(60) }),
	clockStopped: z.strictObject({ clock: z.string().max(60), at: iso }),
	clockReopened: z.strictObject({ clock: z.string().max(60), at: iso }),
	/** A threshold was reached and somebody was told. */
	clockNoticed: z.strictObject({
		clock: z.string().max(60),
		threshold: z.string().max(40),
		at: iso,
		dueAt: iso,
	}),
	/** The campaign goes on under another version of the playbook. */
	repinned: z.strictObject({
		from: digest,
		to: digest,
		why: shortText.min(1),
		by: personKey,
		/** What clocks were measured against until then, so that the other version does not rewrite what was. */
		clocks: z
			.array(
				z.strictObject({
					clock: z.string().max(60),
					calendar: z.string().max(60),
					targetMinutes: z.number().int().min(1),
				}),
			)
			.max(200),
		/** The open round was asked under a policy that has changed: it is void, and the approvers are asked again. */
		voidsRound: z.literal(true).optional(),
	}),
	/** Something outside did not work; it is tried again unless `final`. */
	effectFailed: z.strictObject({ what: shortText, why: shortText, final: z.boolean() }),
	...changeFacts,
} as const;

export const factSchemas = facts;
export type FactType = keyof typeof facts;
export type FactData<T extends FactType> = z.infer<(typeof facts)[T]>;
/** What happened, before it is numbered and sealed into the chain. `type` is always a past fact. */
export type CampaignFact = { [T in FactType]: { readonly type: T; readonly data: FactData<T> } }[FactType];
