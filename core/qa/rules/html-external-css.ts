import { z } from 'zod/v4';

import { attributeOf, type Element, type HtmlDocument } from '../document';
import { say } from '../evidence';
import { isUnder } from '../href';
import { stylesOf } from '../look/css';
import { defineRule } from '../rule';

const FONT_HOSTS = [
	'fonts.googleapis.com',
	'fonts.bunny.net',
	'use.typekit.net',
	'p.typekit.net',
	'fast.fonts.net',
	'cloud.typography.com',
	'use.fontawesome.com',
];

const isSheet = (element: Element) =>
	/(?:^|\s)stylesheet(?:\s|$)/i.test(attributeOf(element, 'rel')?.value ?? '');

const isFont = (address: string) => {
	const url = address.startsWith('//') ? `https:${address}` : address;
	return URL.canParse(url) && FONT_HOSTS.some((host) => isUnder(new URL(url).hostname, host));
};

function* sheetsOf(document: HtmlDocument) {
	for (const link of document.elementsNamed('link')) {
		const href = attributeOf(link, 'href');
		if (isSheet(link)) yield { address: href ? document.written(href).trim() : '', start: link.start };
	}
	for (const { atRules } of stylesOf(document).sheets) {
		for (const { prelude, start } of atRules) {
			const [, address] = /^@import\s+(?:url\(\s*)?["']?([^"')\s;]{1,2000})/.exec(prelude) ?? [];
			if (address) yield { address, start };
		}
	}
}

export const htmlExternalCss = defineRule({
	id: 'html-external-css',
	title: 'no e-mail loads its styles from elsewhere',
	severity: 'warning',
	required: false,
	why: 'Gmail and most others ignore linked style sheets: the mail arrives without its design.',
	source: 'qa-rules §5 html',
	reads: ['emails'],
	options: z.strictObject({
		/** Web fonts of the known font services; clients that ignore them show the next font of the list. */
		allowFonts: z.boolean().default(true),
	}),
	examples: {
		bad: [
			{
				say: 'a linked style sheet',
				body: '<link rel="stylesheet" href="https://northwind.example/mail.css">',
			},
			{ say: 'an import', body: '<style>@import url("https://northwind.example/mail.css");</style>' },
			{
				say: 'a web font where the team wants none',
				body: '<link href="https://fonts.googleapis.com/css?family=Inter" rel="stylesheet">',
				options: { allowFonts: false },
			},
		],
		quiet: [
			{
				say: 'a web font',
				body: '<link href="https://fonts.googleapis.com/css?family=Inter" rel="stylesheet">',
			},
			{ say: 'an imported web font', body: "<style>@import '//fonts.bunny.net/css?family=inter';</style>" },
			{ say: 'a link of another kind', body: '<link rel="icon" href="https://northwind.example/i.png">' },
			{ say: 'an import that is commented out', body: '<style>/* @import url(mail.css); */</style>' },
		],
	},
	*check({ email: { html } }, { allowFonts }) {
		for (const { address, start } of sheetsOf(html)) {
			if (allowFonts && isFont(address)) continue;
			yield {
				found: address ? `the style sheet ${say(address)}` : 'a linked style sheet',
				expected: 'styles in the e-mail itself',
				mend: 'Copy the styles that the e-mail needs into its elements',
				where: html.at(start),
				evidence: address,
			};
		}
	},
});
