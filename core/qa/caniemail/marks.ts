import { attributeOf, type Element, type HtmlDocument } from '../document';
import type { Declaration } from '../look/css';
import { FEATURES } from './table';

/** A feature where it is used. */
export interface Hit {
	readonly feature: string;
	/** Its mark, e.g. `display:flex`, `calc()`, `1vw`, `:fit-content`, `@font-face`, `<video>`, `[hidden]`, `.webp`. */
	readonly mark: string;
}

export interface DeclarationHit extends Hit {
	readonly declaration: Declaration;
}

/** Values that are as if nothing were written. */
const NOTHING =
	/^(?:none|auto|normal|initial|inherit|unset|revert|static|relative|visible|0|1)$|^(?:progid:|alpha\()/;
/** Addresses and quoted words are no CSS of their own. */
const FOREIGN = /url\([^()]*|"[^"]*|'[^']*/g;
const WORD = /(?<![\w.#-])(-?[\d.]{1,12})?([a-z][a-z-]*)(\(?)/g;

function* marksInValue(value: string): Iterable<string> {
	for (const [, number, word, bracket] of value.replace(FOREIGN, ' ').matchAll(WORD))
		yield number ? `1${word}` : bracket ? `${word}()` : `:${word}`;
}

/** Every mark belongs to one feature. */
const FEATURE_OF: ReadonlyMap<string, string> = new Map(
	Object.entries(FEATURES).flatMap(([feature, [marks]]) => marks.split(' ').map((mark) => [mark, feature])),
);
/** Features by tag, `<input>` and `<input[type=text]>` alike, or by attribute. */
const byName = (shape: RegExp) =>
	Map.groupBy(
		[...FEATURE_OF].flatMap(([mark, feature]) => {
			const name = shape.exec(mark)?.[1];
			return name ? { name, feature } : [];
		}),
		({ name }) => name,
	);
const OF_TAG = byName(/^<([a-z0-9]+)/);
const OF_ATTRIBUTE = byName(/^\[([a-z-]+)\]/);

/** Finds features by their marks, as long as they are wanted. */
export class Marks {
	constructor(private readonly wanted: ReadonlySet<string>) {}

	private hit(mark: string): Hit[] {
		const feature = FEATURE_OF.get(mark);
		return feature !== undefined && this.wanted.has(feature) ? [{ feature, mark }] : [];
	}

	/** @param block the declarations of one style attribute or rule */
	*inBlock(block: readonly Declaration[]): Iterable<DeclarationHit> {
		for (const declaration of block) {
			const { name, value } = declaration;
			if (NOTHING.test(value)) continue;
			for (const mark of [name, `${name}:${value.replace(/^inline-/, '')}`])
				for (const hit of this.hit(mark)) yield { ...hit, declaration };
		}
		yield* this.inValues(block.filter(({ name }) => !name.startsWith('--') && !name.startsWith('mso-')));
	}

	/** A client that does not know a value keeps another one of the same name. */
	private *inValues(block: readonly Declaration[]): Iterable<DeclarationHit> {
		const times = new Map<string, number>();
		const hits = new Map<string, { readonly hit: DeclarationHit; times: number }>();
		for (const declaration of block) {
			const { name, value } = declaration;
			times.set(name, (times.get(name) ?? 0) + 1);
			for (const mark of new Set(marksInValue(value))) {
				const known = hits.get(`${name} ${mark}`);
				if (known) known.times++;
				else
					for (const hit of this.hit(mark))
						hits.set(`${name} ${mark}`, { hit: { ...hit, declaration }, times: 1 });
			}
		}
		for (const { hit, times: its } of hits.values()) if (its === times.get(hit.declaration.name)) yield hit;
	}

	/** @param prelude of an at-rule, lower case */
	inAtRule(prelude: string): Hit[] {
		const name = /^@[a-z-]+/.exec(prelude)?.[0] ?? '';
		const asked = name === '@media' ? [...prelude.matchAll(/\(\s*([a-z-]+)/g)].map(([, what]) => what) : [];
		return [name, ...asked.map((what) => `@media(${what}`)].flatMap((mark) => this.hit(mark));
	}

	/** @returns the elements that may be a mark or have one, in order */
	elementsIn(document: HtmlDocument): Element[] {
		const isWanted = ({ feature }: { readonly feature: string }) => this.wanted.has(feature);
		const found = new Set<Element>();
		for (const tag of document.tags)
			if (OF_TAG.get(tag)?.some(isWanted))
				for (const element of document.elementsNamed(tag)) found.add(element);
		for (const name of document.attributeNames)
			if (OF_ATTRIBUTE.get(name)?.some(isWanted))
				for (const attribute of document.attributesNamed(name)) found.add(document.elementOf(attribute));
		return [...found].sort((a, b) => a.index - b.index);
	}

	*inElement(element: Element): Iterable<Hit> {
		const { tag, attributes } = element;
		yield* this.hit(`<${tag}>`);
		const type = attributeOf(element, tag === 'meta' ? 'name' : 'type');
		if (type) yield* this.hit(`<${tag}[${type.name}=${type.value.trim().toLowerCase()}]>`);
		for (const { name } of attributes) yield* this.hit(`[${name}]`);
	}
}

/** @returns the feature that an image file with this ending is, e.g. `webp`. */
export const featureOfFormat = (ending: string): string | undefined => FORMATS.get(`.${ending}`);

const FORMATS: ReadonlyMap<string, string> = new Map(
	Object.entries(FEATURES)
		.filter(([feature]) => feature.startsWith('image-'))
		.flatMap(([feature, [marks]]) => marks.split(' ').map((mark) => [mark, feature] as const)),
);
