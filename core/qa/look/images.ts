import { readOnce } from '../../once';
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

const isTiny = (size: string | undefined) => size !== undefined && /^[01](?:px)?$/.test(size);

class DocumentImage implements Image {
	readonly src: Attribute | undefined;
	readonly written: string;
	readonly href: Href;
	readonly width: string | undefined;
	readonly height: string | undefined;
	readonly invisible: boolean;

	constructor(
		private readonly document: HtmlDocument,
		readonly element: Element,
	) {
		const { style, inherited } = element;
		const [width, height] = [this.attribute('width'), this.attribute('height')];
		this.src = attributeOf(element, 'src');
		this.written = this.src ? document.written(this.src).trim() : '';
		this.href = readHref(this.src?.value ?? '');
		this.width = style.get('width') || width || undefined;
		this.height = style.get('height') || height || undefined;
		const isDot =
			(isTiny(style.get('width')) || isTiny(width)) && (isTiny(style.get('height')) || isTiny(height));
		// a font size of 0 around images closes the gaps between them and hides none
		this.invisible = isDot || inherited.hidden;
	}

	get where() {
		const { document, src, element } = this;
		return document.at(src && src.value !== '' ? src.valueStart : element.start);
	}

	edit(text: string) {
		const { document, src } = this;
		return src ? document.source.edit({ start: src.valueStart, end: src.valueEnd }, text) : [];
	}

	private attribute(name: string): string | undefined {
		return attributeOf(this.element, name)?.value.trim();
	}
}

/** @returns the images of a document in order, read once. */
export const imagesOf = readOnce((document: HtmlDocument): readonly Image[] =>
	document.elementsNamed('img').map((element) => new DocumentImage(document, element)),
);
