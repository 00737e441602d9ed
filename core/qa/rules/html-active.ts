import { z } from 'zod/v4';

import { attributeOf, type Element, type HtmlDocument } from '../document';
import { say } from '../evidence';
import { defineRule } from '../rule';

const TAGS = ['script', 'iframe', 'frame', 'object', 'embed', 'applet'];
const HANDLER =
	/^on(?:click|dblclick|load|unload|error|submit|change|input|focus|blur|reset|select|scroll|resize|toggle|wheel|copy|cut|paste|drag\w{0,10}|drop|key\w{1,10}|mouse\w{1,10}|pointer\w{1,12}|touch\w{1,10}|animation\w{1,12}|transition\w{1,12}|begin|end|abort|contextmenu)$/;

/** Data for Gmail's annotations and actions: read, not run. */
const isData = (element: Element) => /json/i.test(attributeOf(element, 'type')?.value ?? '');

const isReload = (element: Element) => /^refresh$/i.test(attributeOf(element, 'http-equiv')?.value ?? '');

const activeElements = (html: HtmlDocument) => [
	...html.elementsNamed('meta').filter(isReload),
	...TAGS.flatMap((tag) => html.elementsNamed(tag)).filter((element) => !isData(element)),
];

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
		for (const { tag, start, end } of activeElements(html)) {
			const reloads = tag === 'meta';
			yield {
				found: reloads ? 'a meta element that reloads the page' : `a ${tag} element`,
				expected: 'nothing that runs or loads by itself',
				mend: 'Remove it; link to the landing page instead',
				where: html.at(start),
				evidence: html.source.text.slice(start, end),
				fix: reloads ? { kind: 'safe', edits: html.source.edit({ start, end }, '') } : undefined,
			};
		}
		for (const name of html.attributeNames) {
			if (!HANDLER.test(name)) continue;
			for (const attribute of html.attributesNamed(name)) {
				yield {
					found: `the handler ${name} on a ${html.elementOf(attribute).tag} element`,
					expected: 'no code',
					mend: `Remove the attribute ${name}`,
					where: html.at(attribute.start),
					evidence: `${name}=${say(html.written(attribute))}`,
					fix: { kind: 'safe', edits: html.source.edit(attribute, '') },
				};
			}
		}
	},
});
