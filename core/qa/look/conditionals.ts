import { readOnce } from '../../once';
import type { Comment, HtmlDocument } from '../document';
import type { Span } from '../lex';
import { lastNotAfter } from '../source';

/** A stretch between `[if …]` and `[endif]`. */
export interface Conditional extends Span {
	/** E.g. `mso` or `!mso`, lower case without blanks. */
	readonly condition: string;
	/** Inside one comment: only Outlook reads it. Else every other client reads it too. */
	readonly inComment: boolean;
	/** Of a comment: what stands in it. */
	readonly text: string;
	readonly textStart: number;
	readonly problem?: 'noEnd' | 'cutShort';
}

export interface Conditionals {
	readonly blocks: readonly Conditional[];
	/** `[endif]` without an `[if]`. */
	readonly strays: readonly Comment[];
}

const BEGIN = /^\s*\[if\s([^\]]{1,200})\]\s*>?/i;
const ONLY_END = /^\s*(?:<!)?\s*\[endif\]\s*-{0,2}\s*$/i;
const END = /<!\s*\[endif\]\s*-{0,2}\s*$/i;
/** What may stand between `[if !mso]>` and the end of its comment. */
const OPENED = /^\s*(?:<!)?[\s-]*$/;
/** The marks above are short; a long text is not one, and is not searched for one. */
const LONGEST_MARK = 60;
const isMark = (text: string, mark: RegExp) => text.length <= LONGEST_MARK && mark.test(text);

/** @returns the conditional comments for Outlook, in order, read once. */
export const conditionalsOf = readOnce(readConditionals);

type Open = Omit<Conditional, 'end'>;

function readConditionals({ comments, source }: HtmlDocument): Conditionals {
	const blocks: Conditional[] = [];
	const strays: Comment[] = [];
	const open: Open[] = [];
	for (const comment of comments) {
		// as written: some platforms have tokens that look like [endif]
		const written = source.text.slice(comment.start, comment.end);
		const begin = BEGIN.exec(written);
		if (!begin) {
			if (!isMark(written, ONLY_END)) continue;
			const opened = open.pop();
			if (opened) blocks.push({ ...opened, end: comment.start });
			else strays.push(comment);
			continue;
		}
		const condition = begin[1]!.replace(/\s+/g, '').toLowerCase();
		const text = written.slice(begin[0].length);
		const block = { condition, start: comment.start, text, textStart: comment.start + begin[0].length };
		if (END.test(text.slice(-LONGEST_MARK))) blocks.push({ ...block, end: comment.end, inComment: true });
		else if (isMark(text, OPENED)) open.push({ ...block, inComment: false });
		// its [endif] comes after the comment was cut short, and ends it
		else open.push({ ...block, inComment: true, problem: 'cutShort' });
	}
	for (const block of open) blocks.push({ ...block, end: block.start, problem: 'noEnd' });
	return { blocks: blocks.sort((a, b) => a.start - b.start), strays };
}

/** Outlook for Windows does not read it. */
export const isNotForOutlook = ({ condition }: Conditional) =>
	/^!\(?mso/.test(condition) || /^!\(?(?:gte|gt)mso/.test(condition);

/** Each block ends where the farthest of those before it ends, so one look tells. */
const hiddenFromOutlook = readOnce((document: HtmlDocument): readonly Span[] => {
	let end = 0;
	return conditionalsOf(document)
		.blocks.filter(isNotForOutlook)
		.map((block) => ({ start: block.start, end: (end = Math.max(end, block.end)) }));
});

/** True for a place that Outlook for Windows does not read. */
export function isHiddenFromOutlook(document: HtmlDocument, at: number): boolean {
	const spans = hiddenFromOutlook(document);
	const span = spans[lastNotAfter(spans, at, ({ start }) => start)];
	return span !== undefined && span.start <= at && at < span.end;
}
