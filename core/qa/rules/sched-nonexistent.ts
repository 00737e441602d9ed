import { z } from 'zod/v4';

import { isTimeZone } from '../../time/timeZone';
import { instantsOf } from '../localTime';
import { defineRule } from '../rule';

export const schedNonexistent = defineRule({
	id: 'sched-nonexistent',
	title: 'the send time exists, and only once, in its time zone',
	severity: 'error',
	required: true,
	why: 'When the clocks change, an hour is missing in spring and comes twice in autumn.',
	source: 'qa-rules §5 sched',
	reads: ['schedule'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'the missing hour',
				build: { schedule: { sendAt: '2026-03-29T02:30', timeZone: 'Europe/Berlin' } },
			},
			{
				say: 'the double hour',
				build: { schedule: { sendAt: '2026-10-25T02:30', timeZone: 'Europe/Berlin' } },
			},
		],
		quiet: [
			{ say: 'the same night in UTC', build: { schedule: { sendAt: '2026-03-29T02:30', timeZone: 'UTC' } } },
			{
				say: 'after the change',
				build: { schedule: { sendAt: '2026-03-29T03:00', timeZone: 'Europe/Berlin' } },
			},
		],
	},
	*check({ schedule: { sendAt, timeZone } }) {
		if (sendAt === null || !isTimeZone(timeZone)) return;
		const times = instantsOf(sendAt, timeZone).length;
		if (times === 1) return;
		yield {
			...(times > 1 && { severity: 'warning' as const }),
			found: `${sendAt} in ${timeZone}, which ${times > 1 ? 'comes twice that night' : 'does not exist'}`,
			expected: 'a time that exists once',
			mend: 'Choose a time an hour earlier or later',
			where: { part: 'Schedule', path: 'schedule.sendAt' },
			evidence: `${sendAt} ${timeZone}`,
		};
	},
});
