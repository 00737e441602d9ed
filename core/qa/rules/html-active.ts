import { z } from 'zod/v4';

import { attributeOf, type Element } from '../document';
import { say } from '../evidence';
import { defineRule } from '../rule';

const TAGS = ['script', 'iframe', 'frame', 'object', 'embed', 'applet'];
const HANDLER =
	/^on(?:click|dblclick|load|unload|error|submit|change|input|focus|blur|reset|select|scroll|resize|toggle|wheel|copy|cut|paste|drag\w{0,10}|drop|key\w{1,10}|mouse\w{1,10}|pointer\w{1,12}|touch\w{1,10}|animation\w{1,12}|transition\w{1,12}|begin|end|abort|contextmenu)$/;

/** Data for Gmail's annotations and actions: read, not run. */
const isData = (element: Element) => /json/i.test(attributeOf(element, 'type')?.value ?? '');

export const htmlActive = defineRule({
	id: 'html-active',
	title: 'nothing in an e-mail runs code or reloads the page',
	severity: 'error',
	required: true,
	why: 'Mail clients cut it out, and filters take such a mail for an attack.',
	source: 'qa-rules §5 html',
	reads: ['emails'],
	options: z.strictObject({}),
	examples: {
		bad: [
			{ say: 'a script', body: '<script>track()</script>' },
			{ say: 'a handler', body: '<p onclick="open()">Agenda</p>' },
			{ say: 'an embedded frame', body: '<iframe src="https://northwind.example/map"></iframe>' },
			{
				say: 'a reload',
				body: '<meta http-equiv="Refresh" content="0; url=https://northwind.example/">',
			},
		],
		quiet: [
			{
				say: 'data for the inbox',
				body: '<script type="application/ld+json">{"@context":"http://schema.org"}</script>',
			},
			{
				say: 'attributes that begin like a handler',
				body: '<p online="1" one="2" data-onclick="x">Agenda</p>',
			},
			{ say: 'words about scripts', body: '<p>Learn onclick and &lt;script&gt; in one hour</p>' },
			{ say: 'another meta', body: '<meta http-equiv="X-UA-Compatible" content="IE=edge">' },
		],
	},
	*check({ email: { html } }) {
		for (const element of html.elements) {
			const { tag, attributes, start, end } = element;
			const isReload = tag === 'meta' && /^refresh$/i.test(attributeOf(element, 'http-equiv')?.value ?? '');
			if (isReload || (TAGS.includes(tag) && !isData(element))) {
				yield {
					found: isReload ? 'a meta element that reloads the page' : `a ${tag} element`,
					expected: 'nothing that runs or loads by itself',
					mend: 'Remove it; link to the landing page instead',
					where: html.at(start),
					evidence: html.source.text.slice(start, end),
					fix: isReload ? { kind: 'safe', edits: html.source.edit({ start, end }, '') } : undefined,
				};
			}
			for (const attribute of attributes) {
				if (!HANDLER.test(attribute.name)) continue;
				yield {
					found: `the handler ${attribute.name} on a ${tag} element`,
					expected: 'no code',
					mend: `Remove the attribute ${attribute.name}`,
					where: html.at(attribute.start),
					evidence: `${attribute.name}=${say(html.written(attribute))}`,
					fix: { kind: 'safe', edits: html.source.edit(attribute, '') },
				};
			}
		}
	},
});
