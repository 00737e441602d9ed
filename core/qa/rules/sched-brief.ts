import { z } from 'zod/v4';

import { instantOf } from '../../time/instant';
import { instantToLocal } from '../../time/localTime';
import { instantsOf } from '../localTime';
import { defineRule } from '../rule';

export const schedBrief = defineRule({
	id: 'sched-brief',
	title: 'the MAP sends when the campaign says',
	severity: 'error',
	required: true,
	why: 'The date of the cloned program, or the hour of another time zone.',
	source: 'issue 4: rules that compare with the brief',
	reads: ['schedule', 'brief'],
	options: z.strictObject({
		/** Minutes that the two may lie apart. */
		tolerance: z.number().int().min(0).max(1_440).default(0),
	}),
	examples: {
		bad: [
			{ say: 'a day later', build: { schedule: { sendAt: '2026-03-06T09:00' } } },
			{
				say: 'the right hour in another zone',
				build: { schedule: { sendAt: '2026-03-05T09:00', timeZone: 'America/New_York' } },
			},
		],
		quiet: [
			{
				say: 'the same instant in another zone',
				build: { schedule: { sendAt: '2026-03-05T08:00', timeZone: 'UTC' } },
			},
			{ say: 'not scheduled yet', build: { schedule: { sendAt: null } } },
		],
	},
	*check({ schedule: { sendAt, timeZone }, campaign }, { tolerance }) {
		if (sendAt === null || campaign.launchAt === undefined) return;
		const [at] = instantsOf(sendAt, timeZone);
		const launch = instantOf(campaign.launchAt, 'Campaign, launch');
		if (at === undefined || Math.abs(at - launch) <= tolerance * 60_000) return;
		const meant = instantToLocal(launch, timeZone);
		yield {
			found: `the send time ${sendAt} in ${timeZone}`,
			expected: `${meant.date}T${meant.time} in ${timeZone}, the launch of the campaign`,
			mend: 'Schedule the send for the launch of the campaign, or have the launch moved',
			where: { part: 'Schedule', path: 'schedule.sendAt' },
			evidence: `${sendAt} ${timeZone}`,
		};
	},
});
