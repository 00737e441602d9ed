import { z } from 'zod/v4';

import { type CivilDay, dayOf, sayDay, weekdayIndex } from '../../time/civil';
import { around, datesOf, type WrittenDate } from '../dates';
import { say } from '../evidence';
import { defineRule } from '../rule';
import { sendDayOf } from '../sendDay';
import { readablesOf } from '../textsOf';
import { weekdayLike } from '../words/calendar';

/** Days within which a date without a year can only mean the next one. */
const SOON = 180;
const JUST_OVER = 30;

/** @returns the days that the date can mean, the likeliest first. */
function readings(date: WrittenDate, sendDay: CivilDay): CivilDay[] {
	if (date.year !== undefined) return [dayOf(date.year, date.month, date.day)];
	const { previous, next } = around(date, sendDay);
	const onlyNext = next - sendDay <= SOON && sendDay - previous > JUST_OVER;
	return onlyNext ? [next] : [next, previous];
}

export const copyWeekday = defineRule({
	id: 'copy-weekday',
	title: 'each date in the copy falls on the weekday that is written with it',
	severity: 'warning',
	required: false,
	why: 'One of the two is wrong, and the reader cannot know which.',
	source: 'qa-rules §5 copy',
	reads: ['emails', 'schedule'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'a day off', body: '<p>Join us on Wednesday, 12 March 2026.</p>' },
			{ say: 'without a year', email: { subject: 'Fri, March 12: planning with less data' } },
			{ say: 'last year’s weekday', body: '<p>Donnerstag, 13. März, 10 Uhr</p>' },
			{ say: 'in brackets', body: '<p>Le 12 mars 2026 (vendredi)</p>' },
			{ say: 'Spanish', body: '<p>El martes 12 de marzo de 2026</p>' },
			{ say: 'Italian', body: '<p>Lunedì 12 marzo 2026</p>' },
			{ say: 'Dutch', body: '<p>Maandag 12 maart 2026</p>' },
			{ say: 'Portuguese', body: '<p>Na segunda-feira, 12 de março de 2026</p>' },
			{ say: 'Swedish', body: '<p>Onsdag 12 mars 2026</p>' },
			{ say: 'Polish', body: '<p>We wtorek, 12 marca 2026</p>' },
			{ say: 'a sign in brackets, in Japanese', body: '<p>試飲会は2026年3月12日(月)に開きます。</p>' },
			{ say: 'wide brackets, without a year', body: '<p>3月12日（金・祝）10時</p>' },
			{ say: 'the whole word, in Japanese', body: '<p>3月12日金曜日</p>' },
			{ say: 'Korean', body: '<p>3월 12일(월)</p>' },
			{ say: 'numbers', body: '<p>Mo., 12.03.2026</p>' },
		],
		quiet: [
			{ say: 'right', body: '<p>Join us on Thursday, 12 March 2026 or Do., 12.03.</p>' },
			{ say: 'right in Portuguese', body: '<p>Na quinta-feira, 12 de março de 2026</p>' },
			{
				say: 'right in Japanese, Chinese and Korean',
				body: '<p>2026年3月12日(木)、3月13日（金・祝）、3月12日（周四）、3월 12일(목)</p>',
			},
			{
				say: 'a sign in brackets that is no weekday',
				body: '<p>3月12日(雨天中止)、3月11日(土曜日の店舗を除く)、3月11日(昼)</p>',
			},
			{ say: 'right without a year', body: '<p>Thursday, March 12th and le jeudi 12 mars</p>' },
			{ say: 'more days than one', body: '<p>Monday to Thursday, 9–12 March 2026</p>' },
			{ say: 'the weekday of another sentence', body: '<p>See you Monday</p><p>12 March: next issue</p>' },
			{ say: 'words that look like weekdays', body: '<p>We sat 12 March papers; so 12 March it is.</p>' },
			{ say: 'a date far ahead that can be of last year', body: '<p>As on Saturday, 15 November</p>' },
		],
	},
	*check({ email, schedule, now }) {
		const sendDay = sendDayOf(schedule, now);
		for (const readable of readablesOf(email)) {
			for (const date of datesOf(readable)) {
				const { weekday } = date;
				if (!weekday) continue;
				const days = readings(date, sendDay);
				if (days.some((day) => weekdayIndex(day) === weekday.index)) continue;
				const [day] = days as [CivilDay];
				const from = Math.min(weekday.start, date.start);
				const written = readable.text.slice(from, Math.max(date.end, weekday.end));
				const right = weekdayLike(weekday.written, weekdayIndex(day));
				yield {
					found: `${say(written)}, which is ${sayDay(day)}`,
					expected: 'a weekday and a date that fit each other',
					mend: 'Find out which of the two is right and write the other anew',
					where: readable.where(from),
					evidence: written,
					fix: right ? { kind: 'suggest', edits: readable.edit(weekday, right) } : undefined,
				};
			}
		}
	},
});
