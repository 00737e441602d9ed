import { z } from 'zod/v4';

import { attributeOf, type Element, type HtmlDocument } from '../document';
import { say } from '../evidence';
import { stylesOf } from '../look/css';
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

/** Classes and ids that a style sheet shows or hides: for small screens, on a tap, in one client. */
function switchedBySheets(document: HtmlDocument): ReadonlySet<string> {
	const names = new Set<string>();
	for (const { rules } of stylesOf(document).sheets) {
		for (const { selectors, declarations } of rules) {
			if (!declarations.some(({ name }) => SHOWS.test(name))) continue;
			for (const [name] of selectors.matchAll(/[.#][\w-]{1,100}/g)) names.add(name);
		}
	}
	return names;
}

/** The outermost element that hides what is in it. */
function hiderOf({ elements }: HtmlDocument, index: number, hiders: Int32Array): number {
	const { parent, inherited } = elements[index]!;
	if (!hides(inherited)) return -1;
	return parent >= 0 && hiders[parent]! >= 0 ? hiders[parent]! : index;
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
	const hiders = new Int32Array(document.elements.length);
	for (let i = 0; i < hiders.length; i++) hiders[i] = hiderOf(document, i, hiders);
	const parts = new Map<number, string>();
	let [seen, preheader] = [0, -1];
	for (const { text, hidden, raw, parent } of document.texts) {
		if (raw || text.trim() === '') continue;
		if (!hidden) seen += seen < 200 ? lettersOf(text) : 0;
		else {
			const hider = hiders[parent]!;
			if (preheader < 0 && seen < 200 && lettersOf(text) > 0) preheader = hider;
			const before = parts.get(hider) ?? '';
			if (hider !== preheader && before.length < ENOUGH) parts.set(hider, before + text.slice(0, ENOUGH));
		}
	}
	return parts;
}
