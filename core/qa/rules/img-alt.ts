import { z } from 'zod/v4';

import { attributeOf, type Element } from '../document';
import { say } from '../evidence';
import { imagesOf } from '../look/images';
import { defineRule } from '../rule';

const isDecoration = (element: Element) =>
	/^(?:presentation|none)$/.test(attributeOf(element, 'role')?.value ?? '') ||
	attributeOf(element, 'aria-hidden')?.value === 'true';

export const imgAlt = defineRule({
	id: 'img-alt',
	title: 'each image has an alternative text, empty where it only decorates',
	severity: 'error',
	required: true,
	why: 'Screen readers read the file name instead; with images off the reader sees nothing.',
	source: 'qa-rules §5 img; WCAG 1.1.1',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'no attribute', body: '<img src="https://northwind.example/hero.png" width="600">' },
			{
				say: 'a counting pixel, which does not block',
				body: '<img src="https://northwind.example/o.gif" width="1" height="1">',
			},
		],
		quiet: [
			{ say: 'an empty text', body: '<img src="https://northwind.example/line.png" alt="">' },
			{ say: 'an attribute without a value', body: '<img src="https://northwind.example/line.png" alt>' },
			{
				say: 'an image that says it decorates',
				body: '<img src="https://northwind.example/line.png" role="presentation">',
			},
			{ say: 'a comment for Outlook', body: '<!--[if mso]><img src="a.png"><![endif]-->' },
		],
	},
	*check({ email: { html } }) {
		for (const { element, written: name, invisible: pixel } of imagesOf(html)) {
			if (attributeOf(element, 'alt') || isDecoration(element)) continue;
			yield {
				...(pixel && { severity: 'info' as const }),
				found: name
					? `the ${pixel ? 'invisible ' : ''}image ${say(name)} without alt`
					: 'an image without alt',
				expected: pixel ? 'alt=""' : 'what the image says, or alt="" when it only decorates',
				mend: 'Write the alternative text in the MAP',
				where: html.at(element.start),
				evidence: name || html.source.text.slice(element.start, element.end),
				fix: pixel
					? {
							kind: 'safe',
							edits: html.source.edit({ start: element.start + 4, end: element.start + 4 }, ' alt=""'),
						}
					: undefined,
			};
		}
	},
});
