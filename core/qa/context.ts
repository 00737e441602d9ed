import { plainText } from '../html';
import type { Build } from '../launch/build';
import { maskAround } from './evidence';
import type { Context, Where } from './finding';
import { textAt } from './textAt';

/** Characters of a line that a report shows. */
const SHOWN = 160;
/** Characters looked at on either side; far more than are shown, so that no half of a secret is taken for plain text. */
const READ = 2_000;

/** @returns the line around the place, with the evidence in it; none for places that are no text. */
export function contextOf(build: Build, { path, offset }: Where, evidence: string): Context | undefined {
	const text = offset === undefined ? undefined : textAt(build, path);
	if (!text || offset === undefined || offset >= text.length) return undefined;
	const span = evidenceSpan(text, offset, evidence);
	const { from, to } = lineAround(text, span.start, span.end);
	const mark = { start: span.start - from, end: span.end - from };
	const masked = maskAround(text.slice(from, to), mark);
	return shortened(masked.text, masked.start, masked.end);
}

/** Where the evidence stands: at the place, else near it in its line, else as much of it as stands at the place. */
function evidenceSpan(text: string, offset: number, evidence: string): { start: number; end: number } {
	const sought = evidence.slice(0, SHOWN);
	if (sought === '') return { start: offset, end: offset };
	const at = text.startsWith(sought, offset) ? offset : near(text, sought, offset);
	if (at >= 0) return { start: at, end: at + sought.length };
	return { start: offset, end: offset + sharedStart(sought, text, offset) };
}

function near(text: string, sought: string, offset: number): number {
	const { from, to } = lineAround(text, offset, offset);
	const line = text.slice(Math.max(from, offset - SHOWN), to);
	const start = to - line.length;
	const after = line.indexOf(sought, offset - start);
	const at = after >= 0 ? after : line.lastIndexOf(sought);
	return at < 0 ? -1 : start + at;
}

/** The line that holds the characters, as far as it is read: a mail may be one line of megabytes. */
function lineAround(text: string, start: number, end: number): { from: number; to: number } {
	const before = text.slice(Math.max(0, start - READ), start);
	const after = text.slice(end, end + READ);
	const lineEnd = after.indexOf('\n');
	return {
		from: start - before.length + before.lastIndexOf('\n') + 1,
		to: end + (lineEnd < 0 ? after.length : lineEnd),
	};
}

/** Evidence may go on with words of the rule, or be masked from some point on; one letter alone is chance. */
function sharedStart(evidence: string, text: string, offset: number): number {
	let length = 0;
	while (length < evidence.length && evidence[length] === text[offset + length]) length++;
	const isWord = length > 0 && /^\s/.test(evidence.slice(length));
	return isWord || length >= 3 ? length : 0;
}

/** What comes before the mark gets a third of the room, what comes after it the rest. */
function shortened(line: string, start: number, end: number): Context {
	const marked = cut(line.slice(start, end), SHOWN);
	const room = SHOWN - marked.length;
	const before = line.slice(0, start).trimStart();
	const left =
		before.length > room / 3 ? Math.max(Math.floor(room / 3), room - (line.length - end)) : before.length;
	const shown = left >= before.length ? before : `…${before.slice(before.length - Math.max(0, left - 1))}`;
	return {
		before: clean(shown),
		marked: clean(marked),
		after: clean(cut(line.slice(end).trimEnd(), room - Math.min(left, before.length))),
	};
}

const cut = (text: string, most: number) =>
	text.length <= most ? text : most < 1 ? '' : `${text.slice(0, most - 1)}…`;

/** A cut may have gone through a character of two units. */
const clean = (text: string) =>
	plainText(text.replace(/[\uD800-\uDBFF]…|…[\uDC00-\uDFFF]/g, '…')).replace(/\s+/g, ' ');
