import { z } from 'zod/v4';

import { yearOf } from '../../time/civil';
import { say } from '../evidence';
import { defineRule } from '../rule';
import { sendDayOf } from '../sendDay';
import { type Readable, readablesOf } from '../textsOf';
import { matchesAt, placesOf, wordScanOf } from '../wordScan';

/** "© 2019–2026 Northwind", "Copyright Northwind 2025"; tokens that bring the year end the search. */
const NOTICE =
	/(?:©|\(c\)(?=\s?(?:\d|[A-Z]))|\bcopyright\b)([^\n©\d\u007F]{0,60})((?:19|20)\d\d)(?!\d)(?:(\s?[-–—/,]\s?)((?:19|20)?\d\d)(?!\d))?/iuy;
/** The year of a photo or of a law stays what it is. */
const OF_A_WORK = /photo|image|picture|foto|bild|illustration|crédit|credits?\b|\bact\b|law|gesetz/i;
const FOUNDED = /\b(?:since|founded|est|established|seit|gegründet|depuis|desde|dal|sinds)\b/i;

interface Notice {
	readonly text: string;
	readonly index: number;
	readonly year: number;
	readonly last: { readonly start: number; readonly end: number };
}

/** Where a notice may begin: at the sign, at "(c)", at the word. */
function beginnings(readable: Readable): number[] {
	const { text } = readable;
	const scan = wordScanOf(readable);
	const places = placesOf(scan, (name) => name === 'copyright');
	for (const c of placesOf(scan, (name) => name === 'c')) places.push(c - 1);
	for (let at = text.indexOf('©'); at >= 0; at = text.indexOf('©', at + 1)) places.push(at);
	return places.sort((a, b) => a - b);
}

function noticesIn(readable: Readable): Notice[] {
	const { text } = readable;
	const notices: Notice[] = [];
	for (const match of matchesAt(text, NOTICE, beginnings(readable))) {
		const [whole, between = '', first = '', , last] = match;
		const before = text
			.slice(Math.max(0, match.index - 25), match.index)
			.split('\n')
			.at(-1)!;
		if (OF_A_WORK.test(before + between) || FOUNDED.test(between)) continue;
		const written = last ?? first;
		const end = match.index + whole.length;
		notices.push({
			text: whole,
			index: match.index,
			year: Number(written.length === 2 ? first.slice(0, 2) + written : written),
			last: { start: end - written.length, end },
		});
	}
	return notices;
}

export const copyYear = defineRule({
	id: 'copy-year',
	title: 'the copyright year is the year of the send',
	severity: 'warning',
	required: false,
	why: 'An old year in the footer says that nobody has looked.',
	source: 'qa-rules §3, §5 copy',
	reads: ['emails', 'schedule'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'last year', body: '<p>&copy; 2025 Northwind Analytics</p>' },
			{ say: 'a span that ended', body: '<p>© 2019–2024 Northwind Analytics</p>' },
			{ say: 'the name before the year', body: '<p>Copyright Northwind Analytics 2023</p>' },
			{ say: 'in the text part', email: { text: 'Hello\n(c) 2024 Northwind Analytics' } },
		],
		quiet: [
			{ say: 'this year', body: '<p>© 2026 Northwind Analytics</p>' },
			{ say: 'a span up to this year', body: '<p>© 2011-2026 Northwind Analytics; © 2011–26</p>' },
			{ say: 'a picture', body: '<p>Photo: © 2014 Anna Smith</p>' },
			{ say: 'a law', body: '<p>Copyright Act of 1976</p>' },
			{ say: 'the notice of somebody else', body: '<p>© 2026 Northwind. Icons © 2019 Icon Makers.</p>' },
			{
				say: 'a year that the platform fills',
				body: '<p>© {{system.dateTime:default=2026}} Northwind, Dublin 2009</p>',
			},
		],
	},
	*check({ email, schedule, now }) {
		const year = yearOf(sendDayOf(schedule, now));
		for (const readable of readablesOf(email)) {
			const notices = noticesIn(readable);
			if (notices.some((notice) => notice.year === year)) continue;
			for (const { text, index, last } of notices) {
				const written = readable.text.slice(last.start, last.end);
				const right = String(year).slice(-written.length);
				yield {
					found: `the copyright notice ${say(text)}`,
					expected: `the year ${year}`,
					mend: `Write ${year}`,
					where: readable.where(index),
					evidence: text,
					fix: { kind: 'safe', edits: readable.edit(last, right) },
				};
			}
		}
	},
});
