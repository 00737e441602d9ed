import { z } from 'zod/v4';

import { defineRule } from '../rule';

const OWN =
	/(?<!\p{L})(?:employees?|staff|internal|colleagues|own domain|mitarbeiter|intern|kollegen|employés|collaborateurs|empleados|dipendenti|medewerkers)(?!\p{L})/iu;

export const audInternal = defineRule({
	id: 'aud-internal',
	title: 'colleagues are left out of the mail, or in it, as the playbook says',
	severity: 'info',
	required: false,
	why: 'Colleagues open and click more than customers; the numbers of the campaign are then theirs.',
	source: 'qa-rules §5 aud',
	reads: ['audience'],
	purposes: ['marketing'],
	options: z.strictObject({
		/** What the team wants; by default it has not said. */
		policy: z.enum(['exclude', 'include', 'any']).default('any'),
		/** Words in the name of a list by which it counts as the colleagues', besides the usual ones and the own domains. */
		names: z.array(z.string().min(2).max(200)).max(50).default([]),
	}),
	examples: {
		bad: [
			{ say: 'nobody leaves them out', options: { policy: 'exclude' } },
			{ say: 'they shall get it', options: { policy: 'include' } },
		],
		quiet: [
			{ say: 'a list', build: { audience: { exclude: ['Employees'] } }, options: { policy: 'exclude' } },
			{
				say: 'a domain',
				build: { audience: { exclude: ['E-mail ends with @northwind.example'] } },
				options: { policy: 'exclude' },
			},
			{
				say: 'a name of the team',
				build: { audience: { exclude: ['Us'] } },
				options: { policy: 'exclude', names: ['us'] },
			},
			{ say: 'no policy' },
		],
	},
	*check({ audience, playbook: { brand } }, { policy, names }) {
		if (policy === 'any') return;
		const marks = [...names, ...brand.sendingDomains, ...brand.webDomains].map((mark) => mark.toLowerCase());
		const isOwn = (list: string) => OWN.test(list) || marks.some((mark) => list.toLowerCase().includes(mark));
		const [lists, path] =
			policy === 'exclude'
				? [[...audience.exclude, ...audience.suppression], 'audience.exclude']
				: [[...audience.include, audience.seedList ?? ''], 'audience.include'];
		if (lists.some(isOwn)) return;
		yield {
			found: `no list of colleagues is ${policy}d`,
			expected: `colleagues ${policy === 'exclude' ? 'left out' : 'among the audience'}, as the playbook says`,
			mend: policy === 'exclude' ? 'Exclude the own domain' : 'Add the list of colleagues',
			where: { part: 'Audience', path },
			evidence: lists.join(', '),
		};
	},
});
