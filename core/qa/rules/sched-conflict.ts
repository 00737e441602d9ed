import { z } from 'zod/v4';

import { instantOf } from '../../time/instant';
import { sayLocal } from '../../time/localTime';
import { sharedList } from '../lists';
import { instantsOf } from '../localTime';
import { defineRule } from '../rule';

const HOUR = 3_600_000;
const other = (sendAt: string, audience: readonly string[]) => ({
	campaignId: 'C-0150',
	title: 'Product news',
	sendAt: instantOf(sendAt),
	audience,
});

export const schedConflict = defineRule({
	id: 'sched-conflict',
	title: 'no other mail goes to the same people around the same time',
	severity: 'warning',
	required: false,
	why: 'Two mails in a day: the second one is the one they unsubscribe from.',
	source: 'qa-rules §5 sched',
	reads: ['otherSends', 'audience', 'schedule'],
	options: z.strictObject({
		hours: z.number().min(1).max(720).default(24),
		/** Lists that may get several, by name. */
		allow: z.array(z.string().min(1).max(200)).max(50).default([]),
	}),
	examples: {
		bad: [
			{ say: 'the same morning', otherSends: [other('2026-03-05T06:00:00Z', ['EMEA planners'])] },
			{
				say: 'the next morning',
				otherSends: [other('2026-03-06T07:00:00Z', ['emea  planners', 'Partners'])],
			},
			{ say: 'a mail to everybody', otherSends: [other('2026-03-05T15:00:00Z', ['All contacts'])] },
			{
				say: 'in a wider window',
				otherSends: [other('2026-03-07T08:00:00Z', ['EMEA planners'])],
				options: { hours: 72 },
			},
		],
		quiet: [
			{ say: 'two days later', otherSends: [other('2026-03-07T08:00:00Z', ['EMEA planners'])] },
			{
				say: 'to other people',
				otherSends: [other('2026-03-05T08:00:00Z', ['APAC planners', 'EMEA planners lost'])],
			},
			{
				say: 'the same hour on the clock, far away',
				build: { schedule: { sendAt: '2026-03-05T09:00', timeZone: 'Asia/Tokyo' } },
				otherSends: [other('2026-03-06T08:00:00Z', ['EMEA planners'])],
			},
			{
				say: 'a list that may get several',
				otherSends: [other('2026-03-05T08:00:00Z', ['EMEA planners'])],
				options: { allow: ['EMEA planners'] },
			},
		],
	},
	*check({ otherSends, audience, schedule: { sendAt, timeZone } }, { hours, allow }) {
		const [at] = sendAt === null ? [] : instantsOf(sendAt, timeZone);
		if (at === undefined) return;
		for (const send of otherSends) {
			if (Math.abs(send.sendAt - at) >= hours * HOUR) continue;
			const list = sharedList(audience, send);
			if (list === undefined || allow.includes(list)) continue;
			yield {
				found: `campaign ${send.campaignId} ("${send.title}") goes to "${list}" on ${sayLocal(send.sendAt, timeZone)}`,
				expected: `${hours} hours between two mails to the same people`,
				mend: 'Move one of the two, or leave out of this one who gets the other',
				where: { part: 'Schedule', path: 'schedule.sendAt' },
				evidence: `${send.campaignId} ${list}`,
			};
		}
	},
});
