/** What an element passes on to everything inside it. */
export interface Inherited {
	/** For good; a size of 0 is not, because an element inside may set its own. */
	readonly hidden: boolean;
	/** In px. */
	readonly size?: number | undefined;
}

export const ROOT: Inherited = { hidden: false };

/** @returns true when text right inside the element cannot be seen. */
export const hides = ({ hidden, size }: Inherited) => hidden || (size !== undefined && size <= 1);

const PX_OF: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3 };

export type Declarations = ReadonlyMap<string, string>;

/** @returns the declarations of an inline style, lower-case names, last one wins. */
function declarationsOf(style: string): Declarations {
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

const FAR = /^-(?:\d{4,6}(?:\.\d{1,4})?(?:px|pt)?|\d{3,6}(?:r?em|vw|vh))$/;
const isFar = (its: Declarations, names: readonly string[]) =>
	names.some((name) => its.has(name) && FAR.test(its.get(name)!));

/** Moved out of the picture by a thousand pixels and more. */
const isOffScreen = (its: Declarations) =>
	isFar(its, ['text-indent', 'margin-left', 'margin-top']) ||
	(its.has('position') && isFar(its, ['left', 'top', 'right', 'bottom']));

const SIDES = ['height', 'max-height', 'width', 'max-width'];
const isBoxOfNothing = (its: Declarations) => {
	const overflow = its.get('overflow') ?? its.get('overflow-y');
	return (
		overflow !== undefined &&
		/^(?:hidden|clip)/.test(overflow) &&
		SIDES.some((side) => sizeOf(its.get(side)) === 0)
	);
};

const CLIPPED = /^(?:rect\((?:[01](?:px)?[\s,]*){4}\)|inset\((?:50|100)%\)|circle\(0(?:px)?\))$/;
/** Cut to nothing, but for the recipe by which pages tell screen readers something: a box of one pixel. */
const isClipped = (its: Declarations) =>
	CLIPPED.test(its.get('clip') ?? its.get('clip-path') ?? '') && sizeOf(its.get('width')) !== 1;

/** @returns true when the declarations leave nothing to see, though they do not call it hidden. */
export const isOutOfSight = (its: Declarations) => isBoxOfNothing(its) || isOffScreen(its) || isClipped(its);

/** An inline style, and what it does to the text in its element. */
export interface Style {
	readonly declarations: Declarations;
	/** In px, where it says one. */
	readonly size: number | undefined;
	/** Nothing in it can be seen. */
	readonly hides: boolean;
}

export const NO_STYLE: Style = { declarations: new Map(), size: undefined, hides: false };

/** @returns an inline style, read. */
export function readStyle(text: string): Style {
	const its = declarationsOf(text);
	return {
		declarations: its,
		size: sizeOf(its.get('font-size')),
		hides:
			its.get('display') === 'none' ||
			its.get('visibility') === 'hidden' ||
			Number(its.get('opacity')) === 0 ||
			isOutOfSight(its),
	};
}

/** @returns what holds inside an element with this inline style. */
export function inherit(parent: Inherited, { size: own, hides: isHiding }: Style, hiddenAttribute: boolean) {
	const size = own ?? parent.size;
	const hidden = parent.hidden || hiddenAttribute || isHiding;
	return hidden === parent.hidden && size === parent.size ? parent : { hidden, size };
}
