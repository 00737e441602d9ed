import { z } from 'zod/v4';

import { type Address, addressesIn } from '../addresses';
import type { HtmlDocument } from '../document';
import { say } from '../evidence';
import { isOwnHost, readHref } from '../href';
import type { Span } from '../lex';
import { webLinksOf } from '../links';
import { PairSet } from '../pairSet';
import { partsOf } from '../query';
import { defineRule } from '../rule';
import { SaidText } from '../saidText';
import { MASKED } from '../source';
import { isTextOnly, type Readable, readablesOf } from '../textsOf';
import { leadsToUnsubscribe } from '../unsubscribe';
import type { EmailView } from '../views';
import { wordScanOf } from '../wordScan';

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;
const ADDRESS = /https?:\/\/[^\s<>"'()[\]|\u007F]{3,2000}/gi;
/** Fewer words are no message that could be compared. */
const FEWEST = 12;

/** Scripts without blanks between words: each sign is one. */
const NO_BLANKS = /[\u0E00-\u0E7F\u2E80-\u9FFF\uD840-\uD88D\uF900-\uFAFF]/;

/** A number for each different word of the texts that are compared. */
type Numbering = Map<string, number>;

function numberOf(word: string, numbering: Numbering): number {
	const number = numbering.get(word) ?? numbering.size;
	if (number === numbering.size) numbering.set(word, number);
	return number;
}

const THE_END: Span = { start: Infinity, end: Infinity };

/** @param addresses stretches that are no words, in order */
function numbersOf(
	readable: Pick<Readable, 'text'>,
	addresses: readonly Span[],
	numbering: Numbering,
): ArrayLike<number> {
	if (NO_BLANKS.test(readable.text)) {
		const words = readable.text.replace(ADDRESS, ' ').toLowerCase().match(WORD) ?? [];
		return words.map((word) => numberOf(word, numbering));
	}
	const { starts, ids, names } = wordScanOf(readable);
	const numbers = names.map((name) => numberOf(name, numbering));
	const all = new Int32Array(ids.length);
	let [i, count] = [0, 0];
	for (const { start, end } of [...addresses, THE_END]) {
		for (; i < ids.length && starts[i]! < start; i++) all[count++] = numbers[ids[i]!]!;
		while (i < ids.length && starts[i]! < end) i++;
	}
	return all.subarray(0, count);
}

/** The share of neighbouring words that the other texts have too; they keep when a text is laid out in another way. */
function sharedPairs(words: ArrayLike<number>, texts: readonly ArrayLike<number>[]): number | undefined {
	const pairs = words.length - 1;
	if (pairs < FEWEST) return undefined;
	const known = new PairSet(texts.reduce((sum, { length }) => sum + length, 0));
	for (const others of texts) for (let i = 1; i < others.length; i++) known.add(others[i - 1]!, others[i]!);
	let shared = 0;
	for (let i = 1; i <= pairs; i++) if (known.has(words[i - 1]!, words[i]!)) shared++;
	return shared / pairs;
}

/** Host and path; queries differ for good reasons. */
function placeOf({ hostname, pathname }: URL): string {
	const path = pathname.endsWith('/') ? pathname.replace(/\/+$/, '') : pathname;
	return `${hostname.replace(/^www\./, '')}${path}`.toLowerCase();
}

/** What the HTML hides; a preheader above all. */
const hiddenText = (document: HtmlDocument) =>
	document.texts
		.filter((run) => run.hidden && !run.raw)
		.map(({ text }) => text)
		.join('\n');

/** Where the whole address is known. */
function urlOf({ written, isOpen }: Address): URL | undefined {
	const href = isOpen ? undefined : readHref(written);
	return href?.kind === 'web' ? href.url : undefined;
}

/** Addresses of the HTML: targets, and those that are written out. */
class Places {
	/** As the links write them: what stands there needs no reading. */
	private readonly asWritten: ReadonlySet<string>;
	private places: ReadonlySet<string> | undefined;

	constructor(
		private readonly html: HtmlDocument,
		private readonly inText: readonly Address[],
	) {
		this.asWritten = new Set(webLinksOf(html).map(({ parts }) => parts.path));
	}

	hasWritten(address: string): boolean {
		return this.asWritten.has(partsOf(address).path);
	}

	has(url: URL): boolean {
		this.places ??= new Set(
			[...webLinksOf(this.html), ...this.inText.map((address) => ({ url: urlOf(address) }))].flatMap(
				({ url }) => (url ? [placeOf(url)] : []),
			),
		);
		return this.places.has(placeOf(url));
	}
}

/** The share of the text part's pairs of words that the HTML has too. */
function shareOf(
	email: EmailView,
	addresses: readonly Address[],
	inHtml: readonly Address[],
): number | undefined {
	const numbering: Numbering = new Map();
	const readables = readablesOf(email);
	const words = numbersOf(readables[3]!, addresses, numbering);
	const said = readables.filter((readable) => readable instanceof SaidText);
	const others = [
		numbersOf(email.html.visible, inHtml, numbering),
		...[{ text: hiddenText(email.html) }, ...said].map((unseen) => numbersOf(unseen, [], numbering)),
	];
	return sharedPairs(words, others);
}

export const envTextDiverges = defineRule({
	id: 'env-text-diverges',
	title: 'the text part says and links what the HTML does',
	severity: 'warning',
	required: false,
	why: 'The text part of the last campaign stays in a clone unseen; filters count the difference.',
	source: 'qa-rules §5 env; SpamAssassin MPART_ALT_DIFF [S30]',
	reads: ['emails'],
	restsOn: [', text', 'text part', 'text version', 'plain text', 'plain-text', ', html'],
	options: z.strictObject({
		/** Share of the text part's pairs of words that stand in the HTML too, 0 to 1. */
		min: z.number().min(0).max(1).default(0.6),
	}),
	examples: {
		bad: [
			{
				say: 'the text of another campaign',
				email: {
					text: 'Our harvest festival is back in autumn with music, food and a market for the whole family.\n{{my.CTA URL}}\nUnsubscribe: {{system.unsubscribeLink}}',
				},
			},
			{
				say: 'a link that the HTML does not have',
				email: {
					text: 'Join us on Thursday for one hour on forecasting.\nhttps://northwind.example/harvest-festival?utm_source=marketo\n{{system.unsubscribeLink}}',
				},
			},
			{
				say: 'no link at all',
				email: { text: 'Join us on Thursday for one hour on forecasting.\n{{system.unsubscribeLink}}' },
			},
		],
		quiet: [
			{
				say: 'a shorter text with the same link and another query',
				email: {
					text: 'Planning with less data\nJoin us on Thursday for one hour on forecasting.\nSave your seat <https://northwind.example/webinar/?utm_content=text>.\nUnsubscribe: {{system.unsubscribeLink}}',
				},
			},
			{ say: 'none, which another rule says', email: { text: '' } },
			{
				say: 'the home page of the brand in the footer',
				email: {
					text: 'Join us on Thursday for one hour on forecasting.\n{{my.CTA URL}}\nNorthwind Analytics, https://northwind.example/\n{{system.unsubscribeLink}}',
				},
			},
			{
				say: 'Japanese without blanks',
				body: '<p>木曜日に一時間、需要予測についてお話しします。お席をご予約ください。</p>',
				email: {
					text: '木曜日に一時間、需要予測についてお話しします。\nお席をご予約ください。\n{{my.CTA URL}}',
				},
			},
		],
	},
	*check(view, { min }) {
		const { email } = view;
		const { masked } = email.text;
		if (masked.trim() === '' || email.email.html.trim() === '' || isTextOnly(email)) return;
		const common = {
			mend: 'Have the MAP make the text part from the HTML again, then read it once',
			evidence: '',
		};
		const addresses = addressesIn(readablesOf(email)[3]!);
		const inHtml = addressesIn(email.html.visible);
		const places = new Places(email.html, inHtml);
		for (const address of addresses) {
			if (places.hasWritten(address.written)) continue;
			const url = urlOf(address);
			const isHome = url?.pathname === '/' && isOwnHost(url.hostname, view.playbook.brand);
			if (!url || isHome || places.has(url)) continue;
			yield {
				...common,
				found: `the link ${say(url.href)}, which the HTML does not have`,
				expected: 'the links of the HTML',
				where: email.text.where(address.start),
				evidence: placeOf(url),
			};
		}
		const wanted = webLinksOf(email.html).find((link) => !leadsToUnsubscribe(email.html, link));
		const mayLink = email.text.tokens.some(
			({ name }) => /ur[il]|link|cta|view/i.test(name) && !view.dialect.unsubscribe.test(name),
		);
		if (wanted && !addresses.some(urlOf) && !mayLink) {
			yield {
				...common,
				found: 'a text part without a link',
				expected: `the links of the HTML, e.g. ${say(wanted.written)}`,
				where: email.text.where(0),
			};
		}
		const share = shareOf(email, addresses, inHtml);
		if (share === undefined || share >= min) return;
		yield {
			...common,
			found: `a text part of which ${Math.round(share * 100)} % stands in the HTML`,
			expected: `at least ${Math.round(min * 100)} %`,
			where: email.text.where(0),
			evidence: masked.replace(MASKED, '…').trim().slice(0, 80),
		};
	},
});
