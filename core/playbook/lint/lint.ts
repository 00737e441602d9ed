import type { Problem } from '../../problem';
import type { Severity } from '../../qa/finding';
import type { Instant } from '../../time/instant';
import type { Playbook } from '../schema';

export interface LintReading {
	/** A playbook that loads: its form and its names are right. */
	readonly playbook: Playbook;
	readonly now: Instant;
}

export interface LintFound extends Problem {
	/** Where a lint knows graver and milder cases. */
	readonly severity?: Severity;
}

/** The built-in playbook with these changes: path → what stands there instead. The test runs each. */
export interface LintExample {
	readonly say: string;
	readonly changes: Readonly<Record<string, unknown>>;
}

/** One thing that makes a playbook work badly although it loads. One file each. */
export interface Lint {
	/** File name. */
	readonly id: string;
	/** Completes "A playbook is sound when …". */
	readonly title: string;
	readonly severity: Severity;
	readonly why: string;
	readonly examples: { readonly bad: readonly LintExample[]; readonly quiet: readonly LintExample[] };
	check(reading: LintReading): Iterable<LintFound>;
}

/** @returns `Playbook, stages › qa › owner`. */
export const whereOf = (...path: readonly (string | number)[]) => `Playbook, ${path.join(' › ')}`;
