import { ProblemError, quote } from '../problem';
import { type CivilDay, civilDayOf, dateOf } from './civil';
import { type ContentLine, contentLines } from './contentLines';
import { datesLookedAt, daysOfRule, readDay, readYearlyRule } from './yearlyRule';

/*
 * By hand, after trying the parsers there are (ts-ics 2.4.6, MIT; ical.js 2.2.1, MPL-2.0): both read the date
 * 2026-99-99 as 9 March 2025 without a word, both give up the whole file at one line that is cut, and neither
 * tells which line an event came from. A holiday needs six properties.
 */

export interface ICalendarHolidays {
	/** Dates YYYY-MM-DD in order, each once: what a calendar takes as `holidays`. */
	readonly holidays: string[];
	/** The same dates with the name that the first event of each date has; empty when none of them has one. */
	readonly entries: { readonly date: string; readonly name: string }[];
	/** Events that were not taken, by the line of the file. */
	readonly skipped: { readonly line: number; readonly name: string; readonly why: string }[];
}

const MAX_TEXT = 2_000_000;
const MAX_SKIPPED = 200;
/** As many as a calendar may have. */
const MAX_HOLIDAYS = 5_000;
const MAX_DAYS = 366;
const MAX_NAME = 200;
/** Dates that all events of a file together may cost: far more than any real file, and done in a second. */
const MAX_STEPS = 1_000_000;

interface Event {
	readonly line: number;
	readonly properties: readonly ContentLine[];
}

/**
 * Whole-day events of an iCalendar file (.ics), once or yearly, as dates from `from` to `to` inclusive.
 * @throws ProblemError when the text is no iCalendar file or too long, or `from` and `to` are no dates in order
 */
export function holidaysFromICalendar(
	text: string,
	{ from, to }: { readonly from: string; readonly to: string },
): ICalendarHolidays {
	const [first, last] = [dayFrom(from, 'first date'), dayFrom(to, 'last date')];
	if (first > last)
		throw problem('first date', quote(from), `a date not after ${to}`, 'Exchange the two dates.');
	const lines = readLines(text);
	const names = new Map<CivilDay, string>();
	const skipped: ICalendarHolidays['skipped'] = [];
	const budget = { steps: MAX_STEPS };
	for (const event of eventsOf(lines)) {
		const found = daysOf(event, first, last, budget);
		const name = nameOf(event);
		if (typeof found === 'object' && 'why' in found) skipped.push({ ...found, name });
		else if (names.size + found.length > MAX_HOLIDAYS)
			skipped.push({ line: event.line, name, why: `there are more than ${MAX_HOLIDAYS} holidays` });
		else for (const day of found) names.set(day, names.get(day) || name);
		if (skipped.length < MAX_SKIPPED) continue;
		skipped.push({ line: event.line, name, why: 'so many events were skipped that the rest was not read' });
		break;
	}
	const entries = [...names].sort(([a], [b]) => a - b).map(([day, name]) => ({ date: dateOf(day), name }));
	return { holidays: entries.map(({ date }) => date), entries, skipped };
}

const ESCAPED: Readonly<Record<string, string>> = { n: ' ', N: ' ' };

/** The event's SUMMARY as one line of plain text. */
const nameOf = ({ properties }: Event) =>
	(properties.find(({ name }) => name === 'SUMMARY')?.value ?? '')
		.replace(/\\(.)/g, (_all, char: string) => ESCAPED[char] ?? char)
		.replace(/\s+/g, ' ')
		.trim()
		.slice(0, MAX_NAME);

function readLines(text: string): ContentLine[] {
	if (text.length > MAX_TEXT) {
		const mend = 'Export fewer years, or only the holidays.';
		throw problem('', `${text.length} characters`, `at most ${MAX_TEXT}`, mend);
	}
	const lines = contentLines(text);
	const [head] = lines;
	if (head?.name === 'BEGIN' && head.value.toUpperCase() === 'VCALENDAR') return lines;
	const found =
		text.trim() === '' ? 'an empty file' : `a text that begins ${quote(text.trim().slice(0, 40))}`;
	const mend = 'Open the link in a browser: a page instead of a file may ask you to log in.';
	throw problem('', found, 'a text that begins BEGIN:VCALENDAR', mend);
}

const problem = (field: string, found: string, expected: string, mend: string) =>
	new ProblemError({ where: `iCalendar file${field && `, ${field}`}`, found, expected, mend });

function dayFrom(date: string, field: string): CivilDay {
	const day = civilDayOf(date);
	if (day === undefined || date < '1970-01-01' || date > '2100-12-31')
		throw problem(field, quote(date), 'a date from 1970-01-01 to 2100-12-31', 'Write it like 2026-01-01.');
	return day;
}

/** The properties of each event itself; those of an alarm in it are left out. */
function* eventsOf(lines: readonly ContentLine[]): Generator<Event> {
	let event: { line: number; properties: ContentLine[] } | undefined;
	let inside: string[] = [];
	for (const property of lines) {
		const { name, line } = property;
		const value = property.value.toUpperCase();
		if (name === 'BEGIN' && value === 'VEVENT') {
			if (event) yield event;
			[event, inside] = [{ line, properties: [] }, []];
		} else if (name === 'BEGIN') inside = [...inside.slice(-9), value];
		else if (name === 'END' && value === 'VEVENT' && event) {
			yield { ...event, properties: [...event.properties, property] };
			event = undefined;
		} else if (name === 'END') inside = inside.slice(0, -1);
		else if (event && inside.length === 0) event.properties.push(property);
	}
	if (event) yield event;
}

function daysOf(
	{ line, properties }: Event,
	from: CivilDay,
	to: CivilDay,
	budget: { steps: number },
): CivilDay[] | { line: number; why: string } {
	const find = (name: string) => properties.find((property) => property.name === name);
	const skip = (why: string, at: ContentLine | undefined) => ({ line: at?.line ?? line, why });
	const [start, end, rrule, id] = ['DTSTART', 'DTEND', 'RRULE', 'RECURRENCE-ID'].map(find);
	if (!find('END')) return skip('the event does not end', undefined);
	if (find('STATUS')?.value.toUpperCase() === 'CANCELLED') return skip('it is cancelled', find('STATUS'));
	if (id) return skip('it changes one day of a series, which is taken as it was', id);
	if (!start) return skip('it has no date', undefined);
	const first = wholeDay(start.value);
	if (first === undefined) return skip(`${quote(start.value.slice(0, 40))} is no whole day`, start);
	const after = end ? wholeDay(end.value) : first + durationOf(find('DURATION')?.value);
	if (after === undefined) return skip(`${quote(end!.value.slice(0, 40))} is no whole day`, end);
	if (!(after - first <= MAX_DAYS))
		return skip(`it lasts longer than ${MAX_DAYS} days`, end ?? find('DURATION'));
	const rule = rrule ? readYearlyRule(rrule.value) : undefined;
	if (typeof rule === 'string') return skip(rule, rrule);

	// An end on the day of the start is written by some programs for a single day.
	const length = Math.max(1, after - first);
	const listed = (name: string) =>
		properties
			.filter((property) => property.name === name)
			.flatMap(({ value }) => value.split(',').flatMap((part) => wholeDay(part.trim()) ?? []));
	const excepted = new Set(listed('EXDATE'));
	const days = new Set<CivilDay>();
	const take = (begins: CivilDay) => {
		if (excepted.has(begins)) return;
		for (let day = Math.max(begins, from); day < begins + length && day <= to; day++) days.add(day);
	};
	for (const day of [...listed('RDATE'), ...(rule ? [] : [first])]) take(day);
	for (const ofYear of rule ? daysOfRule(rule, first, from - length) : []) {
		budget.steps -= datesLookedAt(rule!) + ofYear.length * length;
		if (budget.steps < 0) return skip('there are too many repetitions in this file', rrule);
		for (const day of ofYear) take(day);
		if (ofYear.some((day) => day > to)) break;
	}
	return [...days];
}

/** `20261225`, or midnight of the local time: some programs write whole days so. Midnight UTC is no date anywhere else. */
function wholeDay(value: string): CivilDay | undefined {
	const [, digits] = /^(\d{8})(?:T000000)?$/.exec(value) ?? [];
	return digits === undefined ? undefined : readDay(digits);
}

/** @returns the days of `P1D` or `P2W`; one day without any. */
function durationOf(value = 'P1D'): number {
	const [, count, unit] = /^\+?P(\d{1,4})([DW])$/.exec(value) ?? [];
	return count === undefined ? Infinity : Number(count) * (unit === 'W' ? 7 : 1);
}
