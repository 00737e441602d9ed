import { z } from 'zod/v4';

import { defineRule } from '../rule';

const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();

export const audSuppression = defineRule({
	id: 'aud-suppression',
	title: 'each suppression list of the template is attached',
	severity: 'error',
	required: true,
	why: 'Without it the mail goes to people who said no.',
	source: 'qa-rules §5 aud; PortQii',
	reads: ['audience', 'brief'],
	restsOn: ['suppression', 'audience filter', 'smart list'],
	options: z.strictObject({
		/** More lists, besides those of the MAP template. */
		required: z.array(z.string().min(1).max(200)).max(50).default([]),
	}),
	examples: {
		bad: [
			{ say: 'one of two missing', build: { audience: { suppression: ['Global Unsubscribe'] } } },
			{ say: 'a list of the playbook missing', options: { required: ['Competitors'] } },
			{
				say: 'the list included',
				build: { audience: { suppression: ['Marketing Suspended'], include: ['Global Unsubscribe'] } },
			},
		],
		quiet: [
			{
				say: 'another case and blanks',
				build: { audience: { suppression: ['global  unsubscribe', 'MARKETING SUSPENDED '] } },
			},
			{
				say: 'excluded instead',
				build: { audience: { suppression: ['Marketing Suspended'], exclude: ['Global Unsubscribe'] } },
			},
			{
				say: 'lists that cannot be read',
				build: {
					audience: { suppression: [] },
					unreadable: [{ what: 'Suppression lists', why: 'no permission' }],
				},
			},
		],
	},
	*check({ audience, template }, { required }) {
		const attached = new Set([...audience.suppression, ...audience.exclude].map(plain));
		for (const list of new Set([...(template?.suppression ?? []), ...required])) {
			if (attached.has(plain(list))) continue;
			yield {
				found: `the suppression list "${list}" is not attached`,
				expected: `"${list}" among the suppression lists (playbook, map, templates)`,
				mend: `Add "${list}" as "not in" to the smart list of the send`,
				where: { part: 'Audience', path: 'audience.suppression' },
				evidence: list,
			};
		}
	},
});
