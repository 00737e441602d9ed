import { readOnce } from '../../once';
import type { Attribute, HtmlDocument } from '../document';
import { MASK } from '../source';
import { Cascade, type Sides } from './cascade';
import { colourOf, over, type Rgb } from './colour';
import { stylesOf } from './css';
import { ANYTHING, AROUND, type Said, saidBy, UNSURE } from './said';

/** How text right inside an element looks; UNSURE where the mail alone does not tell. */
export interface Look {
	/** A paint or UNSURE; what is seen of it tells {@link inkOf}. */
	readonly color: number;
	/** 0xRRGGBB or UNSURE. */
	readonly background: number;
	/** In px, or UNSURE. */
	readonly size: number;
	readonly bold: boolean;
	readonly faded: boolean;
	readonly opacity: number;
	/** Not shown, with all that is in it. */
	readonly gone: boolean;
	/** Not shown; elements in it may be. */
	readonly unseen: boolean;
}

/** Of an element whose line is spoken of: whether it is underlined, and whether a border, a ground or room sets it off. */
export interface Line {
	readonly line: boolean;
	readonly marked: boolean;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

const ROOT: Look = {
	color: 0,
	background: 0xffffff,
	size: 16,
	bold: false,
	faded: false,
	opacity: 1,
	gone: false,
	unseen: false,
};

/** @returns the colour in which the text is seen, or UNSURE. */
export const inkOf = ({ color, background, opacity, faded }: Look): Rgb =>
	color === UNSURE || background === UNSURE || faded ? UNSURE : over(color, background, opacity);

/** True when nobody sees text of this look, whatever the mail itself says right at the text. */
export const isUnseen = ({ gone, unseen, size, opacity, faded }: Look) =>
	gone || unseen || (size !== UNSURE && size <= 1) || (opacity === 0 && !faded);

const HEADING: Said = { size: UNSURE, bold: true };
const CONTROL: Said = { color: UNSURE, background: UNSURE, size: UNSURE };
const OTHER_SIZE: Said = { size: UNSURE };
/** What clients do with these elements by themselves. */
const BY_TAG: ReadonlyMap<string, Said> = new Map(
	Object.entries({
		h1: HEADING,
		h2: HEADING,
		h3: HEADING,
		h4: HEADING,
		h5: HEADING,
		h6: HEADING,
		button: CONTROL,
		input: CONTROL,
		select: CONTROL,
		textarea: CONTROL,
		mark: CONTROL,
		small: OTHER_SIZE,
		big: OTHER_SIZE,
		sub: OTHER_SIZE,
		sup: OTHER_SIZE,
		code: OTHER_SIZE,
		pre: OTHER_SIZE,
		tt: OTHER_SIZE,
		kbd: OTHER_SIZE,
		samp: OTHER_SIZE,
		b: { bold: true },
		strong: { bold: true },
		th: { bold: true },
		// clients give links a colour of their own
		a: { color: UNSURE },
	}),
);

function colourWritten(written: string): number {
	const value = written.trim().toLowerCase();
	return colourOf(value) ?? colourOf(`#${value}`) ?? UNSURE;
}

/** What an attribute says of the look; the first one that says something counts. */
function saidBefore(said: Said | undefined, tag: string, { name, value }: Attribute): Said | undefined {
	switch (name) {
		case 'bgcolor':
			return value ? { background: colourWritten(value), ...said } : said;
		case 'background':
			return value ? { ...said, background: UNSURE } : said;
		case 'text':
			return tag === 'body' && value ? { ...said, color: colourWritten(value) } : said;
		case 'color':
			return tag === 'font' && value ? { ...said, color: colourWritten(value) } : said;
		case 'size':
			return tag === 'font' ? { ...said, size: UNSURE } : said;
		default:
			// an attribute that a token brings can be any
			return name[0] === MASK ? ANYTHING : said;
	}
}

/** By the element's index. */
interface Looks {
	readonly looks: readonly Look[];
	readonly lines: ReadonlyMap<number, Line>;
}

/** Read once, in one pass. */
const read = readOnce(readLooks);

/** @returns how text looks in each element, by the element's index. */
export const looksOf = (document: HtmlDocument) => read(document).looks;

/** @returns what is said of underlines, by the element's index. */
export const linesOf = (document: HtmlDocument) => read(document).lines;

/** The look of a text that stands in no element, too. */
export const lookOf = (looks: readonly Look[], parent: number): Look => looks[parent] ?? ROOT;

function readLooks(document: HtmlDocument): Looks {
	const cascade = new Cascade(document);
	const inline = inlineOf(document);
	const looks: Look[] = [];
	const lines = new Map<number, Line>();
	for (const { index, tag, attributes, parent } of document.elements) {
		let said: Said | undefined;
		let its: Sides | undefined;
		let [className, id] = ['', ''];
		for (const attribute of attributes) {
			if (attribute.name === 'style') its ??= inline.get(attribute.value);
			else if (attribute.name === 'class') className = attribute.value;
			else if (attribute.name === 'id') id = attribute.value;
			else said = saidBefore(said, tag, attribute);
		}
		const sheet = cascade.saidOf(tag, className, id);
		const around = lookOf(looks, parent);
		const look = new Within(around);
		look.add(BY_TAG.get(tag));
		look.add(said);
		look.add(sheet.normal);
		look.add(its?.normal);
		look.add(sheet.important);
		look.add(its?.important);
		looks.push(look.whole);
		const { line } = look;
		if (line) lines.set(index, line);
	}
	return { looks, lines };
}

function inlineOf(document: HtmlDocument): Map<string, Sides> {
	const sides = new Map<string, Sides>();
	for (const [style, { declarations }] of stylesOf(document).inline) {
		// a token between declarations can say anything
		const loose = style.includes(MASK) && style.split(';').some((part) => /^[^:]*\u007F/.test(part));
		sides.set(style, {
			normal: loose ? ANYTHING : saidBy(declarations.filter(({ important }) => !important)),
			important: saidBy(declarations.filter(({ important }) => important)),
		});
	}
	return sides;
}

/** A look inside another, put together from what is said, from the weakest to the strongest. */
class Within {
	private look: Mutable<Look> | undefined;
	private moved = false;
	private marked = false;
	private gone = false;
	private opacity = 1;
	private isLined: boolean | undefined;

	constructor(private readonly parent: Look) {}

	add(said: Said | undefined) {
		if (!said) return;
		const { parent } = this;
		const look = (this.look ??= { ...parent });
		if (said.color !== undefined) look.color = said.color === AROUND ? parent.color : said.color;
		if (said.background !== undefined)
			look.background = said.background === AROUND ? parent.background : said.background;
		if (said.size !== undefined) look.size = said.size;
		if (said.scale !== undefined) look.size = parent.size === UNSURE ? UNSURE : parent.size * said.scale;
		if (said.bold !== undefined) look.bold = said.bold;
		if (said.unseen !== undefined) look.unseen = said.unseen;
		if (said.faded) look.faded = true;
		if (said.moved) this.moved = true;
		if (said.marked) this.marked = true;
		if (said.gone !== undefined) this.gone = said.gone;
		if (said.opacity !== undefined) this.opacity = said.opacity;
		if (said.line !== undefined) this.isLined = said.line;
	}

	/** What is said of the underline; none when nothing is. */
	get line(): Line | undefined {
		const { isLined: line, marked } = this;
		return line === undefined ? undefined : { line, marked };
	}

	get whole(): Look {
		const { look, parent, opacity } = this;
		if (!look) return parent;
		if (look.background > 0xffffff)
			look.background = parent.background === UNSURE ? UNSURE : over(look.background, parent.background);
		look.opacity = opacity * parent.opacity;
		// a ground that is itself seen through mixes with what is behind it
		if (look.background !== parent.background && look.opacity !== 1) look.faded = true;
		if (this.moved && look.background === parent.background) look.background = UNSURE;
		look.gone = this.gone || parent.gone;
		return look;
	}
}
