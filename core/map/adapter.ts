import type { Build } from '../launch/build';
import type { MapTemplate } from '../playbook/schema';
import type { Instant } from '../time/instant';

/** One call to the MAP, relative to its base URL. `form` is sent form-encoded, `json` as JSON; never both. */
export interface HttpRequest {
	readonly method: 'GET' | 'POST';
	/** Begins with a slash. */
	readonly path: string;
	readonly query?: Readonly<Record<string, string>>;
	readonly form?: Readonly<Record<string, string>>;
	readonly json?: unknown;
}

export interface HttpResponse {
	readonly status: number;
	/** Parsed where it is JSON, text otherwise. */
	readonly body: unknown;
}

/** Sends one call with base URL and credentials added. Answers for every HTTP status; throws when no answer came. */
export type SendHttp = (request: HttpRequest) => Promise<HttpResponse>;

/** Resolves after `ms` milliseconds. The node supplies it, so that core holds no timer. */
export type Wait = (ms: number) => Promise<void>;

export interface Program {
	readonly id: string;
	readonly name: string;
	readonly url?: string;
}

/** Input of {@link MapAdapter.cloneFromTemplate}. */
export interface CloneOrder {
	readonly templateId: number;
	readonly folderId: number;
	/** Unique in the MAP, at most 255 characters, without commas. */
	readonly name: string;
	/** Names the campaign, e.g. its id. A program of the same name with this description is the clone of an earlier try. */
	readonly description: string;
}

export interface BuildOrder {
	readonly template: MapTemplate;
	readonly schedule: Build['schedule'];
	readonly audienceName: string;
	readonly now: Instant;
}

export interface ScheduleOrder {
	/** Name of the smart campaign in the clone that sends. */
	readonly sendCampaign: string;
	readonly runAt: Instant;
	readonly now: Instant;
	/** An earlier call may have run: repeat only where no person can get the mail twice. */
	readonly repeat: boolean;
}

export interface ScheduleReceipt {
	readonly id: string;
	/** ISO, UTC. */
	readonly runAt: string;
	readonly repeated: boolean;
}

export interface UnscheduleOrder {
	readonly sendCampaign: string;
	/** Follow-up automations to switch off, by name. */
	readonly followUps: readonly string[];
	readonly runAt: Instant;
	readonly now: Instant;
}

export interface UnscheduleResult {
	readonly outcome: 'cancelled' | 'tooLate' | 'manualRequired';
	/** What a person has to do in the MAP, one sentence each. */
	readonly steps?: readonly string[];
	/** Names of the follow-ups that were active and are switched off now. */
	readonly switchedOff: readonly string[];
}

export interface AudienceCount {
	readonly count: number | null;
	readonly method: Build['audience']['sizeMethod'];
	/** ISO, UTC. */
	readonly asOf: string;
	/** Why there is no number, and where a person finds it. */
	readonly why?: string;
}

export interface LaunchState {
	readonly state: 'waiting' | 'ran' | 'unknown';
	/** ISO, UTC: the first send; left out when the MAP shows none. */
	readonly ranAt?: string;
}

/** Different people per kind of activity, over all e-mails of the program. */
export interface Metrics {
	readonly sent: number;
	readonly delivered: number;
	readonly hardBounced: number;
	readonly softBounced: number;
	readonly opened: number;
	readonly clicked: number;
	readonly unsubscribed: number;
	/** ISO, UTC. */
	readonly since: string;
	readonly asOf: string;
	/** Kinds that the MAP does not report, or of which only the first part was read: their number is a lower bound. */
	readonly incomplete: readonly string[];
}

/**
 * What campaign production needs of a marketing automation platform. Every operation throws a MapError that says what a
 * person can do. Writes are safe to call again: they look first, and change only what differs.
 */
export interface MapAdapter {
	/** @returns the clone; `existed` when an earlier try had made it already. */
	cloneFromTemplate(order: CloneOrder): Promise<{ program: Program; existed: boolean }>;
	/**
	 * Writes program tokens and reads them back. Values are plain text; for a rich-text token they become HTML.
	 * Only tokens that the program has are written, with their type.
	 * @returns the names as given: `applied` stand in the MAP with their value, `unknown` are not in the program
	 */
	setTokens(
		programId: string,
		tokens: Readonly<Record<string, string>>,
	): Promise<{ applied: string[]; unknown: string[] }>;
	/** Approves every draft of the program: forms, then landing pages, then e-mails. @returns what was approved */
	approveAssets(programId: string): Promise<string[]>;
	/** Switches follow-up automations on. @returns the names that were off; @throws when one is not in the program */
	activateFollowUps(programId: string, names: readonly string[]): Promise<string[]>;
	readBuild(programId: string, order: BuildOrder): Promise<Build>;
	countAudience(programId: string, order: { sendCampaign: string; now: Instant }): Promise<AudienceCount>;
	/** Hands the launch over. Refuses when an asset is not approved, or when the MAP's minimum lead is not kept. */
	schedule(programId: string, order: ScheduleOrder): Promise<ScheduleReceipt>;
	/** Withdraws a handed-over launch as far as the MAP allows, and switches follow-ups off. */
	unschedule(programId: string, order: UnscheduleOrder): Promise<UnscheduleResult>;
	launchState(
		programId: string,
		order: { sendCampaign: string; runAt: Instant; now: Instant },
	): Promise<LaunchState>;
	metrics(programId: string, order: { since: Instant; now: Instant }): Promise<Metrics>;
	/** Least time between hand-over and run, in minutes of real time. */
	readonly minimumLeadMinutes: number;
}
