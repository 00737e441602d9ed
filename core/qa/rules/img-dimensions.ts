import { z } from 'zod/v4';

import { imagesOf } from '../look/images';
import { stylesOf } from '../look/css';
import { classesOf } from '../look/selector';
import { say } from '../evidence';
import { defineRule } from '../rule';
import type { HtmlDocument } from '../document';

/** Classes that get a width from a style sheet. */
function widthClasses(document: HtmlDocument): ReadonlySet<string> {
	const names = new Set<string>();
	for (const { rules } of stylesOf(document).sheets) {
		for (const { selectors, declarations, scope } of rules) {
			if (scope !== 'always' || !declarations.some(({ name }) => name === 'width')) continue;
			for (const [name] of selectors.matchAll(/\.[\w-]{1,100}/g)) names.add(name.slice(1));
		}
	}
	return names;
}

export const imgDimensions = defineRule({
	id: 'img-dimensions',
	title: 'each image says how wide it is',
	severity: 'warning',
	required: false,
	why: 'Outlook shows it in the size of the file, and the text jumps while images load.',
	source: 'qa-rules §5 img',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'nothing', body: '<img src="https://northwind.example/hero.png" alt="Agenda">' },
			{
				say: 'only a largest width',
				body: '<img src="https://northwind.example/hero.png" alt="Agenda" style="max-width:100%;width:auto">',
			},
		],
		quiet: [
			{
				say: 'an attribute',
				body: '<img src="https://northwind.example/hero.png" alt="Agenda" width="600">',
			},
			{
				say: 'a style',
				body: '<img src="https://northwind.example/hero.png" alt="Agenda" style="WIDTH: 100%">',
			},
			{
				say: 'a class with a width',
				body: '<style>.hero{width:600px}</style><img class="hero" src="https://northwind.example/hero.png" alt="Agenda">',
			},
			{
				say: 'a hidden image',
				body: '<img src="https://northwind.example/o.gif" alt="" style="display:none">',
			},
		],
	},
	*check({ email: { html } }) {
		let withWidth: ReadonlySet<string> | undefined;
		for (const { element, width, written, invisible, src } of imagesOf(html)) {
			if (!src || invisible || (width !== undefined && width !== 'auto')) continue;
			withWidth ??= widthClasses(html);
			if (classesOf(element).some((name) => withWidth!.has(name))) continue;
			yield {
				found: `the image ${say(written)} without a width`,
				expected: 'width="…", in pixels as it is shown',
				mend: 'Write the width and the height that it shall be shown in',
				where: html.at(element.start),
				evidence: written,
			};
		}
	},
});
