import { z } from 'zod/v4';

import { attributeOf, type Element, type HtmlDocument } from '../document';
import { say } from '../evidence';
import { defineRule } from '../rule';
import { MASKED } from '../source';
import { areApart } from '../look/branches';

const LEVELS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const headingsOf = (document: HtmlDocument) =>
	LEVELS.flatMap((tag) => document.elementsNamed(tag))
		.filter(
			({ inherited, attributes }) => !inherited.hidden && !attributes.some(({ name }) => name === 'role'),
		)
		.sort((a, b) => a.index - b.index);

/** Neither text nor an image that says something. */
const isEmpty = (document: HtmlDocument, heading: Element) =>
	document.textIn(heading) === '' &&
	!document.inside(heading).some((one) => one.tag === 'img' && attributeOf(one, 'alt')?.value.trim() !== '');

const sayText = (document: HtmlDocument, heading: Element) =>
	say(document.textIn(heading).replace(MASKED, '…'), 40);

export const a11yHeadingOrder = defineRule({
	id: 'a11y-heading-order',
	title: 'headings are in order, and none is empty',
	severity: 'warning',
	required: false,
	why: 'People with screen readers jump from heading to heading.',
	source: 'qa-rules §5 a11y; WCAG 1.3.1',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'a level left out', body: '<h3>Agenda</h3>' },
			{ say: 'two of the first level', body: '<h1>Agenda</h1>' },
			{
				say: 'two of the first level around a choice',
				email: { html: '<h1>A</h1>{% if contact.vip %}<p>x</p>{% else %}<p>y</p>{% endif %}<h1>B</h1>' },
				build: { map: 'hubspot' },
			},
			{ say: 'an empty one', body: '<h2> &nbsp; </h2>' },
		],
		quiet: [
			{
				say: 'the first level in a choice after a choice',
				email: { html: '{% if a %}<h1>A</h1>{% endif %}{% if b %}<h1>B</h1>{% endif %}' },
				build: { map: 'hubspot' },
			},
			{ say: 'down and up again', body: '<h2>Agenda</h2><h3>Morning</h3><h4>Nine</h4><h2>Speakers</h2>' },
			{
				say: 'an image that speaks',
				body: '<h2><img src="https://northwind.example/a.png" alt="Agenda" width="60"></h2>',
			},
			{ say: 'a heading by a token', body: '<h2>{{lead.Topic:default=Agenda}}</h2>' },
			{ say: 'a heading of the layout', body: '<h4 role="presentation">Agenda</h4>' },
			{
				say: 'one of two first headings, as the platform chooses',
				email: { html: '{% if contact.vip %}<h1>A</h1>{% else %}<h1>B</h1>{% endif %}' },
				build: { map: 'hubspot' },
			},
		],
	},
	*check({ email: { html } }) {
		let before: Element | undefined;
		const firsts: Element[] = [];
		for (const heading of headingsOf(html)) {
			const { tag, start, end } = heading;
			const place = () => ({ where: html.at(start), evidence: html.source.text.slice(start, end) });
			if (isEmpty(html, heading)) {
				yield {
					found: `an empty ${tag}`,
					expected: 'a heading with words',
					mend: 'Fill it or remove it',
					...place(),
				};
				continue;
			}
			const [level, last] = [Number(tag[1]), Number(before?.tag[1] ?? 6)];
			if (level > last + 1) {
				const text = sayText(html, heading);
				yield {
					found: `${tag} ${text} right after ${before!.tag}`,
					expected: `a level at a time: h${last + 1}`,
					mend: `Make it h${last + 1}, and set its size by the style`,
					...place(),
					evidence: `${tag} ${text}`,
				};
			}
			if (level === 1 && !areApart(html, firsts.at(-1)?.start ?? start, start)) firsts.push(heading);
			before = heading;
		}
		const second = firsts[1];
		if (!second) return;
		yield {
			found: `${firsts.length} headings of the first level (h1)`,
			expected: 'one h1, which says what the mail is about',
			mend: 'Make the others h2, and set their size by the style',
			where: html.at(second.start),
			evidence: `h1 ${sayText(html, second)}`,
		};
	},
});
