import type { Brief } from '../intake/brief';
import type { ChainEnd } from './event';
import type { Choice, Evidence, FactData, Party, RetargetMode } from './facts';
import type { Stage } from './stages';

/** One thing that happened to a clock, with its own instant (ISO); `core/sla` folds these into a state. */
export type ClockEvent =
	/** Without a target, the playbook's stage settings give it. */
	| { readonly type: 'started'; readonly at: string; readonly targetMinutes?: number }
	| { readonly type: 'paused'; readonly at: string; readonly party: Party; readonly reason: string }
	| { readonly type: 'resumed'; readonly at: string }
	/** Without a mode, `carry`. */
	| {
			readonly type: 'retargeted';
			readonly at: string;
			readonly targetMinutes: number;
			readonly mode?: RetargetMode;
	  }
	| { readonly type: 'stopped'; readonly at: string }
	| { readonly type: 'cancelled'; readonly at: string }
	/** After a stop or a cancellation: it goes on, and the time between does not count. */
	| { readonly type: 'reopened'; readonly at: string };

export interface ClockRecord {
	/** `stage#cycle` for stage clocks, e.g. `qa#2`; any other name for clocks that a workflow starts itself. */
	readonly clock: string;
	/** A key of the playbook's calendars; a stage clock has none, its stage settings name it. */
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
	readonly evidence: Evidence;
	readonly at: string;
}

export type Round = FactData<'approvalRequested'> & {
	readonly openedAt: string;
	readonly status: 'open' | 'granted' | 'refused' | 'void';
	readonly decisions: readonly Decision[];
};

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
	/** Open questions to the requester. */
	readonly gaps: readonly string[];
	readonly owner?: string;
	/** ISO instant of the launch. */
	readonly launchAt?: string;
	readonly programName?: string;
	readonly program?: FactData<'programCloned'>['program'];
	readonly tokensSet: boolean;
	readonly qa?: FactData<'qaChecked'> & { readonly at: string; readonly reviewedBy?: string };
	/** Only the newest round is kept here; older ones are in the events. */
	readonly round?: Round;
	readonly approved?: { readonly digest: string; readonly round: number; readonly at: string };
	/** The newest try to hand the launch over to the MAP; more than one try means that an earlier one was cut off. */
	readonly handOver?: { readonly digest: string; readonly at: string; readonly tries: number };
	readonly receipt?: FactData<'launchScheduled'>['receipt'];
	/** The launch time passed before the campaign could be handed over. */
	readonly missed?: { readonly at: string; readonly why: string };
	readonly blocked?: FactData<'launchBlocked'> & { readonly at: string };
	readonly liveAt?: string;
	/** ISO instant at which it was closed, declined or cancelled. */
	readonly closedAt?: string;
	readonly outcome?: 'launched' | 'declined' | 'cancelled';
	/** Failed tries since the last success; a retry waits longer after each. */
	readonly failures: number;
	readonly clocks: readonly ClockRecord[];
	readonly chain: ChainEnd;
}
