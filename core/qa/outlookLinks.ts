import { readOnce } from '../once';
import { attributeOf, type Element, type HtmlDocument } from './document';
import { Link, linksOf, type WebLink } from './links';
import { outlookElementsOf } from './look/outlook';

/** A shape (v:roundrect, v:rect …), a link or a part of an image map that only Outlook for Windows shows. */
const IS_LINK = /^(?:v:|a$|area$)/;

/** A link that only Outlook shows. */
export class OutlookLink extends Link {
	constructor(
		document: HtmlDocument,
		element: Element,
		/** What stands in it. */
		readonly text: string,
	) {
		super(document, element);
	}
}

function readLinks(document: HtmlDocument): readonly OutlookLink[] {
	return outlookElementsOf(document)
		.filter(({ element }) => IS_LINK.test(element.tag) && attributeOf(element, 'href'))
		.map(({ element, runs }) => new OutlookLink(document, element, runs.map(({ text }) => text).join('')));
}

/** @returns the links that stand in comments for Outlook, buttons above all, in order, read once. */
export const outlookLinksOf = readOnce(readLinks);

/** Every link that somebody can click; those for Outlook have no text and no children. */
export const targetsOf = readOnce((document: HtmlDocument): readonly Link[] => {
	const links = outlookLinksOf(document);
	return links.length > 0 ? [...linksOf(document), ...links] : linksOf(document);
});

/** The same, whose target is a web address with a known host. */
export const webTargetsOf = readOnce((document: HtmlDocument): readonly WebLink[] =>
	targetsOf(document).filter((link): link is WebLink => link.url !== undefined),
);
