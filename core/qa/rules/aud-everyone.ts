import { z } from 'zod/v4';

import { isEverybody, plainName } from '../lists';
import { defineRule } from '../rule';

export const audEveryone = defineRule({
	id: 'aud-everyone',
	title: 'the audience is a segment, not everybody',
	severity: 'warning',
	required: false,
	why: 'A mail to the whole database costs complaints and unsubscribes that the next campaign pays for.',
	source: 'qa-rules §5 aud; cogny',
	reads: ['audience'],
	purposes: ['marketing'],
	options: z.strictObject({
		/** Lists of everybody that are meant. */
		allow: z.array(z.string().min(1).max(200)).max(50).default([]),
	}),
	examples: {
		bad: [
			{ say: 'all contacts', build: { audience: { include: ['All Contacts'] } } },
			{ say: 'German', build: { audience: { include: ['Alle Kontakte'] } } },
			{ say: 'as Klaviyo says it', build: { audience: { include: ['All profiles'] } } },
			{ say: 'as Marketing Cloud says it', build: { audience: { include: ['All Subscribers'] } } },
			{ say: 'Spanish', build: { audience: { include: ['Todos los perfiles'] } } },
			{ say: 'French', build: { audience: { include: ['Tous les contacts'] } } },
			{ say: 'Japanese', build: { audience: { include: ['全員'] } } },
			{ say: 'Swedish, with their number', build: { audience: { include: ['Alla kontakter (12 480)'] } } },
			{ say: 'only the name of the audience', build: { audience: { name: 'Entire database', include: [] } } },
		],
		quiet: [
			{
				say: 'everybody of a kind',
				build: {
					audience: {
						include: [
							'Alla kunder',
							'Todos los clientes de Madrid',
							'全店舗のお客様',
							'All customers',
							'All contacts in DACH',
							'All subscribers of the letter',
						],
					},
				},
			},
			{ say: 'allowed', build: { audience: { include: ['Everyone'] } }, options: { allow: ['everyone'] } },
			{
				say: 'a list of that name left out',
				build: { audience: { exclude: ['All leads without consent'] } },
			},
		],
	},
	*check({ audience: { name, include } }, { allow }) {
		const allowed = allow.map(plainName);
		const list = (include.length > 0 ? include : [name]).find(
			(one) => isEverybody(one) && !allowed.includes(plainName(one)),
		);
		if (list === undefined) return;
		yield {
			found: `the audience "${list}"`,
			expected: 'a segment of the people this is for',
			mend: 'Choose the segment of the brief, or have this list allowed in the playbook (allow)',
			where: { part: 'Audience', path: 'audience.include' },
			evidence: list,
		};
	},
});
