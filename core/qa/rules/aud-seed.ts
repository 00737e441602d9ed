import { z } from 'zod/v4';

import { defineRule } from '../rule';

const SEED =
	/(?<!\p{L})(?:seeds?|seedlist|proof(?:s|ing)?|monitor(?:ing)?|inbox placement|control list)(?!\p{L})/iu;
/** People with money, not mailboxes for checking. */
const INVESTOR = /seed (?:invest|fund|round|stage|capital)/i;

export const audSeed = defineRule({
	id: 'aud-seed',
	title: 'a seed list gets the mail as well',
	severity: 'warning',
	required: false,
	why: 'Somebody of the team sees what arrives, when, and where it lands.',
	source: 'qa-rules §5 aud',
	reads: ['audience'],
	restsOn: ['seed'],
	purposes: ['marketing'],
	options: z.strictObject({
		/** Words in the name of a list by which it counts as one. */
		names: z.array(z.string().min(2).max(200)).max(50).default([]),
	}),
	examples: {
		bad: [
			{ say: 'none', build: { audience: { seedList: undefined } } },
			{ say: 'a blank name', build: { audience: { seedList: ' ' } } },
			{ say: 'seed investors', build: { audience: { seedList: undefined, include: ['Seed investors'] } } },
		],
		quiet: [
			{
				say: 'among the lists',
				build: { audience: { seedList: undefined, include: ['EMEA planners', 'EMEA seeds'] } },
			},
			{
				say: 'under a name of the team',
				build: { audience: { seedList: undefined, include: ['EMEA planners', 'Watchers'] } },
				options: { names: ['watchers'] },
			},
			{
				say: 'one that the platform does not tell',
				build: {
					audience: { seedList: undefined },
					unreadable: [{ what: 'Seed list', why: 'Marketo REST does not give it' }],
				},
			},
			{ say: 'mail to one customer', build: { audience: { seedList: undefined } }, purpose: 'transactional' },
		],
	},
	*check({ audience: { seedList = '', include } }, { names }) {
		const isSeed = (list: string) =>
			(SEED.test(list) && !INVESTOR.test(list)) ||
			names.some((name) => list.toLowerCase().includes(name.toLowerCase()));
		if (seedList.trim() !== '' || include.some(isSeed)) return;
		yield {
			found: 'no seed list',
			expected: 'a list of the team’s own mailboxes that gets the mail as well',
			mend: 'Add the seed list of the team to the send',
			where: { part: 'Audience', path: 'audience.seedList' },
			evidence: include.join(', '),
		};
	},
});
