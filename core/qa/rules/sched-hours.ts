import { z } from 'zod/v4';

import { defineRule } from '../rule';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

export const schedHours = defineRule({
	id: 'sched-hours',
	title: 'mail is sent on the days and in the hours of the playbook',
	severity: 'warning',
	required: false,
	why: 'A mail at three in the morning is read by nobody and looks like a slip of the time zone.',
	source: 'qa-rules §5 sched; playbook, launch',
	reads: ['schedule'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'at night', build: { schedule: { sendAt: '2026-03-05T03:00' } } },
			{ say: 'on a Sunday', build: { schedule: { sendAt: '2026-03-08T09:00' } } },
		],
		quiet: [
			{ say: 'the first minute', build: { schedule: { sendAt: '2026-03-05T08:00' } } },
			{ say: 'the last minute', build: { schedule: { sendAt: '2026-03-05T19:00' } } },
		],
	},
	*check({ schedule: { sendAt }, playbook: { launch } }) {
		if (sendAt === null) return;
		const day = DAYS[new Date(`${sendAt.slice(0, 10)}T00:00:00Z`).getUTCDay()]!;
		const time = sendAt.slice(11, 16);
		const { from, to } = launch.sendHours;
		if (launch.sendDays.includes(day) && from <= time && time <= to) return;
		yield {
			found: `the send time ${sendAt} (${day})`,
			expected: `${launch.sendDays.join(', ')} from ${from} to ${to} (playbook, launch)`,
			mend: 'Choose a time in the send window',
			where: { part: 'Schedule', path: 'schedule.sendAt' },
			evidence: sendAt,
		};
	},
});
