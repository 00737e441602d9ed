import { z } from 'zod/v4';

import { attributeOf, type Element, type HtmlDocument } from '../document';
import { say } from '../evidence';
import { stylesOf } from '../look/css';
import { isUnseen, looksOf } from '../look/look';
import { classesOf } from '../look/selector';
import { defineRule } from '../rule';
import { hides } from '../style';

const LETTER = /[\p{L}\p{N}]/gu;
/** Signs of a text in its letters; tokens and the padding after a preheader have none. */
const lettersOf = (text: string) => text.match(LETTER)?.length ?? 0;
const NAMED = /pre-?header|preview|visually-?hidden|sr-?only|screen-?reader/i;
/** Characters of a hidden part that are looked at. */
const ENOUGH = 2_000;
const SHOWS = /^(?:display|visibility|opacity|max-height|height|font-size|mso-hide)$/;

/** More than one element by its name: a state, a place, a neighbour. */
const IS_CHOICE = /[:>+~[\s]/;

/** Classes and ids that a style sheet shows or hides for some: on small screens, on a tap, in one client. */
function switchedBySheets(document: HtmlDocument): ReadonlySet<string> {
	const names = new Set<string>();
	for (const { rules } of stylesOf(document).sheets) {
		for (const { selectors, declarations, scope } of rules) {
			if (!declarations.some(({ name }) => SHOWS.test(name))) continue;
			for (const selector of selectors.split(',')) {
				// what hides from everybody switches nothing
				if (scope === 'always' && !IS_CHOICE.test(selector.trim()) && declarations.some(hidesAll)) continue;
				for (const [name] of selector.matchAll(/[.#][\w-]{1,100}/g)) names.add(name);
			}
		}
	}
	return names;
}
const hidesAll = ({ value }: { readonly value: string }) => HIDES.test(value);

/** What only hides when everything is put together; two of them make a style sheet that hides. */
const HIDES = /^(?:none|hidden|collapse|0(?:px|%)?|0?\.0{1,4}|[01]px|-\d{3,6}\w{0,3}|rect\(.*|inset\(.*)$/;

/** A style sheet may hide something from everybody. */
const sheetsHide = (document: HtmlDocument) =>
	stylesOf(document).sheets.some(({ rules }) =>
		rules.some(
			({ scope, declarations }) => scope === 'always' && declarations.some(({ value }) => HIDES.test(value)),
		),
	);

/** The elements in which text is hidden: by their styles, by the sheets, by both. */
function hidersOf(document: HtmlDocument): Int32Array {
	const looks = sheetsHide(document) ? looksOf(document) : undefined;
	const hiders = new Int32Array(document.elements.length).fill(-1);
	for (const { index, parent, inherited } of document.elements) {
		const isHidden = hides(inherited) || (looks !== undefined && isUnseen(looks[index]!));
		// the outermost one
		if (isHidden) hiders[index] = parent >= 0 && hiders[parent]! >= 0 ? hiders[parent]! : index;
	}
	return hiders;
}

const isAllowed = (element: Element, switched: ReadonlySet<string>) => {
	const [id, className] = ['id', 'class'].map((name) => attributeOf(element, name)?.value ?? '');
	if (NAMED.test(`${id} ${className}`) || attributeOf(element, 'aria-hidden')?.value === 'true') return true;
	return switched.has(`#${id}`) || classesOf(element).some((name) => switched.has(`.${name}`));
};

export const htmlHiddenText = defineRule({
	id: 'html-hidden-text',
	title: 'no e-mail hides text from the reader, but for the preheader and parts for small screens',
	severity: 'warning',
	required: false,
	why: 'Google tells senders not to hide content; filters take it for a trick.',
	source: 'qa-rules §5 html; Google sender guidelines',
	reads: ['emails'],
	options: z.strictObject({
		/** Letters and digits that may be hidden. */
		most: z.number().int().min(0).max(10_000).default(40),
	}),
	examples: {
		bad: [
			{
				say: 'a class that the style sheet hides from everybody',
				body: '<style>.old { display: none !important; }</style><p>Agenda</p><div class="old"><p>Join us on the partner day in Lyon and meet the product team in person.</p></div>',
			},
			{
				say: 'a class in no size, and the element it stands on by its id',
				body: '<style>.s{font-size:0;line-height:0}#k{visibility:hidden}</style><p>Agenda</p><p class="s">forecast demand planning software cheap best forecast tool</p>',
			},
			{
				say: 'a class pushed out of the page',
				body: '<style>p.far{position:absolute;left:-9999px}</style><p>Agenda</p><p class="far">forecast demand planning software cheap best forecast tool</p>',
			},
			{
				say: 'a box without height',
				body: '<p>Agenda</p><div style="height:0;overflow:hidden">forecast demand planning software cheap best forecast tool</div>',
			},
			{
				say: 'cut to nothing',
				body: '<p>Agenda</p><div style="clip-path:inset(100%)">forecast demand planning software cheap best forecast tool</div>',
			},
			{
				say: 'key words in no size',
				body: '<p>Agenda</p><div style="font-size:0">forecast demand planning software cheap best forecast tool</div>',
			},
			{
				say: 'key words beside the picture',
				body: '<p>Agenda</p><p style="position:absolute;left:-9999px">forecast demand planning software cheap best forecast tool</p>',
			},
			{
				say: 'a part that was switched off and forgotten',
				body: '<table role="presentation" style="display:none"><tr><td>Last year: meet us in Lisbon from 4 to 6 March, hall 3, near the entrance</td></tr></table>',
			},
		],
		quiet: [
			{
				say: 'a class that small screens show',
				body: '<style>.m{display:none}@media (max-width:600px){.m{display:block!important}}</style><p>Agenda</p><div class="m">A shorter version of this very long text, for telephones</div>',
			},
			{
				say: 'an answer that a tap shows',
				body: '<style>.answer{display:none}#q:checked ~ .answer{display:block}</style><p>Agenda</p><div class="answer">The room holds sixty people, and there is a waiting list of twenty more</div>',
			},
			{
				say: 'what one client hides',
				body: '<style>u + .body .web{display:none}</style><p>Agenda</p><div class="web">The room holds sixty people, and there is a waiting list of twenty more</div>',
			},
			{
				say: 'a class that the style of the element overrules',
				body: '<style>.m{display:none}</style><p>Agenda</p><div class="m" style="display:block">The room holds sixty people, and there is a waiting list of twenty more</div>',
			},
			{
				say: 'a box that lets its content out',
				body: '<p>Agenda</p><div style="max-height:0;position:relative">The room holds sixty people, and there is a waiting list of twenty more</div>',
			},
			{
				say: 'words for screen readers',
				body: '<p>Agenda</p><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">The picture shows the room with sixty people, and the way to the entrance</span>',
			},
			{
				say: 'the same for small screens',
				body: '<style>@media (max-width:600px){.m{display:block!important}}</style><div class="m" style="display:none">A shorter version of this very long text, for telephones</div>',
			},
			{
				say: 'a preheader further down, by its name',
				body: '<div class="preheader" style="display:none">Three ways to forecast demand when history is short</div>',
			},
			{ say: 'padding', body: `<div style="display:none">${'&zwnj;&nbsp;'.repeat(60)}</div>` },
			{
				say: 'gaps closed by a size of 0',
				body: '<div style="font-size:0"><p style="font-size:16px">All of this long text is to be read by everybody</p></div>',
			},
		],
	},
	*check({ email: { html } }, { most }) {
		const hidden = hiddenParts(html);
		if (hidden.size === 0) return;
		const switched = switchedBySheets(html);
		for (const [index, text] of hidden) {
			const element = html.elements[index]!;
			if (lettersOf(text) <= most || isAllowed(element, switched)) continue;
			yield {
				found: `hidden text: ${say(text, 60)}`,
				expected: `at most ${most} hidden characters outside of the preheader`,
				mend: 'Remove the part, or show it',
				where: html.at(element.start),
				evidence: text.slice(0, 100),
			};
		}
	},
});

/** Hidden texts by the element that hides them; not the first one, before the reader has seen much: the preheader. */
function hiddenParts(document: HtmlDocument): Map<number, string> {
	const hiders = hidersOf(document);
	const parts = new Map<number, string>();
	let [seen, preheader] = [0, -1];
	for (const { text, raw, parent } of document.texts) {
		if (raw || text.trim() === '') continue;
		const hider = hiders[parent] ?? -1;
		if (hider < 0) seen += seen < 200 ? lettersOf(text) : 0;
		else {
			if (preheader < 0 && seen < 200 && lettersOf(text) > 0) preheader = hider;
			const before = parts.get(hider) ?? '';
			if (hider !== preheader && before.length < ENOUGH) parts.set(hider, before + text.slice(0, ENOUGH));
		}
	}
	return parts;
}
