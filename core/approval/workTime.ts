import { calendarOf } from '../playbook/calendars';
import type { Playbook } from '../playbook/schema';
import { civilDayOf, dateOf } from '../time/civil';
import {
	compileCalendar,
	intersectCalendars,
	instantToLocal,
	type CompiledCalendar,
	type Instant,
} from '../time';

const ALWAYS: [string, string][] = [['00:00', '24:00']];
const EVERY_DAY = {
	mon: ALWAYS,
	tue: ALWAYS,
	wed: ALWAYS,
	thu: ALWAYS,
	fri: ALWAYS,
	sat: ALWAYS,
	sun: ALWAYS,
};

/** The hours of a person, absent or not: of their own calendar, else of the approval stage. */
export const hoursOf = (person: string, playbook: Playbook): CompiledCalendar =>
	calendarOf(playbook, playbook.people[person]?.calendar ?? playbook.stages.approval.calendar);

/** The hours of a person without their absences. */
export function workTimeOf(person: string, playbook: Playbook): CompiledCalendar {
	const hours = hoursOf(person, playbook);
	const days = (playbook.people[person]?.absences ?? []).flatMap(({ from, to }) => datesOf(from, to));
	if (days.length === 0) return hours;
	const where = `Playbook, people › ${person} › absences`;
	const present = compileCalendar({ tz: hours.tz, week: EVERY_DAY, holidays: [...new Set(days)] }, where);
	return intersectCalendars([hours, present], { tz: hours.tz, where });
}

function datesOf(from: string, to: string): string[] {
	const [first, last] = [civilDayOf(from), civilDayOf(to)];
	if (first === undefined || last === undefined || last < first) return [];
	return Array.from({ length: last - first + 1 }, (_, i) => dateOf(first + i));
}

/** A stretch in which somebody is to answer. */
export interface Window {
	readonly from: Instant;
	/** Does not count. */
	readonly until: Instant;
}

/** Whether a person has any working time in the window, and if not, why and until when. */
export type Presence =
	| { readonly here: true }
	| { readonly here: false; readonly because: 'absent'; readonly until: Instant }
	| { readonly here: false; readonly because: 'closed'; readonly until: Instant };

export function presenceOf(person: string, { from, until }: Window, playbook: Playbook): Presence {
	const opensAt = workTimeOf(person, playbook).nextOpen(from);
	if (opensAt < until) return { here: true };
	const because = hoursOf(person, playbook).nextOpen(from) < until ? 'absent' : 'closed';
	return { here: false, because, until: opensAt };
}

/** Who answers for a person in a window; `until`: while that person is away. */
export type Answerer =
	| { readonly answers: string; readonly until?: Instant }
	/** Nobody: the delegates lead back, or end with somebody who is away too. */
	| { readonly answers: undefined; readonly until: Instant; readonly last?: string };

/** Follows the delegates of absent people (a → b → c) until somebody is there. */
export function answererFor(person: string, window: Window, playbook: Playbook): Answerer {
	const presence = presenceOf(person, window, playbook);
	if (isThere(presence)) return { answers: person };
	const { until } = presence;
	const path = [person];
	for (;;) {
		const next = delegateOf(path.at(-1)!, window, playbook);
		if (next === undefined || path.includes(next) || !Object.hasOwn(playbook.people, next)) {
			return { answers: undefined, until, ...(path.length > 1 ? { last: path.at(-1)! } : {}) };
		}
		if (isThere(presenceOf(next, window, playbook))) return { answers: next, until };
		path.push(next);
	}
}

/** Nobody answers for somebody whose calendar is just closed: that is said when the stage is checked. */
const isThere = (presence: Presence): presence is Exclude<Presence, { readonly because: 'absent' }> =>
	presence.here || presence.because === 'closed';

/** Whom a person has named: for the absence at the start of the window, else for all. */
export function delegateOf(person: string, { from }: Window, playbook: Playbook): string | undefined {
	const known = playbook.people[person];
	const hours = hoursOf(person, playbook);
	const opensAt = hours.nextOpen(from);
	const { date } = instantToLocal(opensAt, hours.tz);
	const absence = known?.absences?.find((entry) => entry.from <= date && date <= entry.to);
	return absence?.delegate ?? known?.delegate;
}
