import { z } from 'zod/v4';

import type { Dialect } from '../dialects';
import type { HtmlDocument } from '../document';
import { say } from '../evidence';
import { linkNameOf } from '../linkNames';
import { type Link, linksOf } from '../links';
import { joinParts } from '../query';
import { defineRule } from '../rule';
import { deadReason, isSystemLink, saysOut, waysOutOf } from '../unsubscribe';
import { OUT_WORDS, UNSUBSCRIBE_TARGET } from '../words/unsubscribe';
import { VAGUE } from '../words/vague';

const ADDRESS = '<p>Northwind Analytics Ltd, 12 Harbour Street, Dublin D02 X285, Ireland</p>';

/** The page, without what only counts visits. */
function pageOf({ parts: { path, query = '', fragment } }: Link): string {
	const pieces = query.split('&').filter((piece) => piece !== '' && !/^utm_/i.test(piece));
	return joinParts({ path: path.replace(/\/$/, ''), query: pieces.join('&'), fragment });
}

/** Pages that may well have a switch for the newsletter on them. */
const OWN_PAGE =
	/account|profil|konto|compte|cuenta|conta(?:to|ct|tti)?|kontakt|settings|member|mitglied|my-?page|newsletter|abo|login/i;
const WEB_VERSION = /view_?(?:as|online|in)|web_?version|webview|view_?email|\*\|(?:ARCHIVE|FORWARD)/i;

/** Why a link leads to something else of the mail, or undefined. */
function otherReason(document: HtmlDocument, link: Link, { unsubscribe }: Dialect): string | undefined {
	const { written, href } = link;
	if (UNSUBSCRIBE_TARGET.test(written) || unsubscribe.test(written.replace(/^\W+/, ''))) return undefined;
	if (href.kind === 'token' && WEB_VERSION.test(written)) return 'leads to the web version';
	if (href.kind !== 'web' && href.kind !== 'token') return undefined;
	if (href.kind === 'web' && /\.(?:pdf|png|jpe?g|gif|ics)$/i.test(href.url.pathname))
		return 'leads to a file';
	if (OWN_PAGE.test(written)) return undefined;
	const page = pageOf(link);
	const other = linksOf(document).find(
		(one) => one !== link && pageOf(one) === page && one.written !== '' && !isSystemLink(document, one),
	);
	const name = other && linkNameOf(document, other);
	// "here" beside it is the same link once more
	return name && name.all !== '' && !VAGUE.has(name.plain)
		? `leads to the page of ${say(name.all, 40)}`
		: undefined;
}

const BETWEEN = /\s[|·•–—/]\s|[|·•]/;
const PROMISE =
	/any ?time|jederzeit|tout moment|cualquier momento|qualsiasi momento|qualquer momento|elk moment|när som helst|いつでも|[:@]/i;
const LONGEST_LABEL = 50;

/** Where words stand that look like the link out and are none, or -1. */
function labelAt(document: HtmlDocument): number {
	const { visible, texts } = document;
	const links = linksOf(document).map(({ element: { textFrom, textTo } }) => [
		texts[textFrom]?.start ?? -1,
		textTo > textFrom ? texts[textTo - 1]!.end : -1,
	]);
	let at = 0;
	for (const line of visible.text.split('\n')) {
		let next = at;
		at += line.length + 1;
		if (!OUT_WORDS.test(line)) continue;
		for (const label of line.split(BETWEEN)) {
			const from = visible.text.indexOf(label, next);
			next = from + label.length;
			if (label.length > LONGEST_LABEL || !OUT_WORDS.test(label) || PROMISE.test(label)) continue;
			const [start, end] = [visible.offsetOf(from), visible.offsetOf(Math.max(from, next - 1))];
			if (!links.some(([first, last]) => first! <= end && last! >= start)) return from;
		}
	}
	return -1;
}

export const legalUnsubscribeTarget = defineRule({
	id: 'legal-unsubscribe-target',
	title: 'the unsubscribe link leads to a page that lets the reader out',
	severity: 'error',
	required: true,
	why: 'To the law a link that goes nowhere is none; the reader presses "spam" instead.',
	source: 'qa-rules §5 legal; CAN-SPAM 15 USC 7704(a), CASL, ePrivacy 13',
	reads: ['emails'],
	restsOn: [', html'],
	purposes: ['marketing'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'words that look like the link, beside one that only offers less',
				email: {
					html: `<body>${ADDRESS}<p><u>Unsubscribe from this list</u> | <a href="https://northwind.example/preferences?id=7">Update your preferences</a></p></body>`,
				},
			},
			{
				say: 'a link that goes nowhere, beside one that only offers less',
				email: {
					html: `<body>${ADDRESS}<a href="#">Désinscription</a> <a href="https://northwind.example/preferences?id=7">Email preferences</a></body>`,
				},
			},
			{
				say: 'the page of another link',
				email: {
					html: `<body><a href="https://northwind.example/seat?utm_source=m">Save your seat</a>${ADDRESS}<a href="https://northwind.example/seat/">配信停止</a></body>`,
				},
			},
			{
				say: 'the web version',
				email: { html: `<body>${ADDRESS}<a href="{{system.viewAsWebpageLink}}">Uitschrijven</a></body>` },
			},
			{
				say: 'a file',
				email: { html: `<body>${ADDRESS}<a href="https://northwind.example/agenda.pdf">Abmelden</a></body>` },
			},
			{
				say: 'a link of the template',
				email: { html: `<body>${ADDRESS}<a href="#">Unsubscribe</a></body>` },
			},
			{ say: 'no target', email: { html: `<body>${ADDRESS}<a href="">Abmelden</a></body>` } },
			{
				say: 'a staging host',
				email: {
					html: `<body>${ADDRESS}<a href="https://staging.partner.org/unsubscribe">Se désinscrire</a></body>`,
				},
			},
			{
				say: 'the home page',
				email: { html: `<body>${ADDRESS}<a href="https://northwind.example/">Unsubscribe</a></body>` },
			},
			{
				say: 'the word without a link',
				email: { html: `<body>${ADDRESS}<p>Reply to unsubscribe.</p></body>` },
			},
			{
				say: 'the words beside a link that goes elsewhere',
				email: {
					html: `<body>${ADDRESS}<p>このメールの配信停止をご希望の方はご返信ください。</p><a href="https://northwind.example/seat">Save your seat</a></body>`,
				},
			},
		],
		quiet: [
			{
				say: 'a promise beside a link to less',
				email: {
					html: `<body>${ADDRESS}<p>You can unsubscribe at any time in your <a href="https://northwind.example/preferences?id=7">email preferences</a>.</p></body>`,
				},
			},
			{
				say: 'two links to one page that lets out',
				email: {
					html: `<body>${ADDRESS}<p>Unsubscribe <a href="https://northwind.example/u/7">here</a> or <a href="https://northwind.example/u/7">unsubscribe by one click</a></p></body>`,
				},
			},
			{
				say: 'the page of the account, which is linked above too',
				email: {
					html: `<body><a href="https://northwind.example/account">Your account</a>${ADDRESS}<a href="https://northwind.example/account">Unsubscribe</a></body>`,
				},
			},
			{
				say: 'one page for everything, by its parameters',
				email: {
					html: `<body><a href="https://northwind.example/m?do=seat">Save your seat</a>${ADDRESS}<a href="https://northwind.example/m?do=out">Unsubscribe</a></body>`,
				},
			},
			{
				say: 'one that works beside one that does not',
				email: {
					html: `<body>${ADDRESS}<a href="#prefs">Email preferences</a> <a href="{{system.unsubscribeLink}}">Unsubscribe</a></body>`,
				},
			},
			{
				say: 'a mail to the sender',
				email: {
					html: `<body>${ADDRESS}<a href="mailto:unsubscribe@northwind.example?subject=out">Unsubscribe</a></body>`,
				},
			},
			{ say: 'none at all, which legal-unsubscribe tells', email: { html: '<body><p>Hello</p></body>' } },
			{
				say: 'the words, and a link that says "here"',
				email: {
					html: `<body>${ADDRESS}<p>Darse de baja: <a href="https://northwind.example/u/7">aquí</a></p></body>`,
				},
			},
			{
				say: 'the link of another platform around the word',
				build: { map: 'Mailchimp' },
				email: { html: '<body><a href="*|UNSUB|*">Out</a> *|LIST:ADDRESS|*</body>' },
			},
		],
	},
	*check({ email, dialect, playbook: { brand } }) {
		const { html } = email;
		const { outs, tokens, hasPlatformElement, wordsAt } = waysOutOf(html, dialect);
		if (tokens.length > 0 || hasPlatformElement) return;
		const [first] = outs;
		const isLess = outs.every((link) => !saysOut(html, link));
		const label = wordsAt >= 0 && isLess ? labelAt(html) : -1;
		if (first && label < 0) {
			const reasons = outs.map(
				(link) => deadReason(link, brand) ?? (isLess ? undefined : otherReason(html, link, dialect)),
			);
			if (reasons.includes(undefined)) return;
			const { all } = linkNameOf(html, first);
			yield {
				found: `the unsubscribe link ${say(all || first.written)} ${reasons[0]!}`,
				expected: 'a link that lets the reader out',
				mend: mendOf(dialect.id),
				where: first.where,
				evidence: `${all} ${first.written}`,
			};
		} else if (wordsAt >= 0) {
			const at = label < 0 ? wordsAt : label;
			const words = html.visible.text
				.slice(at, at + 60)
				.split('\n', 1)[0]!
				.trim();
			yield {
				found: `the words ${say(words, 60)} without a link`,
				expected: 'a link that lets the reader out',
				mend: mendOf(dialect.id),
				where: html.visible.where(at),
				evidence: words,
			};
		}
	},
});

const mendOf = (dialect: string) =>
	dialect === 'marketo'
		? 'Link the words to {{system.unsubscribeLink}}'
		: 'Link the words to the unsubscribe link of the platform';
