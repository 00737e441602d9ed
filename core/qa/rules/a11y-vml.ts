import { z } from 'zod/v4';

import type { HtmlDocument } from '../document';
import { conditionalsOf } from '../look/conditionals';
import { defineRule } from '../rule';

const SHAPE = /<v:(?:rect|roundrect|image|shape|oval)\b[^>]{0,2000}>/gi;
const PICTURE = /<v:(?:fill|imagedata|image)\b[^>]{0,2000}\ssrc\s{0,5}=/i;
const ALT = /\salt\s{0,5}=/i;
const BOX = /<(\/?)v:textbox\b[^>]{0,500}>/gi;
const LINK_OR_HEADING = /<(?:a\s[^>]{0,2000}?href|h[1-6][\s>])/i;

const SHAPE_START = /^<v:(?:rect|roundrect|shape|oval)\b/i;
const SHAPE_END = /<\/v:(?:rect|roundrect|shape|oval)>/i;
const HEADING = /<h[1-6][\s>]/i;

interface Flaw {
	readonly at: number;
	readonly what: string;
	readonly expected: string;
	readonly mend: string;
}

/** The parts that only Outlook reads, with their place. */
const partsOf = (document: HtmlDocument) =>
	conditionalsOf(document)
		.blocks.filter(({ inComment, text }) => inComment && /<\/?v:/i.test(text))
		.map(({ text, textStart }) => ({ text, at: textStart }));

function* flawsOf(document: HtmlDocument): Iterable<Flaw> {
	let box = -1;
	for (const { text, at } of partsOf(document)) {
		const shapes = [...text.matchAll(SHAPE)];
		for (const [i, { 0: shape, index }] of shapes.entries()) {
			const whole = text.slice(index, shapes[i + 1]?.index);
			if (!PICTURE.test(whole) || ALT.test(whole)) continue;
			yield {
				at: at + index,
				what: `a picture for Outlook without alt: ${shape.slice(0, 40)}`,
				expected: 'alt="…", or alt="" when it only decorates',
				mend: 'Write alt into the v: element',
			};
		}
		for (const [i, { 0: shape, index }] of shapes.entries()) {
			const inside = text.slice(index, shapes[i + 1]?.index).split(SHAPE_END, 1)[0]!;
			// a box is looked at below, also where it goes on outside of the comment
			if (!SHAPE_START.test(shape) || /<v:textbox/i.test(inside) || !HEADING.test(inside)) continue;
			yield {
				at: at + index,
				what: `a heading in a shape for Outlook: ${shape.slice(0, 40)}`,
				expected: 'headings outside of shapes, where screen readers find them',
				mend: 'Write the label of the button as plain text, and headings outside of the shape',
			};
		}
		for (const { 1: slash, index } of text.matchAll(BOX)) {
			if (!slash) box = at + index;
			else if (box >= 0) {
				if (LINK_OR_HEADING.test(document.source.masked.slice(box, at + index))) {
					yield {
						at: box,
						what: 'a link or heading in a text box for Outlook (v:textbox)',
						expected: 'links and headings outside of it',
						mend: 'Give the cell a plain background in Outlook, and leave the text out of the shape',
					};
				}
				box = -1;
			}
		}
	}
}

export const a11yVml = defineRule({
	id: 'a11y-vml',
	title: 'what is drawn for Outlook can be read aloud',
	severity: 'warning',
	required: false,
	why: 'Outlook gives screen readers nothing of a shape but its alternative text.',
	source: 'qa-rules §5 a11y [S35]',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'a picture without alt',
				body: '<!--[if mso]><v:rect style="width:600px"><v:fill type="frame" src="https://northwind.example/h.jpg"/></v:rect><![endif]-->',
			},
			{
				say: 'a heading as the label of a button',
				body: '<!--[if mso]><v:roundrect href="{{my.CTA URL}}"><w:anchorlock/><h2>Agenda</h2></v:roundrect><![endif]-->',
			},
			{
				say: 'a link in the box',
				body: '<!--[if gte mso 9]><v:rect alt=""><v:textbox inset="0,0,0,0"><![endif]--><p><a href="{{my.CTA URL}}">Agenda</a></p><!--[if gte mso 9]></v:textbox></v:rect><![endif]-->',
			},
		],
		quiet: [
			{
				say: 'a button',
				body: '<!--[if mso]><v:roundrect href="{{my.CTA URL}}" fillcolor="#00539f"><center>Agenda</center></v:roundrect><![endif]-->',
			},
			{
				say: 'a heading after the shape',
				body: '<!--[if mso]><v:rect alt=""></v:rect><h2>Agenda</h2><![endif]-->',
			},
			{
				say: 'a picture with alt',
				body: '<!--[if mso]><v:rect alt="A full room"><v:fill type="frame" src="https://northwind.example/h.jpg"/></v:rect><![endif]-->',
			},
			{
				say: 'text in the box',
				body: '<!--[if mso]><v:rect alt=""><v:textbox><![endif]--><p>Agenda</p><!--[if mso]></v:textbox></v:rect><![endif]-->',
			},
		],
	},
	*check({ email: { html } }) {
		for (const { at, what, expected, mend } of flawsOf(html)) {
			yield {
				found: what,
				expected,
				mend,
				where: html.at(at),
				evidence: html.source.text.slice(at, at + 100),
			};
		}
	},
});
