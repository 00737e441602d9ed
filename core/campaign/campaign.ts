import type { Brief } from '../intake/brief';
import type { ApprovalStage } from '../playbook/schema';
import type { ChainEnd } from './event';
import type { Approver, Choice, Evidence, FactData, LeftOut, Party, RetargetMode } from './facts';
import type { ChangeRequest } from './foldChange';
import type { Stage } from './stages';

/** One thing that happened to a clock, with its own instant (ISO); `core/sla` folds these into a state. */
export type ClockEvent =
	/** Without a target, the playbook's stage settings give it; it may hang on the launch that was planned then. */
	| {
			readonly type: 'started';
			readonly at: string;
			readonly targetMinutes?: number;
			readonly launchAt?: string;
	  }
	| {
			readonly type: 'paused';
			readonly at: string;
			readonly party: Party;
			readonly reason: string;
			readonly cause?: PauseCauseKey;
	  }
	/** Ends the pause for the same cause; others go on. */
	| { readonly type: 'resumed'; readonly at: string; readonly cause?: PauseCauseKey }
	/** To working minutes, or to another launch, keeping the distance before it. Without a mode, `carry`. */
	| ({ readonly type: 'retargeted'; readonly at: string; readonly mode?: RetargetMode } & NewTarget)
	/** To another calendar of the playbook. Without a mode, `carry`: each stretch counts by the calendar valid then. */
	| {
			readonly type: 'calendarChanged';
			readonly at: string;
			readonly calendar: string;
			readonly mode?: RetargetMode;
	  }
	| { readonly type: 'stopped'; readonly at: string }
	| { readonly type: 'cancelled'; readonly at: string }
	/** After a stop or a cancellation: it goes on, and the time between does not count. */
	| { readonly type: 'reopened'; readonly at: string };

/** What stops all clocks of a campaign at once; a clock's own pause has none. */
export type PauseCauseKey = 'hold' | 'questions';

export type NewTarget =
	| { readonly targetMinutes: number; readonly launchAt?: undefined }
	| { readonly launchAt: string; readonly targetMinutes?: undefined };

export interface ClockRecord {
	/** `stage#cycle` for stage clocks, e.g. `qa#2`; any other name for clocks that a workflow starts itself. */
	readonly clock: string;
	/**
	 * A key of the playbook's calendars; a stage clock has none, its stage settings name it, unless the campaign was
	 * put under another version of the playbook that names another.
	 */
	readonly calendar?: string;
	readonly events: readonly ClockEvent[];
	/** Thresholds that were already told, e.g. `75%`. */
	readonly noticed: readonly string[];
}

export interface Decision {
	readonly round: number;
	readonly digest: string;
	readonly person: string;
	readonly choice: Choice;
	readonly comment: string;
	/** The part of the campaign that has to change; only with `requestChanges`. */
	readonly field?: string;
	/** A key of the playbook's list of reasons. */
	readonly reason?: string;
	readonly evidence: Evidence;
	readonly at: string;
}

/** A stage of a round: the rules under which it was asked, and from the moment it is opened, who may answer. */
export type RoundStage = ApprovalStage & {
	readonly opened?: {
		/** ISO instant. */
		readonly at: string;
		readonly dueAt: string;
		readonly approvers: readonly RoundApprover[];
		readonly leftOut: readonly LeftOut[];
	};
};

export type RoundApprover = Approver & {
	/** ISO instant at which the person was asked. */
	readonly askedAt: string;
	/** Thresholds of which the person was reminded, e.g. `75%`. */
	readonly reminded: readonly string[];
};

export type Round = Omit<FactData<'approvalRequested'>, 'stages'> & {
	readonly stages: readonly RoundStage[];
	readonly openedAt: string;
	readonly status: 'open' | 'granted' | 'refused' | 'void';
	/** ISO instant at which it was granted or refused. */
	readonly closedAt?: string;
	/** Our signature of the round as it was granted, see `core/approval/grant`. */
	readonly seal?: string;
	/** The newest answer of each person. */
	readonly decisions: readonly Decision[];
	/** When a second code was mailed, and to whom; the newest. */
	readonly codesSent?: readonly { readonly person: string; readonly at: string }[];
};

export type Waiver = FactData<'findingWaived'> & { readonly at: string };
export type Tick = FactData<'checklistTicked'> & { readonly at: string };

/** The record of one request through its whole life: the fold over its events, and nothing else. */
export interface Campaign {
	readonly campaignId: string;
	readonly submissionKey: string;
	readonly stage: Stage;
	/** The stage to go back to after a hold. */
	readonly stageBeforeHold?: Stage;
	/** Who owns the time now. */
	readonly waitingOn: Party;
	readonly playbookVersion: string;
	readonly brief: Brief;
	/** Answers as the requester wrote them, where reading them decided something. */
	readonly asWritten?: FactData<'submitted'>['asWritten'];
	/** Open questions to the requester. */
	readonly gaps: readonly string[];
	/** How often the requester was reminded of them. */
	readonly reminded?: number;
	readonly owner?: string;
	/** Who builds it, where that is not the owner. */
	readonly builder?: string;
	/** The rush that was asked for, and who has decided about it. */
	readonly rush?: FactData<'rushAsked'> & {
		readonly at: string;
		readonly decided?: Pick<FactData<'rushDecided'>, 'by' | 'choice' | 'comment'>;
	};
	/** ISO instant of the launch. */
	readonly launchAt?: string;
	readonly programName?: string;
	readonly program?: FactData<'programCloned'>['program'];
	readonly tokensSet: boolean;
	readonly qa?: FactData<'qaChecked'> & { readonly at: string; readonly reviewedBy?: string };
	/** The newest waiver of each finding. */
	readonly waivers?: readonly Waiver[];
	/** The newest tick of each item of the checklist. */
	readonly ticks?: readonly Tick[];
	/** Only the newest round is kept here; older ones are in the events. */
	readonly round?: Round;
	readonly approved?: { readonly digest: string; readonly round: number; readonly at: string };
	/** What was approved last, also after a change has undone it; shown to whoever is asked next. */
	readonly lastApproved?: { readonly digest: string; readonly round: number; readonly at: string };
	/** Rows of campaign_decisions without our signature that the owner was told about. */
	readonly unsignedRows?: readonly string[];
	/** The content that may be launched in place of the approved one, because what differs does not matter. */
	readonly accepted?: { readonly approved: string; readonly digest: string; readonly at: string };
	/** The newest try to hand the launch over to the MAP; more than one try means that an earlier one was cut off. */
	readonly handOver?: { readonly digest: string; readonly at: string; readonly tries: number };
	readonly receipt?: FactData<'launchScheduled'>['receipt'];
	/** The launch time passed before the campaign could be handed over. */
	readonly missed?: { readonly at: string; readonly why: string };
	readonly blocked?: FactData<'launchBlocked'> & { readonly at: string };
	readonly change?: ChangeRequest;
	/** What became of a launch that had been handed over before the campaign was cancelled. */
	readonly withdrawn?: FactData<'launchWithdrawn'> & { readonly at: string };
	/** ISO instant at which the requester last had a new link sent. */
	readonly linkSentAt?: string;
	readonly liveAt?: string;
	/** ISO instant at which it was closed, declined or cancelled. */
	readonly closedAt?: string;
	readonly outcome?: 'launched' | 'declined' | 'cancelled' | 'lapsed';
	/** Failed tries since the last success; a retry waits longer after each. */
	readonly failures: number;
	readonly clocks: readonly ClockRecord[];
	readonly chain: ChainEnd;
}
