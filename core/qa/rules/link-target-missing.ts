import { z } from 'zod/v4';

import { attributeOf, type Element, type HtmlDocument } from '../document';
import { say } from '../evidence';
import { linksOf } from '../links';
import { outlookLinksOf } from '../outlookLinks';
import { defineRule } from '../rule';

/** A named place in the page, or an element that shows nothing, is no link. */
function looksLikeLink(document: HtmlDocument, element: Element): boolean {
	// a part of an image map without href is left out on purpose
	if (element.tag === 'area') return attributeOf(element, 'href') !== undefined;
	if (!attributeOf(element, 'href') && (attributeOf(element, 'name') || attributeOf(element, 'id')))
		return false;
	return document.textIn(element) !== '' || document.inside(element).some(({ tag }) => tag === 'img');
}

export const linkTargetMissing = defineRule({
	id: 'link-target-missing',
	title: 'each link has a target',
	severity: 'error',
	required: true,
	why: 'It looks like a link and does nothing.',
	source: 'qa-rules §5 link',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'the button of Outlook',
				body: '<!--[if mso]><v:roundrect href="" fillcolor="#00539f"><center>Save your seat</center></v:roundrect><![endif]-->',
			},
			{ say: 'an empty target', body: '<a href="">Save your seat</a>' },
			{ say: 'none at all', body: '<a class="button">Save your seat</a>' },
			{
				say: 'a token without a value around an image',
				body: '<a href="{{my.Empty}}"><img src="https://northwind.example/a.png" alt="Seat"></a>',
				build: { tokens: [{ name: 'my.Empty', value: '' }] },
			},
			{
				say: 'a part of an image map',
				body: '<map name="m"><area href="" alt="Seat" shape="rect" coords="0,0,9,9"></map>',
			},
		],
		quiet: [
			{
				say: 'a shape of Outlook that is no link',
				body: '<!--[if mso]><v:rect fill="true"></v:rect><a name="top"></a><![endif]-->',
			},
			{
				say: 'a part of an image map that is no link',
				body: '<map name="m"><area nohref alt="" shape="rect" coords="0,0,9,9"></map>',
			},
			{ say: 'a named place', body: '<a name="agenda">Agenda</a>' },
			{ say: 'an element that shows nothing', body: '<a></a>' },
			{ say: 'a system link', body: '<a href="{{system.viewAsWebpageLink}}">View online</a>' },
		],
	},
	*check({ email: { html } }) {
		for (const { href, text, element, where } of outlookLinksOf(html)) {
			if (href.kind !== 'empty') continue;
			yield {
				found: text.trim()
					? `the link ${say(text)} for Outlook without a target`
					: 'a link for Outlook without a target',
				expected: 'the target of the link that the others see',
				mend: 'Write the same target into the part for Outlook',
				where,
				evidence: html.source.text.slice(element.start, element.end),
			};
		}
		for (const link of linksOf(html)) {
			if (link.href.kind !== 'empty' || !looksLikeLink(html, link.element)) continue;
			const text = html.textIn(link.element);
			yield {
				found: text ? `the link ${say(text)} without a target` : 'an image link without a target',
				expected: 'a web address or a token that gives one',
				mend: 'Set the target of the link, or take the link away',
				where: link.where,
				evidence: html.source.text.slice(link.element.start, link.element.end),
			};
		}
	},
});
