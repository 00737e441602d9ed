import { z } from 'zod/v4';

import { DAY_MS } from '../../time/civil';
import { instantOf } from '../../time/instant';
import { sharedList } from '../lists';
import { instantsOf } from '../localTime';
import { defineRule } from '../rule';

const others = (days: readonly string[], list: string) =>
	days.map((day, i) => ({
		campaignId: `C-015${i}`,
		title: `Other ${i + 1}`,
		sendAt: instantOf(`${day}T08:00:00Z`),
		audience: [list],
	}));

/** @returns the most sends, with this one, that any span of so many days holds. */
function fullestSpan(times: readonly number[], at: number, days: number): number {
	const span = days * DAY_MS;
	const near = times.filter((time) => Math.abs(time - at) < span).sort((a, b) => a - b);
	const starts = [...near.filter((time) => time <= at), at];
	return (
		Math.max(...starts.map((start) => near.filter((time) => time >= start && time < start + span).length)) + 1
	);
}

export const schedFrequency = defineRule({
	id: 'sched-frequency',
	title: 'nobody gets more mails in a week than the playbook wants',
	severity: 'warning',
	required: false,
	why: 'Too many mails is the first reason that people give for leaving.',
	source: 'qa-rules §5 sched',
	reads: ['otherSends', 'audience', 'schedule'],
	purposes: ['marketing'],
	options: z.strictObject({
		/** Mails to one list within the days, this one among them. */
		most: z.number().int().min(1).max(100).default(3),
		days: z.number().int().min(1).max(90).default(7),
	}),
	examples: {
		bad: [
			{
				say: 'the fourth in a week',
				otherSends: others(['2026-03-01', '2026-03-02', '2026-03-03'], 'EMEA planners'),
			},
			{
				say: 'before and after',
				otherSends: others(['2026-03-02', '2026-03-04', '2026-03-07'], 'EMEA planners'),
			},
			{
				say: 'the second in a month',
				otherSends: others(['2026-02-10'], 'EMEA planners'),
				options: { most: 1, days: 30 },
			},
		],
		quiet: [
			{ say: 'the third', otherSends: others(['2026-03-01', '2026-03-03'], 'EMEA planners') },
			{
				say: 'spread over two weeks',
				otherSends: others(['2026-02-27', '2026-03-01', '2026-03-09', '2026-03-11'], 'EMEA planners'),
			},
			{
				say: 'to other people',
				otherSends: others(['2026-03-01', '2026-03-02', '2026-03-03'], 'APAC planners'),
			},
		],
	},
	*check({ otherSends, audience, schedule: { sendAt, timeZone } }, { most, days }) {
		const [at] = sendAt === null ? [] : instantsOf(sendAt, timeZone);
		if (at === undefined) return;
		const same = otherSends.filter((send) => sharedList(audience, send) !== undefined);
		const count = fullestSpan(
			same.map((send) => send.sendAt),
			at,
			days,
		);
		if (count <= most) return;
		yield {
			found: `${count} mails to people of "${audience.name}" within ${days} days, with this one`,
			expected: `at most ${most}`,
			mend: 'Move this send, or leave out who has had enough',
			where: { part: 'Schedule', path: 'schedule.sendAt' },
			evidence: audience.name,
		};
	},
});
