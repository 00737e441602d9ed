import { QuoteType, Tokenizer } from 'htmlparser2';

import type { Where } from './finding';
import type { Span } from './lex';
import { lastNotAfter, MASK, type Source } from './source';
import { hides, inherit, type Inherited, ROOT } from './style';

export interface Attribute extends Span {
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

const VOID = new Set('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(' '));
const RAW = new Set(['style', 'script', 'title', 'textarea', 'xmp', 'noembed', 'noframes']);
const BLOCK = new Set(
	'address article aside blockquote body br center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table tbody td tfoot th thead tr ul'.split(' '),
);
/** A start tag that ends an open element of these names when it is the innermost one. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
	p: ['p'],
	li: ['li'],
	td: ['td', 'th'],
	th: ['td', 'th'],
	tr: ['td', 'th', 'tr'],
	tbody: ['thead', 'tbody'],
	tfoot: ['thead', 'tbody'],
	a: ['a'],
	option: ['option'],
	body: ['head'],
};

/** The value of an attribute, tokens masked. */
export const attributeOf = ({ attributes }: Element, name: string) => attributes.find((attribute) => attribute.name === name);

/**
 * An e-mail or page as one array of elements and one of texts, in document order, with places.
 * Built straight on htmlparser2's tokenizer: its parser keeps the stack at the front of an array and takes
 * 5 s for 100,000 nested tags.
 */
export class HtmlDocument {
	readonly elements: Element[] = [];
	readonly texts: TextRun[] = [];
	readonly comments: (Span & { readonly text: string })[] = [];
	private visibleText: VisibleText | undefined;

	constructor(readonly source: Source) {
		new TreeBuilder(this, source.masked).read();
	}

	/** What a reader can see, block elements on lines of their own, entities decoded, tokens masked. */
	get visible(): VisibleText {
		return (this.visibleText ??= new VisibleText(this, this.texts.filter((run) => !run.hidden && !run.raw)));
	}

	elementsNamed(tag: string): Element[] {
		return this.elements.filter((element) => element.tag === tag);
	}

	/** Text inside the element, white space collapsed, tokens masked. */
	textIn({ textFrom, textTo }: Element): string {
		const runs = this.texts.slice(textFrom, textTo).filter((run) => !run.raw);
		return runs.map((run) => (run.breakBefore ? ` ${run.text}` : run.text)).join('').replace(/\s+/g, ' ').trim();
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

	at(offset: number): Where {
		return this.source.where(offset);
	}
}

/** Visible text with the way back to the places it came from. */
export class VisibleText {
	readonly text: string;
	private readonly starts: number[] = [];

	constructor(
		private readonly document: HtmlDocument,
		private readonly runs: readonly TextRun[],
	) {
		const pieces: string[] = [];
		let length = 0;
		for (const run of runs) {
			if (run.breakBefore && length > 0) {
				pieces.push('\n');
				length++;
			}
			this.starts.push(length);
			pieces.push(run.text);
			length += run.text.length;
		}
		this.text = pieces.join('');
	}

	/** @returns the offset in the document's resolved text of a character of {@link text}. */
	offsetOf(index: number): number {
		if (this.runs.length === 0) return 0;
		const nth = lastNotAfter(this.starts, index, (start) => start);
		const run = this.runs[nth]!;
		return Math.min(run.start + index - this.starts[nth]!, Math.max(run.start, run.end - 1));
	}

	where(index: number): Where {
		return this.document.at(this.offsetOf(index));
	}
}

/** Turns tokenizer events into the arrays. Each step costs the same however deep the nesting is. */
class TreeBuilder {
	private readonly open: Element[] = [];
	private readonly openByTag = new Map<string, number>();
	private tagStart = 0;
	private tag = '';
	private attributes: Attribute[] = [];
	private name = { text: '', start: 0, end: 0 };
	private value = '';
	private breakBefore = false;
	private textStart = 0;

	constructor(
		private readonly document: HtmlDocument,
		private readonly html: string,
	) {}

	read(): void {
		const tokenizer = new Tokenizer({ decodeEntities: true }, this);
		tokenizer.write(this.html);
		tokenizer.end();
	}

	ontext(start: number, end: number) {
		this.addText(this.html.slice(start, end), start, end);
	}

	ontextentity(codePoint: number, end: number) {
		this.addText(String.fromCodePoint(codePoint), this.textStart, end);
	}

	onopentagname(start: number, end: number) {
		this.tagStart = start - 1;
		this.tag = this.html.slice(start, end).toLowerCase();
		this.attributes = [];
	}

	onattribname(start: number, end: number) {
		this.name = { text: this.html.slice(start, end).toLowerCase(), start, end };
		this.value = '';
	}

	onattribdata(start: number, end: number) {
		this.value += this.html.slice(start, end);
	}

	onattribentity(codePoint: number) {
		this.value += String.fromCodePoint(codePoint);
	}

	onattribend(quote: QuoteType, end: number) {
		const { text: name, start, end: nameEnd } = this.name;
		let valueStart = nameEnd;
		if (quote !== QuoteType.NoValue) {
			while (valueStart < end && this.html[valueStart] !== '=') valueStart++;
			valueStart++;
			while (valueStart < end && /\s/.test(this.html[valueStart]!)) valueStart++;
			if (quote !== QuoteType.Unquoted) valueStart++;
		}
		const valueEnd = quote === QuoteType.Single || quote === QuoteType.Double ? end - 1 : end;
		this.attributes.push({ name, value: this.value, start, end, valueStart, valueEnd: Math.max(valueStart, valueEnd) });
	}

	onopentagend(end: number) {
		for (const ended = ENDS[this.tag]; ended?.includes(this.open.at(-1)?.tag ?? ''); ) this.close(false);
		this.addElement(end + 1);
	}

	onselfclosingtag(end: number) {
		this.onopentagend(end);
	}

	onclosetag(start: number, end: number) {
		const tag = this.html.slice(start, end).toLowerCase();
		this.textStart = end + 1;
		if (BLOCK.has(tag)) this.breakBefore = true;
		if (!this.openByTag.get(tag)) return;
		while (this.open.at(-1)!.tag !== tag) this.close(false);
		this.close(true);
	}

	oncomment(start: number, end: number, endOffset: number) {
		this.document.comments.push({ start, end: end - endOffset, text: this.html.slice(start, end - endOffset) });
		this.textStart = end + 1;
	}

	oncdata(_start: number, end: number) {
		this.textStart = end + 1;
	}

	ondeclaration(_start: number, end: number) {
		this.textStart = end + 1;
	}

	onprocessinginstruction(_start: number, end: number) {
		this.textStart = end + 1;
	}

	onend() {
		while (this.open.length > 0) this.close(false);
	}

	private addText(text: string, start: number, end: number) {
		const parent = this.open.at(-1);
		this.document.texts.push({
			text,
			start,
			end,
			parent: parent?.index ?? -1,
			hidden: parent !== undefined && hides(parent.inherited),
			raw: parent !== undefined && RAW.has(parent.tag),
			breakBefore: this.breakBefore,
		});
		this.breakBefore = false;
		this.textStart = end;
	}

	private addElement(end: number) {
		const { tag, attributes } = this;
		const parent = this.open.at(-1);
		const style = attributes.find(({ name }) => name === 'style')?.value;
		const isHidden = attributes.some(({ name }) => name === 'hidden');
		const element: Element = {
			index: this.document.elements.length,
			tag,
			parent: parent?.index ?? -1,
			start: this.tagStart,
			end,
			attributes,
			inherited: inherit(parent?.inherited ?? ROOT, style, isHidden),
			textFrom: this.document.texts.length,
			textTo: this.document.texts.length,
			next: this.document.elements.length + 1,
			closed: false,
		};
		this.document.elements.push(element);
		if (BLOCK.has(tag)) this.breakBefore = true;
		this.textStart = end;
		if (VOID.has(tag)) return;
		this.open.push(element);
		this.openByTag.set(tag, (this.openByTag.get(tag) ?? 0) + 1);
	}

	private close(closed: boolean) {
		const element = this.open.pop()!;
		this.openByTag.set(element.tag, this.openByTag.get(element.tag)! - 1);
		element.closed = closed;
		element.textTo = this.document.texts.length;
		element.next = this.document.elements.length;
	}
}
