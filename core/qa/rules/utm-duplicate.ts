import { z } from 'zod/v4';

import { say } from '../evidence';
import { webTargetsOf } from '../outlookLinks';
import { type Parameter } from '../query';
import { defineRule } from '../rule';
import { editTo, withQuery } from '../utm';

function firstTwice(parameters: readonly Parameter[]): { first: Parameter; again: Parameter } | undefined {
	const seen = new Map<string, Parameter>();
	for (const again of parameters) {
		const key = again.key.toLowerCase();
		const first = seen.get(key);
		if (first) return { first, again };
		if (key.startsWith('utm_')) seen.set(key, again);
	}
	return undefined;
}

export const utmDuplicate = defineRule({
	id: 'utm-duplicate',
	title: 'no link has a UTM parameter twice',
	severity: 'warning',
	required: false,
	why: 'Some tools count the first, some the last: nobody knows which.',
	source: 'qa-rules §5 utm',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'two values',
				body: '<a href="https://www.partner.org/?utm_source=a&amp;utm_source=b">Go on</a>',
			},
			{
				say: 'one value in two cases',
				body: '<a href="https://www.partner.org/?utm_source=a&amp;UTM_Source=a">Go on</a>',
			},
			{
				say: 'once more by a token',
				body: '<a href="https://www.partner.org/?utm_medium=email&amp;{{my.UTM}}">Go on</a>',
				build: { tokens: [{ name: 'my.UTM', value: 'utm_source=m&utm_medium=email' }] },
			},
		],
		quiet: [
			{
				say: 'each once',
				body: '<a href="https://www.partner.org/?utm_source=a&amp;utm_medium=a&amp;utm_campaign=a">Go on</a>',
			},
			{
				say: 'once more inside a value',
				body: '<a href="https://www.partner.org/?utm_source=a&amp;to=https%3A%2F%2Fa.org%2F%3Futm_source%3Db">Go on</a>',
			},
			{ say: 'other parameters', body: '<a href="https://www.partner.org/?id[]=1&amp;id[]=2">Go on</a>' },
		],
	},
	*check({ email: { html } }) {
		for (const link of webTargetsOf(html)) {
			const twice = firstTwice(link.parameters);
			if (!twice) continue;
			const { first, again } = twice;
			const same = first.value === again.value;
			const once = withQuery(link, (pieces) => {
				const last = pieces.lastIndexOf(again.raw);
				return pieces.filter((_piece, i) => i !== last);
			});
			yield {
				found: `${again.key} twice, ${same ? `both times ${say(again.value)}` : `${say(first.value)} and ${say(again.value)}`}`,
				expected: 'each parameter once',
				mend: `Take one ${again.key} out of the link`,
				where: link.where,
				evidence: link.written,
				fix: editTo(link, once, same ? 'safe' : 'suggest'),
			};
		}
	},
});
