import { addressOf, sayAt, textsFor, zoneOf } from '../approval/people';
import { fill, type Texts } from '../approval/texts';
import type { Campaign } from '../campaign/campaign';
import { calendarOf } from '../playbook/calendars';
import type { Playbook } from '../playbook/schema';
import type { Instant } from '../time/instant';
import { isTimeZone } from '../time/timeZone';
import { type Words, wordsIn } from './texts';

/** Whoever a page is for: in which words and in which time zone. */
export interface Reader {
	readonly words: Words;
	/** Dates and numbers in the way of the language. */
	readonly texts: Texts;
	readonly zone: string;
}

const personAt = (email: string, { people }: Playbook) =>
	Object.keys(people).find((key) => addressOf(people[key]!.email) === addressOf(email));

const readerOf = (person: string | undefined, zone: string, playbook: Playbook): Reader => ({
	words: wordsIn(playbook.people[person ?? '']?.language ?? playbook.language),
	texts: textsFor(person, playbook),
	zone,
});

/** A requester who is in the playbook has a zone and a language; everybody else reads the audience's time. */
export function requesterReader({ brief }: Campaign, playbook: Playbook): Reader {
	const person = personAt(brief.requesterEmail, playbook);
	return readerOf(
		person,
		person ? zoneOf(person, playbook) : audienceZone(brief.timeZone, playbook),
		playbook,
	);
}

export const ownerReader = (person: string, playbook: Playbook): Reader =>
	readerOf(person, zoneOf(person, playbook), playbook);

/** For pages that know no campaign. */
export const strangerReader = (playbook: Playbook): Reader => readerOf(undefined, 'UTC', playbook);

/** Not known before the requester has named it. */
const audienceZone = (zone: string, playbook: Playbook) =>
	isTimeZone(zone) ? zone : calendarOf(playbook, playbook.stages.build.calendar).tz;

export const sayTime = (at: Instant, { zone, texts }: Reader) => sayAt(at, zone, texts);

/** Without year and zone, e.g. `Tue 24 Nov, 10:00`, where many stand beside each other. */
export const sayShortTime = (at: Instant, { zone, texts: { locale } }: Reader) =>
	new Intl.DateTimeFormat(locale, {
		timeZone: zone,
		weekday: 'short',
		day: 'numeric',
		month: 'short',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
	}).format(at);

export { fill };
