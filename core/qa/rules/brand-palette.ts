import { z } from 'zod/v4';

import { hexOf } from '../look/colour';
import { coloursIn, isGrey, looksOf } from '../looks';
import { defineRule } from '../rule';

const PAINTS = /color$|^background$|^border|^outline/;

export const brandPalette = defineRule({
	id: 'brand-palette',
	title: 'each colour is one of the brand’s palette',
	severity: 'warning',
	required: false,
	why: 'A colour of an old template or of another brand.',
	source: 'qa-rules §5 brand',
	reads: ['emails'],
	options: z.strictObject({
		/** As #rrggbb or #rgb; none means that the brand has no palette. */
		palette: z
			.array(z.string().regex(/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i))
			.max(100)
			.default([]),
		/** Black, white and all greys are allowed too. */
		allowGreys: z.boolean().default(true),
	}),
	examples: {
		bad: [
			{ say: 'a near miss', body: '<p style="color:#0b5fff">Hello</p>', options: { palette: ['#0a5cff'] } },
			{
				say: 'in a style sheet',
				body: '<style>.b{border:1px solid rgb(255, 0, 0)}</style>',
				options: { palette: ['#0a5cff'] },
			},
			{
				say: 'by name',
				body: '<table role="presentation"><tr><td bgcolor="tomato">Hello</td></tr></table>',
				options: { palette: ['#0a5cff'] },
			},
			{
				say: 'a grey, where they are not allowed',
				body: '<p style="color:#777">Hello</p>',
				options: { palette: ['#0a5cff', '#000'], allowGreys: false },
			},
		],
		quiet: [
			{
				say: 'in other notations',
				body: '<p style="color:#0A5CFF">Hello</p><hr style="background:RGB(10,92,255)">',
				options: { palette: ['#0a5cff'] },
			},
			{
				say: 'greys',
				body: '<p style="color:#333;background-color:white">Hello</p>',
				options: { palette: ['#0a5cff'] },
			},
			{ say: 'no palette', body: '<p style="color:#c00">Hello</p>' },
			{
				say: 'words that are no colour',
				body: '<p style="border:none;color:inherit">Order #ffa500 in red</p>',
				options: { palette: ['#0a5cff'] },
			},
		],
	},
	*check({ email: { html } }, { palette, allowGreys }) {
		if (palette.length === 0) return;
		const told = new Set(palette.flatMap(coloursIn));
		for (const { name, value, start } of looksOf(html)) {
			if (!PAINTS.test(name)) continue;
			for (const colour of coloursIn(value)) {
				if (told.has(colour) || (allowGreys && isGrey(colour))) continue;
				told.add(colour);
				yield {
					found: `the colour ${hexOf(colour)} (${name})`,
					expected: `a colour of the palette: ${palette.slice(0, 8).join(', ')}`,
					mend: 'Use the nearest colour of the palette, or have it added in the playbook',
					where: html.at(start),
					evidence: `${name}: ${value}`,
				};
			}
		}
	},
});
