import { type Problem, ProblemError } from '../problem';

export type MapErrorCode =
	| 'wrongSecret'
	| 'notAllowed'
	| 'rateLimited'
	| 'quotaReached'
	| 'unreachable'
	| 'busy'
	/** A change was sent and no clear answer came: it may have happened. The next call looks first. */
	| 'uncertain'
	| 'badAnswer'
	| 'refused'
	| 'templateMissing'
	| 'notFound'
	| 'nameTaken'
	| 'notApproved'
	| 'tooSoon'
	| 'manualRequired';

export interface MapErrorOptions {
	/** `later`: the same call may succeed without anybody changing anything. */
	readonly retry?: 'later' | 'never';
	/** How long to wait before the next try. */
	readonly waitSeconds?: number;
	/** What a person has to do in the MAP, one sentence each. */
	readonly steps?: readonly string[];
}

/** The MAP did not do what was asked. The sentence never holds a secret, and never more than 200 characters of the MAP's words. */
export class MapError extends ProblemError {
	readonly code: MapErrorCode;
	readonly problem: Problem;
	readonly retry: 'later' | 'never';
	readonly waitSeconds?: number;
	readonly steps: readonly string[];

	constructor(code: MapErrorCode, problem: Problem, options: MapErrorOptions = {}) {
		super(problem);
		this.name = 'MapError';
		this.code = code;
		this.problem = problem;
		this.retry = options.retry ?? 'never';
		this.waitSeconds = options.waitSeconds;
		this.steps = options.steps ?? [];
	}
}

/** @returns what `doing` gives, or `instead` of an error with one of these codes; every other error goes on */
export const unless = <T, U>(
	doing: Promise<T>,
	codes: readonly MapErrorCode[],
	instead: (error: MapError) => U | Promise<U>,
): Promise<T | U> =>
	doing.catch((error: unknown) => {
		if (error instanceof MapError && codes.includes(error.code)) return instead(error);
		throw error;
	});
