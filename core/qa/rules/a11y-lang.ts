import { z } from 'zod/v4';

import { once } from '../../once';
import { type Attribute, attributeOf, type Element, type HtmlDocument } from '../document';
import { say } from '../evidence';
import type { Fix } from '../finding';
import { detectLanguage } from '../language';
import { defineRule } from '../rule';
import { MASK } from '../source';
import type { EmailView } from '../views';

/** BCP 47: language, script, region, variants, extensions. */
const TAG =
	/^(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-[a-z0-9]{4,8}){0,4}(?:-[a-z0-9](?:-[a-z0-9]{2,8}){1,4}){0,3}|x(?:-[a-z0-9]{1,8}){1,4})$/i;
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
/** `jp` has the form of a language, and is none. Of two letters only, so that few are remembered. */
const isLanguage = once((code) => names.of(code) !== undefined);
const isValid = ({ value }: Attribute) => {
	if (value.includes(MASK)) return true;
	const [primary = ''] = value.trim().split('-');
	return TAG.test(value.trim()) && (primary.length !== 2 || isLanguage(primary));
};

/** Codes of countries and what is spoken there; the first ones are no languages, the others are, of other people. */
const MEANT: Readonly<Record<string, string>> = {
	jp: 'ja',
	cn: 'zh',
	cz: 'cs',
	dk: 'da',
	gr: 'el',
	ua: 'uk',
	at: 'de',
	us: 'en',
	gb: 'en',
	se: 'sv',
	br: 'pt',
	kr: 'ko',
	ch: 'de',
	be: 'nl',
	tw: 'zh',
	ca: 'en',
	ie: 'en',
};

/** The language of the copy, where the code of a country names another one: `se` is Northern Sami. */
function meantBy(view: EmailView, { value }: Attribute): string | undefined {
	const meant = MEANT[value.trim().slice(0, 2).toLowerCase()];
	if (meant === undefined || !/^..(?:-..)?$/.test(value.trim())) return undefined;
	const detected = detectLanguage(view.html.visible);
	return detected?.language === meant ? meant : undefined;
}

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
	const written = lang.value.trim().replace(/_/g, '-');
	const country = /^[a-z]{2}$/i.test(written) && !isLanguage(written);
	const meant = country ? MEANT[written.toLowerCase()] : undefined;
	const better = meant ?? written;
	return better !== lang.value && isValid({ ...lang, value: better })
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
			{
				say: 'a country',
				email: { html: '<html lang="jp"><body lang="ja"><p>こんにちは</p></body></html>' },
			},
			{
				say: 'a country around the content',
				email: { html: '<html lang="da"><body lang="dk"><p>Hej</p></body></html>' },
			},
			{
				say: 'a country whose code is the language of others',
				email: {
					html: '<html lang="se"><body lang="se"><p>Välkommen till frukost. Det är gratis för alla som vill vara med, och du kan ta med dig en vän till oss. Vi ses på torsdag, och det är inte svårt att hitta hit. Du kan också titta på det som vi har gjort för att det ska bli bra.</p></body></html>',
				},
			},
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
				say: 'three letters, and languages with the code of a country',
				email: {
					html: '<html lang="fil"><body lang="fil"><p lang="br">Demat</p><p lang="ca">Hola</p></body></html>',
				},
			},
			{
				say: 'English of a country',
				email: { html: '<html lang="en-IE"><body lang="en-GB">x</body></html>' },
			},
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
	*check({ email }) {
		const { html } = email;
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
			return;
		}
		const meant = meantBy(email, lang);
		const other = html.attributesNamed('lang').find((its) => !isValid(its) && its.value.trim() !== '');
		if (meant !== undefined || other) {
			const its = meant === undefined ? other! : lang;
			yield {
				found: `the language ${say(its.value)}`,
				expected: `lang="${meant ?? html.written(lang)}" or another language of BCP 47`,
				mend: 'Write the language of the text, not the country',
				where: html.at(its.valueStart),
				evidence: its.value,
				fix: meant === undefined ? fixOf(html, its) : undefined,
			};
			return;
		}
		if (!isWrapped(html)) {
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
