import { readOnce } from '../../once';
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

/** @returns the tokens at which the platform chooses what is sent, in order. */
export const branchesOf = readOnce((document: HtmlDocument): readonly Token[] =>
	document.source.tokens.filter(isBranch),
);

const MANY = 200;

/** True when one of the two places may be sent without the other: a choice begins or ends between them. */
export function areApart(document: HtmlDocument, from: number, to: number): boolean {
	const branches = branchesOf(document);
	const last = lastNotAfter(branches, to, ({ start }) => start);
	let depth = 0;
	// from the second place back to the first
	for (let i = last; i >= 0; i--) {
		const branch = branches[i];
		if (!branch || branch.start >= to || branch.start <= from) break;
		// so many choices in between tell nothing
		if (last - i > MANY) return true;
		if (branch.kind === 'close') depth++;
		else if (depth > 0) depth -= branch.kind === 'open' ? 1 : 0;
		else if (branch.kind === 'open' || isSwitch(branch)) return true;
	}
	return depth > 0;
}

/** Some markup is written elsewhere, so what is missing here may stand there. */
export const hasPartials = ({ source }: HtmlDocument) =>
	source.tokens.some(({ name, inner }) => PARTIAL.test(name) || PARTIAL.test(inner.trim()));
