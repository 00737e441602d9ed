/** What an element passes on to everything inside it. */
export interface Inherited {
	/** For good; a size of 0 is not, because an element inside may set its own. */
	readonly hidden: boolean;
	/** In px. */
	readonly size?: number;
}

export const ROOT: Inherited = { hidden: false };

/** @returns true when text right inside the element cannot be seen. */
export const hides = ({ hidden, size }: Inherited) => hidden || (size !== undefined && size <= 1);

const PX_OF: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3 };

export type Declarations = ReadonlyMap<string, string>;
export const NO_STYLE: Declarations = new Map();

/** @returns the declarations of an inline style, lower-case names, last one wins. */
export function declarationsOf(style: string): Declarations {
	const declarations = new Map<string, string>();
	for (const declaration of style.split(';')) {
		const colon = declaration.indexOf(':');
		if (colon < 0) continue;
		const value = declaration
			.slice(colon + 1)
			.replace(/!important/i, '')
			.trim();
		declarations.set(declaration.slice(0, colon).trim().toLowerCase(), value.toLowerCase());
	}
	return declarations;
}

function sizeOf(value: string | undefined): number | undefined {
	const size = value === undefined ? null : /^(\d{1,4}(?:\.\d{1,4})?)(px|pt)?$/.exec(value);
	return size ? Number(size[1]) * (PX_OF[size[2] ?? 'px'] ?? 1) : undefined;
}

const FAR = /^-\d{4,6}(?:\.\d{1,4})?(?:px|pt)?$/;

/** Moved out of the picture by a thousand pixels and more. */
const isOffScreen = (its: Declarations) =>
	FAR.test(its.get('text-indent') ?? '') ||
	(its.has('position') && ['left', 'top'].some((side) => FAR.test(its.get(side) ?? '')));

/** @returns what holds inside an element with this inline style. */
export function inherit(parent: Inherited, its: Declarations, hiddenAttribute: boolean): Inherited {
	if (its.size === 0) return hiddenAttribute && !parent.hidden ? { ...parent, hidden: true } : parent;
	const size = sizeOf(its.get('font-size')) ?? parent.size;
	const hidden =
		parent.hidden ||
		hiddenAttribute ||
		its.get('display') === 'none' ||
		its.get('visibility') === 'hidden' ||
		Number(its.get('opacity')) === 0 ||
		(sizeOf(its.get('max-height')) === 0 && its.get('overflow') === 'hidden') ||
		isOffScreen(its);
	return hidden === parent.hidden && size === parent.size ? parent : { hidden, size };
}
