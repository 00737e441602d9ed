import { z } from 'zod/v4';

import { approvalsByRole } from '../approvals';
import { plainName } from '../lists';
import { defineRule } from '../rule';

type Status = 'approved' | 'pending' | 'rejected';
const answers = (...list: readonly (readonly [role: string, status: Status, at?: string])[]) => ({
	production: { approvals: list.map(([role, status, at]) => ({ role, status, ...(at && { at }) })) },
});

export const govApproval = defineRule({
	id: 'gov-approval',
	title: 'each required approver outside of this workflow has said yes',
	severity: 'error',
	required: true,
	why: 'Legal is still reading, or has said no, while the send is being scheduled.',
	source: 'qa-rules §5 gov',
	reads: ['production'],
	restsOn: ['approvals'],
	options: z.strictObject({
		/** Roles that must have approved; those that are asked in this workflow afterwards do not belong here. */
		roles: z.array(z.string().min(1).max(200)).max(50).default([]),
	}),
	examples: {
		bad: [
			{ say: 'one has not answered', build: answers(['Brand', 'approved'], ['Legal', 'pending']) },
			{ say: 'one has said no', build: answers(['Legal', 'rejected']) },
			{
				say: 'one has taken it back',
				build: answers(
					['Legal', 'rejected', '2026-03-02T08:30:00Z'],
					['Legal', 'approved', '2026-03-01T08:30:00Z'],
				),
			},
			{
				say: 'one was not asked',
				build: answers(['Brand', 'approved']),
				options: { roles: ['Brand', 'Legal'] },
			},
		],
		quiet: [
			{
				say: 'all have approved',
				build: answers(['Brand', 'approved'], ['legal', 'approved']),
				options: { roles: ['Brand', 'Legal'] },
			},
			{
				say: 'a no that became a yes',
				build: answers(
					['Legal', 'rejected', '2026-03-01T08:30:00Z'],
					['Legal', 'approved', '2026-03-02T08:30:00Z'],
				),
			},
			{ say: 'nobody else is asked', build: answers() },
		],
	},
	*check({ production }, { roles }) {
		const answered = approvalsByRole(production.approvals ?? []);
		for (const { role, by, status, index } of answered.values()) {
			if (status === 'approved') continue;
			yield {
				found: `${role}${by ? ` (${by})` : ''} ${status === 'pending' ? 'has not answered' : 'has rejected it'}`,
				expected: `the approval of ${role}`,
				mend:
					status === 'pending' ? `Ask ${role} for an answer` : `Mend what ${role} objects to and ask again`,
				where: { part: 'Approvals', path: `production.approvals[${index}]` },
				evidence: `${role} ${status}`,
			};
		}
		for (const role of roles) {
			if (answered.has(plainName(role))) continue;
			yield {
				found: `no answer of ${role}`,
				expected: `the approval of ${role}, as the playbook says`,
				mend: `Ask ${role} for the approval`,
				where: { part: 'Approvals', path: 'production.approvals' },
				evidence: role,
			};
		}
	},
});
