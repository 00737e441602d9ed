import { attributeOf, type Element, type HtmlDocument } from './document';
import { DocumentLink, type Link, linksOf, type WebLink, webLinksOf } from './links';
import { conditionalsOf, isNotForOutlook } from './look/conditionals';
import { readTree } from './tree';

/** A shape (v:roundrect, v:rect …), a link or a part of an image map that only Outlook for Windows shows. */
const IS_LINK = /^(?:v:|a$|area$)/;
/** Pieces of text in one link that are read. */
const MOST_RUNS = 20;
const HREF = /\shref\s*=/i;

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

/** A link that only Outlook shows. */
export class OutlookLink extends DocumentLink {
	constructor(
		document: HtmlDocument,
		element: Element,
		/** What stands in it. */
		readonly text: string,
	) {
		super(document, element);
	}
}

function readLinks(document: HtmlDocument): OutlookLink[] {
	const { elements, source } = document;
	return conditionalsOf(document).blocks.flatMap((block) => {
		if (!block.inComment || isNotForOutlook(block) || !HREF.test(block.text)) return [];
		const { textStart, text } = block;
		const tree = readTree(source.masked.slice(textStart, textStart + text.length));
		return tree.elements
			.filter((element) => IS_LINK.test(element.tag) && attributeOf(element, 'href'))
			.map((element) => {
				const runs = tree.texts.slice(
					element.textFrom,
					Math.min(element.textTo, element.textFrom + MOST_RUNS),
				);
				const said = runs.map((run) => run.text).join('');
				return new OutlookLink(document, moved(element, textStart, elements.length), said);
			});
	});
}

const known = new WeakMap<HtmlDocument, readonly OutlookLink[]>();

/** @returns the links that stand in comments for Outlook, buttons above all, in order, read once. */
export function outlookLinksOf(document: HtmlDocument): readonly OutlookLink[] {
	const links = known.get(document) ?? readLinks(document);
	known.set(document, links);
	return links;
}

/** Every link that somebody can click; those for Outlook have no text and no children. */
export function targetsOf(document: HtmlDocument): readonly Link[] {
	const links = outlookLinksOf(document);
	return links.length > 0 ? [...linksOf(document), ...links] : linksOf(document);
}

/** The same, whose target is a web address with a known host. */
export function webTargetsOf(document: HtmlDocument): readonly WebLink[] {
	const links = outlookLinksOf(document).filter(
		(link): link is OutlookLink & WebLink => link.url !== undefined,
	);
	return links.length > 0 ? [...webLinksOf(document), ...links] : webLinksOf(document);
}
