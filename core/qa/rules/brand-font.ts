import { z } from 'zod/v4';

import { say } from '../evidence';
import { looksOf } from '../looks';
import { defineRule } from '../rule';
import { MASK } from '../source';

const NO_NAME =
	/^(?:inherit|initial|unset|revert|sans-serif|serif|monospace|cursive|fantasy|system-ui|-apple-system|blinkmacsystemfont|var\(.*)$/;
const plain = (family: string) => family.replace(/["']/g, '').trim().toLowerCase();

/** Of a `font` shorthand: all after the size. */
const familiesOf = (name: string, value: string) =>
	(name === 'font'
		? (/(?:px|pt|em|rem|%)(?:\s?\/\s?[\d.]{1,6}[a-z%]{0,3})?\s(.{1,200})$/i.exec(value)?.[1] ?? '')
		: value
	)
		.split(',')
		.map(plain)
		.filter((family) => family !== '' && !family.includes(MASK));

export const brandFont = defineRule({
	id: 'brand-font',
	title: 'each text is set in a font of the brand',
	severity: 'warning',
	required: false,
	why: 'Copy that was pasted from elsewhere brings its font along.',
	source: 'qa-rules §5 brand',
	reads: ['emails'],
	options: z.strictObject({
		/** Families that may come first; what follows them is for readers without that font. None means no rule. */
		fonts: z.array(z.string().min(1).max(100)).max(50).default([]),
	}),
	examples: {
		bad: [
			{
				say: 'pasted copy',
				body: '<p style="font-family:Calibri,sans-serif">Hello</p>',
				options: { fonts: ['Inter', 'Arial'] },
			},
			{
				say: 'in a style sheet',
				body: '<style>.a{font-family:"Comic Sans MS"}</style>',
				options: { fonts: ['Inter'] },
			},
			{
				say: 'in short form',
				body: '<p style="font:bold 14px/20px Verdana, sans-serif">Hello</p>',
				options: { fonts: ['Inter'] },
			},
		],
		quiet: [
			{
				say: 'a font of the brand with others behind it',
				body: '<p style="font-family:\'INTER\', Calibri, sans-serif">Hello</p>',
				options: { fonts: ['Inter'] },
			},
			{
				say: 'inherited',
				body: '<p style="font-family:inherit">Hello in Calibri</p>',
				options: { fonts: ['Inter'] },
			},
			{ say: 'no list of fonts', body: '<p style="font-family:Calibri,sans-serif">Hello</p>' },
			{
				say: 'only for Outlook',
				body: '<!--[if mso]><style>p{font-family:Calibri,sans-serif}</style><![endif]-->',
				options: { fonts: ['Inter'] },
			},
		],
	},
	*check({ email: { html } }, { fonts }) {
		if (fonts.length === 0) return;
		const told = new Set(fonts.map(plain));
		for (const { name, value, start } of looksOf(html)) {
			if (name !== 'font-family' && name !== 'font') continue;
			const [first] = familiesOf(name, value);
			if (first === undefined || NO_NAME.test(first) || told.has(first)) continue;
			told.add(first);
			yield {
				found: `the font ${say(first)}`,
				expected: `a font of the brand first: ${fonts.slice(0, 5).join(', ')}`,
				mend: 'Paste the copy without its formatting, or set the font of the brand',
				where: html.at(start),
				evidence: `${name}: ${value}`,
			};
		}
	},
});
