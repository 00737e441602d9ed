import { z } from 'zod/v4';

import { sayDay } from '../../time/civil';
import { allDatesOf, meantDay, type WrittenDate } from '../dates';
import { say } from '../evidence';
import { defineRule } from '../rule';
import { sendDayOf } from '../sendDay';
import { type Readable, readablesOf } from '../textsOf';
import { HINT, IS_PAST, IS_PAST_KANJI, OFFERS, PROMISE, PROMISE_AFTER } from '../words/deadlines';

/** Days after which a date tells history: a campaign is cloned from last year's, not from one of 1952. */
const HISTORY = 5 * 366;

const SENTENCE_END = /[.!?;]\s|[。！？\n]/;

/** What stands before the date in its sentence; a label may stand on a line of its own. */
function leadOf({ text }: Readable, start: number): string {
	const lead = text.slice(Math.max(0, start - 90), start).replace(/\s{1,90}$/, ' ');
	const sentence = lead.split(SENTENCE_END).at(-1)!;
	return sentence.slice(-75);
}

const sentenceAfter = ({ text }: Readable, end: number) =>
	text.slice(end, end + 90).split(SENTENCE_END, 1)[0]!;

/** @returns how sure the words are that the reader can still do something on that day. */
function promiseOf(readable: Readable, date: WrittenDate): 'sure' | 'maybe' | undefined {
	const lead = leadOf(readable, date.weekday ? Math.min(date.weekday.start, date.start) : date.start);
	const rest = sentenceAfter(readable, date.end);
	const sentence = `${lead} ${rest}`;
	if (IS_PAST.test(sentence) || IS_PAST_KANJI.test(sentence)) return undefined;
	if (PROMISE.test(lead) || PROMISE_AFTER.test(rest)) return 'sure';
	if (!HINT.test(lead) || date.year === undefined) return undefined;
	return OFFERS.test(sentence) ? 'sure' : 'maybe';
}

export const copyDatePast = defineRule({
	id: 'copy-date-past',
	title: 'no deadline or event in the copy is over when the mail goes out',
	severity: 'error',
	required: true,
	why: 'The date of the cloned campaign: nobody can register by last Tuesday.',
	source: 'qa-rules §5 copy',
	reads: ['emails', 'schedule'],
	options: z.strictObject({
		/** More words that stand before a date the reader can still meet. */
		cues: z.array(z.string().min(2).max(60)).max(50).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'a deadline behind its noun, in Portuguese',
				body: '<p>Inscrições até 20 de fevereiro de 2026, por ordem de chegada.</p>',
			},
			{ say: 'a deadline of last month', body: '<p>Register by 12 February 2026 and save your seat.</p>' },
			{ say: 'without a year', body: '<p>Offer ends March 1st.</p>' },
			{
				say: 'in a table',
				body: '<table><tr><td>When:</td><td>Thursday, 26 February 2026</td></tr></table>',
			},
			{ say: 'German', email: { subject: 'Melden Sie sich bis zum 1. März an' } },
			{
				say: 'an offer of a year ago, in German',
				body: '<p>Nur dann gibt es bis Samstag, 26. April 2025 auf alles 15 % Nachlass.</p>',
			},
			{
				say: 'an event that was, in French',
				body: '<p>Le webinaire a lieu le jeudi 26 février 2026 à 11 h.</p>',
			},
			{ say: 'an event that was, in Italian', body: '<p>Il webinar si tiene il 26 febbraio 2026.</p>' },
			{
				say: 'numbers that are over however they are read',
				body: '<p>Register by 03/02/2026 and save your seat.</p>',
			},
			{ say: 'a short year', body: '<p>Gültig bis 28.02.26.</p>' },
			{ say: 'French', body: "<p>Inscrivez-vous avant le 12 février 2026 pour profiter de l'offre.</p>" },
			{ say: 'Spanish', body: '<p>Oferta válida hasta el 28 de febrero de 2026.</p>' },
			{ say: 'Italian', body: '<p>Iscriviti entro il 27 febbraio 2026.</p>' },
			{ say: 'Dutch', body: '<p>Meld je aan, uiterlijk 27-02-2026.</p>' },
			{ say: 'Portuguese', body: '<p>Inscreva-se até 20 de fevereiro de 2026.</p>' },
			{ say: 'an event that was, in Swedish', body: '<p>Vi ses onsdag 18 februari 2026 klockan 8.</p>' },
			{
				say: 'Japanese, where the word comes behind',
				body: '<p>ご予約は2026年2月8日(日)までにお願いいたします。</p>',
			},
			{ say: 'Japanese, before it, without a year', body: '<p>お申し込み締切：2月27日</p>' },
			{ say: 'an event that was, in Japanese', body: '<p>試飲会は2月20日（金）午後2時に開催します。</p>' },
			{ say: 'Chinese', body: '<p>报名于2026年2月20日截止。</p>' },
			{
				say: 'in an alternative text',
				body: '<img src="https://northwind.example/a.png" alt="Offer ends 12 February 2026" width="80">',
			},
			{ say: 'Polish', body: '<p>Zapisz się do 27 lutego 2026.</p>' },
			{
				say: 'a word of the team',
				body: '<p>Doors: 1 February 2026</p>',
				options: { cues: ['doors'] },
			},
		],
		quiet: [
			{ say: 'the day of the send', body: '<p>Last chance: register by 5 March 2026.</p>' },
			{ say: 'a date ahead, without a year', body: '<p>Register by 2 January and save.</p>' },
			{ say: 'what has been', body: '<p>Registration was open until 12 February 2026.</p>' },
			{ say: 'a recording', body: '<p>Watch the recording of 12 February 2026.</p>' },
			{
				say: 'an offer that has begun',
				body: '<p>Valid until further notice; offer ends between 1 March and 31 March 2026.</p>',
			},
			{ say: 'the date of a contract', body: '<p>Terms as of 1 January 2025 apply.</p>' },
			{ say: 'a number that two countries read differently', body: '<p>Register by 4/3/2026.</p>' },
			{
				say: 'where something took place, in French',
				body: '<p>La rencontre a eu lieu le 12 février 2026.</p>',
			},
			{ say: 'what was, in Portuguese', body: '<p>O evento foi até 20 de fevereiro de 2026.</p>' },
			{
				say: 'what has been, in Japanese',
				body: '<p>2月20日までにたくさんのお申し込みをいただきました。2026年2月1日から販売中です。</p>',
			},
			{
				say: 'a date ahead, in Japanese',
				body: '<p>3月31日までにお申し込みください。2月1日より3月31日まで。</p>',
			},
			{ say: 'the setting of a novel', body: '<p>The story begins on 14 January 1952, by a cold stove.</p>' },
			{ say: 'a version', body: '<p>Available until the next one: release 01.02.26.4</p>' },
			{ say: 'a chapter', body: '<p>Save 10 % by reading chapter 1.2. today</p>' },
		],
	},
	*check({ email, schedule, now }, { cues }) {
		const sendDay = sendDayOf(schedule, now);
		const ours = cues.map((cue) => cue.toLowerCase());
		for (const readable of readablesOf(email)) {
			for (const date of allDatesOf(readable)) {
				if (date.opensRange) continue;
				const day = meantDay(date, sendDay);
				if (day >= sendDay || day < sendDay - HISTORY) continue;
				const lead = leadOf(readable, date.start);
				const isOurs = ours.some((cue) => lead.toLowerCase().includes(cue));
				const promise = isOurs ? 'sure' : promiseOf(readable, date);
				if (!promise) continue;
				const written = readable.text.slice(date.start, date.end);
				yield {
					...(promise === 'maybe' && { severity: 'warning' as const }),
					found: `${say(`${lead}${written}`, 100)}, which is ${sayDay(day)}`,
					expected: `a date that is not over on ${sayDay(sendDay)}, when the mail goes out`,
					mend: 'Write the date of this campaign, or take the sentence out',
					where: readable.where(date.start),
					evidence: `${lead}${written}`.trim(),
				};
			}
		}
	},
});
