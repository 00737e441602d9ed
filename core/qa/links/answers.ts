/** A target that is to be asked whether it is there. */
export interface Question {
	readonly kind: 'link' | 'image';
	/** Without its fragment. */
	readonly url: string;
}

/** What became of a question. */
export interface LinkAnswer extends Question {
	readonly verdict: 'ok' | 'broken' | 'unverified';
	/** Completes "The link …", e.g. `answers 404`. */
	readonly say: string;
	/** Of the last answer, when there was one. */
	readonly status?: number;
	/** Where the last redirect led. */
	readonly finalUrl: string;
	readonly redirects: number;
}

/** A target that is not asked, and the reason. */
export interface NotAsked extends Question {
	readonly why: string;
}

/** Answers by {@link keyOf}. */
export type LinkAnswers = ReadonlyMap<string, LinkAnswer>;

export const keyOf = ({ kind, url }: Question) => `${kind} ${url}`;

/** The key of a target that stands in a mail. */
export function keyOfTarget(kind: Question['kind'], target: URL): string {
	const url = new URL(target);
	url.hash = '';
	return keyOf({ kind, url: url.href });
}

export const answersOf = (answers: readonly LinkAnswer[]): LinkAnswers =>
	new Map(answers.map((answer) => [keyOf(answer), answer]));
