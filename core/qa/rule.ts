import type { z } from 'zod/v4';

import type { Campaign } from '../campaign/campaign';
import type { Brief } from '../intake/brief';
import type { Build, Email } from '../launch/build';
import type { MapTemplate, Playbook } from '../playbook/schema';
import type { Instant } from '../time/instant';
import type { Dialect } from './dialects';
import type { Found, Severity, Table } from './finding';
import type { LinkAnswer, LinkAnswers } from './links/answers';
import type { Speller } from './spelling/speller';
import type { EmailView, PageView } from './views';

export type CheckedCampaign = Pick<Campaign, 'campaignId' | 'brief' | 'launchAt' | 'programName'>;

/** What a rule can ask for. With `emails` it is called once per e-mail, with `landingPages` once per page, else once. */
export interface Readings {
	emails: { readonly email: EmailView };
	allEmails: { readonly emails: readonly EmailView[] };
	landingPages: { readonly page: PageView };
	tokens: { readonly tokens: Build['tokens'] };
	audience: { readonly audience: Build['audience'] };
	schedule: { readonly schedule: Build['schedule'] };
	followUps: { readonly followUps: Build['followUps'] };
	forms: { readonly forms: NonNullable<Build['forms']> };
	/** Undefined entries mean that nobody told; such a rule has nothing to say. */
	images: { readonly images: NonNullable<Build['images']> };
	production: { readonly production: NonNullable<Build['production']> };
	program: { readonly program: Build['program'] };
	vendorChecks: { readonly vendorChecks: NonNullable<Build['vendorChecks']> };
	/** Every page at once; for rules that compare e-mails with pages. */
	allPages: { readonly pages: readonly PageView[] };
	/** Other campaigns of the team, sent and to be sent. */
	otherSends: { readonly otherSends: readonly OtherSend[] };
	/** What became of links and images that somebody asked on the network. */
	linkAnswers: { readonly linkAnswers: LinkAnswers };
	/** A dictionary. */
	speller: { readonly speller: Speller };
	/** Left empty when the gate is used alone; the rule then still runs. */
	campaign: { readonly campaign: CheckedCampaign | undefined };
	brief: { readonly brief: Brief; readonly campaign: CheckedCampaign };
}
export type ReadName = keyof Readings;

/** Another campaign, as far as rules compare with it. */
export interface OtherSend {
	readonly campaignId: string;
	readonly title: string;
	readonly subject?: string | undefined;
	/** When it was or will be sent. */
	readonly sendAt: Instant;
	/** Names of segments or lists. */
	readonly audience: readonly string[];
	/** People it went or goes to. */
	readonly size?: number | undefined;
}

/** What every rule knows without asking. */
export interface Surroundings {
	readonly now: Instant;
	readonly playbook: Playbook;
	readonly dialect: Dialect;
	/** Marketing unless the campaign's type says otherwise. */
	readonly purpose: Playbook['campaignTypes'][string]['purpose'];
	/** The MAP template of the campaign's type. */
	readonly template?: MapTemplate | undefined;
}

type UnionToIntersection<U> = (U extends unknown ? (member: U) => void : never) extends (all: infer I) => void
	? I
	: never;
export type ReadingOf<R extends ReadName> = UnionToIntersection<Readings[R]> & Surroundings;

/** A campaign that is clean but for what is said here; the tests run each and the catalogue page prints it. */
export interface Example {
	readonly say: string;
	/** HTML put into the body of the clean e-mail. */
	readonly body?: string;
	/** Fields of the clean e-mail that are replaced. */
	readonly email?: Partial<Email>;
	/** Parts of the clean build; objects are merged, lists replaced. */
	readonly build?: { readonly [Part in keyof Build]?: Partial<Build[Part]> | Build[Part] };
	readonly brief?: Partial<Brief>;
	readonly otherSends?: readonly OtherSend[];
	readonly linkAnswers?: readonly LinkAnswer[];
	readonly purpose?: Surroundings['purpose'];
	readonly options?: Readonly<Record<string, unknown>>;
}

export interface RuleDefinition<R extends ReadName, O extends z.ZodObject> {
	/** File name and anchor in the catalogue. */
	readonly id: string;
	/** Completes "A campaign passes when …". */
	readonly title: string;
	readonly severity: Severity;
	/** Blocks by default. */
	readonly required: boolean;
	/** Runs only when the playbook names it, or in a preset that takes in all rules. */
	readonly optIn?: boolean;
	readonly why: string;
	readonly source: string;
	readonly reads: readonly R[];
	/** Words of an `unreadable` entry that make this rule's answer worthless, e.g. `suppression`. */
	readonly restsOn?: readonly string[];
	/** Facts from outside that the rule goes by; a report names their date. */
	readonly table?: Table;
	/** Left out means every purpose. */
	readonly purposes?: readonly Surroundings['purpose'][];
	readonly options: O;
	readonly examples: { readonly bad: readonly Example[]; readonly quiet: readonly Example[] };
	check(reading: ReadingOf<R>, options: z.output<O>): Iterable<Found>;
}

/** Any rule, for those who only run them. */
export interface Rule extends Omit<RuleDefinition<ReadName, z.ZodObject>, 'check'> {
	check(reading: ReadingOf<ReadName>, options: Record<string, unknown>): Iterable<Found>;
}

/** Gives `check` the types of exactly what the rule says it reads. */
export const defineRule = <const R extends ReadName, O extends z.ZodObject>(
	definition: RuleDefinition<R, O>,
): Rule => definition as unknown as Rule;
