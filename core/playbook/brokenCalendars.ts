import { type Problem, ProblemError } from '../problem';
import { type PlaybookCalendars, calendarOf, cycle, membersOf } from './calendars';

/**
 * What is wrong with calendars that are made of others: circles, each told once, and working time that never comes.
 * Names that lead nowhere are told by the check of pointers.
 */
export function brokenCalendars(calendars: PlaybookCalendars): Problem[] {
	const circles = circlesIn(calendars);
	const names = Object.values(calendars).flatMap(membersOf);
	if (circles.length > 0 || names.some((name) => !Object.hasOwn(calendars, name))) return circles;
	return Object.keys(calendars).flatMap((key) => problemsOf(() => calendarOf({ calendars }, key), key));
}

function problemsOf(compile: () => unknown, key: string): Problem[] {
	try {
		compile();
		return [];
	} catch (error) {
		// A calendar that is made of a broken one has no problem of its own.
		const problems = error instanceof ProblemError ? error.problems : [];
		return problems.filter(({ where }) => where === `Playbook, calendars › ${key}`);
	}
}

function circlesIn(calendars: PlaybookCalendars): Problem[] {
	const told = new Set<string>();
	return Object.keys(calendars).flatMap((key) => {
		const path = told.has(key) ? undefined : wayBack(calendars, key);
		for (const name of path ?? []) told.add(name);
		return path ? [cycle(path)] : [];
	});
}

/** @returns the keys from `key` back to itself, or undefined when none of its members leads there. */
function wayBack(calendars: PlaybookCalendars, key: string): string[] | undefined {
	const seen = new Set<string>();
	const search = (path: readonly string[]): string[] | undefined => {
		const at = path.at(-1)!;
		const next = Object.hasOwn(calendars, at) ? membersOf(calendars[at]!) : [];
		for (const member of next) {
			if (member === key) return [...path, key];
			if (seen.has(member)) continue;
			seen.add(member);
			const found = search([...path, member]);
			if (found) return found;
		}
		return undefined;
	};
	return search([key]);
}
