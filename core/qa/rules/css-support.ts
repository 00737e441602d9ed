import { z } from 'zod/v4';

import { readOnce } from '../../once';
import { CANIEMAIL, type Client, CLIENTS, lostBy, sayClients, USUAL_CLIENTS } from '../caniemail/clients';
import { HARMLESS, isAmong } from '../caniemail/harmless';
import { insteadOf } from '../caniemail/instead';
import { type Hit, Marks } from '../caniemail/marks';
import { FEATURES } from '../caniemail/table';
import { type Element, type HtmlDocument } from '../document';
import { isHiddenFromOutlook } from '../look/conditionals';
import { type Declaration, type Sheet, stylesOf } from '../look/css';
import { type Names, namesOf, readSelector } from '../look/selector';
import { defineRule } from '../rule';

interface Use extends Hit {
	readonly at: number;
	readonly evidence: string;
}

const sayDeclaration = ({ name, value }: Declaration) => `${name}: ${value}`;

function* usesOf(document: HtmlDocument, marks: Marks): Iterable<Use> {
	const { inline, sheets } = stylesOf(document);
	for (const { element, declarations } of inline.values()) {
		for (const hit of marks.inBlock(declarations))
			yield { ...hit, at: element.start, evidence: sayDeclaration(hit.declaration) };
	}
	for (const sheet of sheets) yield* usesInSheet(sheet, marks, () => namesOf(document));
	yield* usesInElements(document, marks);
}

function* usesInSheet({ rules, atRules }: Sheet, marks: Marks, names: () => Names): Iterable<Use> {
	for (const { prelude, start } of atRules)
		for (const hit of marks.inAtRule(prelude)) yield { ...hit, at: start, evidence: prelude };
	for (const { selectors, declarations, scope, start } of rules) {
		// under a condition it is an addition for those who know it
		if (scope !== 'always' && scope !== 'screen') continue;
		const hits = [...marks.inBlock(declarations)];
		if (hits.length === 0) continue;
		if (!selectors.split(',', 200).some((selector) => readSelector(selector, names()))) continue;
		for (const hit of hits)
			yield { ...hit, at: start, evidence: `${selectors} { ${sayDeclaration(hit.declaration)} }` };
	}
}

/** Clients that do not know these show what stands inside. */
const SHOWS_INSIDE = ['html-audio', 'html-video'];

function* usesInElements(document: HtmlDocument, marks: Marks): Iterable<Use> {
	let next = 0;
	for (const element of marks.elementsIn(document)) {
		for (const hit of marks.inElement(element)) {
			if (SHOWS_INSIDE.includes(hit.feature)) {
				// one in another is one mistake
				if (element.index < next) continue;
				next = element.next;
				if (!isBare(document, element)) continue;
			}
			if (hit.feature === 'html-hidden' && isHiddenByStyle(element)) continue;
			yield { ...hit, at: element.start, evidence: document.source.text.slice(element.start, element.end) };
		}
	}
}

const isHiddenByStyle = ({ style }: Element) => style.get('display') === 'none';

/** Nothing inside that a client without the element would show. */
const isBare = (document: HtmlDocument, element: Element) =>
	document.textIn(element) === '' &&
	!document.inside(element).some(({ tag }) => tag === 'img' || tag === 'a');

/** @returns the mark in words. */
function sayMark(mark: string): string {
	if (mark.startsWith('1')) return `the unit ${mark.slice(1)}`;
	if (mark.startsWith('<')) return mark.replace('[', ' ').replace(']', '');
	if (mark.startsWith('[')) return `the attribute ${mark.slice(1, -1)}`;
	if (mark.startsWith('@media(')) return `@media (${mark.slice('@media('.length)})`;
	return mark.replace(/^:/, '').replace(/^([a-z-]+):/, '$1: ');
}

export const cssSupport = defineRule({
	id: 'css-support',
	title: 'the clients of the team show what the design uses',
	severity: 'warning',
	required: false,
	why: 'A layout that a client does not know falls apart there.',
	source: 'qa-rules §5 css',
	reads: ['emails'],
	table: CANIEMAIL,
	options: z.strictObject({
		/** Clients that the team's readers use. */
		clients: z
			.array(z.enum(CLIENTS))
			.min(1)
			.default([...USUAL_CLIENTS]),
		/** So many of them must fail before it is said. */
		threshold: z.number().int().min(1).max(CLIENTS.length).default(1),
		/** Features that a team lets be missing, beside {@link HARMLESS}; named alike. */
		alsoAllow: z.array(z.string()).default([]),
		/** Instead of the usual list; empty to hear of everything. */
		allow: z.array(z.string()).default([...HARMLESS]),
	}),
	examples: {
		bad: [
			{ say: 'columns by flex', body: '<div style="display: FLEX"><div>One</div><div>Two</div></div>' },
			{
				say: 'a place on the page, in a style sheet',
				body: '<style>.badge{position:absolute;top:0}</style><p class="badge">New</p>',
			},
			{ say: 'a variable', body: '<p style="padding:var(--gap)">Agenda</p>' },
			{ say: 'a video alone', body: '<video src="https://northwind.example/v.mp4"></video>' },
			{
				say: 'a part that only some hide',
				body: '<p hidden>For partners only</p>',
			},
			{ say: 'a margin that is lost', body: '<p style="padding-inline:24px">Agenda</p>' },
			{
				say: 'a feature that the team has taken off the list',
				body: '<p style="border-radius:4px">Agenda</p>',
				options: { allow: [] },
			},
		],
		quiet: [
			{
				say: 'for those who know it',
				body: '<style>@media (max-width:600px){p{display:flex}} @supports (display:grid){p{display:grid}}</style>',
			},
			{
				say: 'words that are alike',
				body: '<p class="flex" style="display:block">position: absolute, calc(1)</p>',
			},
			{
				say: 'a width for those who do not calculate',
				body: '<p style="width:300px;width:calc(50% - 8px)">x</p>',
			},
			{
				say: 'a video with an image for the others',
				body: '<video><img src="https://northwind.example/v.png" alt="Watch" width="300"></video>',
			},
			{
				say: 'a rule that matches nothing here',
				body: '<style>#MessageViewBody .old{position:fixed}</style>',
			},
			{
				say: 'not for Outlook',
				body: '<!--[if !mso]><!--><div style="display:flex">x</div><!--<![endif]-->',
			},
			{
				say: 'ornament that nobody misses',
				body: '<p style="border-radius:4px;box-shadow:0 1px 2px #ccc;background-image:linear-gradient(#fff,#eee);opacity:.9;max-height:80px;overflow:hidden">x</p>',
			},
			{
				say: 'values that are as if nothing were written',
				body: '<p style="position:relative;transform:none;filter:none;aspect-ratio:auto">x</p>',
			},
			{
				say: 'an address and a font that look like units',
				body: `<p style="background:url(https://northwind.example/5vw.png);font-family:'4rem', Arial, sans-serif">x</p>`,
			},
			{ say: 'hidden in both ways', body: '<p hidden style="display:none">.</p>' },
			{
				say: 'lost by fewer clients than the team minds',
				body: '<div style="display:flex">x</div>',
				options: { threshold: 2 },
			},
			{
				say: 'a feature that the team allows',
				body: '<div style="display:flex">x</div>',
				options: { alsoAllow: ['css-display-*'] },
			},
			{
				say: 'clients that all know it',
				body: '<div style="display:flex">x</div>',
				options: { clients: ['apple-mail', 'gmail'] },
			},
		],
	},
	*check({ email: { html } }, options) {
		const { clients, threshold } = options;
		const wanted = new Set(featuresFor(options));
		for (const { feature, mark, at, evidence } of usesOf(html, new Marks(wanted))) {
			if (!wanted.has(feature)) continue;
			const lost = lostBy(feature, clients).filter((client) => isShown(html, client, at));
			if (lost.length < threshold) continue;
			wanted.delete(feature);
			yield {
				found: `${sayMark(mark)}, which ${sayClients(lost)} ${lost.length > 1 ? 'do' : 'does'} not support`,
				expected: 'what the clients of the team support (options, clients)',
				mend: insteadOf(feature),
				where: html.at(at),
				evidence,
			};
		}
	},
});

interface Options {
	readonly clients: readonly Client[];
	readonly threshold: number;
	readonly allow: readonly string[];
	readonly alsoAllow: readonly string[];
}

/** Features that so many of these clients lack, found out once. */
const featuresFor = readOnce(({ clients, threshold, allow, alsoAllow }: Options): readonly string[] => {
	const allowed = [...allow, ...alsoAllow];
	return Object.keys(FEATURES).filter(
		(feature) =>
			!feature.startsWith('image-') &&
			!isAmong(allowed, feature) &&
			lostBy(feature, clients).length >= threshold,
	);
});

const isShown = (document: HtmlDocument, client: Client, at: number) =>
	client !== 'outlook-windows' || !isHiddenFromOutlook(document, at);
