import { QuoteType, Tokenizer } from 'htmlparser2';

import { once } from '../once';
import type { Attribute, Comment, Element, Stray, TextRun } from './document';
import { MASK } from './source';
import { hides, inherit, NO_STYLE, readStyle, ROOT } from './style';

const VOID = new Set(
	'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
		' ',
	),
);
const RAW = new Set(['style', 'script', 'title', 'textarea', 'xmp', 'noembed', 'noframes']);
const BLOCK = new Set(
	'address article aside blockquote body br center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table tbody td tfoot th thead tr ul'.split(
		' ',
	),
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

const EQUALS = 61;
/** Between an equals sign and a value: tab, line feed, form feed, carriage return, blank. */
const isBlank = (unit: number) => unit === 32 || (unit >= 9 && unit <= 13 && unit !== 11);

export interface Tree {
	readonly elements: Element[];
	readonly texts: TextRun[];
	readonly comments: Comment[];
	readonly declarations: Comment[];
	readonly strays: Stray[];
	/** Elements by tag, and attributes by name, in order, so that no rule has to look through all of them. */
	readonly byTag: ReadonlyMap<string, readonly Element[]>;
	readonly byName: ReadonlyMap<string, readonly Attribute[]>;
	readonly withToken: readonly Attribute[];
}

function addTo<T>(lists: Map<string, T[]>, key: string, item: T) {
	const list = lists.get(key);
	if (list) list.push(item);
	else lists.set(key, [item]);
}

/**
 * Reads HTML of any quality. Built straight on htmlparser2's tokenizer: its parser keeps the open elements at
 * the front of an array and takes 5 s for 100,000 nested tags.
 */
export function readTree(html: string): Tree {
	const builder = new TreeBuilder(html);
	const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
	tokenizer.write(html);
	tokenizer.end();
	return builder;
}

/** Turns tokenizer events into the arrays. Each step costs the same however deep the nesting is. */
class TreeBuilder implements Tree {
	readonly elements: Element[] = [];
	readonly texts: TextRun[] = [];
	readonly comments: Comment[] = [];
	readonly declarations: Comment[] = [];
	readonly strays: Stray[] = [];
	readonly byTag = new Map<string, Element[]>();
	readonly byName = new Map<string, Attribute[]>();
	readonly withToken: Attribute[] = [];
	private readonly open: Element[] = [];
	/** E-mails repeat a handful of styles hundreds of times. */
	private readonly styleOf = once(readStyle);
	private readonly openByTag = new Map<string, number>();
	private tagStart = 0;
	private tag = '';
	private attributes: Attribute[] = [];
	private name = '';
	private nameStart = 0;
	private nameEnd = 0;
	private value = '';
	private breakBefore = false;
	private textStart = 0;

	constructor(private readonly html: string) {}

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
		this.name = this.html.slice(start, end).toLowerCase();
		this.nameStart = start;
		this.nameEnd = end;
		this.value = '';
	}

	onattribdata(start: number, end: number) {
		this.value += this.html.slice(start, end);
	}

	onattribentity(codePoint: number) {
		this.value += String.fromCodePoint(codePoint);
	}

	onattribend(quote: QuoteType, end: number) {
		const { html } = this;
		let valueStart = this.nameEnd;
		if (quote !== QuoteType.NoValue) {
			while (valueStart < end && html.charCodeAt(valueStart) !== EQUALS) valueStart++;
			valueStart++;
			while (valueStart < end && isBlank(html.charCodeAt(valueStart))) valueStart++;
			if (quote !== QuoteType.Unquoted) valueStart++;
		}
		const valueEnd = quote === QuoteType.Single || quote === QuoteType.Double ? end - 1 : end;
		this.attributes.push({
			element: this.elements.length,
			name: this.name,
			value: this.value,
			start: this.nameStart,
			end,
			valueStart,
			valueEnd: Math.max(valueStart, valueEnd),
		});
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
		if (!this.openByTag.get(tag)) {
			this.strays.push({ tag, start: start - 2, end: end + 1 });
			return;
		}
		while (this.open.at(-1)!.tag !== tag) this.close(false);
		this.close(true);
	}

	oncomment(start: number, end: number, endOffset: number) {
		this.comments.push({ start, end: end - endOffset, text: this.html.slice(start, end - endOffset) });
		this.textStart = end + 1;
	}

	oncdata(_start: number, end: number) {
		this.textStart = end + 1;
	}

	ondeclaration(start: number, end: number) {
		this.declarations.push({ start, end, text: this.html.slice(start, end) });
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
		this.texts.push({
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
		let style: string | undefined;
		let isHidden = false;
		for (const attribute of attributes) {
			const { name, value } = attribute;
			if (name === 'style') style ??= value;
			else if (name === 'hidden') isHidden = true;
			if (value.includes(MASK)) this.withToken.push(attribute);
			addTo(this.byName, name, attribute);
		}
		const its = style === undefined ? NO_STYLE : this.styleOf(style);
		const element: Element = {
			index: this.elements.length,
			tag,
			parent: parent?.index ?? -1,
			start: this.tagStart,
			end,
			attributes,
			style: its.declarations,
			inherited: inherit(parent?.inherited ?? ROOT, its, isHidden),
			textFrom: this.texts.length,
			textTo: this.texts.length,
			next: this.elements.length + 1,
			closed: false,
		};
		this.elements.push(element);
		addTo(this.byTag, tag, element);
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
		element.textTo = this.texts.length;
		element.next = this.elements.length;
	}
}
