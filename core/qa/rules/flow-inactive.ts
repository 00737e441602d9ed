import { z } from 'zod/v4';

import { defineRule } from '../rule';

const plain = (name: string) => name.trim().replace(/\s+/g, ' ').toLowerCase();

export const flowInactive = defineRule({
	id: 'flow-inactive',
	title: 'each follow-up automation is active',
	severity: 'error',
	required: true,
	why: 'People register and hear nothing: the most common mistake after a clone, because clones start switched off.',
	source: 'qa-rules §5 flow',
	reads: ['followUps'],
	options: z.strictObject({
		/** Follow-ups that may stay switched off, by name. */
		allow: z.array(z.string().min(1).max(200)).max(50).default([]),
	}),
	examples: {
		bad: [
			{ say: 'one is off', build: { followUps: [{ name: '02 Registered Follow-up', status: 'inactive' }] } },
			{ say: 'one of the template is gone', build: { followUps: [] } },
			{
				say: 'nobody knows, but the template wants it',
				build: { followUps: [{ name: '02 Registered Follow-up', status: 'unknown' }] },
			},
		],
		quiet: [
			{
				say: 'active, with a longer name after the clone',
				build: { followUps: [{ name: '2026 Spring webinar.02 Registered Follow-up', status: 'active' }] },
			},
			{
				say: 'one that is meant to be off',
				build: {
					followUps: [
						{ name: '02 Registered Follow-up', status: 'active' },
						{ name: '99 Old', status: 'inactive' },
					],
				},
				options: { allow: ['99 Old'] },
			},
		],
	},
	*check({ followUps, template }, { allow }) {
		const off = followUps
			.map((followUp, index) => ({ ...followUp, index }))
			.filter(({ status, name }) => status !== 'active' && !allow.includes(name));
		const isWanted = (name: string) =>
			template?.followUps.some((wanted) => plain(name).includes(plain(wanted))) ?? false;
		for (const { name, status, index } of off) {
			yield {
				...(status === 'unknown' && !isWanted(name) && { severity: 'warning' as const }),
				found:
					status === 'inactive'
						? `the follow-up "${name}" is switched off`
						: `nobody could tell whether "${name}" is active`,
				expected: 'an active follow-up',
				mend: `Activate "${name}" in the MAP`,
				where: { part: `Follow-up "${name}"`, path: `followUps[${index}].status` },
				evidence: name,
			};
		}
		for (const wanted of template?.followUps ?? []) {
			if (allow.includes(wanted) || followUps.some(({ name }) => plain(name).includes(plain(wanted))))
				continue;
			yield {
				found: `the follow-up "${wanted}" of the template is missing`,
				expected: `"${wanted}", active (playbook, map, templates)`,
				mend: `Create "${wanted}" in the program and activate it`,
				where: { part: 'Follow-ups', path: 'followUps' },
				evidence: wanted,
			};
		}
	},
});
