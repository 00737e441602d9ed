import { z } from 'zod/v4';

import { say } from '../evidence';
import { defineRule } from '../rule';
import { readablesOf } from '../textsOf';

const FILLER =
	/(?<!\p{L})(?:lorem\s+ipsum|dolor\s+sit|sit\s+amet|consectetur|adipisc|eiusmod|incididunt|veniam|ullamco|exercitation|laboris|voluptate|cupidatat|proident|pellentesque|vestibulum|curabitur|phasellus|suspendisse|aenean|vivamus|praesent|sollicitudin|malesuada)/giu;

export const copyLorem = defineRule({
	id: 'copy-lorem',
	title: 'no filler text is left in the copy',
	severity: 'error',
	required: true,
	why: 'One template in eight carries it; approvers read over it.',
	source: 'qa-rules §3, §5 copy',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'the classic', body: '<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit.</p>' },
			{ say: 'broken over elements', body: '<p>Vivamus <b>suspendisse</b> et malesuada</p>' },
			{ say: 'in the text part', email: { text: 'Lorem ipsum dolor sit amet' } },
		],
		quiet: [
			{
				say: 'Latin that is meant',
				body: '<p>Carpe diem: our exercitation of the term "ad hoc", nota bene.</p>',
			},
			{ say: 'one word', body: '<p>What is lorem ipsum? A short history of filler text.</p>' },
			{ say: 'a hidden comment', body: '<!-- lorem ipsum dolor sit amet -->' },
		],
	},
	*check({ email }) {
		for (const readable of readablesOf(email)) {
			const words = [...readable.text.matchAll(FILLER)];
			const [first] = words;
			if (!first || new Set(words.map(([word]) => word.toLowerCase().replace(/\s+/g, ' '))).size < 2)
				continue;
			const text = readable.text.slice(first.index, first.index + 80);
			yield {
				found: `filler text: ${say(text, 60)}`,
				expected: 'the copy of the campaign',
				mend: 'Replace it with the copy of the brief, or delete the block',
				where: readable.where(first.index),
				evidence: text,
			};
		}
	},
});
