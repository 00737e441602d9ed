import { type Problem, sayProblem } from '../../problem';
import { SEVERITIES, type Severity } from '../../qa/finding';
import type { LintReading } from './lint';
import { LINTS } from './lints';

export interface LintFinding extends Problem {
	/** Which lint it is. */
	readonly id: string;
	readonly severity: Severity;
	/** The whole sentence. */
	readonly say: string;
	readonly why: string;
}

export interface LintReport {
	/** `clean` when there is nothing but notes. */
	readonly output: 'clean' | 'findings';
	/** E.g. "1 error, 2 warnings, 1 note". */
	readonly summary: string;
	/** The gravest first. */
	readonly findings: readonly LintFinding[];
}

/** What makes a playbook work badly although it loads: people away, time that does not fit, rules that cannot be met. */
export function lintPlaybook(reading: LintReading): LintReport {
	const findings = LINTS.flatMap((lint) =>
		[...lint.check(reading)].map(
			({ severity = lint.severity, ...problem }): LintFinding => ({
				id: lint.id,
				severity,
				...problem,
				say: sayProblem(problem),
				why: lint.why,
			}),
		),
	).toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
	const isClean = findings.every(({ severity }) => severity === 'info');
	return { output: isClean ? 'clean' : 'findings', summary: summaryOf(findings), findings };
}

const WORDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

const summaryOf = (findings: readonly LintFinding[]) =>
	SEVERITIES.flatMap((severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		return count === 0 ? [] : [`${count} ${WORDS[severity]}${count === 1 ? '' : 's'}`];
	}).join(', ') || 'nothing found';
