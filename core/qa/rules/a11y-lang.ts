import { z } from 'zod/v4';

import { type Attribute, attributeOf, type Element, type HtmlDocument } from '../document';
import { say } from '../evidence';
import type { Fix } from '../finding';
import { defineRule } from '../rule';
import { MASK } from '../source';

/** BCP 47: language, script, region, variants, extensions. */
const TAG =
	/^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-[a-z0-9]{4,8}){0,4}(?:-[a-z0-9](?:-[a-z0-9]{2,8}){1,4}){0,3}|x(?:-[a-z0-9]{1,8}){1,4})$/i;
const isValid = ({ value }: Attribute) => value.includes(MASK) || TAG.test(value.trim());

const langOf = (element: Element | undefined) =>
	element && (attributeOf(element, 'lang') ?? attributeOf(element, 'xml:lang'));

/** Body, or an element around the content, close below it. */
const isWrapped = (document: HtmlDocument) => {
	const [body] = document.elementsNamed('body');
	if (!body) return true;
	const around = [body, ...document.elements.slice(body.index + 1, body.index + 1 + AROUND)];
	return around.some((element) => langOf(element) !== undefined);
};
const AROUND = 12;

/** `en_US` is meant as `en-US`. */
function fixOf(document: HtmlDocument, lang: Attribute): Fix | undefined {
	const better = lang.value.trim().replace(/_/g, '-');
	return better !== lang.value && TAG.test(better)
		? {
				kind: 'safe',
				edits: document.source.edit({ start: lang.valueStart, end: lang.valueEnd }, better),
			}
		: undefined;
}

export const a11yLang = defineRule({
	id: 'a11y-lang',
	title: 'each e-mail says its language',
	severity: 'error',
	required: true,
	why: 'Screen readers read it aloud with the voice of the wrong language.',
	source: 'qa-rules §5 a11y; WCAG 3.1.1',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'none', email: { html: '<!doctype html><html><body lang="en">Hello</body></html>' } },
			{ say: 'no language', email: { html: '<html lang="english"><body lang="en">Hello</body></html>' } },
			{ say: 'an underscore', email: { html: '<html lang="en_US"><body lang="en">Hello</body></html>' } },
			{
				say: 'only on html, which web mail takes away',
				email: { html: '<html lang="de"><body><p>Hallo</p></body></html>' },
			},
		],
		quiet: [
			{
				say: 'German of Austria, around the content',
				email: { html: '<html lang="de-AT"><body><div lang="de-AT">Hallo</div></body></html>' },
			},
			{
				say: 'Chinese in simplified script, the XML way',
				email: { html: '<html xml:lang="zh-Hans-CN"><body lang="zh">x</body></html>' },
			},
			{
				say: 'a token',
				email: { html: '<html lang="{{lead.Language:default=en}}"><body lang="ja">x</body></html>' },
			},
			{ say: 'a part that the platform puts into its frame', email: { html: '<p>Hello</p>' } },
		],
	},
	*check({ email: { html } }) {
		const [page] = html.elementsNamed('html');
		if (!page) return;
		const lang = langOf(page);
		if (!lang || !isValid(lang)) {
			yield {
				found: lang ? `the language ${say(lang.value)}` : 'no language',
				expected: 'lang="en" or another language of BCP 47 on the html element',
				mend: 'Write the language of the text into <html lang="…">',
				where: html.at(lang ? lang.valueStart : page.start),
				evidence: lang ? lang.value : '<html>',
				fix: lang && fixOf(html, lang),
			};
		} else if (!isWrapped(html)) {
			const [body] = html.elementsNamed('body');
			yield {
				severity: 'warning',
				found: 'the language only on the html element',
				expected: `lang=${say(html.written(lang))} around the content too; web mail takes the html element away`,
				mend: 'Write the language into the body element and into the element around the content',
				where: html.at(body!.start),
				evidence: '<body>',
			};
		}
	},
});
