import { MASK } from '../source';
import { colourOf } from './colour';
import type { Declaration } from './css';

/** Something is said that cannot be told from the mail alone. */
export const UNSURE = -1;
/** As it is around the element. */
export const AROUND = -2;

/** What a style says of the look of text; nothing means not said. Colours are 0xRRGGBB or one of the two above. */
export interface Said {
	color?: number;
	background?: number;
	/** In px, or UNSURE. */
	size?: number;
	/** Of the size around. */
	scale?: number;
	bold?: boolean;
	/** Moved off its place: what is behind it is not its parent. */
	moved?: boolean;
	/** Seen through or blended. */
	faded?: boolean;
}

const SIZE = /^(\d{1,4}(?:\.\d{1,4})?|\.\d{1,4})(px|pt|em|%|rem)?$/;

function saySize(said: Said, value: string) {
	if (value === 'inherit') return;
	const [, digits, unit = 'px'] = SIZE.exec(value) ?? [];
	const number = Number(digits ?? NaN);
	delete said.scale;
	delete said.size;
	if (Number.isNaN(number)) said.size = UNSURE;
	else if (unit === 'em') said.scale = number;
	else if (unit === '%') said.scale = number / 100;
	else said.size = unit === 'pt' ? (number * 4) / 3 : unit === 'rem' ? number * 16 : number;
}

function colourSaid(value: string): number {
	if (value === 'inherit' || value === 'unset') return AROUND;
	return colourOf(value) ?? UNSURE;
}

const IMAGE = /url\(|gradient\(|image|var\(/;

function backgroundSaid(value: string): number {
	if (value.includes(MASK) || IMAGE.test(value)) return UNSURE;
	const whole = colourOf(value);
	if (whole !== undefined) return whole;
	if (/^(?:none|transparent|inherit|initial|unset|0|0 0)$/.test(value)) return AROUND;
	const colours = value.split(/\s+/).map(colourOf);
	return colours.find((colour) => colour !== undefined) ?? UNSURE;
}

const BEHIND = /^(?:top|left|right|bottom|transform|margin(?:-top|-left|-right|-bottom)?)$/;

function sayOne(said: Said, { name, value }: Declaration) {
	if (name === 'color') said.color = colourSaid(value);
	else if (name === 'background') said.background = backgroundSaid(value);
	else if (name === 'background-color') {
		// an image over the colour stays one
		if (said.background !== UNSURE) said.background = backgroundSaid(value);
	} else if (name === 'background-image') {
		if (value !== 'none') said.background = UNSURE;
	} else if (name === 'font-size') saySize(said, value);
	else if (name === 'font-weight') said.bold = /^(?:bold|bolder|[6-9]00)$/.test(value);
	else if (name === 'font') sayFont(said, value);
	else if (name === 'position') said.moved = value === 'absolute' || value === 'fixed' || said.moved;
	else if (name === 'opacity') said.faded = Number(value) !== 1;
	else if (/^(?:filter|mix-blend-mode|-webkit-text-fill-color|background-clip)$/.test(name))
		said.faded = true;
	else if (BEHIND.test(name) && /(?:^|\s)-\d|translate/.test(value)) said.moved = true;
}

function sayFont(said: Said, value: string) {
	const size = value.split(/[\s/]+/).find((word) => SIZE.test(word) && /[a-z%]$/.test(word));
	saySize(said, size ?? '?');
	said.bold = /\bbold|\b[6-9]00\b/.test(value);
}

/** @returns what declarations say, or undefined when they say nothing of the look. */
export function saidBy(declarations: readonly Declaration[]): Said | undefined {
	const said: Said = {};
	for (const declaration of declarations) sayOne(said, declaration);
	return Object.keys(said).length > 0 ? said : undefined;
}

/** Everything may be said here. */
export const ANYTHING: Said = { color: UNSURE, background: UNSURE, size: UNSURE };
