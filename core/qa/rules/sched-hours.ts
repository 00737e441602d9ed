import { z } from 'zod/v4';

import { instantToLocal } from '../../time/localTime';
import { isTimeZone } from '../../time/timeZone';
import { instantsOf } from '../localTime';
import { type CheckedCampaign, defineRule } from '../rule';
import type { Build } from '../../launch/build';

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** @returns what the clocks of the readers show at the send; the schedule may be kept in the zone of the office. */
function readersTime(
	{ sendAt, timeZone, perRecipientZone }: Build['schedule'],
	campaign: CheckedCampaign | undefined,
): string | undefined {
	if (sendAt === null) return undefined;
	const zone = campaign?.brief.timeZone ?? timeZone;
	const [at] = instantsOf(sendAt, timeZone);
	if (perRecipientZone || zone === timeZone || at === undefined || !isTimeZone(zone)) return sendAt;
	const { date, time } = instantToLocal(at, zone);
	return `${date}T${time}`;
}

export const schedHours = defineRule({
	id: 'sched-hours',
	title: 'mail reaches its readers on the days and in the hours of the playbook',
	severity: 'warning',
	required: false,
	why: 'A mail at three in the morning is read by nobody and looks like a slip of the time zone.',
	source: 'qa-rules §5 sched; playbook, launch',
	reads: ['schedule', 'campaign'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'at night', build: { schedule: { sendAt: '2026-03-05T03:00' } } },
			{ say: 'on a Sunday', build: { schedule: { sendAt: '2026-03-08T09:00' } } },
			{
				say: 'in the morning of the office, at night where the readers are',
				build: { schedule: { sendAt: '2026-03-05T09:00', timeZone: 'America/Los_Angeles' } },
				brief: { timeZone: 'Asia/Tokyo' },
			},
		],
		quiet: [
			{ say: 'the first minute', build: { schedule: { sendAt: '2026-03-05T08:00' } } },
			{ say: 'the last minute', build: { schedule: { sendAt: '2026-03-05T19:00' } } },
			{
				say: 'at night in the office, in the morning where the readers are',
				build: { schedule: { sendAt: '2026-03-05T01:00', timeZone: 'America/Los_Angeles' } },
				brief: { timeZone: 'Europe/Berlin' },
			},
			{
				say: 'at nine for everybody',
				build: { schedule: { sendAt: '2026-03-05T09:00', timeZone: 'UTC', perRecipientZone: true } },
				brief: { timeZone: 'Asia/Tokyo' },
			},
		],
	},
	*check({ schedule, campaign, playbook: { launch } }) {
		const local = readersTime(schedule, campaign);
		if (local === undefined) return;
		const day = DAYS[new Date(`${local.slice(0, 10)}T00:00:00Z`).getUTCDay()]!;
		const time = local.slice(11, 16);
		const { from, to } = launch.sendHours;
		if (launch.sendDays.includes(day) && from <= time && time <= to) return;
		const isElsewhere = local !== schedule.sendAt;
		yield {
			found: `the send time ${local} (${day})${isElsewhere ? ` where the readers are, ${campaign?.brief.timeZone}` : ''}`,
			expected: `${launch.sendDays.join(', ')} from ${from} to ${to} (playbook, launch)`,
			mend: 'Choose a time in the send window of the readers',
			where: { part: 'Schedule', path: 'schedule.sendAt' },
			evidence: local,
		};
	},
});
