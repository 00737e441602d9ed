import { z } from 'zod/v4';

import { say } from '../evidence';
import type { Found } from '../finding';
import { languageOf } from '../mailLanguage';
import { defineRule, type ReadingOf } from '../rule';
import { Spelling } from '../spelling/spelling';
import { type Word, wordsOf } from '../spelling/wordsOf';
import { readablesOf } from '../textsOf';
import { MISSPELLINGS } from '../spelling/misspellings';
import { LANGUAGE_NAMES } from '../words/stopWords';

/** Different unknown words of one e-mail for which a right one is sought. */
const MOST_WORDS = 300;
/** Texts that tokens bring along which hold names: of people, products, places. */
const OF_NAMES =
	/^Token .{0,200}?(?:name|speaker|host|author|company|product|brand|city|venue|location|place|partner)/i;

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];

/** Words that are right because they are ours: of the brand, of the sender, of names in the brief. */
function ourWords(
	{ playbook: { brand }, campaign, email }: ReadingOf<'emails' | 'campaign'>,
	allow: readonly string[],
): ReadonlySet<string> {
	const { speaker = '', eventName = '' } = campaign?.brief ?? {};
	const texts = [
		brand.name,
		...brand.postalAddress,
		...(brand.words ?? []),
		...allow,
		email.fromName.text,
		String(speaker),
		String(eventName),
	];
	return new Set(texts.flatMap(wordsIn).flatMap((word) => [word, ...word.split('-')]));
}

/** What stands before the first word of a line or sentence. */
const BEGINS = /(?:^|\n)[^\p{L}\p{N}]*$|[.!?]\s+$/u;

const plain = (word: string) => word.replace(/’/g, "'");

/** Words that no dictionary has; in a line full of them, in another language or filler, only everybody's mistakes. */
function* unknownWords(text: string, spelling: Spelling): Iterable<Word> {
	let lineStart = 0;
	for (const line of text.split('\n')) {
		const words = [...wordsOf(line)];
		const unknown = words.filter((word) => !spelling.knows(plain(word.text)));
		const small = new Set(
			unknown.map(({ text: word }) => word).filter((word) => word === word.toLowerCase()),
		);
		const isForeign = small.size > 1 && small.size * 2 > words.length;
		for (const word of unknown) {
			if (!isForeign || MISSPELLINGS.has(plain(word.text).toLowerCase()))
				yield { text: word.text, start: lineStart + word.start };
		}
		lineStart += line.length + 1;
	}
}

const likeWritten = (right: string, written: string) =>
	written[0] === written[0]!.toLowerCase() ? right : right[0]!.toUpperCase() + right.slice(1);

export const copySpelling = defineRule({
	id: 'copy-spelling',
	title: 'the words are spelled right',
	severity: 'warning',
	required: false,
	optIn: true,
	why: 'A slip in the subject line costs trust; a reader takes the mail for a fraud.',
	source: 'qa-rules §5 copy; dictionary of SCOWL',
	reads: ['emails', 'campaign', 'speller'],
	options: z.strictObject({
		/** More words that are right; those of the brand stand in the playbook under brand › words. */
		allow: z.array(z.string().min(1).max(60)).max(2_000).default([]),
		/** Findings in one e-mail. */
		most: z.number().int().min(1).max(50).default(10),
	}),
	examples: {
		bad: [
			{ say: 'everybody’s mistake', body: '<p>You will recieve the recording.</p>' },
			{ say: 'two letters swapped', body: '<p>Bring your qeustions with you.</p>' },
			{ say: 'a letter missing', body: '<p>Three methods for your suplier.</p>' },
			{ say: 'in the subject', email: { subject: 'Save your seat for the planing sesion' } },
			{ say: 'at the start of a heading', body: '<h2>Opning hours this week</h2>' },
			{
				say: 'a wrong vowel behind a beginning of words',
				body: '<p>Three things change with your renewel.</p>',
			},
			{
				say: 'in an alternative text',
				body: '<img src="https://northwind.example/a.png" alt="A forcast of three months" width="80">',
			},
			{ say: 'on a button', body: '<p>Regsiter Now</p>' },
			{
				say: 'in the text part',
				email: { text: 'We look forwrd to it.\n\nUnsubscribe: {{system.unsubscribeLink}}' },
			},
			{
				say: 'a mail in German, which is only told',
				email: {
					html: '<html lang="de"><body><p>Wir zeigen Ihnen, wie Sie mit weniger Daten besser planen. Die Sitzung ist für alle, die nicht nur auf das Bauchgefühl hören und die Zahlen der letzten Monate auch nutzen.</p></body></html>',
				},
			},
		],
		quiet: [
			{
				say: 'British',
				body: '<p>Personalise the colour of your programme centre, travelling or licence included.</p>',
			},
			{
				say: 'names',
				body: '<p>Anna Kowalczyk and Marketo meet Lyft, Flickr and Tumblr in Nürnberg. Meet Reding, Kipling, Everly, Clement and Worthing.</p>',
			},
			{
				say: 'words of the trade',
				body: '<p>Omnichannel onboarding, preloading and restocking, upsells, webinars and whitepapers for ecommerce startups</p>',
			},
			{
				say: 'addresses and code',
				body: '<p>www.nortwhind.example, jane.deo@mail.example, promo_cdoe, SUMER25, file.jpgg</p>',
			},
			{ say: 'capitals', body: '<p>READ THE NWES</p>' },
			{
				say: 'a word of the team',
				body: '<p>The forecastr is open.</p>',
				options: { allow: ['Forecastr'] },
			},
			{
				say: 'possessives and contractions',
				body: '<p>Don’t miss your team’s seats; they’re free, and it’s the vendor’s idea.</p>',
			},
			{ say: 'another language in a quotation', body: '<p>As they say: c’est la vie, mañana.</p>' },
			{
				say: 'filler, of which another rule speaks',
				email: {
					text: 'Nulla erat cursus urna turpis, habitant morbi.\n\n{{my.CTA URL}}\n\nUnsubscribe: {{system.unsubscribeLink}}',
				},
			},
		],
	},
	*check(reading, { allow, most }) {
		const { email, speller } = reading;
		const foreign = languageOf(email);
		if (foreign !== undefined && foreign !== 'en') {
			yield {
				severity: 'info',
				found: `a mail in ${LANGUAGE_NAMES[foreign] ?? `the language "${foreign}"`}, of which the spelling was not checked`,
				expected: 'English, the only language there is a dictionary for',
				mend: 'Let somebody read it who writes this language',
				where: email.where('html'),
				evidence: foreign,
			};
			return;
		}
		const spelling = new Spelling(speller, ourWords(reading, allow));
		const told = new Set<string>();
		const sure: Found[] = [];
		const others: Found[] = [];
		for (const readable of readablesOf(email)) {
			for (const { start, text } of unknownWords(readable.text, spelling)) {
				const begins = BEGINS.test(readable.text.slice(Math.max(0, start - 4), start));
				const slip =
					told.size < MOST_WORDS && !told.has(text) ? spelling.slipOf(plain(text), begins) : undefined;
				told.add(text);
				const where = slip && readable.where(start);
				if (!where || OF_NAMES.test(where.part)) continue;
				const right = likeWritten(slip.right, text);
				(slip.sure ? sure : others).push({
					found: `the word ${say(text)}`,
					expected: `${say(right)}, or a word that is known`,
					mend: `Write ${say(right)}; when the word is right, add it to the playbook under brand, words`,
					where,
					evidence: text,
					fix: { kind: 'suggest', edits: readable.edit({ start, end: start + text.length }, right) },
				});
			}
		}
		yield* [...sure, ...others].slice(0, most);
	},
});
