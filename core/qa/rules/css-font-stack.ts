import { z } from 'zod/v4';

import { attributeOf, type HtmlDocument } from '../document';
import { say } from '../evidence';
import { type Declaration, stylesOf } from '../look/css';
import { defineRule } from '../rule';
import { MASK } from '../source';

const GENERIC =
	/^(?:serif|sans-serif|monospace|cursive|fantasy|system-ui|ui-(?:serif|sans-serif|monospace|rounded)|math|emoji|inherit|initial|unset|revert|revert-layer)$/;

/** The families of `font-family`, or those after the size in `font`. */
function familiesOf({ name, value }: Declaration): string | undefined {
	if (name === 'font-family') return value;
	if (name !== 'font') return undefined;
	return /\d(?:px|pt|em|rem|%)(?:\s?\/\s?[\d.]{1,8}(?:px|pt|em|rem|%)?)?\s+(\S[^]{0,500})$/.exec(value)?.[1];
}

/** A family that is nowhere replaced by a kind of font; what tokens bring cannot be told. */
const isLoose = (families: string) =>
	families.trim() !== '' &&
	!families.includes(MASK) &&
	!families.includes('var(') &&
	!families.split(',').some((family) => GENERIC.test(family.replace(/["']/g, '').trim()));

function* stacksOf(document: HtmlDocument) {
	const { inline, sheets } = stylesOf(document);
	for (const { element, declarations } of inline.values())
		for (const one of declarations) yield { families: familiesOf(one), at: element.start };
	for (const element of document.elementsNamed('font'))
		yield { families: attributeOf(element, 'face')?.value, at: element.start };
	for (const { rules } of sheets) {
		for (const { declarations, scope } of rules) {
			if (scope === 'none') continue;
			for (const one of declarations) yield { families: familiesOf(one), at: one.start };
		}
	}
}

export const cssFontStack = defineRule({
	id: 'css-font-stack',
	title: 'each list of fonts ends with a kind of font',
	severity: 'warning',
	required: false,
	why: 'Where none of the fonts is installed, Outlook takes Times New Roman.',
	source: 'qa-rules §5 css',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'one font', body: '<p style="font-family: Inter">Agenda</p>' },
			{ say: 'two, in a style sheet', body: `<style>h2{font-family:'Inter', "Helvetica Neue"}</style>` },
			{ say: 'in the element of old', body: '<font face="Futura">Agenda</font>' },
			{ say: 'all in one', body: '<p style="font: bold 16px/1.5 Inter, Arial">Agenda</p>' },
		],
		quiet: [
			{ say: 'a kind at the end', body: `<p style="font-family:'Inter',Arial,sans-serif">Agenda</p>` },
			{
				say: 'a kind before the emoji',
				body: '<p style="font-family:Arial,sans-serif,Noto Color Emoji">x</p>',
			},
			{ say: 'the font around', body: '<p style="font-family:inherit">Agenda</p>' },
			{
				say: 'the name of a web font',
				body: '<style>@font-face{font-family:Inter;src:local(Inter)}</style>',
			},
			{ say: 'all in one, with a kind', body: '<p style="font:italic 16px/24px Georgia, serif">Agenda</p>' },
		],
	},
	*check({ email: { html } }) {
		const said = new Set<string>();
		for (const { families, at } of stacksOf(html)) {
			if (families === undefined || said.has(families) || !isLoose(families)) continue;
			said.add(families);
			yield {
				found: `the fonts ${say(families)} without a kind of font at the end`,
				expected: 'a list that ends with sans-serif, serif or monospace',
				mend: 'Add the kind that is closest, e.g. ", Arial, sans-serif"',
				where: html.at(at),
				evidence: families,
			};
		}
	},
});
