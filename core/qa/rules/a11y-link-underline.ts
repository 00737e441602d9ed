import { z } from 'zod/v4';

import { type Element, type HtmlDocument } from '../document';
import { say } from '../evidence';
import { linksOf } from '../links';
import { stylesOf } from '../look/css';
import { looksOf } from '../look/look';
import { defineRule } from '../rule';

/** Words around a link that make it a part of a sentence. */
const SENTENCE = 20;
/** What makes a link look like more than coloured text. */
const MARKED = /^(?:border(?!-collapse|-spacing|-radius)|background|padding|display|font-weight)/;

/** The links that a style sheet may underline or mark. */
const sheetsMark = (document: HtmlDocument) =>
	stylesOf(document).sheets.some(({ rules }) =>
		rules.some(
			({ scope, declarations }) =>
				scope === 'always' &&
				declarations.some(({ name, value }) => name.startsWith('text-decoration') && /underline/.test(value)),
		),
	);

const isBare = ({ style }: Element): boolean => {
	const decoration = style.get('text-decoration') ?? style.get('text-decoration-line');
	return decoration === 'none' && ![...style.keys()].some((name) => MARKED.test(name));
};

/** Letters of the sentence itself: text right in the element around the link. */
function wordsAround({ elements, texts }: HtmlDocument, link: Element): number {
	const parent = elements[link.parent];
	if (!parent) return 0;
	let length = 0;
	// what is close by is enough
	for (
		let i = Math.max(parent.textFrom, link.textFrom - 5);
		i < Math.min(parent.textTo, link.textTo + 5);
		i++
	) {
		const run = texts[i]!;
		if (run.parent === parent.index) length += run.text.replace(/[^\p{L}\p{N} ]+/gu, '').trim().length;
	}
	return length;
}

export const a11yLinkUnderline = defineRule({
	id: 'a11y-link-underline',
	title: 'links in a sentence do not differ by their colour alone',
	severity: 'info',
	required: false,
	why: 'Readers who do not see the colour do not find the link.',
	source: 'qa-rules §5 a11y; WCAG 1.4.1',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{
				say: 'in a sentence',
				body: '<p>Read more about the speakers and the agenda on <a href="{{my.CTA URL}}" style="color:#00539f;text-decoration:none">our page</a>.</p>',
			},
			{
				say: 'at its beginning',
				body: '<td><a href="{{my.CTA URL}}" style="text-decoration: none !important">Reserve a seat</a> before the room is full, please</td>',
			},
		],
		quiet: [
			{
				say: 'a button',
				body: '<p>Read more about the speakers and the agenda here <a href="{{my.CTA URL}}" style="background:#00539f;color:#fff;text-decoration:none">Agenda</a></p>',
			},
			{
				say: 'links in a row',
				body: '<p><a href="{{my.CTA URL}}" style="text-decoration:none">Agenda</a> | <a href="{{my.CTA URL}}" style="text-decoration:none">Speakers</a></p>',
			},
			{
				say: 'underlined',
				body: '<p>Read more about the speakers and the agenda on <a href="{{my.CTA URL}}" style="color:#00539f">our page</a>.</p>',
			},
			{
				say: 'in bold',
				body: '<p>Read more about the speakers and the agenda on <a href="{{my.CTA URL}}" style="text-decoration:none"><b>our page</b></a>.</p>',
			},
		],
	},
	*check({ email: { html } }) {
		const bare = linksOf(html).find(({ element }) => {
			if (!isBare(element) || html.textIn(element) === '' || wordsAround(html, element) < SENTENCE)
				return false;
			const looks = looksOf(html);
			const inside = html.inside(element);
			return ![element, ...inside].some(
				({ index, tag }) => looks[index]!.bold || tag === 'u' || tag === 'img',
			);
		});
		if (!bare || sheetsMark(html)) return;
		yield {
			found: `the link ${say(html.textIn(bare.element), 40)} without an underline in a sentence`,
			expected: 'text-decoration: underline',
			mend: 'Write text-decoration: underline into links in sentences',
			where: html.at(bare.element.start),
			evidence: bare.written,
		};
	},
});
