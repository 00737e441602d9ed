import { z } from 'zod/v4';

import { attributeOf, type Element, type HtmlDocument, type Stray } from '../document';
import type { Span } from '../lex';
import { branchesOf, hasPartials, isSwitch } from '../look/branches';
import { say } from '../evidence';
import { defineRule } from '../rule';

/** Their end tag must be written, and a client that misses it shows a broken layout. */
const WHOLE = new Set(
	'table div center ul ol dl section article main header footer nav aside blockquote h1 h2 h3 h4 h5 h6 a'.split(
		' ',
	),
);
/** Their end tag may be left out, but not stand alone. */
const PART = new Set(['thead', 'tbody', 'tfoot', 'tr', 'td', 'th']);
const TAG = /<(\/?)([a-z][a-z0-9]{0,20})(?=[\s/>])/gi;

/** Parts that are sent or left out as a whole; what stands outside of every condition is always sent. */
function* partsOf(document: HtmlDocument): Iterable<Span> {
	const switches = branchesOf(document).filter(isSwitch);
	let depth = 0;
	for (const [i, { kind, end }] of switches.entries()) {
		if (kind === 'open') depth++;
		else if (kind === 'close') depth = Math.max(0, depth - 1);
		const next = switches[i + 1];
		if (depth > 0 && next) yield { start: end, end: next.start };
	}
}

/** Tags that the platform opens in one branch and closes in another; nobody can tell what will be sent. */
function branched(document: HtmlDocument): ReadonlySet<string> {
	const tags = new Set<string>();
	for (const { start, end } of partsOf(document)) {
		const counts = new Map<string, number>();
		const between = document.source.masked.slice(start, end);
		for (const [, slash, name] of between.matchAll(TAG)) {
			const tag = name!.toLowerCase();
			counts.set(tag, (counts.get(tag) ?? 0) + (slash ? -1 : 1));
		}
		for (const [tag, count] of counts) if (count !== 0) tags.add(tag);
	}
	return tags;
}

/** `</ul` and then the next tag, which is taken for a part of it. */
const END_WITHOUT_ANGLE = /<\/[a-z][a-z0-9]{0,20}\s*(?=<)/gi;
/** The same in a start tag: the next tag becomes the name of an attribute. */
const TAG_AS_NAME = /^<\/?[a-z]/;

/** Tags whose closing angle was forgotten. */
function* openTags(document: HtmlDocument): Iterable<Span> {
	const { masked } = document.source;
	for (const { index, 0: tag } of masked.matchAll(END_WITHOUT_ANGLE))
		if (!document.isCode(index)) yield { start: index, end: index + tag.length };
	for (const name of document.attributeNames) {
		if (!TAG_AS_NAME.test(name)) continue;
		for (const attribute of document.attributesNamed(name))
			yield { start: document.elementOf(attribute).start, end: attribute.start };
	}
}

export const htmlBalance = defineRule({
	id: 'html-balance',
	title: 'each table, block and link that begins also ends',
	severity: 'error',
	required: true,
	why: 'Browsers guess where the end is; Outlook and Gmail guess otherwise, and the layout breaks.',
	source: 'qa-rules §5 html',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'an end without its angle', body: '<ul><li>Agenda</li></ul\n<p>Speakers</p>' },
			{ say: 'a beginning without its angle', body: '<p style="color:#333333"\n<b>Agenda</b></p>' },
			{ say: 'a table without end', body: '<table role="presentation"><tr><td>Agenda</td></tr>' },
			{ say: 'a block that is never closed', body: '<div style="padding:4px"><p>Agenda</p>' },
			{
				say: 'a block that is never closed, beside a condition of Marketing Cloud',
				build: { map: 'SFMC' },
				body: '%%[ SET @a = 1 ]%%<div><p>%%[ IF @a == 1 THEN ]%%A%%[ ELSE ]%%B%%[ ENDIF ]%%</p>',
			},
			{
				say: 'an end too many, beside a loop',
				build: { map: 'Klaviyo' },
				body: '{% for item in event.Items %}<p>{{ item.Name }}</p>{% endfor %}</div>',
			},
			{ say: 'an end without begin', body: '<p>Agenda</p></td></tr></table>' },
			{
				say: 'in the wrong order',
				body: '<div><table role="presentation"><tr><td>Agenda</td></tr></div></table>',
			},
			{
				say: 'a link without end, by a token',
				body: '{{my.Part}}',
				build: { tokens: [{ name: 'my.Part', value: '<p><a href="{{my.CTA URL}}">Agenda</p>' }] },
			},
		],
		quiet: [
			{ say: 'an end over two lines', body: '<ul><li>Agenda</li></ul\n><p>Speakers</p>' },
			{ say: 'a comment that shows tags', body: '<!-- </ul <p> --><p>3 </p><p>a &lt;b</p>' },
			{
				say: 'end tags that HTML does without',
				body: '<table role="presentation"><tr><td>One<td>Two<tr><td>Three</table><ul><li>a<li>b</ul><p>x<p>y',
			},
			{
				say: 'a table that only Outlook sees',
				body: '<!--[if mso]><table><tr><td><![endif]--><div>x</div><!--[if mso]></td></tr></table><![endif]-->',
			},
			{
				say: 'a block that begins and ends under the same condition',
				build: { map: 'HubSpot' },
				body: '{% if contact.vip %}<div class="vip">{% endif %}<p>x</p>{% if contact.vip %}</div>{% endif %}',
			},
			{ say: 'harmless ends', body: '<p>One</p></p></span></br>' },
			{
				say: 'one table, begun in two ways by the platform',
				body: '{% if contact.vip %}<table role="presentation" width="500">{% else %}<table role="presentation">{% endif %}<tr><td>x</td></tr></table>',
				build: { map: 'hubspot' },
			},
		],
	},
	*check({ email: { html } }) {
		for (const span of openTags(html)) {
			const tag = html.source.text.slice(span.start, span.end).trim();
			yield {
				found: `${say(tag, 60)} without its ">"`,
				expected: 'each tag to end with ">"',
				mend: 'Write ">" at its end',
				where: html.at(span.start),
				evidence: tag,
				fix: {
					kind: 'suggest',
					edits: html.source.edit({ start: span.start + tag.length, end: span.start + tag.length }, '>'),
				},
			};
		}
		if (hasPartials(html)) return;
		const unjudged = branched(html);
		const strays = new Strays(html.strays.filter(({ tag }) => !unjudged.has(tag)));
		for (const element of html.elements) {
			const { tag, closed, start, end } = element;
			if (closed || !WHOLE.has(tag) || unjudged.has(tag)) continue;
			// <a name="top"> marks a place and shows nothing
			if (tag === 'a' && !attributeOf(element, 'href')) continue;
			const stray = strays.takeAfter(element);
			yield {
				found: stray ? `a <${tag}> that ends outside of what it began in` : `a <${tag}> without </${tag}>`,
				expected: 'each element to end inside the one it began in',
				mend: stray
					? `Move </${tag}> before the end of the element around it`
					: `Write </${tag}> where it ends`,
				where: html.at(start),
				evidence: html.source.text.slice(start, end),
			};
		}
		for (const { tag, start, end } of strays.left()) {
			yield {
				found: `</${tag}> without <${tag}> before it`,
				expected: 'each end to have its beginning',
				mend: `Remove </${tag}>, or write the missing <${tag}>`,
				where: html.at(start),
				evidence: html.source.text.slice(Math.max(0, start - 30), end),
			};
		}
	},
});

/** End tags without a beginning, so that each explains at most one beginning without end. */
class Strays {
	private readonly queues = new Map<string, Stray[]>();
	private readonly unused: Set<Stray>;

	constructor(strays: readonly Stray[]) {
		this.unused = new Set(strays);
		// the first one is at the end, where it can be taken off
		for (const stray of strays.toReversed()) {
			const queue = this.queues.get(stray.tag);
			if (queue) queue.push(stray);
			else this.queues.set(stray.tag, [stray]);
		}
	}

	takeAfter({ tag, start }: Element): Stray | undefined {
		const queue = this.queues.get(tag);
		let stray = queue?.pop();
		while (stray && stray.start < start) stray = queue?.pop();
		if (stray) this.unused.delete(stray);
		return stray;
	}

	left(): Stray[] {
		return [...this.unused].filter(({ tag }) => tag !== 'a' && (WHOLE.has(tag) || PART.has(tag)));
	}
}
