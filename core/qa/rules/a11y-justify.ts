import { z } from 'zod/v4';

import { attributeOf, type HtmlDocument } from '../document';
import { stylesOf } from '../look/css';
import { namesOf, readSelector } from '../look/selector';
import { defineRule } from '../rule';

const isJustified = ({ name, value }: { name: string; value: string }) =>
	name === 'text-align' && value === 'justify';

/** The first place that justifies text. */
function firstJustified(document: HtmlDocument): number | undefined {
	const { inline, sheets } = stylesOf(document);
	for (const { element, declarations } of inline.values())
		if (declarations.some(isJustified) && document.textIn(element) !== '') return element.start;
	const aligned = document.elements.find(
		(element) =>
			element.attributes.length > 0 && attributeOf(element, 'align')?.value.toLowerCase() === 'justify',
	);
	if (aligned) return aligned.start;
	for (const { selectors, declarations, scope, start } of sheets.flatMap(({ rules }) => rules)) {
		if (scope === 'none' || !declarations.some(isJustified)) continue;
		const names = namesOf(document);
		if (selectors.split(',', 200).some((selector) => readSelector(selector, names))) return start;
	}
	return undefined;
}

export const a11yJustify = defineRule({
	id: 'a11y-justify',
	title: 'no text is justified',
	severity: 'info',
	required: false,
	why: 'The uneven gaps make it hard to read, for people with dyslexia above all.',
	source: 'qa-rules §5 a11y; WCAG 1.4.8',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'a style', body: '<p style="text-align: justify">Agenda</p>' },
			{ say: 'an attribute', body: '<p align="justify">Agenda</p>' },
			{ say: 'a style sheet', body: '<style>p{text-align:justify}</style>' },
		],
		quiet: [
			{ say: 'another side', body: '<p style="text-align:left" align="center">justify</p>' },
			{ say: 'images in a row', body: '<div style="justify-content:center">Agenda</div>' },
			{ say: 'a rule that matches nothing', body: '<style>.old p{text-align:justify}</style>' },
		],
	},
	*check({ email: { html } }) {
		const at = firstJustified(html);
		if (at === undefined) return;
		yield {
			found: 'justified text',
			expected: 'text that begins at one edge',
			mend: 'Write text-align: left',
			where: html.at(at),
			evidence: html.source.text.slice(at, at + 80),
		};
	},
});
