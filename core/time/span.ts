import type { Instant } from './instant';

/** A stretch of real time: start counts, end does not. Never empty, never backwards. */
export interface Span {
	readonly start: Instant;
	readonly end: Instant;
}

/** @returns no span when `start` is not before `end`, so that callers compose with flatMap. */
export const spanOf = (start: Instant, end: Instant): Span[] => (start < end ? [{ start, end }] : []);

/** What both cover: no span or one. */
export const overlapOf = (a: Span, b: Span): Span[] =>
	spanOf(Math.max(a.start, b.start) as Instant, Math.min(a.end, b.end) as Instant);

/** Sorted spans that neither touch nor overlap, covering the same time as `spans`. */
export function mergeSpans(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const span of [...spans].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && span.start <= last.end) {
			if (span.end > last.end) merged[merged.length - 1] = { start: last.start, end: span.end };
		} else merged.push(span);
	}
	return merged;
}

/** What two lists cover both; each list is sorted and disjoint, and so is the result. */
export function commonSpans(a: readonly Span[], b: readonly Span[]): Span[] {
	const common: Span[] = [];
	for (let i = 0, j = 0; i < a.length && j < b.length; ) {
		common.push(...overlapOf(a[i]!, b[j]!));
		if (a[i]!.end < b[j]!.end) i++;
		else j++;
	}
	return common;
}
