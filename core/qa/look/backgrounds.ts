import { readOnce } from '../../once';
import { attributeOf, type HtmlDocument } from '../document';
import { stylesOf } from './css';
import { outlookElementsOf } from './outlook';

/** An image behind an element: by its attribute, its style, a style sheet, or a shape for Outlook. */
export interface Background {
	/** In lower case where a style names it. */
	readonly url: string;
	/** Of the element, or of the declaration in a style sheet. */
	readonly at: number;
}

const NAMES = /^(?:background|background-image|list-style|list-style-image|content)$/;
const SHAPE = /^v:(?:fill|image|imagedata|background)$/;
const URL_VALUE = /url\(\s{0,20}["']?([^"')]{1,5000})/g;

function* readBackgrounds(document: HtmlDocument): Iterable<Background> {
	for (const attribute of document.attributesNamed('background')) {
		const element = document.elementOf(attribute);
		const url = attribute.value.trim();
		// of two in one element the first counts
		if (url && attributeOf(element, 'background') === attribute) yield { url, at: element.start };
	}
	for (const { element } of outlookElementsOf(document)) {
		const url = SHAPE.test(element.tag) ? attributeOf(element, 'src')?.value.trim() : undefined;
		if (url) yield { url, at: element.start };
	}
	const { inline, sheets } = stylesOf(document);
	for (const { element, declarations } of inline.values()) {
		for (const { name, value } of declarations) {
			if (!NAMES.test(name)) continue;
			for (const [, url] of value.matchAll(URL_VALUE)) yield { url: url!.trim(), at: element.start };
		}
	}
	for (const { rules } of sheets) {
		for (const { declarations } of rules) {
			for (const { name, value, start } of declarations) {
				if (!NAMES.test(name)) continue;
				for (const [, url] of value.matchAll(URL_VALUE)) yield { url: url!.trim(), at: start };
			}
		}
	}
}

/** @returns the images behind elements, read once; the same inline style counts once. */
export const backgroundsOf = readOnce((document: HtmlDocument): readonly Background[] => [
	...readBackgrounds(document),
]);
