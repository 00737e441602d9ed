import { z } from 'zod/v4';

import { isoOf } from '../../time/instant';
import { instantsOf } from '../localTime';
import { defineRule } from '../rule';

export const schedPast = defineRule({
	id: 'sched-past',
	title: 'the send time lies ahead',
	severity: 'error',
	required: true,
	why: 'Platforms either refuse a time in the past or send at once.',
	source: 'qa-rules §5 sched',
	reads: ['schedule'],
	options: z.strictObject({
		/** Minutes that must remain until the send. Marketo takes no run that is less than five minutes ahead. */
		leadMinutes: z.number().int().min(0).max(100_000).default(5),
	}),
	examples: {
		bad: [
			{ say: 'last year', build: { schedule: { sendAt: '2025-03-05T09:00' } } },
			{
				say: 'an hour ago in the zone of the audience',
				build: { schedule: { sendAt: '2026-03-02T09:00', timeZone: 'Europe/Berlin' } },
			},
			{
				say: 'in two minutes, sooner than the platform takes it',
				build: { schedule: { sendAt: '2026-03-02T10:02', timeZone: 'Europe/Berlin' } },
			},
			{
				say: 'too soon for the team',
				build: { schedule: { sendAt: '2026-03-02T14:30', timeZone: 'Europe/Berlin' } },
				options: { leadMinutes: 480 },
			},
		],
		quiet: [
			{
				say: 'the same wall-clock time further west',
				build: { schedule: { sendAt: '2026-03-02T09:00', timeZone: 'America/New_York' } },
			},
			{
				say: 'soon, for a team that hands over at once',
				build: { schedule: { sendAt: '2026-03-02T10:10', timeZone: 'Europe/Berlin' } },
				options: { leadMinutes: 0 },
			},
			{ say: 'not scheduled yet', build: { schedule: { sendAt: null } } },
		],
	},
	*check({ schedule: { sendAt, timeZone }, now }, { leadMinutes: lead }) {
		const [at] = sendAt === null ? [] : instantsOf(sendAt, timeZone);
		if (at === undefined || at > now + lead * 60_000) return;
		yield {
			found: `the send time ${sendAt} in ${timeZone}; it is now ${isoOf(now).slice(0, 16)}Z`,
			expected: lead > 0 ? `a time at least ${lead} minutes ahead` : 'a time that lies ahead',
			mend: 'Choose a later time, or have the launch moved in the campaign',
			where: { part: 'Schedule', path: 'schedule.sendAt' },
			evidence: `${sendAt} ${timeZone}`,
		};
	},
});
