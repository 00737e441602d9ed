import type { BriefField } from '../playbook/schema';
import type { Quality } from './checkQuality';

/** How complete a brief is: 100 when nothing is missing and no check found anything. */
export interface Score {
	/** 0 to 100. */
	readonly points: number;
	readonly parts: readonly ScorePart[];
}
export interface ScorePart {
	readonly title: string;
	readonly points: number;
	/** Most points of this part. */
	readonly of: number;
	/** What the points stand for, e.g. `17 of 19`. */
	readonly say: string;
}

interface Scored {
	readonly required: readonly BriefField[];
	/** Those of `required` that were answered and could be read. */
	readonly answered: readonly BriefField[];
	readonly quality: Quality;
}

/** Needed answers weigh most: without them nothing can be built. */
const WEIGHTS = { needed: 60, workable: 25, better: 15 };

export function scoreOf({ required, answered, quality: { counts } }: Scored): Score {
	const parts = [
		part('Needed answers', WEIGHTS.needed, answered.length, required.length),
		part('Answers that can be worked with', WEIGHTS.workable, counts.gap.passed, counts.gap.asked),
		part('Answers that make it better', WEIGHTS.better, counts.hint.passed, counts.hint.asked),
	];
	return { points: parts.reduce((sum, { points }) => sum + points, 0), parts };
}

const part = (title: string, of: number, reached: number, most: number): ScorePart => ({
	title,
	// Rounded down: only what is complete has all points.
	points: most === 0 ? of : Math.floor((of * reached) / most),
	of,
	say: `${reached} of ${most}`,
});
