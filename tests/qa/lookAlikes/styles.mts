import { harmless, put, swap } from '../change.mts';

const css = (rules: string) => swap('</style>', `${rules}\n</style>`);
const sentence = (text: string) => put(`<p>${text}</p>\n`);

export const stylesLookAlikes = [
	...harmless('css-support', [
		[
			'klaviyo-restock',
			'the words in the text',
			sentence('Display: flex your legs, take a position, and admire the grid of the grain.'),
		],
		[
			'hubspot-newsletter',
			'a fallback for others',
			css('@supports (display: grid) { .x { color: #2b2521; } }'),
		],
		[
			'mautic-einladung',
			'rounded corners',
			put('<p style="border-radius:4px;padding:8px;background-color:#ffffff">Kaffee ab 15:30 Uhr</p>'),
		],
	]),
	...harmless('css-font-stack', [
		[
			'klaviyo-restock',
			'a web font with an end',
			put('<p style="font-family:\'Playfair Display\',Georgia,serif">Carved by hand.</p>'),
		],
		['klaviyo-aktion', 'inherits', put('<p style="font-family:inherit">Im Regen schön.</p>')],
		[
			'mautic-einladung',
			'the font of the system',
			put('<p style="font-family:-apple-system,BlinkMacSystemFont,sans-serif">Kaffee</p>'),
		],
	]),
	...harmless('css-width', [
		['klaviyo-aktion', 'a wide limit', put('<div style="max-width:900px"><p>Jacken</p></div>')],
	]),
];
