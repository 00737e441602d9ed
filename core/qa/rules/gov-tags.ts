import { z } from 'zod/v4';

import { plainName } from '../lists';
import { defineRule } from '../rule';

const TAGS = { channel: 'E-mail', cost: '0', purpose: 'Invitation', owner: 'Mona' };
const tags = (its: Readonly<Record<string, string>>) => ({ production: { tags: its } });

export const govTags = defineRule({
	id: 'gov-tags',
	title: 'the program has its tags: channel, cost, purpose and owner',
	severity: 'warning',
	required: false,
	why: 'Reports on cost and channel leave out programs without them.',
	source: 'qa-rules §5 gov',
	reads: ['production'],
	restsOn: ['tags'],
	options: z.strictObject({
		required: z.array(z.string().min(1).max(100)).max(50).default(['channel', 'cost', 'purpose', 'owner']),
	}),
	examples: {
		bad: [
			{ say: 'one missing', build: tags({ channel: 'E-mail', purpose: 'Invitation', owner: 'Mona' }) },
			{ say: 'a blank one', build: tags({ ...TAGS, owner: ' ' }) },
			{ say: 'one of the team', build: tags(TAGS), options: { required: ['Budget code'] } },
		],
		quiet: [
			{ say: 'all', build: tags(TAGS) },
			{
				say: 'in longer words',
				build: tags({
					Channel: 'E-mail',
					'Period Cost': '0',
					'Program Purpose': 'Invitation',
					'Campaign owner': 'Mona',
				}),
			},
			{ say: 'a tool that tells none', build: { production: { tags: undefined } } },
		],
	},
	*check({ production: { tags: its } }, { required }) {
		if (its === undefined) return;
		const filled = Object.entries(its).flatMap(([name, value]) =>
			value.trim() === '' ? [] : plainName(name),
		);
		for (const tag of new Set(required)) {
			if (filled.some((name) => name.includes(plainName(tag)))) continue;
			yield {
				found: `no "${tag}" among the tags of the program`,
				expected: `${required.join(', ')}, each filled in`,
				mend: `Set "${tag}" in the settings of the program`,
				where: { part: 'Program tags', path: 'production.tags' },
				evidence: tag,
			};
		}
	},
});
