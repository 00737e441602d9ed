import { z } from 'zod/v4';

import { attributeOf, type Element } from '../document';
import { say } from '../evidence';
import { linkNameOf } from '../linkNames';
import { linksOf } from '../links';
import { defineRule } from '../rule';

const hasTarget = (element: Element) => attributeOf(element, 'href') !== undefined;

/** Inside the other link, or right where that one was never ended. */
const isWithin = (inner: Element, outer: Element) =>
	inner.index < outer.next || (!outer.closed && outer.next === inner.index && outer.parent === inner.parent);

export const linkNested = defineRule({
	id: 'link-nested',
	title: 'no link stands inside another link',
	severity: 'error',
	required: true,
	why: 'HTML does not know it: each mail program ends the outer link elsewhere, and the click goes to either page.',
	source: 'qa-rules §5 link',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'a link in a link',
				body: '<a href="https://www.partner.org/a">See <a href="https://www.partner.org/b">the study</a></a>',
			},
			{
				say: 'with an element between',
				body: '<a href="https://www.partner.org/a"><span>See <a href="https://www.partner.org/b">the study</a></span></a>',
			},
			{
				say: 'the first one never ended',
				body: '<p><a href="https://www.partner.org/a">See it <a href="https://www.partner.org/b">the study</a></p>',
			},
		],
		quiet: [
			{
				say: 'one after the other',
				body: '<a href="https://www.partner.org/a">See it</a><a href="https://www.partner.org/b">The study</a>',
			},
			{
				say: 'a named place that was never ended',
				body: '<p><a name="agenda"><a href="https://www.partner.org/b">The study</a></p>',
			},
			{
				say: 'a link for Outlook in a comment',
				body: '<a href="https://www.partner.org/a"><!--[if mso]><a href="https://www.partner.org/a"><![endif]-->See it</a>',
			},
		],
	},
	*check({ email: { html } }) {
		let outer: Element | undefined;
		for (const link of linksOf(html)) {
			const { element } = link;
			if (element.tag !== 'a' || !hasTarget(element)) continue;
			const nested = outer && isWithin(element, outer);
			if (nested) {
				const { name } = linkNameOf(html, link);
				yield {
					found: `the link ${say(name || link.written)} inside another link`,
					expected: 'each link ended before the next begins',
					mend: 'End the first link before this one, or take one of the two away',
					where: html.at(element.start),
					evidence: link.written,
				};
			}
			// all that is inside the outermost link is told against it
			if (!outer || element.index >= outer.next) outer = element;
		}
	},
});
