import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

export interface Folder {
	id: number;
	name: string;
}
export interface Program {
	id: number;
	name: string;
	description: string;
	folderId: number;
	createdAt: string;
	updatedAt: string;
}
export interface Token {
	name: string;
	type: string;
	value: string;
}
export interface EmailVersion {
	subject: string;
	fromName: string;
	fromEmail: string;
	replyEmail: string;
	preHeader: string;
	html: string;
	text: string;
}
/** An asset of a program with up to two versions, as in Marketo: approving makes the draft the approved one. */
export interface Versioned<V> {
	id: number;
	programId: number;
	name: string;
	description: string;
	createdAt: string;
	updatedAt: string;
	approved: V | null;
	draft: V | null;
}
export type Email = Versioned<EmailVersion>;
export type LandingPage = Versioned<{ title: string; html: string }>;
export type Form = Versioned<{
	fields: { id: string; label: string; dataType: string; required: boolean }[];
	thankYouUrl: string;
}>;

export interface Filter {
	name: string;
	operator: string;
	conditions: { name: string; operator: string; values: string[] }[];
}
export interface SmartCampaign {
	id: number;
	programId: number;
	name: string;
	description: string;
	type: 'batch' | 'trigger';
	isActive: boolean;
	status: 'Never Run' | 'Single Run' | 'Inactive' | 'Active' | 'Invalid';
	qualificationRuleType: 'once' | 'any';
	/** Name of the e-mail its flow sends, if it sends one. Not shown over REST, like all flow steps. */
	sends: string | null;
	rules: { filterMatchType: 'All' | 'Any' | 'Advanced'; triggers: string[]; filters: Filter[] };
	/** Planned runs, ISO. Not shown over REST. */
	runs: string[];
	/** Leads that went through the flow. */
	members: number[];
	createdAt: string;
	updatedAt: string;
}
export interface Lead {
	id: number;
	email: string;
	firstName: string;
	lists: string[];
	/** What this person does with a mail; decided here so that every demo shows the same numbers. */
	does: ('deliver' | 'softBounce' | 'hardBounce' | 'open' | 'click' | 'unsubscribe')[];
}
export interface Activity {
	id: number;
	leadId: number;
	activityDate: string;
	activityTypeId: number;
	campaignId: number;
	primaryAttributeValueId: number;
	primaryAttributeValue: string;
}

/** Everything that survives a restart. */
export interface State {
	nextId: number;
	/** Seconds that the server's clock is ahead of this machine's. */
	clockShift: number;
	folders: Folder[];
	programs: Program[];
	/** By program id. */
	tokens: Record<string, Token[]>;
	emails: Email[];
	landingPages: LandingPage[];
	forms: Form[];
	smartCampaigns: SmartCampaign[];
	leads: Lead[];
	activities: Activity[];
	accessToken: { value: string; expiresAt: number } | null;
}

/** @returns what the file holds, or undefined when there is none. @throws when it is not JSON */
export const loadState = (file: string | undefined): State | undefined =>
	file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as State) : undefined;

/** Writes beside the file and renames, so that a kill leaves the old state or the new one. */
export function saveState(file: string | undefined, state: State): void {
	if (!file) return;
	writeFileSync(`${file}.new`, JSON.stringify(state));
	renameSync(`${file}.new`, file);
}
