import { type Attribute, attributeOf, type Element, type HtmlDocument } from '../document';
import type { Edit, Where } from '../finding';
import { type Href, readHref } from '../href';

export interface Image {
	readonly element: Element;
	readonly src: Attribute | undefined;
	/** As written, with its tokens. */
	readonly written: string;
	readonly href: Href;
	/** Width and height as written, the style before the attribute; undefined when nothing is said. */
	readonly width: string | undefined;
	readonly height: string | undefined;
	/** A counting pixel, a spacer of one pixel, or hidden. */
	readonly invisible: boolean;
	/** Of the source, or of the element when there is none. */
	readonly where: Where;
	/** Replaces the source. */
	edit(text: string): Edit[];
}

function readImage(document: HtmlDocument, element: Element): Image {
	const src = attributeOf(element, 'src');
	const said = (name: string) => [element.style.get(name), attributeOf(element, name)?.value.trim()];
	const tiny = (name: string) =>
		said(name).some((value) => value !== undefined && /^[01](?:px)?$/.test(value));
	const sizeOf = (name: string) => said(name).find((value) => value);
	return {
		element,
		src,
		written: src ? document.written(src).trim() : '',
		href: readHref(src?.value ?? ''),
		width: sizeOf('width'),
		height: sizeOf('height'),
		// a font size of 0 around images closes the gaps between them and hides none
		invisible: (tiny('width') && tiny('height')) || element.inherited.hidden,
		get where() {
			return document.at(src && src.value !== '' ? src.valueStart : element.start);
		},
		edit: (text) => (src ? document.source.edit({ start: src.valueStart, end: src.valueEnd }, text) : []),
	};
}

const known = new WeakMap<HtmlDocument, readonly Image[]>();

/** @returns the images of a document in order, read once. */
export function imagesOf(document: HtmlDocument): readonly Image[] {
	const images =
		known.get(document) ?? document.elementsNamed('img').map((element) => readImage(document, element));
	known.set(document, images);
	return images;
}
