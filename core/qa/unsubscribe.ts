import { readOnce } from '../once';
import type { Brand } from './brand';
import type { Dialect } from './dialects';
import type { Element, HtmlDocument } from './document';
import { isNonPublicHost, isOwnHost, isSampleHost } from './href';
import { linkNameOf } from './linkNames';
import { type Link, linksOf } from './links';
import type { Source, Token } from './source';
import { tokenName } from './views';
import { placesOf, wordScanOf } from './wordScan';
import {
	OUT_TARGET,
	OUT_WORDS,
	UNSUBSCRIBE_STEMS,
	UNSUBSCRIBE_TARGET,
	UNSUBSCRIBE_WORDS,
} from './words/unsubscribe';
import { VAGUE } from './words/vague';

/** How an e-mail lets its readers out, or says that it does. */
export interface WaysOut {
	/** To a page that lets out, or that offers less. */
	readonly links: readonly Link[];
	/** Those of them that let out; where there are none, the rest has to do. */
	readonly outs: readonly Link[];
	/** The platform puts its link here by itself. */
	readonly tokens: readonly Token[];
	readonly hasPlatformElement: boolean;
	/** Where the visible text speaks of it, or -1. */
	readonly wordsAt: number;
}

/** Links that platforms put around "unsubscribe" without a token in the page. */
const PLATFORM_ELEMENTS = ['unsubscribe', 'preferences'];

const isToken =
	({ unsubscribe }: Dialect) =>
	({ name }: Token) =>
		unsubscribe.test(tokenName(name));

const leads = readOnce(
	(_element: Element, document: HtmlDocument, link: Link) =>
		UNSUBSCRIBE_TARGET.test(link.written) || UNSUBSCRIBE_WORDS.test(linkNameOf(document, link).all),
);

/** Several rules ask this of each link. */
export const leadsToUnsubscribe = (document: HtmlDocument, link: Link) => leads(link.element, document, link);

/** More than "change what I get". */
export const saysOut = (document: HtmlDocument, link: Link) =>
	OUT_TARGET.test(link.written) || OUT_WORDS.test(linkNameOf(document, link).all);

const SYSTEM =
	/\bsystem\.|unsub|view_?(?:as_?(?:web|page)|online|in_?browser|email)|webview|web_?version|webversion|\*\|(?:ARCHIVE|FORWARD|UPDATE_PROFILE|ABOUT_LIST)|forward|manage_preferences|profile_center/i;

/** A target that the platform gives: to unsubscribe, to preferences, to the web version, to forward. */
export const isSystemLink = (document: HtmlDocument, link: Link) =>
	(link.href.kind === 'token' && SYSTEM.test(link.written)) || leadsToUnsubscribe(document, link);

function hasTokenIn(document: HtmlDocument, { attribute }: Link, dialect: Dialect): boolean {
	if (!attribute) return false;
	const { valueStart: start, valueEnd: end } = attribute;
	return document.source.tokensIn({ start, end }).some(isToken(dialect));
}

/** Characters of HTML between "no longer wish to receive this" and its "click here". */
const NEAR = 600;

const isBeside = (document: HtmlDocument, link: Link, at: number | undefined) =>
	at !== undefined &&
	Math.abs(link.element.start - at) <= NEAR &&
	VAGUE.has(linkNameOf(document, link).plain);

/** No phrase has more characters before its stem. */
const BEFORE_STEM = 60;

/** Where the text speaks of a way out, or -1; looked for from its first rare word on. */
function wordsIn(readable: { readonly text: string }): number {
	const [stem] = placesOf(wordScanOf(readable), (name) => UNSUBSCRIBE_STEMS.test(name));
	if (stem === undefined) return -1;
	const from = Math.max(0, stem - BEFORE_STEM);
	const at = readable.text.slice(from).search(UNSUBSCRIBE_WORDS);
	return at < 0 ? -1 : from + at;
}

function readWays(document: HtmlDocument, dialect: Dialect): WaysOut {
	const { source, visible } = document;
	const wordsAt = wordsIn(visible);
	const at = wordsAt < 0 ? undefined : visible.offsetOf(wordsAt);
	const isSure = (link: Link) => hasTokenIn(document, link, dialect) || isBeside(document, link, at);
	const links = linksOf(document).filter((link) => leadsToUnsubscribe(document, link) || isSure(link));
	const outs = links.filter((link) => saysOut(document, link) || isSure(link));
	return {
		wordsAt,
		links,
		outs: outs.length > 0 ? outs : links,
		tokens: source.tokens.filter(
			(token) =>
				isToken(dialect)(token) &&
				!document.isCode(token.start) &&
				document.textAt(token.start) !== undefined,
		),
		hasPlatformElement: PLATFORM_ELEMENTS.some((tag) => document.elementsNamed(tag).length > 0),
	};
}

/** @returns the ways out of a document, read once; a document has one dialect. */
export const waysOutOf = readOnce(readWays);

/** True when a reader is offered a way out, whether it works or not. */
export const offersUnsubscribe = ({ links, tokens, hasPlatformElement, wordsAt }: WaysOut) =>
	links.length > 0 || tokens.length > 0 || hasPlatformElement || wordsAt >= 0;

/** Only counted, perhaps: nothing in the address says what to do or who is asking. */
const isHomePage = ({ pathname, searchParams, hash }: URL) =>
	pathname === '/' && hash === '' && [...searchParams.keys()].every((key) => key.startsWith('utm_'));

/** @returns why a click on the link lets nobody out, or undefined when it may. */
export function deadReason({ href, written }: Link, brand: Brand): string | undefined {
	if (href.kind === 'token' || href.kind === 'contact') return undefined;
	if (href.kind === 'empty') return 'has no target';
	if (href.kind === 'anchor') return 'leads to a place in the e-mail itself';
	if (href.kind !== 'web') return `has the target "${written.slice(0, 80)}"`;
	const { hostname } = href.url;
	const dead = isNonPublicHost(hostname, brand) || (isSampleHost(hostname) && !isOwnHost(hostname, brand));
	if (dead) return `leads to "${hostname}", which is not public`;
	return isHomePage(href.url) ? `leads to the home page of "${hostname}"` : undefined;
}

const CONTACT = /https?:\/\/|www\.|[\w.+-]{1,64}@[\w-]{1,63}\.|\u007F/i;
const ADDRESS_LINE = /^[\s<([>*-]{0,8}(?:https?:\/\/|www\.|mailto:|\u007F)/i;

/** For a text part: the token, or an address on the line of the words or right below it. */
export function textHasUnsubscribe({ tokens, masked }: Source, dialect: Dialect): boolean {
	if (tokens.some(isToken(dialect))) return true;
	const lines = masked.split('\n').filter((line) => line.trim() !== '');
	return lines.some(
		(line, i) =>
			UNSUBSCRIBE_WORDS.test(line) && (CONTACT.test(line) || ADDRESS_LINE.test(lines[i + 1] ?? '')),
	);
}
