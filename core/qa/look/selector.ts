import { readOnce } from '../../once';
import { attributeOf, type Element, type HtmlDocument } from '../document';

/** What a selector wants of the element it is for. */
export interface Selector {
	readonly tag: string | undefined;
	readonly id: string | undefined;
	readonly classes: readonly string[];
	/** False when more is asked than can be told here: ancestors, attributes, positions. */
	readonly sure: boolean;
	readonly specificity: number;
}

/** What selectors can ask for in a document. */
export class Names {
	private readonly names: Set<string>;

	constructor(private readonly document: HtmlDocument) {
		this.names = new Set(document.tags);
		for (const { value } of document.attributesNamed('id')) this.names.add(`#${value.trim()}`);
		const classes = new Set(document.attributesNamed('class').map(({ value }) => value));
		for (const value of classes) for (const one of value.split(/\s+/)) this.names.add(`.${one}`);
	}

	/** @param name a tag, `.class` or `#id` */
	has(name: string): boolean {
		return this.names.has(name);
	}

	hasAttribute(name: string): boolean {
		return this.document.attributesNamed(name).length > 0;
	}
}

/** @returns the names of a document, collected once. */
export const namesOf = readOnce((document: HtmlDocument): Names => new Names(document));

export const classesOf = (element: Element): string[] =>
	attributeOf(element, 'class')?.value.split(/\s+/).filter(Boolean) ?? [];

/** Holds only while something is done, or for a part of the text. */
const PASSING =
	/:(?:hover|active|focus|visited|before|after|first-l|-webkit|-moz|placeholder|selection|target)/i;
/** Every link of a mail. */
const LINK = /:(?:any-)?link\b/gi;
const ATTRIBUTE = /\[\s*([\w-]{1,60})[^\]]{0,200}\]/g;
const PSEUDO = /::?[\w-]{1,40}(?:\([^()]{0,100}\))?/g;
const PART = /[#.]?(?:[\w\u0080-\uffff-]+|\*)/g;

/** @returns what the selector asks for, or undefined when it can match nothing in the document. */
export function readSelector(text: string, names: Names): Selector | undefined {
	if (PASSING.test(text)) return undefined;
	const asked = [...text.matchAll(ATTRIBUTE)].map(([, name]) => name!.toLowerCase());
	const its = text.replace(LINK, '');
	const bare = its.replace(ATTRIBUTE, '').replace(PSEUDO, '');
	const steps = bare.split(/[\s>+~]+/).filter(Boolean);
	const parts = steps.map((step) => step.match(PART) ?? []);
	const last = parts.at(-1) ?? [];
	const before = parts.slice(0, -1).flat();
	const all = [...before, ...last].map((name) => (/^[#.]/.test(name) ? name : name.toLowerCase()));
	if (!asked.every((name) => names.hasAttribute(name))) return undefined;
	if (all.some((name) => name !== '*' && !isPage(name) && !names.has(name))) return undefined;
	return {
		tag: last.find((part) => !/^[#.*]/.test(part))?.toLowerCase(),
		id: last.find((part) => part.startsWith('#'))?.slice(1),
		classes: last.filter((part) => part.startsWith('.')).map((part) => part.slice(1)),
		sure: asked.length === 0 && !its.includes(':') && before.every(isPage) && !/[>+~]/.test(bare),
		specificity: all.reduce((sum, name) => sum + weightOf(name), asked.length * 100),
	};
}

/** Around everything, written or not. */
const isPage = (name: string) => /^(?:html|body)$/i.test(name);

const weightOf = (name: string) =>
	name === '*' ? 0 : name.startsWith('#') ? 10_000 : name.startsWith('.') ? 100 : 1;
