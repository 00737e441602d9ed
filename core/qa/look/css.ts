import { readOnce } from '../../once';
import { attributeOf, type Element, type HtmlDocument } from '../document';

export interface Declaration {
	/** Lower case. */
	readonly name: string;
	/** Lower case, without !important. */
	readonly value: string;
	readonly important: boolean;
	/** Where the name begins in the text that was read. */
	readonly start: number;
}

/** When a rule of a style sheet holds: always, on every screen, only under a condition (narrow, dark, …), or not for elements. */
export type Scope = 'always' | 'screen' | 'condition' | 'none';

export interface StyleRule {
	readonly selectors: string;
	readonly declarations: readonly Declaration[];
	readonly scope: Scope;
	/** In the resolved text of the document. */
	readonly start: number;
}

export interface AtRule {
	/** With its @, lower case, without the block. */
	readonly prelude: string;
	readonly start: number;
}

export interface Sheet {
	readonly rules: readonly StyleRule[];
	readonly atRules: readonly AtRule[];
}

/** An inline style and the first element that has it. */
export interface InlineStyle {
	readonly element: Element;
	readonly declarations: readonly Declaration[];
}

export interface Styles {
	readonly inline: ReadonlyMap<string, InlineStyle>;
	readonly sheets: readonly Sheet[];
}

const SEMICOLON = 59;
const [OPEN, CLOSE] = [40, 41];
const [DOUBLE, SINGLE] = [34, 39];

/** @returns the declarations of a style attribute or of a rule's block; a `;` in brackets or quotes ends nothing. */
export function declarationsIn(text: string, from = 0): Declaration[] {
	const declarations: Declaration[] = [];
	let [start, depth, quote] = [0, 0, 0];
	for (let i = 0; i <= text.length; i++) {
		const unit = i < text.length ? text.charCodeAt(i) : SEMICOLON;
		const atEnd = i === text.length;
		if (quote && !atEnd) {
			if (unit === quote) quote = 0;
		} else if (unit === DOUBLE || unit === SINGLE) quote = unit;
		else if (unit === OPEN) depth++;
		else if (unit === CLOSE && depth > 0) depth--;
		else if (unit === SEMICOLON && (depth === 0 || atEnd)) {
			const declaration = readDeclaration(text.slice(start, i), from + start);
			if (declaration) declarations.push(declaration);
			start = i + 1;
		}
	}
	return declarations;
}

function readDeclaration(text: string, at: number): Declaration | undefined {
	const colon = text.indexOf(':');
	if (colon < 0) return undefined;
	const name = text.slice(0, colon);
	const value = text.slice(colon + 1).trim();
	const mark = value.lastIndexOf('!');
	const important = mark >= 0 && /^!\s*important$/i.test(value.slice(mark));
	return {
		name: name.trim().toLowerCase(),
		value: (important ? value.slice(0, mark).trimEnd() : value).toLowerCase(),
		important,
		start: at + name.length - name.trimStart().length,
	};
}

const blank = (text: string) => ' '.repeat(text.length);
const GROUP = /^@(?:-[a-z]+-)?(?:media|supports|layer|container|document|keyframes)\b/;

function scopeOf(prelude: string, outer: Scope): Scope {
	if (outer === 'none' || outer === 'condition') return outer;
	if (!/^@(?:media|layer)\b/.test(prelude)) return prelude.includes('keyframes') ? 'none' : 'condition';
	if (/^@layer\b/.test(prelude)) return outer;
	return /^@media\s+(?:only\s+)?(?:screen|all)$/.test(prelude) ? 'screen' : 'condition';
}

/** Reads a style sheet of any quality, each character a bounded number of times. */
export function readSheet(sheet: string, from: number): Sheet {
	// comments, and the HTML comment marks that old mails put around their styles
	const text = sheet.replace(/\/\*[^]*?(?:\*\/|$)|<!--|-->/g, blank);
	const rules: StyleRule[] = [];
	const atRules: AtRule[] = [];
	const scopes: Scope[] = ['always'];
	const special = /[{};]/g;
	let begin = 0;
	for (let match = special.exec(text); match; match = special.exec(text)) {
		const raw = text.slice(begin, match.index);
		const prelude = raw.trim().toLowerCase();
		const start = from + begin + raw.length - raw.trimStart().length;
		begin = match.index + 1;
		if (match[0] === '}') {
			if (scopes.length > 1) scopes.pop();
			continue;
		}
		if (prelude.startsWith('@')) atRules.push({ prelude, start });
		if (match[0] === ';') continue;
		if (GROUP.test(prelude)) {
			scopes.push(scopeOf(prelude, scopes.at(-1)!));
			continue;
		}
		const close = text.indexOf('}', begin);
		const end = close < 0 ? text.length : close;
		rules.push({
			selectors: raw.trim(),
			declarations: declarationsIn(text.slice(begin, end), from + begin),
			scope: prelude.startsWith('@') ? 'none' : scopes.at(-1)!,
			start,
		});
		begin = special.lastIndex = Math.min(end + 1, text.length);
	}
	return { rules, atRules };
}

/** @returns the style sheets in the document, and each different inline style once. Read once. */
export const stylesOf = readOnce(readStyles);

function readStyles(document: HtmlDocument): Styles {
	const inline = new Map<string, InlineStyle>();
	for (const attribute of document.attributesNamed('style')) {
		const element = document.elementOf(attribute);
		const { value: style } = attribute;
		// of two in one element the first counts
		if (inline.has(style) || attributeOf(element, 'style') !== attribute) continue;
		inline.set(style, { element, declarations: declarationsIn(style) });
	}
	const sheets = document.elementsNamed('style').map(({ end, textFrom, textTo }) => {
		const last = textTo > textFrom ? document.texts[textTo - 1] : undefined;
		return readSheet(last ? document.source.masked.slice(end, last.end) : '', end);
	});
	return { inline, sheets };
}
