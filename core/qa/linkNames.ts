import { readOnce } from '../once';
import { attributeOf, type Element, type HtmlDocument, type TextRun } from './document';
import type { Link } from './links';

/** Text runs and elements of a link that are read; links within links must not cost the square of their number. */
const MOST_PARTS = 200;
/** What looks empty: blanks of every kind, joiners, soft hyphens, byte order marks. */
const BLANK = /(?:\s|\u00ad|\u034f|[\u200b-\u200f]|\u2060|\ufeff)+/gu;

export interface LinkName {
	/** Text that is not hidden, white space collapsed, tokens masked. */
	readonly text: string;
	/** The same with what is hidden, and images. */
	readonly all: string;
	/** What a screen reader says: the label, else text and images, else the title. */
	readonly name: string;
	/** The name in the form in which phrases are compared. */
	readonly plain: string;
	/** Another link stands inside it; what follows is not read. */
	readonly holdsLink: boolean;
	/** Elements inside the link. */
	readonly inside: readonly Element[];
}

/** A blank that is no single space. */
const IS_LOOSE = / {2}|(?! )\s|\u034f|[\u00ad\u200b-\u200f\u2060\ufeff]/;
const trim = (text: string) =>
	text === '' ? '' : (IS_LOOSE.test(text) ? text.replace(BLANK, ' ') : text).trim();
const valueOf = (element: Element, name: string) => trim(attributeOf(element, name)?.value ?? '');

const joined = (runs: readonly TextRun[]) =>
	trim(runs.map((run) => (run.breakBefore ? ` ${run.text}` : run.text)).join(''));

const saidBy = (part: Element) => ` ${valueOf(part, 'alt')} ${valueOf(part, 'aria-label')}`;

/** What belongs to the link itself: up to the next link inside it, where mail programs end it. */
function partsOf({ elements, texts }: HtmlDocument, { index, next, textFrom, textTo }: Element) {
	const inside: Element[] = [];
	let stop = Infinity;
	for (let i = index + 1; i < next && inside.length < MOST_PARTS; i++) {
		const element = elements[i]!;
		if (element.tag === 'a') {
			stop = element.start;
			break;
		}
		inside.push(element);
	}
	const runs: TextRun[] = [];
	for (let i = textFrom; i < textTo && runs.length < MOST_PARTS; i++) {
		const run = texts[i]!;
		if (run.start >= stop) break;
		if (!run.raw) runs.push(run);
	}
	return { inside, runs, holdsLink: stop < Infinity };
}

function readName(element: Element, document: HtmlDocument): LinkName {
	const { inside, runs, holdsLink } = partsOf(document, element);
	// a size of 0 hides as well, but a style sheet often sets another
	const seen = runs.filter(({ parent }) => !document.elements[parent]?.inherited.hidden);
	const text = joined(seen);
	const pictured = ` ${valueOf(element, 'alt')}${inside.map(saidBy).join('')}`;
	const shown = trim(text + pictured);
	const all = seen.length === runs.length ? shown : trim(joined(runs) + pictured);
	const name = valueOf(element, 'aria-label') || shown || valueOf(element, 'title');
	return { text, all, inside, holdsLink, name, plain: plainName(name) };
}

const nameOf = readOnce(readName);

/** @returns what a link says, read once. */
export const linkNameOf = (document: HtmlDocument, { element }: Pick<Link, 'element'>): LinkName =>
	nameOf(element, document);

/** Most names begin and end with a letter. */
const IS_PLAIN = /^[a-z0-9](?:.*[a-z0-9])?$/;

/** Lower case without arrows, quotes and punctuation at the ends: the form in which phrases are compared. */
export function plainName(name: string): string {
	const small = name.normalize('NFKC').toLowerCase();
	return IS_PLAIN.test(small)
		? small
		: small.replace(/^[^\p{L}\p{N}\u007F]+/u, '').replace(/[^\p{L}\p{N}\u007F]{1,20}$/u, '');
}
