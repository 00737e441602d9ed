import type { Build } from '../launch/build';
import type { ChecklistState } from './checklist';

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where something stands: in the user's words, and for programs as a JSON path into the build. */
export interface Where {
	/** E.g. `E-mail "Invite 1", HTML`. */
	readonly part: string;
	/** E.g. `emails[0].html`. */
	readonly path: string;
	/** Line and column count from 1, the offset from 0; only for texts. */
	readonly line?: number;
	readonly column?: number;
	readonly offset?: number;
}

/** Replaces the characters from start to end (end does not count) of the text at JSON path `part` of the build. */
export interface Edit {
	readonly part: string;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** `safe`: cannot change the meaning; `suggest`: a person looks at it first. */
export interface Fix {
	readonly kind: 'safe' | 'suggest';
	readonly edits: readonly Edit[];
}

/** What a rule says: facts only; the engine adds everything else. */
export interface Found {
	readonly found: string;
	readonly expected: string;
	/** Something that can be done now, a sentence without its full stop. */
	readonly mend: string;
	readonly where: Where;
	readonly evidence: string;
	/** Milder than the rule's own severity; a milder finding does not block. */
	readonly severity?: Severity;
	readonly fix?: Fix | undefined;
}

/** The line around a finding, at most 160 characters, masked like the evidence. */
export interface Context {
	readonly before: string;
	/** The evidence as it stands there; empty when it does not stand there word for word. */
	readonly marked: string;
	readonly after: string;
}

export interface Finding {
	readonly ruleId: string;
	readonly severity: Severity;
	/** Blocks the launch until it is mended or waived. */
	readonly required: boolean;
	/** Found and expected, one sentence. */
	readonly message: string;
	readonly where: Where;
	/** At most 200 characters; people's addresses and secrets are masked. */
	readonly evidence: string;
	/** Only for places in a text. */
	readonly context?: Context;
	readonly expected: string;
	readonly mend: string;
	readonly fix?: Fix;
	readonly doc: string;
	/** The same for the same mistake in the same part, wherever it stands in it. */
	readonly fingerprint: string;
}

/** A finding that a named person has accepted for a time. */
export interface Waived {
	readonly fingerprint: string;
	readonly ruleId: string;
	readonly severity: Severity;
	readonly message: string;
	readonly part: string;
	/** A key of the playbook's people. */
	readonly by: string;
	/** The role that may waive. */
	readonly role: string;
	readonly reason: string;
	/** ISO instant. */
	readonly until: string;
}

/** A waiver that holds no more, of a finding that is still there. */
export interface LapsedWaiver extends Pick<Waived, 'fingerprint' | 'ruleId' | 'by' | 'reason' | 'until'> {
	readonly why: string;
}

/** Facts from outside that change with time, e.g. what mail programs support. */
export interface Table {
	readonly name: string;
	/** ISO date of the table. */
	readonly date: string;
}

export interface QaReport {
	readonly verdict: 'passed' | 'needsReview' | 'failed';
	/** Of the launch package that was checked. */
	readonly digest: string;
	readonly playbookVersion: string;
	/** The name of the preset. */
	readonly preset: string;
	readonly rulesRun: number;
	readonly rulesNotRun: readonly { readonly ruleId: string; readonly why: string }[];
	/** ISO instant. */
	readonly at: string;
	/** Without those that are waived. */
	readonly findings: readonly Finding[];
	readonly waived: readonly Waived[];
	readonly lapsed: readonly LapsedWaiver[];
	/** What a person has to confirm. */
	readonly checklist: readonly ChecklistState[];
	readonly unreadable: Build['unreadable'];
	/** Tables of facts from outside that rules went by, with their dates. */
	readonly tables: readonly Table[];
}
