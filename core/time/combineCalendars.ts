import { contentHash } from '../canonical';
import { ProblemError } from '../problem';
import { BoundedCache } from './boundedCache';
import { type Combination, combinedSegments } from './combinedSegments';
import type { CompiledCalendar } from './compiledCalendar';
import type { Instant } from './instant';
import { FIRST_YEAR, LAST_YEAR, startOfYear } from './range';
import { type Span, commonSpans, mergeSpans } from './span';
import { refuseUnknownZone } from './timeZone';
import { usualDayOf } from './usualDay';
import { workingTimeOf } from './workingTime';
import { zoneOf } from './zone';

export interface CombineOption {
	/** The zone of dates and words; default: that of the first calendar. */
	readonly tz?: string;
	/** The combined calendar in the user's words, for error sentences. */
	readonly where?: string;
}

const combined = new BoundedCache<CompiledCalendar>(64);

/** Open when any of them is open: teams that follow the sun. */
export const joinCalendars = (calendars: readonly CompiledCalendar[], option?: CombineOption) =>
	combine('anyOf', calendars, option);

/** Open when all of them are open: a meeting, or work that needs two teams. @throws ProblemError when that is never */
export const intersectCalendars = (calendars: readonly CompiledCalendar[], option?: CombineOption) =>
	combine('allOf', calendars, option);

function combine(
	how: Combination,
	calendars: readonly CompiledCalendar[],
	{ tz = calendars[0]?.tz, where = 'Calendar' }: CombineOption = {},
): CompiledCalendar {
	if (tz === undefined) {
		throw new ProblemError({
			where,
			found: 'no calendars',
			expected: 'at least one calendar to combine',
			mend: 'Name the calendars, e.g. "anyOf": ["office", "night"].',
		});
	}
	refuseUnknownZone(tz, `${where}, tz`);
	const version = contentHash({ [how]: calendars.map((calendar) => calendar.version), tz });
	return combined.get(version, () => make(how, calendars, { tz, where, version }));
}

function make(
	how: Combination,
	calendars: readonly CompiledCalendar[],
	{ tz, where, version }: { tz: string; where: string; version: string },
): CompiledCalendar {
	const zone = zoneOf(tz);
	const openIn = (from: Instant, to: Instant): Span[] => {
		const all = calendars.map((calendar) => calendar.openSpans(from, to));
		return how === 'anyOf' ? mergeSpans(all.flat()) : all.reduce(commonSpans);
	};
	const year = firstOpenYear(openIn);
	if (!year) throw neverOpen(where);
	return workingTimeOf({
		version,
		tz,
		notes: [...new Set(calendars.flatMap(({ notes }) => notes))],
		dayMinutes: usualDayOf(year, zone),
		describe: () => {
			const names = calendars.map((each) => (each.calendar ? each.describe() : `(${each.describe()})`));
			return `open when ${how === 'anyOf' ? 'any' : 'all'} of these are: ${names.join('; ')}`;
		},
		openIn,
		segments: (_index, a, b) => combinedSegments(how, calendars, zone, a, b),
	});
}

/** An ordinary year; the usual day is measured in it, because hours in different zones drift through the year. */
const USUAL_YEAR = 2026;

/** @returns the open time of the usual year, or of the nearest later, then earlier, year that has any. */
function firstOpenYear(openIn: (from: Instant, to: Instant) => Span[]): readonly Span[] | undefined {
	for (let n = 0; n <= LAST_YEAR - FIRST_YEAR; n++) {
		const year = USUAL_YEAR + n <= LAST_YEAR ? USUAL_YEAR + n : LAST_YEAR - n;
		const spans = openIn(startOfYear(year), startOfYear(year + 1));
		if (spans.length > 0) return spans;
	}
	return undefined;
}

const neverOpen = (where: string) =>
	new ProblemError({
		where,
		found: 'calendars that are never open at the same time',
		expected: 'some working time that all of them share',
		mend: 'Lengthen the hours of one of them, or combine them with "anyOf".',
	});
