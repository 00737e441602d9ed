import { z } from 'zod/v4';

import { say } from '../evidence';
import type { Link } from '../links';
import { targetsOf } from '../outlookLinks';
import { hasToken, joinParts, type Parameter, type TargetParts } from '../query';
import { defineRule } from '../rule';

const KEY = /^[a-z_][\w.[\]-]{0,60}=/i;
/** A question mark that begins a parameter, where the text before it is no address of its own. */
const SECOND_MARK = /^([^?]{0,2000})\?+([a-z_][\w.-]{0,60}=.*)$/is;
const ADDRESS_VALUE = /=(?:https?:|\/|https?%3a|%2f|www\.)/i;
const COUNTING = /(?:^|[?&])(?:utm_[a-z_]{1,30}|gclid|fbclid|msclkid|mkt_tok|mc_[ce]id)=/i;

interface Slip {
	readonly what: string;
	readonly better?: TargetParts | undefined;
	readonly kind: 'safe' | 'suggest';
}

/** `/seat&utm_source=x`: the server takes all of it for the path. */
function ampersandFirst(parts: TargetParts): Slip | undefined {
	const at = parts.path.search(/&(?=[a-z_][\w.-]{0,60}=)/i);
	if (at < 0) return undefined;
	const query = [parts.path.slice(at + 1), parts.query].filter((text) => text).join('&');
	return {
		what: 'has "&" before its parameters where "?" belongs',
		better: { ...parts, path: parts.path.slice(0, at), query },
		kind: 'safe',
	};
}

function secondMark(parts: TargetParts): Slip | undefined {
	if (!parts.query?.includes('?')) return undefined;
	const pieces = parts.query.split('&');
	const mended = pieces.map((piece) => {
		const [, before = '', after] = SECOND_MARK.exec(piece) ?? [];
		// a question mark inside an address that is itself a value is right
		if (after === undefined || ADDRESS_VALUE.test(before)) return piece;
		return before === '' ? after : `${before}&${after}`;
	});
	if (mended.every((piece, i) => piece === pieces[i])) return undefined;
	return { what: 'has two question marks', better: { ...parts, query: mended.join('&') }, kind: 'safe' };
}

/** `#agenda?utm_source=x` never reaches the server; routes of a page (`#/agenda?x=1`) do their own reading. */
function afterHash({ path, query, fragment = '' }: TargetParts): Slip | undefined {
	if (fragment === '' || /^[!/]/.test(fragment) || fragment.startsWith(':~:')) return undefined;
	const at = fragment.search(/[?&]/);
	const parameters = at < 0 ? fragment : fragment.slice(at + 1);
	const begins = at >= 0 && fragment[at] === '?' && KEY.test(parameters);
	if (!begins && !COUNTING.test(fragment)) return undefined;
	return {
		what: 'has its parameters after "#"',
		better: {
			path,
			query: [query, parameters].filter((text) => text).join('&'),
			fragment: at < 0 ? undefined : fragment.slice(0, at),
		},
		kind: 'safe',
	};
}

function escapedTwice(parts: TargetParts): Slip | undefined {
	if (!/(?:^|&)amp;[a-z_]/i.test(parts.query ?? '')) return undefined;
	const query = parts.query!.replace(/(^|&)(?:amp;)+/gi, '$1');
	return { what: 'has "&amp;" written twice over', better: { ...parts, query }, kind: 'safe' };
}

function sameKey({ parts, parameters }: Link, lists: ReadonlySet<string>): Slip | undefined {
	let seen: Map<string, Parameter> | undefined;
	for (const parameter of parameters) {
		const { key, value, raw } = parameter;
		// a list of values is written so on purpose, and UTM parameters have a rule of their own
		if (!raw.includes('=') || /\[.{0,20}\]$/.test(key) || /^utm_/i.test(key) || lists.has(key)) continue;
		seen ??= new Map();
		const first = seen.get(key);
		seen.set(key, parameter);
		if (!first) continue;
		const what = `has the parameter ${say(key)} twice`;
		if (first.value !== value) return { what, kind: 'suggest' };
		const pieces = parts.query!.split('&');
		const again = pieces.lastIndexOf(raw);
		const query = pieces.filter((_piece, i) => i !== again).join('&');
		return { what, better: { ...parts, query }, kind: 'safe' };
	}
	return undefined;
}

function slipIn(link: Link, lists: ReadonlySet<string>): Slip | undefined {
	const { parts } = link;
	return (
		escapedTwice(parts) ??
		ampersandFirst(parts) ??
		secondMark(parts) ??
		afterHash(parts) ??
		sameKey(link, lists)
	);
}

export const linkQuery = defineRule({
	id: 'link-query',
	title: 'each link writes its parameters so that the page can read them',
	severity: 'error',
	required: true,
	why: 'A second "?" or a "#" in the wrong place loses the parameters: the visit is not counted, the form not filled in.',
	source: 'qa-rules §5 link',
	reads: ['emails'],
	options: z.strictObject({
		/** Parameters that may stand several times, each with one value of a list. */
		lists: z
			.array(z.string().min(1).max(60))
			.max(100)
			.default(['filter', 'filters', 'facet', 'tag', 'tags', 'category', 'color', 'colour', 'size', 'brand']),
	}),
	examples: {
		bad: [
			{
				say: 'two question marks',
				body: '<a href="https://www.partner.org/?id=1?utm_source=m">Save your seat</a>',
			},
			{
				say: 'no question mark',
				body: '<a href="https://www.partner.org/seat&amp;utm_source=m">Save your seat</a>',
			},
			{
				say: 'after the hash',
				body: '<a href="https://www.partner.org/#agenda?utm_source=m">Save your seat</a>',
			},
			{ say: 'in the hash', body: '<a href="https://www.partner.org/#utm_source=m">Save your seat</a>' },
			{
				say: 'escaped twice',
				body: '<a href="https://www.partner.org/?a=1&amp;amp;utm_source=m">Save your seat</a>',
			},
			{
				say: 'one key twice',
				body: '<a href="https://www.partner.org/?id=1&amp;id=2">Seat</a>',
			},
			{
				say: 'parameters of a token after those of the link',
				body: '<a href="https://www.partner.org/?id=1{{my.UTM}}">Seat</a>',
				build: { tokens: [{ name: 'my.UTM', value: '?utm_source=m' }] },
			},
		],
		quiet: [
			{
				say: 'an address as a value',
				body: '<a href="https://www.partner.org/?to=https://a.org/?b=1">Go on</a>',
			},
			{
				say: 'a path as a value',
				body: '<a href="https://www.partner.org/?next=/seat?b=1&amp;c=2">Go on</a>',
			},
			{ say: 'a question as a value', body: '<a href="https://www.partner.org/?q=why?">Go on</a>' },
			{ say: 'a route of a page', body: '<a href="https://www.partner.org/#/seat?id=1">Go on</a>' },
			{ say: 'a place to jump to', body: '<a href="https://www.partner.org/?id=1#page=2">Go on</a>' },
			{
				say: 'a text to jump to',
				body: '<a href="https://www.partner.org/#:~:text=why&amp;text=how">Go on</a>',
			},
			{ say: 'a list of values', body: '<a href="https://www.partner.org/?id[]=1&amp;id[]=2">Go on</a>' },
			{ say: 'an ampersand in a name', body: '<a href="https://www.partner.org/R&amp;D/news">Go on</a>' },
			{
				say: 'parameters of a token',
				body: '<a href="https://www.partner.org/{{lead.Id}}?id={{lead.Id}}">Go on</a>',
			},
		],
	},
	*check({ email: { html } }, { lists }) {
		const several = new Set(lists);
		for (const link of targetsOf(html)) {
			if (link.href.kind !== 'web' && link.href.kind !== 'token') continue;
			const slip = slipIn(link, several);
			if (!slip) continue;
			const better = slip.better && !hasToken(link) ? joinParts(slip.better) : undefined;
			yield {
				found: `the target ${say(link.written)}, which ${slip.what}`,
				expected: 'one "?", then parameters with "&" between them, then "#"',
				mend: better ? `Write ${say(better, 200)}` : 'Correct the parameters of the link',
				where: link.where,
				evidence: link.written,
				fix: better ? { kind: slip.kind, edits: link.edit(better) } : undefined,
			};
		}
	},
});
