import type { HtmlDocument } from '../document';
import { MASK } from '../source';
import { type Sheet, stylesOf } from './css';
import { ANYTHING, type Said, saidBy, UNSURE } from './said';
import { namesOf, readSelector, type Selector } from './selector';

export interface Sides {
	readonly normal?: Said | undefined;
	/** Said with !important. */
	readonly important?: Said | undefined;
}

interface LookRule extends Selector, Sides {
	readonly order: number;
}

/** More selectors than any mail has; beyond it nothing is judged, so that the cost stays bounded. */
const MOST_SELECTORS = 2_000;
const NOTHING: Sides = {};
const UNKNOWN: Sides = { normal: ANYTHING, important: ANYTHING };

/** What the style sheets of a document say of the look of an element. */
export class Cascade {
	private readonly byKey = new Map<string, LookRule[]>();
	private readonly found = new Map<string, Sides>();
	/** The sheets come, in part or whole, from tokens. */
	private unknown = false;

	constructor(document: HtmlDocument) {
		const { sheets } = stylesOf(document);
		const rules = sheets.flatMap((sheet) => this.rulesOf(sheet));
		if (rules.length === 0) return;
		const names = namesOf(document);
		let order = 0;
		for (const { selectors, ...sides } of rules) {
			for (const text of selectors.split(',')) {
				const selector = readSelector(text, names);
				if (selector) this.add({ ...selector, ...sides, sure: selector.sure && sides.sure, order: order++ });
				if (order > MOST_SELECTORS) this.unknown = true;
			}
			if (this.unknown) return;
		}
	}

	get isEmpty() {
		return this.byKey.size === 0 && !this.unknown;
	}

	saidOf(tag: string, className: string, id: string): Sides {
		if (this.isEmpty) return NOTHING;
		if (this.unknown || className.includes(MASK)) return UNKNOWN;
		const key = className || id ? `${tag}\n${className}\n${id}` : tag;
		let said = this.found.get(key);
		if (!said) this.found.set(key, (said = this.match(tag, className, id)));
		return said;
	}

	private rulesOf({ rules }: Sheet) {
		return rules.flatMap(({ selectors, declarations, scope }) => {
			if (selectors.includes(MASK)) this.unknown = true;
			if (scope !== 'always' && scope !== 'screen') return [];
			const normal = saidBy(declarations.filter(({ important }) => !important));
			const important = saidBy(declarations.filter((one) => one.important));
			return normal || important ? [{ selectors, normal, important, sure: scope === 'always' }] : [];
		});
	}

	private add(rule: LookRule) {
		const key = rule.classes[0] ? `.${rule.classes[0]}` : rule.id ? `#${rule.id}` : (rule.tag ?? '*');
		const same = this.byKey.get(key);
		if (same) same.push(rule);
		else this.byKey.set(key, [rule]);
	}

	private match(tag: string, className: string, id: string): Sides {
		const classes = className.split(/\s+/).filter(Boolean);
		const keys = ['*', tag, `#${id}`, ...new Set(classes.map((name) => `.${name}`))];
		const rules = keys
			.flatMap((key) => this.byKey.get(key) ?? [])
			.filter(
				(rule) =>
					(rule.tag ?? tag) === tag &&
					(rule.id ?? id) === id &&
					rule.classes.every((name) => classes.includes(name)),
			)
			.sort((a, b) => a.specificity - b.specificity || a.order - b.order);
		if (rules.length === 0) return NOTHING;
		return { normal: overlay(rules, 'normal'), important: overlay(rules, 'important') };
	}
}

/** The later rule wins; one that perhaps holds makes unsure what it speaks of. */
function overlay(rules: readonly LookRule[], side: 'normal' | 'important'): Said | undefined {
	let whole: Said | undefined;
	for (const { sure, [side]: said } of rules) {
		if (!said) continue;
		whole ??= {};
		if (said.size !== undefined) delete whole.scale;
		if (said.scale !== undefined) delete whole.size;
		Object.assign(whole, sure ? said : unsure(said));
	}
	return whole;
}

const unsure = ({ color, background, size, scale, bold, moved, faded, opacity, ...its }: Said): Said => ({
	...(color !== undefined && { color: UNSURE }),
	...(background !== undefined && { background: UNSURE }),
	...((size !== undefined || scale !== undefined || bold !== undefined) && { size: UNSURE }),
	...(moved && { moved }),
	...((faded || opacity !== undefined) && { faded: true }),
	...(its.gone !== undefined && { gone: false }),
	...(its.unseen !== undefined && { unseen: false }),
	...(its.line && { line: true }),
	...(its.marked && { marked: true }),
});
