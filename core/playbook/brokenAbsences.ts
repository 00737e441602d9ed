import { type Problem, quote } from '../problem';
import type { Person } from './schema';

type People = Readonly<Record<string, Person>>;
type Absence = NonNullable<Person['absences']>[number];

/** Longest absence in days: whoever is away for longer is not in the playbook any more. */
const MAX_DAYS = 400;
const DAY = 86_400_000;

/** Absences that are no stretch of days, and delegates who do not lead to anybody who is there. */
export const brokenAbsences = (people: People): Problem[] =>
	Object.entries(people).flatMap(([key, { absences = [] }]) =>
		absences.flatMap((absence, i) => {
			const where = `Playbook, people › ${key} › absences › ${i}`;
			return [...brokenDates(absence, where), ...deadEnds(key, absence, people, where)];
		}),
	);

function brokenDates({ from, to }: Absence, where: string): Problem[] {
	const days = (Date.parse(to) - Date.parse(from)) / DAY + 1;
	if (days >= 1 && days <= MAX_DAYS) return [];
	const expected = days < 1 ? 'a first day that is not after the last' : `at most ${MAX_DAYS} days`;
	const mend =
		days < 1
			? 'Exchange the two dates. For a single day write it twice.'
			: 'Take somebody who is away for so long out of the roles.';
	return [{ where, found: `${from} to ${to}`, expected, mend }];
}

/** Walks the delegates for the days on which all before them are away. */
function deadEnds(key: string, absence: Absence, people: People, where: string): Problem[] {
	const walk = (path: readonly string[], { from, to }: Absence, next: string | undefined): Problem[] => {
		// An absence without a delegate is no fault: the round is checked before it opens.
		if (next === undefined) return path.length > 1 ? [absentEnd(where, path, from, to)] : [];
		if (path.includes(next)) {
			// Everybody in a circle would report it; the first in the alphabet does.
			const isTold = next === key && path.every((other) => key <= other);
			return isTold ? [circle(where, [...path, next], from, to)] : [];
		}
		// A delegate who does not exist is reported as such.
		if (!Object.hasOwn(people, next)) return [];
		return overlapping(people[next]!, from, to).flatMap((other) =>
			walk([...path, next], other, other.delegate ?? people[next]!.delegate),
		);
	};
	return walk([key], absence, absence.delegate ?? people[key]?.delegate).slice(0, 1);
}

/** The absences of a person within some days; dates are compared as they are written. */
const overlapping = ({ absences = [] }: Person, from: string, to: string): Absence[] =>
	absences
		.filter((other) => other.from <= to && from <= other.to)
		.map((other) => ({
			...other,
			from: other.from > from ? other.from : from,
			to: other.to < to ? other.to : to,
		}));

const circle = (where: string, path: readonly string[], from: string, to: string): Problem => ({
	where,
	found: `${path.join(' → ')} from ${from} to ${to}`,
	expected: 'delegates that do not lead back',
	mend: `Name another delegate for ${quote(path.at(-2))}, who is there on these days.`,
});

const absentEnd = (where: string, path: readonly string[], from: string, to: string): Problem => ({
	where,
	found: `${path.join(' → ')}, who is away too from ${from} to ${to}`,
	expected: 'delegates that end with somebody who is there',
	mend: `Name a delegate for this absence of ${quote(path.at(-1))}, or another one for ${quote(path.at(-2))}.`,
});
