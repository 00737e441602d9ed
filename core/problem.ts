/**
 * One thing a person can mend. Every error sentence of the package has this shape:
 * where: found …; expected …. How to mend it.
 */
export interface Problem {
	/** The field in the user's words, e.g. `Playbook, stage "qa", target`. */
	readonly where: string;
	/** What stands there now, e.g. `"2 days"`. */
	readonly found: string;
	readonly expected: string;
	/** Something that can be done now, a full sentence. */
	readonly mend: string;
}

const MAX_QUOTED = 200;

/** @returns the value as a person would write it, in quotes where it is text, cut at 200 characters. */
export function quote(value: unknown): string {
	if (value === undefined || value === null || value === '') return 'nothing';
	const text =
		typeof value === 'string' ? `"${oneLine(value)}"` : oneLine(JSON.stringify(value) ?? String(value));
	return text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED - 1)}…` : text;
}

const oneLine = (text: string) =>
	text
		.slice(0, MAX_QUOTED * 2)
		.replace(/\s+/g, ' ')
		.trim();

/** @returns `where: found …; expected …. Mend.` */
export const sayProblem = ({ where, found, expected, mend }: Problem) =>
	`${where}: found ${found}; expected ${expected}. ${mend}`;

/** Bad input, with everything that is wrong with it at once. The nodes turn it into an error on the item. */
export class ProblemError extends Error {
	readonly problems: readonly [Problem, ...Problem[]];

	constructor(first: Problem, ...rest: Problem[]) {
		super(sayProblem(first));
		this.name = 'ProblemError';
		this.problems = [first, ...rest];
	}
}

/** What went wrong as sentences to show, for whoever must go on with the rest. */
export const sayError = (error: unknown): string[] =>
	error instanceof ProblemError ? error.problems.map(sayProblem) : [String(error)];

/** Throws a {@link ProblemError} with all problems; does nothing when there are none. */
export function refuse(problems: readonly Problem[]): void {
	const [first, ...rest] = problems;
	if (first) throw new ProblemError(first, ...rest);
}
