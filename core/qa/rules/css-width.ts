import { z } from 'zod/v4';

import { attributeOf, type Element } from '../document';
import { defineRule } from '../rule';

const PIXELS = /^(\d{1,5})(?:\.\d{1,4})?(?:px)?$/;
const HOLDERS = ['table', 'td', 'th', 'div', 'center', 'img', 'section', 'article', 'main'];

const pixelsOf = (value: string | undefined) => Number(PIXELS.exec(value?.trim() ?? '')?.[1] ?? 0);

/** In px; a style wins over the attribute, and a largest width or a share of the screen over both. */
function fixedWidthOf(element: Element): number {
	const { style } = element;
	const most = style.get('max-width');
	if (most !== undefined && most !== 'none') return pixelsOf(most);
	return Math.max(
		pixelsOf(style.get('width') ?? attributeOf(element, 'width')?.value),
		pixelsOf(style.get('min-width')),
	);
}

export const cssWidth = defineRule({
	id: 'css-width',
	title: 'no part of an e-mail is wider than a reading pane',
	severity: 'info',
	required: false,
	why: 'What is wider must be scrolled sideways, or is made tiny on a telephone.',
	source: 'qa-rules §5 css',
	reads: ['emails'],
	options: z.strictObject({ max: z.number().int().min(300).max(5_000).default(700) }),
	examples: {
		bad: [
			{
				say: 'a wide table',
				body: '<table role="presentation" width="960"><tr><td>Agenda</td></tr></table>',
			},
			{ say: 'a wide block', body: '<div style="width:800px">Agenda</div>' },
		],
		quiet: [
			{
				say: 'the whole width',
				body: '<table role="presentation" width="100%"><tr><td>Agenda</td></tr></table>',
			},
			{ say: 'a largest width', body: '<div style="width:800px;max-width:600px">Agenda</div>' },
			{
				say: 'an image with more pixels than it shows',
				body: '<img src="https://northwind.example/h.png" alt="" width="1200" style="width:600px">',
			},
			{ say: 'a usual width', body: '<table role="presentation" width="700"><tr><td>x</td></tr></table>' },
		],
	},
	*check({ email: { html } }, { max }) {
		const wide = html.elements.find(
			(element) =>
				HOLDERS.includes(element.tag) && element.attributes.length > 0 && fixedWidthOf(element) > max,
		);
		if (!wide) return;
		yield {
			found: `a ${wide.tag} that is ${fixedWidthOf(wide)} px wide`,
			expected: `at most ${max} px`,
			mend: 'Write width="100%" and max-width: 600px',
			where: html.at(wide.start),
			evidence: html.source.text.slice(wide.start, wide.end),
		};
	},
});
