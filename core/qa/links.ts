import { type Attribute, attributeOf, type Element, type HtmlDocument } from './document';
import type { Edit, Where } from './finding';
import { type Href, readHref } from './href';
import { type Parameter, parametersOf, partsOf, type TargetParts } from './query';

export interface Link {
	readonly element: Element;
	readonly attribute: Attribute | undefined;
	/** As written, with the tokens that only the platform can fill. */
	readonly written: string;
	readonly href: Href;
	/** Of the target with its tokens masked. */
	readonly parts: TargetParts;
	readonly parameters: readonly Parameter[];
	/** Where its host is known. */
	readonly url: URL | undefined;
	readonly where: Where;
	/** Replaces the whole target. */
	edit(text: string): Edit[];
}

const known = new WeakMap<HtmlDocument, readonly Link[]>();

/** Ampersands stay entities where they were, and a quote never ends the attribute. */
function editValue({ source }: HtmlDocument, { valueStart: start, valueEnd: end }: Attribute, text: string) {
	const encoded = source.text.slice(start, end).includes('&amp;') ? text.replace(/&/g, '&amp;') : text;
	return source.edit({ start, end }, encoded.replace(/"/g, '&quot;'));
}

function readLink(document: HtmlDocument, element: Element): Link {
	const attribute = attributeOf(element, 'href');
	const target = attribute?.value ?? '';
	const href = readHref(target);
	const parts = partsOf(target);
	return {
		element,
		attribute,
		written: attribute ? document.written(attribute).trim() : '',
		href,
		parts,
		parameters: parametersOf(parts.query ?? ''),
		url: href.kind === 'web' ? href.url : undefined,
		get where() {
			return document.at(attribute && target !== '' ? attribute.valueStart : element.start);
		},
		edit: (text) => (attribute ? editValue(document, attribute, text) : []),
	};
}

/** @returns the links (`a`, `area`) of a document in order, read once. */
export function linksOf(document: HtmlDocument): readonly Link[] {
	const links =
		known.get(document) ??
		[...document.elementsNamed('a'), ...document.elementsNamed('area')]
			.sort((a, b) => a.index - b.index)
			.map((element) => readLink(document, element));
	known.set(document, links);
	return links;
}

export interface WebLink extends Link {
	readonly url: URL;
}
const knownWeb = new WeakMap<HtmlDocument, readonly WebLink[]>();

/** @returns the links whose target is a web address with a known host, read once. */
export function webLinksOf(document: HtmlDocument): readonly WebLink[] {
	const links =
		knownWeb.get(document) ?? linksOf(document).filter((link): link is WebLink => link.url !== undefined);
	knownWeb.set(document, links);
	return links;
}
