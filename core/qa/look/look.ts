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
			return name.startsWith(MASK) ? ANYTHING : said;
	}
}

const known = new WeakMap<HtmlDocument, readonly Look[]>();

/** @returns how text looks in each element, by the element's index. Read once, in one pass. */
export function looksOf(document: HtmlDocument): readonly Look[] {
	const looks = known.get(document) ?? readLooks(document);
	known.set(document, looks);
	return looks;
}

/** The look of a text that stands in no element, too. */
export const lookOf = (looks: readonly Look[], parent: number): Look => looks[parent] ?? ROOT;

function readLooks(document: HtmlDocument): Look[] {
	const cascade = new Cascade(document);
	const inline = inlineOf(document);
	const looks: Look[] = [];
	const spoken = new Map<number, Line>();
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
		const layers = [BY_TAG.get(tag), said, sheet.normal, its?.normal, sheet.important, its?.important];
		looks.push(layers.some(Boolean) ? within(around, layers) : around);
		const line = lineOf(layers);
		if (line) spoken.set(index, line);
	}
	lines.set(document, spoken);
	return looks;
}

const lines = new WeakMap<HtmlDocument, ReadonlyMap<number, Line>>();

/** @returns what is said of underlines, by the element's index. */
export function linesOf(document: HtmlDocument): ReadonlyMap<number, Line> {
	looksOf(document);
	return lines.get(document)!;
}

function lineOf(layers: readonly (Said | undefined)[]): Line | undefined {
	const line = layers.findLast((said) => said?.line !== undefined)?.line;
	return line === undefined ? undefined : { line, marked: layers.some((said) => said?.marked) };
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

/** @param layers from the weakest to the strongest */
function within(parent: Look, layers: readonly (Said | undefined)[]): Look {
	let { color, background, size, bold, faded, unseen } = parent;
	let [moved, gone, opacity] = [false, false, 1];
	for (const said of layers) {
		if (!said) continue;
		if (said.color !== undefined) color = said.color === AROUND ? parent.color : said.color;
		if (said.background !== undefined)
			background = said.background === AROUND ? parent.background : said.background;
		if (said.size !== undefined) size = said.size;
		if (said.scale !== undefined) size = parent.size === UNSURE ? UNSURE : parent.size * said.scale;
		bold = said.bold ?? bold;
		gone = said.gone ?? gone;
		unseen = said.unseen ?? unseen;
		opacity = said.opacity ?? opacity;
		moved ||= said.moved === true;
		faded ||= said.faded === true;
	}
	if (background > 0xffffff)
		background = parent.background === UNSURE ? UNSURE : over(background, parent.background);
	// a ground that is itself seen through mixes with what is behind it
	if (background !== parent.background && opacity * parent.opacity !== 1) faded = true;
	if (moved && background === parent.background) background = UNSURE;
	opacity *= parent.opacity;
	gone ||= parent.gone;
	return { color, background, size, bold, faded, opacity, gone, unseen };
}
