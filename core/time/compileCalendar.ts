import { contentHash } from '../canonical';
import { parse } from '../parse';
import { BoundedCache } from './boundedCache';
import { type Calendar, calendarSchema } from './calendar';
import type { CompiledCalendar } from './compiledCalendar';
import { describeCalendar } from './describeCalendar';
import { localHoursOf } from './localHours';
import { openSpans } from './openSpans';
import { overlapNotes } from './overlaps';
import { segmentsOf } from './segment';
import { usualDayMinutes } from './words';
import { workingTimeOf } from './workingTime';
import { zoneOf } from './zone';

const compiled = new BoundedCache<CompiledCalendar>(64);

/**
 * Equal calendars give the same compiled one; its years are worked out when they are first needed.
 * @param where the calendar in the user's words, for error sentences
 * @throws ProblemError naming the field: unknown zone, no working time, a time or date that does not exist
 */
export const compileCalendar = (calendar: Calendar, where = 'Calendar'): CompiledCalendar => {
	const version = contentHash(calendar);
	return compiled.get(version, () => compile(parse(calendarSchema, calendar, where), version));
};

function compile(calendar: Calendar, version: string): CompiledCalendar {
	const zone = zoneOf(calendar.tz);
	const hours = localHoursOf(calendar);
	return workingTimeOf({
		calendar,
		version,
		tz: calendar.tz,
		notes: overlapNotes(calendar),
		dayMinutes: usualDayMinutes(calendar),
		describe: () => describeCalendar(calendar),
		openIn: (from, to) => openSpans(zone, hours, from, to),
		segments: (index, a, b) => segmentsOf(index, zone, hours, a, b),
	});
}
