import type { Attribute, HtmlDocument } from '../document';
import { MASK } from '../source';
import { Cascade, type Sides } from './cascade';
import { colourOf } from './colour';
import { stylesOf } from './css';
import { ANYTHING, AROUND, type Said, saidBy, UNSURE } from './said';

/** How text right inside an element looks; UNSURE where the mail alone does not tell. */
export interface Look {
	/** 0xRRGGBB or UNSURE. */
	readonly color: number;
	readonly background: number;
	/** In px, or UNSURE. */
	readonly size: number;
	readonly bold: boolean;
	readonly faded: boolean;
}

const ROOT: Look = { color: 0, background: 0xffffff, size: 16, bold: false, faded: false };

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
	for (const { tag, attributes, parent } of document.elements) {
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
	}
	return looks;
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
	let { color, background, size, bold, faded } = parent;
	let moved = false;
	for (const said of layers) {
		if (!said) continue;
		if (said.color !== undefined) color = said.color === AROUND ? parent.color : said.color;
		if (said.background !== undefined)
			background = said.background === AROUND ? parent.background : said.background;
		if (said.size !== undefined) size = said.size;
		if (said.scale !== undefined) size = parent.size === UNSURE ? UNSURE : parent.size * said.scale;
		bold = said.bold ?? bold;
		moved ||= said.moved === true;
		faded ||= said.faded === true;
	}
	if (moved && background === parent.background) background = UNSURE;
	return { color, background, size, bold, faded };
}
