import { z } from 'zod/v4';

import { isTimeZone } from '../../time/timeZone';
import { quote } from '../../problem';
import { defineRule } from '../rule';

export const schedZone = defineRule({
	id: 'sched-zone',
	title: 'the send time has a time zone that exists',
	severity: 'error',
	required: true,
	why: 'Nine o’clock somewhere is the wrong hour for somebody.',
	source: 'qa-rules §5 sched',
	reads: ['schedule'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'none', build: { schedule: { timeZone: '' } } },
			{ say: 'a made-up name', build: { schedule: { timeZone: 'Berlin time' } } },
		],
		quiet: [
			{ say: 'UTC', build: { schedule: { timeZone: 'UTC' } } },
			{ say: 'not scheduled yet', build: { schedule: { sendAt: null, timeZone: '' } } },
		],
	},
	*check({ schedule: { sendAt, timeZone } }) {
		if (sendAt === null || isTimeZone(timeZone)) return;
		yield {
			found: `the time zone ${quote(timeZone)}`,
			expected: 'an IANA name such as Europe/Berlin',
			mend: 'Set the time zone of the audience',
			where: { part: 'Schedule', path: 'schedule.timeZone' },
			evidence: timeZone,
		};
	},
});
