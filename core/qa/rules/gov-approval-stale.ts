import { z } from 'zod/v4';

import { instantOf, isoOf } from '../../time/instant';
import { approvalsByRole } from '../approvals';
import { defineRule } from '../rule';

const history = (editedAt: string | undefined, at: string | undefined) => ({
	production: {
		editedAt,
		testSentAt: '2026-03-02T08:50:00Z',
		approvals: [{ role: 'Legal', status: 'approved' as const, ...(at && { at }) }],
	},
});
const sayTime = (iso: string) => `${isoOf(instantOf(iso, 'Production')).slice(0, 16).replace('T', ' ')} UTC`;

export const govApprovalStale = defineRule({
	id: 'gov-approval-stale',
	title: 'nothing was changed after it was approved',
	severity: 'error',
	required: true,
	why: 'What goes out is then not what they have read.',
	source: 'qa-rules §5 gov; PortQii',
	reads: ['production'],
	restsOn: ['approvals'],
	options: z.strictObject({
		/** Minutes after the approval in which a change does not count, e.g. the platform’s own stamp. */
		grace: z.number().int().min(0).max(1_440).default(0),
	}),
	examples: {
		bad: [
			{ say: 'an hour later', build: history('2026-03-02T08:00:00Z', '2026-03-02T07:00:00Z') },
			{ say: 'in another zone', build: history('2026-03-02T08:00:00Z', '2026-03-02T08:30:00+01:00') },
		],
		quiet: [
			{ say: 'before', build: history('2026-03-02T08:00:00Z', '2026-03-02T08:30:00Z') },
			{ say: 'at the same moment', build: history('2026-03-02T08:00:00Z', '2026-03-02T09:00:00+01:00') },
			{
				say: 'within the grace',
				build: history('2026-03-02T08:00:00Z', '2026-03-02T07:58:00Z'),
				options: { grace: 5 },
			},
			{ say: 'nobody knows the last change', build: history(undefined, '2026-03-02T07:00:00Z') },
			{ say: 'nobody knows when it was approved', build: history('2026-03-02T08:00:00Z', undefined) },
		],
	},
	*check({ production: { editedAt, approvals = [] } }, { grace }) {
		if (editedAt === undefined) return;
		const edited = instantOf(editedAt, 'Production');
		for (const { role, status, at, index } of approvalsByRole(approvals).values()) {
			if (status !== 'approved' || at === undefined) continue;
			if (edited <= instantOf(at, 'Approval') + grace * 60_000) continue;
			yield {
				found: `a change at ${sayTime(editedAt)}, after ${role} approved at ${sayTime(at)}`,
				expected: 'an approval of what stands there now',
				mend: `Ask ${role} again, and show what has changed`,
				where: { part: 'Approvals', path: `production.approvals[${index}]` },
				evidence: `${role} ${at} ${editedAt}`,
			};
		}
	},
});
