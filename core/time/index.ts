export { type Calendar, type Interval, calendarSchema } from './calendar';
export { DAY_MS, MINUTE_MS, sayDate, type Weekday, WEEKDAY_NAMES } from './civil';
export { type CombineOption, intersectCalendars, joinCalendars } from './combineCalendars';
export { compileCalendar } from './compileCalendar';
export type { CompiledCalendar, Landing, LandingOption } from './compiledCalendar';
export { type ICalendarHolidays, holidaysFromICalendar } from './holidaysFromICalendar';
export { type Instant, instantOf, isoOf } from './instant';
export { type Jump, sayJump } from './jump';
export type { ClosedBecause } from './localHours';
export {
	type LocalReading,
	type LocalTime,
	instantToLocal,
	localIsoOf,
	localToInstant,
	sayLocal,
} from './localTime';
export type { Segment } from './segment';
export { type Span, mergeSpans, overlapOf, spanOf } from './span';
export { isTimeZone, nearestTimeZone, refuseUnknownZone } from './timeZone';
export { sayMinutes } from './words';
