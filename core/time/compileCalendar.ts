import { contentHash } from '../canonical';
import { parse } from '../parse';
import { BoundedCache } from './boundedCache';
import { type Calendar, calendarSchema } from './calendar';
import { MINUTE_MS } from './civil';
import type { CompiledCalendar } from './compiledCalendar';
import { describeCalendar } from './describeCalendar';
import { type Instant, isoOf } from './instant';
import { localHoursOf } from './localHours';
import { openSpans } from './openSpans';
import { overlapNotes } from './overlaps';
import { amountOf, unreachable } from './amount';
import { type Segment, segmentsOf } from './segment';
import { timelineOf } from './timeline';
import { sayMinutes, usualDayMinutes } from './words';
import { earliestWith, intervalAt, latestWith } from './workIndex';
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
	const time = timelineOf((from, to) => openSpans(zone, hours, from, to));
	const dayMinutes = usualDayMinutes(calendar);

	const between = (a: Instant, b: Instant) => (time.workedBefore(b) - time.workedBefore(a)) / MINUTE_MS;

	return {
		calendar,
		version,
		tz: calendar.tz,
		notes: overlapNotes(calendar),
		dayMinutes,
		between,
		add(from, minutes, { landing = 'close' } = {}) {
			const amount = amountOf(minutes);
			const worked = time.workedBefore(from) + amount;
			if (landing === 'close' && amount === 0) return from;
			const index = landing === 'close' ? time.reaching(worked) : time.beyond(worked);
			if (!index) throw unreachable(minutes, `after ${isoOf(from)}`);
			return landing === 'close' ? earliestWith(index, worked) : latestWith(index, worked);
		},
		subtract(to, minutes, { landing = 'close' } = {}) {
			const amount = amountOf(minutes);
			const worked = time.workedBefore(to) - amount;
			if (landing === 'close' && amount === 0) return to;
			const index = landing === 'close' ? time.startingBy(worked) : time.before(worked);
			if (!index) throw unreachable(minutes, `before ${isoOf(to)}`);
			return landing === 'close' ? latestWith(index, worked) : earliestWith(index, worked);
		},
		isOpen(at) {
			const index = time.covering(at);
			const i = intervalAt(index, at);
			return i >= 0 && at < index.end[i]!;
		},
		nextOpen: (at) => {
			const index = time.beyond(time.workedBefore(at));
			if (!index) throw unreachable(0, `after ${isoOf(at)}`);
			return latestWith(index, time.workedBefore(at));
		},
		explain(a, b): Segment[] {
			if (!(a < b)) return [];
			time.covering(a);
			return segmentsOf(time.covering(b), zone, hours, a, b);
		},
		sayWorkingMinutes: (minutes) => sayMinutes(minutes, dayMinutes),
		describe: () => describeCalendar(calendar),
	};
}
