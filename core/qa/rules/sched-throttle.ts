import { z } from 'zod/v4';

import { DAY_MS } from '../../time/civil';
import { instantOf } from '../../time/instant';
import { instantsOf } from '../localTime';
import { defineRule } from '../rule';

const sends = (...sizes: readonly (number | undefined)[]) =>
	sizes.map((size, i) => ({
		campaignId: `C-010${i}`,
		title: `Earlier ${i + 1}`,
		sendAt: instantOf(`2026-02-1${i}T08:00:00Z`),
		audience: ['Others'],
		size,
	}));

export const schedThrottle = defineRule({
	id: 'sched-throttle',
	title: 'the mail goes to no more than twice as many people as the largest one of the last weeks',
	severity: 'info',
	required: false,
	why: 'Mailbox providers slow down or reject a sender whose volume jumps.',
	source: 'qa-rules §5 sched',
	reads: ['otherSends', 'audience', 'schedule'],
	restsOn: ['audience size'],
	options: z.strictObject({
		factor: z.number().min(1).max(100).default(2),
		days: z.number().int().min(1).max(365).default(30),
		/** Below so many people nobody minds. */
		from: z.number().int().min(1).max(10_000_000).default(1_000),
	}),
	examples: {
		bad: [
			{ say: 'five times as many', otherSends: sends(800, 700, 650) },
			{ say: 'a stricter factor', otherSends: sends(3_000, 2_500, 2_800), options: { factor: 1.2 } },
		],
		quiet: [
			{ say: 'a little more', otherSends: sends(800, 700, 2_200) },
			{ say: 'sizes that nobody knows', otherSends: sends(undefined, undefined, 10) },
			{ say: 'one earlier send says little', otherSends: sends(500) },
			{ say: 'few people', otherSends: sends(10, 12, 11), build: { audience: { size: 90 } } },
		],
	},
	*check({ otherSends, audience: { size }, schedule, now }, { factor, days, from }) {
		const [planned] = schedule.sendAt === null ? [] : instantsOf(schedule.sendAt, schedule.timeZone);
		const at = planned ?? now;
		const sizes = otherSends
			.filter(({ sendAt }) => sendAt < at && at - sendAt <= days * DAY_MS)
			.flatMap((send) => send.size ?? []);
		const largest = Math.max(...sizes);
		if (size === null || size < from || sizes.length < 3 || size <= factor * largest) return;
		yield {
			found: `${size} people, after at most ${largest} a mail in the last ${days} days`,
			expected: `at most ${factor} times as many as before`,
			mend: 'Spread the send over several days, the most active people first',
			where: { part: 'Audience', path: 'audience.size' },
			evidence: `${size} / ${largest}`,
		};
	},
});
