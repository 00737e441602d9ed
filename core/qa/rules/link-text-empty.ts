import { z } from 'zod/v4';

import { attributeOf, type Element } from '../document';
import { say } from '../evidence';
import { linkNameOf } from '../linkNames';
import { linksOf } from '../links';
import { defineRule } from '../rule';

const isHidden = (element: Element) =>
	element.inherited.hidden || attributeOf(element, 'aria-hidden')?.value === 'true';

/** An image without alt, or a drawing with a title, is for the rules about images. */
const speaksElsewhere = ({ tag, attributes }: Element) =>
	(tag === 'img' && !attributes.some(({ name }) => name === 'alt')) || tag === 'svg' || tag === 'title';

export const linkTextEmpty = defineRule({
	id: 'link-text-empty',
	title: 'each link says something: text, an image’s alternative text, or a label',
	severity: 'error',
	required: true,
	why: 'A screen reader spells out the address; with images off nobody sees that there is a link.',
	source: 'qa-rules §5 link; WCAG 2.4.4',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'nothing inside', body: '<p><a href="https://www.partner.org/"></a></p>' },
			{ say: 'blanks only', body: '<a href="https://www.partner.org/"><span>&nbsp;&zwnj;</span></a>' },
			{
				say: 'an image that says it only decorates',
				body: '<a href="https://www.partner.org/"><img src="https://northwind.example/f.png" alt=""></a>',
			},
			{
				say: 'hidden words only',
				body: '<a href="https://www.partner.org/"><span style="display:none">Partner</span></a>',
			},
		],
		quiet: [
			{
				say: 'an image with words',
				body: '<a href="https://www.partner.org/"><img src="https://northwind.example/f.png" alt="Partner"></a>',
			},
			{ say: 'a label', body: '<a href="https://www.partner.org/" aria-label="Partner"></a>' },
			{ say: 'a title', body: '<a href="https://www.partner.org/" title="Partner"></a>' },
			{
				say: 'an image beside words',
				body: '<a href="https://www.partner.org/"><img src="https://northwind.example/f.png" alt=""> Partner</a>',
			},
			{ say: 'a token', body: '<a href="https://www.partner.org/">{{lead.First Name:default=you}}</a>' },
			{ say: 'a named place', body: '<a name="agenda"></a>' },
			{ say: 'a hidden one', body: '<a href="https://www.partner.org/" style="display:none"></a>' },
		],
	},
	*check({ email: { html } }) {
		for (const link of linksOf(html)) {
			const { element, href } = link;
			// a link without a target is another rule's, and so is the image of an image map
			if (element.tag !== 'a' || href.kind === 'empty' || isHidden(element)) continue;
			const { name, inside, holdsLink } = linkNameOf(html, link);
			// a link around a link is another rule's as well
			if (name !== '' || holdsLink || inside.some(speaksElsewhere)) continue;
			const pictured = inside.some(({ tag }) => tag === 'img');
			yield {
				found: `a link to ${say(link.written)} ${pictured ? 'around an image with an empty alternative text' : 'without text'}`,
				expected: 'words that say where it leads',
				mend: pictured
					? 'Write where the link leads as the alternative text of the image'
					: 'Write a link text, or take the link away',
				where: html.at(element.start),
				evidence: link.written,
			};
		}
	},
});
