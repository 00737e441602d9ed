import { readOnce } from '../../once';
import type { HtmlDocument, TextRun } from '../document';
import { type Look, lookOf, looksOf } from './look';

/** A text that is there to be read, and how it looks. */
export interface SeenRun {
	readonly run: TextRun;
	readonly look: Look;
}

const LETTERS = /[\p{L}\p{N}]/u;
/** A preheader is often hidden by its colour or size; nobody is to read it in the mail. */
const PREHEADER = /pre-?header|preview/i;

/** @returns the visible texts with letters or digits, without preheaders and what screen readers skip. Read once. */
export const seenRunsOf = readOnce(readRuns);

function readRuns(document: HtmlDocument): readonly SeenRun[] {
	const looks = looksOf(document);
	const left = leftOut(document);
	const seen: SeenRun[] = [];
	for (const run of document.texts) {
		if (run.hidden || run.raw || left[run.parent] === 1 || !LETTERS.test(run.text)) continue;
		seen.push({ run, look: lookOf(looks, run.parent) });
	}
	return seen;
}

/** 1 for elements that are left out, with all that is in them. */
function leftOut(document: HtmlDocument): Uint8Array {
	const named = [...document.attributesNamed('class'), ...document.attributesNamed('id')];
	const skipped = [
		...named.filter(({ value }) => PREHEADER.test(value)),
		...document.attributesNamed('aria-hidden').filter(({ value }) => value === 'true'),
	];
	const left = new Uint8Array(document.elements.length);
	for (const attribute of skipped) {
		const { index, next } = document.elementOf(attribute);
		if (left[index] === 0) left.fill(1, index, next);
	}
	return left;
}
