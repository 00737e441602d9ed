import { ProblemError, quote } from '../problem';
import { parse } from '../parse';
import { type Calendar, calendarSchema } from '../time/calendar';
import { holidaysFromICalendar, type ICalendarHolidays } from '../time/holidaysFromICalendar';
import type { PlaybookCalendars } from './calendars';

export interface HolidayImport extends Pick<ICalendarHolidays, 'holidays' | 'entries'> {
	/** Events that were not taken, by the line of the file. */
	readonly ignored: ICalendarHolidays['skipped'];
	/** The calendar that was named, with these holidays beside its own: what replaces it in the playbook. */
	readonly calendar?: Calendar;
}

/**
 * Holidays of an iCalendar file for a calendar of the playbook.
 * @param years the first and the last year, both included, like 2027
 * @throws ProblemError when the text is no iCalendar file, the years are not in order, or the calendar takes no holidays
 */
export function importHolidays(
	text: string,
	years: { readonly from: string; readonly until: string },
	{ calendars }: { readonly calendars: PlaybookCalendars },
	calendarKey?: string,
): HolidayImport {
	const range = { from: `${yearOf(years.from)}-01-01`, to: `${yearOf(years.until)}-12-31` };
	const own = calendarKey ? plainCalendar(calendars, calendarKey) : undefined;
	const { holidays, entries, skipped } = holidaysFromICalendar(text, range);
	if (!own) return { holidays, entries, ignored: skipped };
	const merged = { ...own, holidays: [...new Set([...(own.holidays ?? []), ...holidays])] };
	const calendar = parse(calendarSchema, merged, `Playbook, calendars › ${calendarKey}`);
	return { holidays, entries, ignored: skipped, calendar };
}

function yearOf(year: string): string {
	if (/^(19[7-9]\d|20\d\d|2100)$/.test(year)) return year;
	throw new ProblemError({
		where: 'Years',
		found: quote(year),
		expected: 'a year from 1970 to 2100',
		mend: 'Write the year with four digits, like 2027.',
	});
}

function plainCalendar(calendars: PlaybookCalendars, key: string): Calendar {
	const calendar = Object.hasOwn(calendars, key) ? calendars[key]! : undefined;
	if (calendar && 'week' in calendar) return calendar;
	const plain = Object.entries(calendars).flatMap(([name, each]) => ('week' in each ? [name] : []));
	throw new ProblemError({
		where: 'Calendar',
		found: calendar ? `${quote(key)}, which is made of other calendars` : quote(key),
		expected: `a calendar with hours of its own (${plain.slice(0, 20).join(', ')})`,
		mend: calendar ? 'Name one that it is made of.' : 'Correct the name, or leave the field empty.',
	});
}
