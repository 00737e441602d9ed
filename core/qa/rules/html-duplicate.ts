import { z } from 'zod/v4';

import type { Attribute, Element, HtmlDocument } from '../document';
import { say } from '../evidence';
import { areApart } from '../look/branches';
import { defineRule } from '../rule';
import { MASK } from '../source';

interface Twice {
	readonly element: Element;
	readonly attribute: Attribute;
	readonly kind: 'attribute' | 'id';
}

/** Of one name, those of one element stand next to each other. */
const isAgain = (attribute: Attribute, i: number, all: readonly Attribute[]) =>
	i > 0 && all[i - 1]!.element === attribute.element;

function* duplicatesOf(document: HtmlDocument): Iterable<Twice> {
	for (const name of document.attributeNames) {
		if (name.includes(MASK)) continue;
		for (const attribute of document.attributesNamed(name).filter(isAgain))
			yield { element: document.elementOf(attribute), attribute, kind: 'attribute' };
	}
	const ids = new Map<string, number>();
	for (const [i, attribute] of document.attributesNamed('id').entries()) {
		const { value, start } = attribute;
		const id = value.trim();
		if (id === '' || value.includes(MASK) || isAgain(attribute, i, document.attributesNamed('id'))) continue;
		const before = ids.get(id);
		if (before !== undefined && !areApart(document, before, start))
			yield { element: document.elementOf(attribute), attribute, kind: 'id' };
		ids.set(id, start);
	}
}

export const htmlDuplicate = defineRule({
	id: 'html-duplicate',
	title: 'no attribute stands twice in one element, and no id twice in an e-mail',
	severity: 'warning',
	required: false,
	why: 'Of two equal attributes the second is ignored, often the one that was meant; a link to an id finds only the first.',
	source: 'qa-rules §5 html',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'two styles', body: '<p style="margin:0" class="a" style="color:#333333">Agenda</p>' },
			{ say: 'one id for two places', body: '<p id="agenda">Agenda</p><p id="agenda">Speakers</p>' },
		],
		quiet: [
			{
				say: 'names that are alike',
				body: '<p data-style="a" style="margin:0" ID="a" data-id="a">Agenda</p>',
			},
			{ say: 'the same on two elements', body: '<p style="margin:0">a</p><p style="margin:0">b</p>' },
			{ say: 'empty ids', body: '<p id="">a</p><p id="">b</p>' },
			{
				say: 'one of two, as the platform chooses',
				body: '{% if contact.vip %}<p id="a">x</p>{% else %}<p id="a">y</p>{% endif %}',
				build: { map: 'hubspot' },
			},
		],
	},
	*check({ email: { html } }) {
		for (const { element, attribute, kind } of duplicatesOf(html)) {
			const isId = kind === 'id';
			yield {
				found: isId
					? `the id ${say(attribute.value)} a second time`
					: `the attribute ${attribute.name} twice in one <${element.tag}>`,
				expected: isId ? 'each id once' : 'each attribute once',
				mend: isId
					? 'Rename or remove one of them'
					: `Put what is meant into one ${attribute.name} and remove the other`,
				where: html.at(attribute.start),
				evidence: `<${element.tag}> ${html.source.text.slice(attribute.start, attribute.end)}`,
			};
		}
	},
});
