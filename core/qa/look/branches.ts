import type { HtmlDocument } from '../document';
import { lastNotAfter, type Token } from '../source';

/** Brings in a part of the mail that is written elsewhere. */
const PARTIAL =
	/^(?:>|(?:include|render|extends|layout|block|module|dnd_area|content_blocks|snippet|import|partial)\b)/i;

const isBranch = ({ kind, name, raw }: Token) =>
	kind === 'open' ||
	kind === 'close' ||
	kind === 'other' ||
	/^(?:else|elsif|elif|elseif|when)\b/i.test(name) ||
	/^\{%-?\s*el/i.test(raw);

/** Chooses between parts, or ends the choice; values and scripts between them do not. */
export const isSwitch = ({ kind, inner, raw }: Token) =>
	kind === 'open' ||
	kind === 'close' ||
	/^\[?[\s~:-]{0,10}(?:else|elsif|elif|elseif|when)\b/i.test(inner) ||
	(raw.startsWith('%%[') && /\b(?:if|else|elseif|endif)\b/i.test(inner));

const known = new WeakMap<HtmlDocument, readonly Token[]>();

/** @returns the tokens at which the platform chooses what is sent, in order. */
export function branchesOf(document: HtmlDocument): readonly Token[] {
	const branches = known.get(document) ?? document.source.tokens.filter(isBranch);
	known.set(document, branches);
	return branches;
}

/** True when one of the two places may be sent without the other. */
export function areApart(document: HtmlDocument, from: number, to: number): boolean {
	const branches = branchesOf(document);
	const before = branches[lastNotAfter(branches, to, ({ start }) => start)];
	return before !== undefined && before.start > from && before.start < to;
}

/** Some markup is written elsewhere, so what is missing here may stand there. */
export const hasPartials = ({ source }: HtmlDocument) =>
	source.tokens.some(({ name, inner }) => PARTIAL.test(name) || PARTIAL.test(inner.trim()));
