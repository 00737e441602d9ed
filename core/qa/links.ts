import { readOnce } from '../once';
import { type Attribute, attributeOf, type Element, type HtmlDocument } from './document';
import type { Edit, Where } from './finding';
import { type Href, readHref } from './href';
import { type Parameter, parametersOf, partsOf, type TargetParts } from './query';

/** Ampersands stay entities where they were, and a quote never ends the attribute. */
function editValue({ source }: HtmlDocument, { valueStart: start, valueEnd: end }: Attribute, text: string) {
	const encoded = source.text.slice(start, end).includes('&amp;') ? text.replace(/&/g, '&amp;') : text;
	return source.edit({ start, end }, encoded.replace(/"/g, '&quot;'));
}

export class Link {
	readonly attribute: Attribute | undefined;
	/** As written, with the tokens that only the platform can fill. */
	readonly written: string;
	readonly href: Href;
	/** Of the target with its tokens masked. */
	readonly parts: TargetParts;
	readonly parameters: readonly Parameter[];
	/** Where its host is known. */
	readonly url: URL | undefined;
	/** Of the url, lower case; empty where it is not known. */
	readonly host: string;

	constructor(
		private readonly document: HtmlDocument,
		readonly element: Element,
	) {
		this.attribute = attributeOf(element, 'href');
		const target = this.attribute?.value ?? '';
		this.written = this.attribute ? document.written(this.attribute).trim() : '';
		this.href = readHref(target);
		this.parts = partsOf(target);
		this.parameters = parametersOf(this.parts.query ?? '');
		this.url = this.href.kind === 'web' ? this.href.url : undefined;
		this.host = this.url?.hostname ?? '';
	}

	get where(): Where {
		const { document, attribute, element } = this;
		return document.at(attribute && attribute.value !== '' ? attribute.valueStart : element.start);
	}

	/** Replaces the whole target. */
	edit(text: string): Edit[] {
		return this.attribute ? editValue(this.document, this.attribute, text) : [];
	}
}

/** @returns the links (`a`, `area`) of a document in order, read once. */
export const linksOf = readOnce((document: HtmlDocument): readonly Link[] =>
	[...document.elementsNamed('a'), ...document.elementsNamed('area')]
		.sort((a, b) => a.index - b.index)
		.map((element) => new Link(document, element)),
);

export interface WebLink extends Link {
	readonly url: URL;
}
/** @returns the links whose target is a web address with a known host, read once. */
export const webLinksOf = readOnce((document: HtmlDocument): readonly WebLink[] =>
	linksOf(document).filter((link): link is WebLink => link.url !== undefined),
);
