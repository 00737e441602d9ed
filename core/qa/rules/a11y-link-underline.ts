import { z } from 'zod/v4';

import type { Element, HtmlDocument } from '../document';
import { say } from '../evidence';
import { linksOf } from '../links';
import { linesOf, looksOf } from '../look/look';
import { defineRule } from '../rule';

/** Words around a link that make it a part of a sentence. */
const SENTENCE = 20;
/** Letters of the sentence itself: text right in the element around the link. */
function wordsAround({ elements, texts }: HtmlDocument, link: Element): number {
	const parent = elements[link.parent];
	if (!parent) return 0;
	let length = 0;
	// what is close by is enough
	for (
		let i = Math.max(parent.textFrom, link.textFrom - 5);
		i < Math.min(parent.textTo, link.textTo + 5);
		i++
	) {
		const run = texts[i]!;
		if (run.parent === parent.index) length += run.text.replace(/[^\p{L}\p{N} ]+/gu, '').trim().length;
	}
	return length;
}

export const a11yLinkUnderline = defineRule({
	id: 'a11y-link-underline',
	title: 'links in a sentence do not differ by their colour alone',
	severity: 'info',
	required: false,
	why: 'Readers who do not see the colour do not find the link.',
	source: 'qa-rules §5 a11y; WCAG 1.4.1',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'by a style sheet, with a line under the pointer only',
				body: '<style>a:link,a:visited{text-decoration:none!important}a:hover{text-decoration:underline}</style><p>Read more about the speakers and the agenda on <a href="{{my.CTA URL}}">our page</a>.</p>',
			},
			{
				say: 'by a class',
				body: '<style>.plain{color:#00539f;text-decoration-line:none}</style><p>Read more about the speakers and the agenda on <a class="plain" href="{{my.CTA URL}}">our page</a>.</p>',
			},
			{
				say: 'in a sentence',
				body: '<p>Read more about the speakers and the agenda on <a href="{{my.CTA URL}}" style="color:#00539f;text-decoration:none">our page</a>.</p>',
			},
			{
				say: 'at its beginning',
				body: '<td><a href="{{my.CTA URL}}" style="text-decoration: none !important">Reserve a seat</a> before the room is full, please</td>',
			},
		],
		quiet: [
			{
				say: 'a line that the style of the link brings back',
				body: '<style>a{text-decoration:none}</style><p>Read more about the speakers and the agenda on <a href="{{my.CTA URL}}" style="text-decoration:underline">our page</a>.</p>',
			},
			{
				say: 'a border instead, by a class',
				body: '<style>a{text-decoration:none}.line{border-bottom:1px solid}</style><p>Read more about the speakers and the agenda on <a class="line" href="{{my.CTA URL}}">our page</a>.</p>',
			},
			{
				say: 'a line for links in some part, perhaps',
				body: '<style>a{text-decoration:none}.copy a{text-decoration:underline}</style><div class="copy">Read more about the speakers and the agenda on <a href="{{my.CTA URL}}">our page</a>.</div>',
			},
			{
				say: 'a button',
				body: '<p>Read more about the speakers and the agenda here <a href="{{my.CTA URL}}" style="background:#00539f;color:#fff;text-decoration:none">Agenda</a></p>',
			},
			{
				say: 'links in a row',
				body: '<p><a href="{{my.CTA URL}}" style="text-decoration:none">Agenda</a> | <a href="{{my.CTA URL}}" style="text-decoration:none">Speakers</a></p>',
			},
			{
				say: 'underlined',
				body: '<p>Read more about the speakers and the agenda on <a href="{{my.CTA URL}}" style="color:#00539f">our page</a>.</p>',
			},
			{
				say: 'in bold',
				body: '<p>Read more about the speakers and the agenda on <a href="{{my.CTA URL}}" style="text-decoration:none"><b>our page</b></a>.</p>',
			},
		],
	},
	*check({ email: { html } }) {
		const bare = linksOf(html).find(({ element }) => {
			const its = linesOf(html).get(element.index);
			if (!its || its.line || its.marked) return false;
			if (html.textIn(element) === '' || wordsAround(html, element) < SENTENCE) return false;
			return ![element, ...html.inside(element)].some(
				({ index, tag }) =>
					looksOf(html)[index]!.bold || linesOf(html).get(index)?.line || tag === 'u' || tag === 'img',
			);
		});
		if (!bare) return;
		yield {
			found: `the link ${say(html.textIn(bare.element), 40)} without an underline in a sentence`,
			expected: 'text-decoration: underline',
			mend: 'Write text-decoration: underline into links in sentences',
			where: html.at(bare.element.start),
			evidence: bare.written,
		};
	},
});
