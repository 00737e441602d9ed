import { calendarOf } from '../playbook/calendars';
import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time/instant';
import { isTimeZone } from '../time/timeZone';
import { english, fill, type Texts, textsIn } from './texts';

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

/** The words for a person of the playbook; for anybody else those of the playbook's own language. */
export const textsFor = (person: string | undefined, { people, language }: Playbook): Texts =>
	textsIn(people[person ?? '']?.language ?? language);

/** The words for whoever reads mail at this address. */
export const textsForAddress = (email: string, playbook: Playbook): Texts =>
	textsFor(
		Object.keys(playbook.people).find((key) => addressOf(playbook.people[key]!.email) === addressOf(email)),
		playbook,
	);

/**
 * E.g. `Mon 2 March 2026, 09:00 (Europe/Berlin)`, in the words of the language.
 * A zone that nobody knows must not keep a page from being shown; UTC is named in the text.
 */
export function sayAt(instant: Instant, tz: string, { locale, when }: Texts = english): string {
	const zone = isTimeZone(tz) ? tz : 'UTC';
	const format = new Intl.DateTimeFormat(locale, {
		timeZone: zone,
		weekday: 'short',
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	});
	const { weekday, day, month, year, hour, minute } = Object.fromEntries(
		format.formatToParts(instant).map(({ type, value }) => [type, value]),
	) as Record<'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute', string>;
	return fill(when, { weekday, day, month, year, time: `${hour}:${minute}`, zone });
}

/** A whole number in the way of the language. */
export const sayCount = (count: number, { locale }: Texts) => count.toLocaleString(locale);
