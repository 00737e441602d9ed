import { readOnce } from '../../once';
import type { Element, HtmlDocument, TextRun } from '../document';
import { readTree } from '../tree';
import { conditionalsOf, isNotForOutlook } from './conditionals';

/** An element that only Outlook for Windows reads, in its place, and the texts in it. */
export interface OutlookElement {
	readonly element: Element;
	readonly runs: readonly TextRun[];
}

const POINTS_OUTSIDE = /\s(?:href|src)\s*=/i;
/** Pieces of text in one element that are read. */
const MOST_RUNS = 20;

/** As if it stood behind the last element: what asks for its texts and children finds none. */
const moved = (element: Element, by: number, index: number): Element => ({
	...element,
	index,
	parent: -1,
	start: element.start + by,
	end: element.end + by,
	attributes: element.attributes.map((attribute) => ({
		...attribute,
		element: index,
		start: attribute.start + by,
		end: attribute.end + by,
		valueStart: attribute.valueStart + by,
		valueEnd: attribute.valueEnd + by,
	})),
	textFrom: 0,
	textTo: 0,
	next: index,
});

function readElements(document: HtmlDocument): readonly OutlookElement[] {
	const { elements, source } = document;
	return conditionalsOf(document).blocks.flatMap((block): OutlookElement[] => {
		if (!block.inComment || isNotForOutlook(block) || !POINTS_OUTSIDE.test(block.text)) return [];
		const { textStart, text } = block;
		const tree = readTree(source.masked.slice(textStart, textStart + text.length));
		return tree.elements.map((element) => ({
			element: moved(element, textStart, elements.length),
			runs: tree.texts.slice(element.textFrom, Math.min(element.textTo, element.textFrom + MOST_RUNS)),
		}));
	});
}

/** @returns the elements of those comments for Outlook that hold a link or an image, in order, read once. */
export const outlookElementsOf = readOnce(readElements);
