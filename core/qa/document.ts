import { collapsed } from './collapsed';
import type { Where } from './finding';
import type { Span } from './lex';
import { PlacedText } from './placedText';
import { lastNotAfter, MASK, type Source } from './source';
import type { Declarations, Inherited } from './style';
import { readTree } from './tree';

export interface Attribute extends Span {
	/** Index of its element. */
	readonly element: number;
	readonly name: string;
	/** Entities decoded, tokens masked. */
	readonly value: string;
	readonly valueStart: number;
	readonly valueEnd: number;
}

export interface Element extends Span {
	readonly index: number;
	readonly tag: string;
	/** Index of the parent, -1 at the top. */
	readonly parent: number;
	readonly attributes: readonly Attribute[];
	/** Its inline style; empty when it has none. */
	readonly style: Declarations;
	readonly inherited: Inherited;
	/** Text runs inside the element: from, and up to but without. */
	readonly textFrom: number;
	textTo: number;
	/** Index after the last descendant. */
	next: number;
	/** The end tag was written, not implied. */
	closed: boolean;
}

export interface TextRun extends Span {
	readonly text: string;
	readonly parent: number;
	readonly hidden: boolean;
	/** In style, script or title: not part of the body. */
	readonly raw: boolean;
	readonly breakBefore: boolean;
}

const NONE: readonly never[] = [];

/** The value of an attribute, tokens masked. */
export const attributeOf = ({ attributes }: Element, name: string) =>
	attributes.find((attribute) => attribute.name === name);

export interface Comment extends Span {
	readonly text: string;
}

/** An end tag that ends nothing. */
export interface Stray extends Span {
	readonly tag: string;
}

/** An e-mail or page as one array of elements and one of texts, in document order, with places. */
export class HtmlDocument {
	readonly elements: readonly Element[];
	readonly texts: readonly TextRun[];
	readonly comments: readonly Comment[];
	/** `<!doctype html>` and the like, with the text between the brackets. */
	readonly declarations: readonly Comment[];
	readonly strays: readonly Stray[];
	private visibleText: PlacedText | undefined;
	private readonly byTag: ReadonlyMap<string, readonly Element[]>;
	private readonly byName: ReadonlyMap<string, readonly Attribute[]>;
	/** Attributes whose value holds a token. */
	readonly withToken: readonly Attribute[];

	constructor(readonly source: Source) {
		const tree = readTree(source.masked);
		this.elements = tree.elements;
		this.byTag = tree.byTag;
		this.byName = tree.byName;
		this.withToken = tree.withToken;
		this.texts = tree.texts;
		this.comments = tree.comments;
		this.declarations = tree.declarations;
		this.strays = tree.strays;
	}

	/** What a reader can see, block elements on lines of their own, entities decoded, tokens masked. */
	get visible(): PlacedText {
		return (this.visibleText ??= this.readVisible());
	}

	private readVisible(): PlacedText {
		const runs = this.texts.filter((run) => !run.hidden && !run.raw);
		return new PlacedText(this, runs, (nth) => (runs[nth]!.breakBefore ? '\n' : ''));
	}

	/** Different tags of the document. */
	get tags(): Iterable<string> {
		return this.byTag.keys();
	}

	elementsNamed(tag: string): readonly Element[] {
		return this.byTag.get(tag) ?? NONE;
	}

	/** Different names of attributes. */
	get attributeNames(): Iterable<string> {
		return this.byName.keys();
	}

	/** In order; of one that stands twice in an element, both. */
	attributesNamed(name: string): readonly Attribute[] {
		return this.byName.get(name) ?? NONE;
	}

	elementOf({ element }: Attribute): Element {
		return this.elements[element]!;
	}

	/** False for a fragment that the platform puts into its own frame. */
	get isPage(): boolean {
		return ['html', 'head', 'body'].some((tag) => this.elementsNamed(tag).length > 0);
	}

	/** Text inside the element, white space collapsed, tokens masked. */
	textIn({ textFrom, textTo }: Element): string {
		let text = '';
		for (let i = textFrom; i < textTo; i++) {
			const run = this.texts[i]!;
			if (!run.raw) text += run.breakBefore ? ` ${run.text}` : run.text;
		}
		return collapsed(text).trim();
	}

	/** Elements inside the element, at any depth. */
	inside({ index, next }: Element): Element[] {
		return this.elements.slice(index + 1, next);
	}

	/** The attribute's value as written, with its tokens. */
	written({ value, valueStart, valueEnd }: Attribute): string {
		if (!value.includes(MASK)) return value;
		const tokens = this.source.tokensIn({ start: valueStart, end: valueEnd });
		let text = '';
		let next = 0;
		for (let i = 0; i < value.length; ) {
			const token = value[i] === MASK ? tokens[next++] : undefined;
			text += token ? token.raw : value[i];
			i += token ? token.raw.length : 1;
		}
		return text;
	}

	/** The text run that holds this character of the source. */
	textAt(offset: number): TextRun | undefined {
		const run = this.texts[lastNotAfter(this.texts, offset, ({ start }) => start)];
		return run && run.start <= offset && offset < run.end ? run : undefined;
	}

	/** Styles, scripts and comments: nobody reads them. */
	isCode(offset: number): boolean {
		const comment = this.comments[lastNotAfter(this.comments, offset, ({ start }) => start)];
		const inComment = comment !== undefined && comment.start <= offset && offset < comment.end;
		return inComment || this.textAt(offset)?.raw === true;
	}

	at(offset: number): Where {
		return this.source.where(offset);
	}
}
