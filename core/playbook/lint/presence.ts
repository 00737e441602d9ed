import { DAY_MS, dateOf } from '../../time/civil';
import type { Instant } from '../../time/instant';
import type { Person, Playbook } from '../schema';

type People = Playbook['people'];
type Absence = NonNullable<Person['absences']>[number];

export const absenceOn = ({ absences = [] }: Person, date: string): Absence | undefined =>
	absences.find(({ from, to }) => from <= date && date <= to);

/** Whether a person, or somebody who answers for them, is there on a local date. */
export function isCovered(key: string, date: string, people: People, asked: readonly string[] = []): boolean {
	const person = people[key];
	if (!person || asked.includes(key)) return false;
	const absence = absenceOn(person, date);
	if (!absence) return true;
	const next = absence.delegate ?? person.delegate;
	return next !== undefined && isCovered(next, date, people, [...asked, key]);
}

/** The dates from today on, in UTC: good enough for days of absence. */
export const datesFrom = (now: Instant, days: number): string[] =>
	Array.from({ length: days }, (_, i) => dateOf(Math.floor(now / DAY_MS) + i));
