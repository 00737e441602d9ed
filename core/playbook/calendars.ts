import { z } from 'zod/v4';

import { ProblemError, quote } from '../problem';
import { type Calendar, calendarSchema } from '../time/calendar';
import { intersectCalendars, joinCalendars } from '../time/combineCalendars';
import { compileCalendar } from '../time/compileCalendar';
import type { CompiledCalendar } from '../time/compiledCalendar';

const members = z.array(z.string().min(1).max(60)).min(2).max(20);
const tz = calendarSchema.shape.tz.optional();

/** A calendar made of others of the playbook: open when any of them is (follow the sun), or only when all are. */
export const combinedCalendarSchema = z.union([
	/** `tz`: the zone of dates and words; without it, that of the first calendar. */
	z.strictObject({ anyOf: members, tz }),
	z.strictObject({ allOf: members, tz }),
]);
export type CombinedCalendar = z.infer<typeof combinedCalendarSchema>;

export type PlaybookCalendars = Readonly<Record<string, Calendar | CombinedCalendar>>;

/** @returns the keys that a calendar is made of; none for a plain one. */
export const membersOf = (calendar: Calendar | CombinedCalendar): readonly string[] =>
	'anyOf' in calendar ? calendar.anyOf : 'allOf' in calendar ? calendar.allOf : [];

const whereOf = (key: string) => `Playbook, calendars › ${key}`;

/**
 * The calendar of a playbook by its key, whatever it is made of.
 * @throws ProblemError when the key, or one it leads to, is not there, leads back to itself, or is never open
 */
export function calendarOf(
	{ calendars }: { readonly calendars: PlaybookCalendars },
	key: string,
): CompiledCalendar {
	// Each key once: calendars may share members, and their members members.
	const known = new Map<string, CompiledCalendar>();
	const compile = (name: string, above: readonly string[]): CompiledCalendar => {
		const done = known.get(name);
		if (done) return done;
		if (above.includes(name)) throw new ProblemError(cycle([...above.slice(above.indexOf(name)), name]));
		if (!Object.hasOwn(calendars, name)) throw unknownCalendar(name, calendars);
		const made = make(calendars[name]!, name, (member) => compile(member, [...above, name]));
		known.set(name, made);
		return made;
	};
	return compile(key, []);
}

function make(
	calendar: Calendar | CombinedCalendar,
	key: string,
	compile: (key: string) => CompiledCalendar,
): CompiledCalendar {
	const where = whereOf(key);
	if ('anyOf' in calendar) return joinCalendars(calendar.anyOf.map(compile), { tz: calendar.tz, where });
	if ('allOf' in calendar) return intersectCalendars(calendar.allOf.map(compile), { tz: calendar.tz, where });
	return compileCalendar(calendar, where);
}

/** @param path the keys from a calendar back to itself */
export const cycle = (path: readonly string[]) => ({
	where: whereOf(path[0]!),
	found: path.join(' → '),
	expected: 'calendars that do not lead back to themselves',
	mend: `Take ${quote(path[0])} out of the calendar ${quote(path.at(-2))}.`,
});

const unknownCalendar = (key: string, calendars: PlaybookCalendars) =>
	new ProblemError({
		where: 'Playbook, calendars',
		found: `no calendar ${quote(key)}`,
		expected: `one of ${Object.keys(calendars).slice(0, 20).join(', ')}`,
		mend: 'Correct the name, or add the calendar.',
	});
