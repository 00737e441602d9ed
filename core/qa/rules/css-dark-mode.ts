import { z } from 'zod/v4';

import { attributeOf, type HtmlDocument } from '../document';
import { stylesOf } from '../look/css';
import { defineRule } from '../rule';

function knowsDarkMode(document: HtmlDocument): boolean {
	const hasMeta = document
		.elementsNamed('meta')
		.some((meta) => /^(?:supported-)?color-schemes?$/i.test(attributeOf(meta, 'name')?.value.trim() ?? ''));
	return (
		hasMeta ||
		stylesOf(document).sheets.some(
			({ atRules, rules }) =>
				atRules.some(({ prelude }) => prelude.includes('prefers-color-scheme')) ||
				rules.some(({ declarations }) =>
					declarations.some(({ name }) => /^(?:supported-)?color-schemes?$/.test(name)),
				),
		)
	);
}

export const cssDarkMode = defineRule({
	id: 'css-dark-mode',
	title: 'each e-mail says how it looks in dark mode',
	severity: 'info',
	required: false,
	why: 'Clients that are not told turn the colours over by themselves, logos among them.',
	source: 'qa-rules §5 css',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'neither a meta element nor a style',
				email: { html: '<!doctype html><html lang="en"><head><title>x</title></head><body>x</body></html>' },
			},
			{
				say: 'another style for small screens only',
				email: { html: '<head><style>@media (max-width:600px){p{color:#000}}</style></head><body>x</body>' },
			},
		],
		quiet: [
			{
				say: 'a meta element',
				email: { html: '<head><meta name="color-scheme" content="light dark"></head><body>x</body>' },
			},
			{
				say: 'styles for dark mode',
				email: {
					html: '<head><style>@media screen and (prefers-color-scheme: dark){p{color:#fff}}</style></head><body>x</body>',
				},
			},
			{
				say: 'a property',
				email: { html: '<head><style>:root{color-scheme:light}</style></head><body>x</body>' },
			},
		],
	},
	*check({ email: { html } }) {
		if (!html.isPage || knowsDarkMode(html)) return;
		yield {
			found: 'nothing about dark mode',
			expected: '<meta name="color-scheme" content="light dark">, or styles for prefers-color-scheme',
			mend: 'Look at the mail in dark mode, then write the meta element into the head',
			where: html.at(html.elementsNamed('head')[0]?.start ?? 0),
			evidence: '',
		};
	},
});
