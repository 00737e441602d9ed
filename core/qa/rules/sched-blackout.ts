import { z } from 'zod/v4';

import { defineRule } from '../rule';

export const schedBlackout = defineRule({
	id: 'sched-blackout',
	title: 'nothing is sent in a blackout of the playbook',
	severity: 'error',
	required: true,
	why: 'Freezes, holidays and crises: the company has decided to be silent.',
	source: 'qa-rules §5 sched',
	reads: ['schedule'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'the first day', build: { schedule: { sendAt: '2026-12-24T09:00' } } },
			{ say: 'the last evening', build: { schedule: { sendAt: '2027-01-01T23:59' } } },
		],
		quiet: [
			{ say: 'the evening before', build: { schedule: { sendAt: '2026-12-23T23:59' } } },
			{ say: 'the morning after', build: { schedule: { sendAt: '2027-01-02T00:00' } } },
		],
	},
	*check({ schedule: { sendAt }, playbook }) {
		const date = sendAt?.slice(0, 10) ?? '';
		const blackout = playbook.launch.blackouts.find(
			({ from, to }) => date !== '' && from <= date && date <= to,
		);
		if (!blackout) return;
		yield {
			found: `the send date ${date} in the blackout "${blackout.why}"`,
			expected: `a date before ${blackout.from} or after ${blackout.to}`,
			mend: 'Move the launch, or have the blackout changed in the playbook',
			where: { part: 'Schedule', path: 'schedule.sendAt' },
			evidence: `${date} ${blackout.why}`,
		};
	},
});
