import type { Campaign } from '../campaign/campaign';
import type { Person, Playbook } from '../playbook/schema';
import { ProblemError, quote } from '../problem';
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
export function zoneOf(person: string, { people, calendars, stages }: Playbook): string {
	const calendar = calendars[people[person]?.calendar ?? ''] ?? calendars[stages.approval.calendar];
	return calendar?.tz ?? 'UTC';
}

/** A zone that nobody knows must not keep a page from being shown; UTC is named in the text. */
export const sayAt = (instant: Instant, tz: string) => sayLocal(instant, isTimeZone(tz) ? tz : 'UTC');

/** Who answers for the campaign: the owner named at acceptance, else the first of the QA stage's role. */
export function ownerOf(
	{ campaignId, owner }: Pick<Campaign, 'campaignId' | 'owner'>,
	playbook: Playbook,
): Person & { readonly key: string } {
	const key = [owner, playbook.roles[playbook.stages.qa.owner]?.people[0]].find(
		(name) => name && playbook.people[name],
	);
	const person = playbook.people[key ?? ''];
	if (key && person) return { ...person, key };
	throw new ProblemError({
		where: `Campaign ${campaignId}, owner`,
		found: quote(owner),
		expected: 'a person of the playbook',
		mend: 'Add the person to the playbook, or name people for the role that owns the stage "qa".',
	});
}
