import { z } from 'zod/v4';

import { defineRule } from '../rule';

export const audEmpty = defineRule({
	id: 'aud-empty',
	title: 'the audience has people in it, and their number is known',
	severity: 'error',
	required: true,
	why: 'A list that a filter emptied sends to nobody, and nobody notices.',
	source: 'qa-rules §5 aud',
	reads: ['audience'],
	restsOn: ['audience size', 'audience.size', 'audience count'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'nobody', build: { audience: { size: 0 } } },
			{ say: 'an unknown size', build: { audience: { size: null, sizeMethod: 'unknown' } } },
			{
				say: 'a size that nobody asked for, on another platform',
				build: { map: 'Klaviyo', audience: { size: null, sizeMethod: 'unknown' } },
			},
			{ say: 'no list', build: { audience: { include: [], size: null } } },
		],
		quiet: [
			{ say: 'one person', build: { audience: { size: 1 } } },
			{
				say: 'a size that could not be read, which the report shows elsewhere',
				build: {
					audience: { size: null, sizeMethod: 'unknown' },
					unreadable: [{ what: 'Audience size', why: 'Marketo REST does not give it' }],
				},
			},
		],
	},
	*check({ audience }) {
		const { name, size, include } = audience;
		if (size !== null && size > 0) return;
		const where = { part: 'Audience', path: 'audience.size' };
		const nobody = size === 0;
		yield {
			found: nobody
				? `0 people in "${name}"`
				: include.length > 0
					? `no size of "${name}"`
					: 'no list and no size',
			expected: nobody || include.length > 0 ? 'a number of people above 0' : 'a list that the mail goes to',
			mend: nobody
				? 'Check the filters of the list'
				: 'Count the audience in the MAP and enter the number; when the MAP never tells, name "Audience size" under what could not be read',
			where,
			evidence: name,
		};
	},
});
