import { z } from 'zod/v4';

import { instantOf, isoOf } from '../../time/instant';
import { say } from '../evidence';
import { instantsOf } from '../localTime';
import { plainly } from '../preheader';
import { defineRule } from '../rule';

const DAY = 86_400_000;
const HAS_LETTERS = /\p{L}{2}/u;

export const envSubjectReused = defineRule({
	id: 'env-subject-reused',
	title: 'no subject repeats that of another mail to the same people',
	severity: 'warning',
	required: false,
	why: 'A subject of the last campaign is the trace of a clone; mail programs also put both into one thread.',
	source: 'qa-rules §5 env',
	reads: ['emails', 'otherSends', 'audience', 'schedule'],
	restsOn: [', subject'],
	options: z.strictObject({
		days: z.number().int().min(1).max(3_650).default(90),
		/** Subjects of series that stay the same. */
		allow: z.array(z.string().min(1).max(500)).max(200).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'in other letters and signs, six weeks ago',
				email: { subject: 'Save your seat: Forecasting for everyone! 🎉' },
				otherSends: [
					{
						campaignId: 'C-0101',
						title: 'January webinar',
						subject: 'Save your seat – forecasting for everyone',
						sendAt: instantOf('2026-01-20T09:00:00Z'),
						audience: ['EMEA planners'],
					},
				],
			},
			{
				say: 'that goes out next week',
				otherSends: [
					{
						campaignId: 'C-0150',
						title: 'Second round',
						subject: 'Save your seat: planning with less data',
						sendAt: instantOf('2026-03-12T09:00:00Z'),
						audience: ['Partners', 'emea  planners'],
					},
				],
			},
		],
		quiet: [
			{
				say: 'to other people',
				otherSends: [
					{
						campaignId: 'C-0101',
						title: 'January webinar',
						subject: 'Save your seat: planning with less data',
						sendAt: instantOf('2026-02-20T09:00:00Z'),
						audience: ['APAC planners'],
					},
				],
			},
			{
				say: 'last year',
				otherSends: [
					{
						campaignId: 'C-0001',
						title: 'Last year',
						subject: 'Save your seat: planning with less data',
						sendAt: instantOf('2025-03-06T09:00:00Z'),
						audience: ['EMEA planners'],
					},
				],
			},
			{
				say: 'a subject with another number',
				email: { subject: 'Planning letter no. 12: demand in spring' },
				otherSends: [
					{
						campaignId: 'C-0101',
						title: 'Letter',
						subject: 'Planning letter no. 11: demand in spring',
						sendAt: instantOf('2026-02-20T09:00:00Z'),
						audience: ['EMEA planners'],
					},
				],
			},
			{
				say: 'a series',
				email: { subject: 'The Northwind weekly, all in one place' },
				otherSends: [
					{
						campaignId: 'C-0139',
						title: 'Weekly',
						subject: 'The Northwind weekly, all in one place',
						sendAt: instantOf('2026-02-26T09:00:00Z'),
						audience: ['EMEA planners'],
					},
				],
				options: { allow: ['The Northwind weekly, all in one place'] },
			},
		],
	},
	*check({ email: { subject }, otherSends, audience, schedule, now, dialect }, { days, allow }) {
		const words = plainly(subject.masked);
		if (!HAS_LETTERS.test(words) || allow.some((one) => plainly(one) === words)) return;
		const [planned] = schedule.sendAt === null ? [] : instantsOf(schedule.sendAt, schedule.timeZone);
		const sendAt = planned ?? now;
		const lists = new Set([audience.name, ...audience.include].map(plainly));
		const masked = (text: string) =>
			dialect
				.lex(text)
				.tokens.reduceRight((all, { start, end }) => `${all.slice(0, start)}\u007F${all.slice(end)}`, text);
		for (const other of otherSends) {
			if (other.subject === undefined || Math.abs(other.sendAt - sendAt) > days * DAY) continue;
			const list = other.audience.find((name) => lists.has(plainly(name)));
			if (list === undefined || plainly(masked(other.subject)) !== words) continue;
			yield {
				found: `the subject ${say(subject.text)} of campaign ${other.campaignId} (${say(other.title, 40)}, ${isoOf(other.sendAt).slice(0, 10)}), to ${say(list, 40)} as well`,
				expected: `a subject that these people do not get twice within ${days} days`,
				mend: 'Write a subject of its own, or allow it for this series in the playbook (allow)',
				where: subject.where(0),
				evidence: `${other.campaignId}: ${subject.text}`,
			};
		}
	},
});
