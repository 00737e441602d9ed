import { z } from 'zod/v4';

import { type CivilDay, sayDay } from '../../time/civil';
import { datesOf, meantDay } from '../dates';
import { say } from '../evidence';
import type { Found } from '../finding';
import { contradiction, type Offer, offersOf } from '../offers';
import { defineRule } from '../rule';
import { sendDayOf } from '../sendDay';
import { type Readable, readablesOf } from '../textsOf';

/** Offers of a text that is compared with another. */
interface Side {
	readonly said: string;
	readonly text: string;
	readonly offers: readonly Offer[];
	readonly readable: Readable;
}

const side = (said: string, readable: Readable): Side => ({
	said,
	text: readable.text,
	offers: offersOf(readable),
	readable,
});

const KIND = { percent: 'discount', price: 'price', code: 'promo code' } as const;

function* differences(from: Side, to: Side, bothWays: boolean): Generator<Found> {
	const told = new Set<string>();
	for (const offer of from.offers) {
		const instead = contradiction(offer, to);
		if (!instead || told.has(offer.value)) continue;
		// a longer text may say more; only where each says what the other does not, one of them is wrong
		if (bothWays && !instead.some((rival) => contradiction(rival, from))) continue;
		told.add(offer.value);
		const theirs = [...new Set(instead.map(({ written }) => written))].slice(0, 3).join(', ');
		yield {
			found: `the ${KIND[offer.kind]} ${say(offer.written)} in the ${from.said}, but ${say(theirs)} in the ${to.said}`,
			expected: `the same ${KIND[offer.kind]} everywhere`,
			mend: 'Ask the requester which one holds and write it in both places',
			where: from.readable.where(offer.index),
			evidence: `${offer.written} / ${theirs}`,
		};
	}
}

/** Events and deadlines that lie ahead; the day of the send is the date of a newsletter. */
const daysAhead = (readable: Readable, sendDay: CivilDay) =>
	datesOf(readable)
		.map((date) => ({ date, day: meantDay(date, sendDay) }))
		.filter(({ day }) => day > sendDay);

function* otherDays(from: Side, to: Side, sendDay: CivilDay, bothWays: boolean): Generator<Found> {
	const theirs = datesOf(to.readable).map((date) => meantDay(date, sendDay));
	const ahead = daysAhead(to.readable, sendDay);
	const ours = datesOf(from.readable).map((date) => meantDay(date, sendDay));
	if (ahead.length === 0 || (bothWays && ahead.every(({ day }) => ours.includes(day)))) return;
	for (const { date, day } of daysAhead(from.readable, sendDay)) {
		if (theirs.includes(day)) continue;
		const written = from.text.slice(date.start, date.end);
		yield {
			found: `the date ${say(written)} in the ${from.said}, which the ${to.said} does not name; it names ${sayDay(ahead[0]!.day)}`,
			expected: 'the same date everywhere',
			mend: 'Look the date up in the brief and write it in both places',
			where: from.readable.where(date.start),
			evidence: written,
		};
	}
}

export const copyOffer = defineRule({
	id: 'copy-offer',
	title:
		'discount, price, promo code and date are the same in subject, preheader, body, text part and landing page',
	severity: 'warning',
	required: false,
	why: 'The subject promises 30 % and the page gives 20: complaints, and in some countries a court.',
	source: 'qa-rules §5 copy',
	reads: ['emails', 'allPages', 'schedule'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'two discounts',
				email: { subject: 'Save 30% until Friday' },
				body: '<p>Get 20% off your seat</p>',
			},
			{
				say: 'two discounts on everything, in German',
				email: { subject: '20 % auf alle Plätze' },
				body: '<p>Bis Sonntag gibt es 15 % auf alle Plätze.</p>',
			},
			{
				say: 'two discounts in French',
				email: { subject: '-30 % sur toute la boutique' },
				body: '<p>Profitez de 20 % sur toute la boutique.</p>',
			},
			{ say: 'two prices', email: { preheader: 'Your seat for $49' }, body: '<p>Your seat: $59.00</p>' },
			{
				say: 'two codes',
				body: '<p>Use code SPRING25 today</p>',
				email: { text: 'Use code SPRING20 today\nhttps://northwind.example' },
			},
			{
				say: 'two dates',
				email: { subject: 'Join us on 12 March' },
				body: '<p>Thursday, 19 March 2026, 10:00</p>',
			},
			{
				say: 'the landing page',
				body: '<p>Spare 25 %</p>',
				build: {
					landingPages: [
						{
							id: '601',
							name: 'Register',
							status: 'approved',
							html: '<body><p>Jetzt 20 % Rabatt sichern</p></body>',
						},
					],
				},
			},
			{
				say: 'the date of the landing page',
				body: '<p>Thursday, 12 March 2026</p>',
				build: {
					landingPages: [
						{
							id: '601',
							name: 'Register',
							status: 'approved',
							html: '<body><p>Donnerstag, 19. März 2026</p></body>',
						},
					],
				},
			},
		],
		quiet: [
			{
				say: 'the same in other words',
				email: { subject: 'Save 20% on your seat' },
				body: '<p>20 percent off: code SPRING20, then € 49,00</p>',
			},
			{
				say: 'a number that is no offer',
				email: { subject: '87% of planners save 3 hours' },
				body: '<p>Get 20% off</p>',
			},
			{
				say: 'a share, not a discount',
				email: { subject: '87 % on average: how planners save time' },
				body: '<p>Get 20% on everything</p>',
			},
			{
				say: 'the difference of two prices',
				email: { subject: 'Save $50 now' },
				body: '<p>Was $199.00, now $149.00</p>',
			},
			{ say: 'a range', email: { subject: 'Gifts under €50' }, body: '<p>Mug €12, shirt €29</p>' },
			{
				say: 'only in the subject',
				email: { subject: 'Save 30% with code SPRING30' },
				body: '<p>See the offer online.</p>',
			},
			{
				say: 'a deadline besides the event',
				email: { subject: 'Join us on 12 March' },
				body: '<p>12 March 2026, 10:00. Register by 10 March.</p>',
			},
			{
				say: 'other codes',
				email: { subject: 'Enter code SAVE10' },
				body: '<p>SAVE10 works with error code E1234 and zip code 94107</p>',
			},
		],
	},
	*check({ email, pages, schedule, now }) {
		const [subject, preheader, html, text] = readablesOf(email);
		const body = side('body', html!);
		const sendDay = sendDayOf(schedule, now);
		for (const short of [side('subject', subject!), side('preheader', preheader!)]) {
			yield* differences(short, body, false);
			yield* otherDays(short, body, sendDay, false);
		}
		const part = side('text part', text!);
		yield* differences(part, body, true);
		yield* otherDays(part, body, sendDay, true);
		for (const page of pages) {
			const shown = side(`landing page "${page.page.name}"`, page.html.visible);
			yield* differences(body, shown, true);
			yield* otherDays(body, shown, sendDay, true);
		}
	},
});
