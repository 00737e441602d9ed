import { z } from 'zod/v4';

import { plainName } from '../lists';
import { defineRule } from '../rule';

export const audOverlap = defineRule({
	id: 'aud-overlap',
	title: 'no list is both included and excluded',
	severity: 'error',
	required: true,
	why: 'Exclusion wins on every platform: everybody on that list silently gets nothing.',
	source: 'qa-rules §5 aud',
	reads: ['audience'],
	options: z.strictObject({ allow: z.array(z.string().min(1).max(200)).max(50).default([]) }),
	examples: {
		bad: [
			{
				say: 'one list on both sides',
				build: { audience: { include: ['EMEA', 'DACH'], exclude: ['DACH'] } },
			},
			{
				say: 'suppressed, in other letters',
				build: {
					audience: {
						include: ['Spring  leads'],
						suppression: ['Global Unsubscribe', 'Marketing Suspended', 'spring leads'],
					},
				},
			},
		],
		quiet: [
			{
				say: 'one name inside another',
				build: { audience: { include: ['DACH'], exclude: ['DACH partners'] } },
			},
			{
				say: 'a list that is meant to be on both sides',
				build: { audience: { include: ['EMEA', 'DACH'], exclude: ['DACH'] } },
				options: { allow: ['DACH'] },
			},
		],
	},
	*check({ audience: { include, exclude, suppression } }, { allow }) {
		const included = new Set(include.map(plainName));
		const told = new Set(allow.map(plainName));
		const sides = [
			...exclude.map((list, i) => ({ list, path: `audience.exclude[${i}]`, how: 'excluded' })),
			...suppression.map((list, i) => ({ list, path: `audience.suppression[${i}]`, how: 'suppressed' })),
		];
		for (const { list, path, how } of sides) {
			const plain = plainName(list);
			if (!included.has(plain) || told.has(plain)) continue;
			told.add(plain);
			yield {
				found: `the list "${list}" is both included and ${how}`,
				expected: 'each list on one side only',
				mend: `Take "${list}" out of the side it does not belong to; as it stands nobody on it gets the mail`,
				where: { part: 'Audience', path },
				evidence: list,
			};
		}
	},
});
