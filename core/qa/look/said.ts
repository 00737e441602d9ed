import { MASK } from '../source';
import { isOutOfSight } from '../style';
import { paintOf } from './colour';
import type { Declaration } from './css';

/** Something is said that cannot be told from the mail alone. */
export const UNSURE = -1;
/** As it is around the element. */
export const AROUND = -2;

/** What a style says of the look of text; nothing means not said. Colours are paints or one of the two above. */
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
	/** Blended in a way that cannot be told. */
	faded?: boolean;
	opacity?: number;
	/** Not shown, with all that is in it. */
	gone?: boolean;
	/** Its text is not shown; what is in it may be. */
	unseen?: boolean;
	/** Underlined, or expressly not. */
	line?: boolean;
	/** Set off by a border, a ground or room around it. */
	marked?: boolean;
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
	return paintOf(value) ?? UNSURE;
}

const IMAGE = /url\(|gradient\(|image|var\(/;

function backgroundSaid(value: string): number {
	if (value.includes(MASK) || IMAGE.test(value)) return UNSURE;
	if (/^(?:none|transparent|inherit|initial|unset|0|0 0)$/.test(value)) return AROUND;
	const whole = paintOf(value);
	if (whole !== undefined) return whole;
	const colours = value.split(/\s+/).map(paintOf);
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
	else if (name === 'display') said.gone = value === 'none';
	else if (name === 'visibility') said.unseen = value === 'hidden' || value === 'collapse';
	else if (name === 'opacity') {
		said.opacity = value.endsWith('%') ? Number(value.slice(0, -1)) / 100 : Number(value);
		if (Number.isNaN(said.opacity)) said.faded = true;
	} else if (name.startsWith('text-decoration')) sayLine(said, value);
	else if (
		/^(?:filter|mix-blend-mode|-webkit-text-fill-color|background-clip|animation.*|transition.*)$/.test(name)
	)
		said.faded = true;
	else if (BEHIND.test(name) && /(?:^|\s)-\d|translate/.test(value)) said.moved = true;
}

function sayLine(said: Said, value: string) {
	if (/underline|overline/.test(value)) said.line = true;
	else if (value === 'none') said.line = false;
}

function sayFont(said: Said, value: string) {
	const size = value.split(/[\s/]+/).find((word) => SIZE.test(word) && /[a-z%]$/.test(word));
	saySize(said, size ?? '?');
	said.bold = /\bbold|\b[6-9]00\b/.test(value);
}

const MAY_HIDE = /^(?:overflow|position|clip|text-indent|margin)/;
const MARKS = /^(?:border(?!-collapse|-spacing|-radius)|background|padding|display)/;

/** @returns what declarations say, or undefined when they say nothing of the look. */
export function saidBy(declarations: readonly Declaration[]): Said | undefined {
	const said: Said = {};
	let [mayHide, marked] = [false, false];
	for (const declaration of declarations) {
		sayOne(said, declaration);
		mayHide ||= MAY_HIDE.test(declaration.name);
		marked ||= MARKS.test(declaration.name);
	}
	if (marked) said.marked = true;
	if (mayHide && isOutOfSight(new Map(declarations.map(({ name, value }) => [name, value]))))
		said.gone = true;
	return Object.keys(said).length > 0 ? said : undefined;
}

/** Everything may be said here. */
export const ANYTHING: Said = { color: UNSURE, background: UNSURE, size: UNSURE };
