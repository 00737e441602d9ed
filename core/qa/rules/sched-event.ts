import { z } from 'zod/v4';

import { type CivilDay, civilDayOf, sayDay } from '../../time/civil';
import { datesIn, meantDay } from '../dates';
import { defineRule } from '../rule';
import { sendDayOf } from '../sendDay';

/** Thanks, recordings and "sorry we missed you" are sent when the event is over. */
const AFTERWARDS =
	/thank|recording|on[ -]?demand|recap|replay|missed you|post[ -]?event|follow[ -]?up|danke|aufzeichnung|nachbericht|merci|rediffusion|enregistrement|gracias|grabación|grazie|registrazione|bedankt|opname|terugkijken|アーカイブ/i;

/** The last day of the event; a brief may also say "12–13 March 2026". */
function eventDayOf(eventDate: string, sendDay: CivilDay): CivilDay | undefined {
	const last = datesIn(eventDate).at(-1);
	return civilDayOf(eventDate.trim()) ?? (last && meantDay(last, sendDay));
}

export const schedEvent = defineRule({
	id: 'sched-event',
	title: 'the mail goes out before the event it invites to is over',
	severity: 'error',
	required: true,
	why: 'An invitation to yesterday; it happens when one of the two dates is moved.',
	source: 'qa-rules §5 sched',
	reads: ['schedule', 'brief', 'allEmails'],
	options: z.strictObject({
		/** Days between the send and the event that people need. */
		leadDays: z.number().int().min(0).max(365).default(0),
		/** Campaign types that are sent after the event. */
		afterwards: z.array(z.string().min(1).max(60)).max(50).default([]),
	}),
	examples: {
		bad: [
			{ say: 'the day before the send', brief: { eventDate: '2026-03-04' } },
			{ say: 'last month, in words', brief: { eventDate: '12–13 February 2026' } },
			{ say: 'too soon', brief: { eventDate: '2026-03-06' }, options: { leadDays: 3 } },
			{
				say: 'the send moved',
				brief: { eventDate: '2026-03-12' },
				build: { schedule: { sendAt: '2026-03-13T09:00' } },
			},
		],
		quiet: [
			{ say: 'on the day', brief: { eventDate: '2026-03-05' } },
			{ say: 'a week ahead', brief: { eventDate: '2026-03-12' } },
			{ say: 'the last day of several', brief: { eventDate: '4–6 March 2026' } },
			{ say: 'thanks to those who came', brief: { eventDate: '2026-03-04', title: 'Thank you for joining' } },
			{
				say: 'the recording',
				brief: { eventDate: '2026-03-04' },
				email: { subject: 'Your recording: planning with less data' },
			},
			{ say: 'no date', brief: { eventDate: 'to be announced' } },
		],
	},
	*check({ schedule, brief, emails, now }, { leadDays, afterwards }) {
		const { eventDate = '', title, type, objective = '' } = brief;
		const sendDay = sendDayOf(schedule, now);
		const eventDay = eventDayOf(eventDate, sendDay);
		if (eventDay === undefined || sendDay + leadDays <= eventDay || afterwards.includes(type)) return;
		const words = [
			title,
			type,
			objective,
			...emails.flatMap(({ email, subject }) => [email.name, subject.text]),
		];
		if (words.some((text) => AFTERWARDS.test(text))) return;
		yield {
			found: `the send on ${sayDay(sendDay)}, the event on ${sayDay(eventDay)}`,
			expected: leadDays > 0 ? `at least ${leadDays} days between them` : 'a send before the event is over',
			mend: 'Find out which of the two dates is right and change the other',
			where: { part: 'Schedule', path: 'schedule.sendAt' },
			evidence: `${eventDate} ${schedule.sendAt ?? ''}`.trim(),
		};
	},
});
