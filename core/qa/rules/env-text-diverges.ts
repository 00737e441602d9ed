import { z } from 'zod/v4';

import { attributeOf, type HtmlDocument } from '../document';
import { say } from '../evidence';
import { isOwnHost, readHref } from '../href';
import { linksOf, webLinksOf } from '../links';
import { defineRule } from '../rule';
import { MASKED } from '../source';
import { isTextOnly } from '../textsOf';
import { leadsToUnsubscribe } from '../unsubscribe';
import type { EmailView } from '../views';
import { scanWords } from '../wordScan';

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}]+/gu;
const ADDRESS = /https?:\/\/[^\s<>"'()[\]|\uE0F1]{3,2000}/gi;
/** Fewer words are no message that could be compared. */
const FEWEST = 12;

/** Scripts without blanks between words: each sign is one. */
const NO_BLANKS = /[\u0E00-\u0E7F\u2E80-\u9FFF\uD840-\uD88D\uF900-\uFAFF]/;

/** Numbers of words, the same in every text that is compared. */
class Numbering {
	private readonly byWord = new Map<string, number>();

	of(word: string): number {
		let number = this.byWord.get(word);
		if (number === undefined) this.byWord.set(word, (number = this.byWord.size));
		return number;
	}
}

/** Neighbouring words, each pair as one number; they keep when a text is laid out in another way. */
function pairsOf(text: string, numbering: Numbering): number[] {
	const plain = text.replace(ADDRESS, ' ').replace(MASKED, ' ');
	const words = NO_BLANKS.test(plain) ? splitSigns(plain, numbering) : splitWords(plain, numbering);
	return words.slice(1).map((word, i) => words[i]! * 2 ** 26 + word);
}

const splitSigns = (text: string, numbering: Numbering) =>
	(text.toLowerCase().match(WORD) ?? []).map((word) => numbering.of(word));

function splitWords(text: string, numbering: Numbering): number[] {
	const { ids, names } = scanWords(text);
	const numbers = names.map((name) => numbering.of(name));
	return ids.map((id) => numbers[id]!);
}

/** Host and path; queries differ for good reasons. */
const placeOf = (url: URL) =>
	`${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}`.toLowerCase();

/** All words that the HTML shows or reads out. */
function wordsOf(document: HtmlDocument): string {
	const spoken = document.elements.flatMap((element) =>
		['alt', 'title', 'aria-label'].flatMap((name) => attributeOf(element, name)?.value ?? []),
	);
	return [...document.texts.filter(({ raw }) => !raw).map(({ text }) => text), ...spoken].join('\n');
}

interface Address {
	readonly url: URL;
	readonly index: number;
}

function addressesOf(text: string): Address[] {
	return [...text.matchAll(ADDRESS)].flatMap(({ index, 0: raw }) => {
		const href = readHref(raw.replace(/[.,;:!?*]+$/, ''));
		// a token goes on with the address, so its end is not known
		const isCut = text[index + raw.length] === '\uE0F1';
		return href.kind === 'web' && !isCut ? [{ url: href.url, index }] : [];
	});
}

/** Addresses of the HTML: targets, and those that are written out. */
function placesOf({ html }: EmailView): Set<string> {
	const targets = linksOf(html).flatMap(({ href }) => (href.kind === 'web' ? [href.url] : []));
	return new Set([...targets, ...addressesOf(html.visible.text).map(({ url }) => url)].map(placeOf));
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
		const addresses = addressesOf(masked);
		const places = placesOf(email);
		for (const { url, index } of addresses) {
			const isHome = url.pathname === '/' && isOwnHost(url.hostname, view.playbook.brand);
			if (isHome || places.has(placeOf(url))) continue;
			yield {
				...common,
				found: `the link ${say(url.href)}, which the HTML does not have`,
				expected: 'the links of the HTML',
				where: email.text.where(index),
				evidence: placeOf(url),
			};
		}
		const wanted = webLinksOf(email.html).find((link) => !leadsToUnsubscribe(email.html, link));
		const mayLink = email.text.tokens.some(
			({ name }) => /ur[il]|link|cta|view/i.test(name) && !view.dialect.unsubscribe.test(name),
		);
		if (wanted && addresses.length === 0 && !mayLink) {
			yield {
				...common,
				found: 'a text part without a link',
				expected: `the links of the HTML, e.g. ${say(wanted.written)}`,
				where: email.text.where(0),
			};
		}
		const numbering = new Numbering();
		const pairs = pairsOf(masked, numbering);
		if (pairs.length < FEWEST) return;
		const known = new Set(pairsOf(wordsOf(email.html), numbering));
		const share = pairs.filter((pair) => known.has(pair)).length / pairs.length;
		if (share >= min) return;
		yield {
			...common,
			found: `a text part of which ${Math.round(share * 100)} % stands in the HTML`,
			expected: `at least ${Math.round(min * 100)} %`,
			where: email.text.where(0),
			evidence: masked.replace(MASKED, '…').trim().slice(0, 80),
		};
	},
});
