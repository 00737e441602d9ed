import { z } from 'zod/v4';

import { defineRule } from '../rule';

/** From here on it is another list, not a list that has grown. */
const FAR = 2;
const people = (number: number) => `${number} ${number === 1 ? 'person' : 'people'}`;

export const audSize = defineRule({
	id: 'aud-size',
	title: 'the audience is about as large as the brief says',
	severity: 'error',
	required: true,
	why: 'A list twice or half as large is the wrong list, or a filter that does not filter.',
	source: 'qa-rules §5 aud',
	reads: ['audience', 'brief'],
	restsOn: ['audience size', 'audience.size', 'audience count'],
	options: z.strictObject({
		/** Share of the expected number that it may differ by. */
		tolerance: z.number().min(0).max(1).default(0.25),
		/** Below so many people on both sides a difference means nothing. */
		small: z.number().int().min(0).max(100_000).default(20),
	}),
	examples: {
		bad: [
			{ say: 'three times as many', brief: { audienceSize: 1_400 } },
			{ say: 'a third of them', brief: { audienceSize: 12_600 } },
			{ say: 'a good deal more, which does not block', brief: { audienceSize: 3_000 } },
			{ say: 'a narrow tolerance', brief: { audienceSize: 4_000 }, options: { tolerance: 0.02 } },
		],
		quiet: [
			{ say: 'a little more', brief: { audienceSize: 4_000 } },
			{ say: 'at the edge', brief: { audienceSize: 3_360 } },
			{ say: 'a handful of people', brief: { audienceSize: 6 }, build: { audience: { size: 15 } } },
			{ say: 'no number in the brief', brief: { audienceSize: undefined } },
			{ say: 'a number nobody expects', brief: { audienceSize: 0 } },
		],
	},
	*check({ audience: { name, size }, brief: { audienceSize } }, { tolerance, small }) {
		if (!size || !audienceSize || Math.max(size, audienceSize) <= small) return;
		const ratio = size / audienceSize;
		if (Math.abs(ratio - 1) <= tolerance + 1e-9) return;
		const isFar = ratio > FAR || ratio < 1 / FAR;
		yield {
			...(!isFar && { severity: 'warning' as const }),
			found: `${people(size)} in "${name}"`,
			expected: `about ${people(audienceSize)}, as the brief says`,
			mend: 'Compare the lists and filters with the audience of the brief; if the list is right, have the number in the brief changed',
			where: { part: 'Audience', path: 'audience.size' },
			evidence: `${name}: ${size} / ${audienceSize}`,
		};
	},
});
