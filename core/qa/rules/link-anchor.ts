import { z } from 'zod/v4';

import { say } from '../evidence';
import { linksOf } from '../links';
import { decoded, maskedOf } from '../query';
import { defineRule } from '../rule';
import { MASK } from '../source';

export const linkAnchor = defineRule({
	id: 'link-anchor',
	title: 'each link to a place in the e-mail leads to a place that exists',
	severity: 'warning',
	required: false,
	why: 'A click does nothing. Gmail on iPhones does not follow such links at all.',
	source: 'qa-rules §5 link',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'no such place', body: '<a href="#agenda">Agenda</a><h2 id="speakers">Speakers</h2>' },
			{ say: 'another case', body: '<a href="#agenda">Agenda</a><h2 id="Agenda">Agenda</h2>' },
		],
		quiet: [
			{ say: 'an id', body: '<a href="#agenda">Agenda</a><h2 id="agenda">Agenda</h2>' },
			{ say: 'a name', body: '<a href="#agenda">Agenda</a><a name="agenda"></a>' },
			{ say: 'an escaped name', body: '<a href="#%C3%BCber">Agenda</a><h2 id="über">Agenda</h2>' },
			{ say: 'the top', body: '<a href="#top">Up</a>' },
			{ say: 'a place of another page', body: '<a href="https://www.partner.org/#agenda">Agenda</a>' },
			{ say: 'a place by a token', body: '<a href="#a{{lead.Id}}">Agenda</a>' },
		],
	},
	*check({ email: { html } }) {
		const links = linksOf(html).filter(({ href }) => href.kind === 'anchor');
		if (links.length === 0) return;
		const places = new Set(
			[...html.attributesNamed('id'), ...html.attributesNamed('name')].map(({ value }) => value.trim()),
		);
		for (const link of links) {
			const raw = maskedOf(link).trim().slice(1);
			if (raw.includes(MASK) || /^top$/i.test(raw) || places.has(raw) || places.has(decoded(raw))) continue;
			yield {
				found: `a link to the place ${say(`#${raw}`)}, which is not in the e-mail`,
				expected: 'an element with that id',
				mend: `Give the heading the id ${say(raw)}, or link to a page instead`,
				where: link.where,
				evidence: link.written,
			};
		}
	},
});
