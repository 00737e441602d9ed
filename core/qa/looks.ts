import { readOnce } from '../once';
import { attributeOf, type HtmlDocument } from './document';
import { colourOf, hexOf, type Rgb } from './look/colour';
import { stylesOf } from './look/css';

/** A declaration or an attribute that sets how something looks, with its place. */
export interface Look {
	/** As in CSS. */
	readonly name: string;
	/** Lower case. */
	readonly value: string;
	readonly start: number;
}

/** HTML 4's own words for it. */
const ATTRIBUTES: ReadonlyMap<string, string> = new Map([
	['bgcolor', 'background-color'],
	['color', 'color'],
	['face', 'font-family'],
]);

function read(document: HtmlDocument): readonly Look[] {
	const looks: Look[] = [];
	const { inline, sheets } = stylesOf(document);
	for (const { element, declarations } of inline.values()) {
		const { valueStart } = attributeOf(element, 'style')!;
		looks.push(...declarations.map(({ name, value, start }) => ({ name, value, start: valueStart + start })));
	}
	for (const { attributes } of document.elements) {
		for (const { name, value, valueStart } of attributes) {
			const property = ATTRIBUTES.get(name);
			if (property) looks.push({ name: property, value: value.trim().toLowerCase(), start: valueStart });
		}
	}
	// what @font-face declares is used by nobody yet
	for (const { declarations, selectors } of sheets.flatMap(({ rules }) => rules)) {
		if (!selectors.startsWith('@')) looks.push(...declarations);
	}
	return looks;
}

/** @returns how the mail sets its looks, each different inline style once, read once. */
export const looksOf = readOnce(read);

const COLOUR = /#[0-9a-f]{3,8}|rgba?\([^()]{5,40}\)|(?<![\w#-])[a-z]{3,20}(?![\w-])/g;

/** @returns the opaque colours in a value, of shorthands too. */
export const coloursIn = (value: string): Rgb[] =>
	[...value.slice(0, 1_000).toLowerCase().matchAll(COLOUR)].flatMap(([word]) => colourOf(word) ?? []);

export const isGrey = (colour: Rgb) => /^#(..)\1\1$/.test(hexOf(colour));
