import { ProblemError, quote } from '../problem';

/** A point in real time: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly unit: 'epochMs' };

const ISO_WITH_OFFSET = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** @throws ProblemError when `iso` is not a date and time with an offset or Z. */
export function instantOf(iso: string, where = 'Time'): Instant {
	const ms = ISO_WITH_OFFSET.test(iso) ? Date.parse(iso) : Number.NaN;
	if (Number.isNaN(ms)) {
		throw new ProblemError({
			where,
			found: quote(iso),
			expected: 'a date and time with an offset',
			mend: 'Write it like 2026-03-02T09:00:00+01:00 or 2026-03-02T08:00:00Z.',
		});
	}
	return ms as Instant;
}

/** @returns ISO 8601 in UTC with milliseconds, e.g. 2026-03-02T08:00:00.000Z. */
export const isoOf = (instant: Instant) => new Date(instant).toISOString();
