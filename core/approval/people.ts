import { calendarOf } from '../playbook/calendars';
import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time/instant';
import { sayLocal } from '../time/localTime';
import { isTimeZone } from '../time/timeZone';

export const addressOf = (email: string) => email.trim().toLowerCase();

/** @returns the name that people know, or the key when the playbook does not have the person. */
export const nameOf = (person: string, { people }: Pick<Playbook, 'people'>) =>
	people[person]?.name ?? person;

export const namesOf = (people: readonly string[], playbook: Pick<Playbook, 'people'>) =>
	people.map((person) => nameOf(person, playbook)).join(', ');

/** The zone a person works in: of their own calendar, else of the approval stage. */
export function zoneOf(person: string, playbook: Playbook): string {
	const { people, calendars, stages } = playbook;
	const keys = [people[person]?.calendar ?? '', stages.approval.calendar];
	const key = keys.find((name) => Object.hasOwn(calendars, name));
	return key === undefined ? 'UTC' : calendarOf(playbook, key).tz;
}

/** A zone that nobody knows must not keep a page from being shown; UTC is named in the text. */
export const sayAt = (instant: Instant, tz: string) => sayLocal(instant, isTimeZone(tz) ? tz : 'UTC');
