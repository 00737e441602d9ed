import type { Pointer } from './pointers';
import type { Playbook } from './schema';

/** Names in the intake's settings that stand for other entries. */
export function planningPointers(playbook: Playbook): Pointer[] {
	const { people, regions, tiers, routing } = playbook;
	const to =
		(list: 'campaignTypes' | 'regions' | 'calendars' | 'roles') =>
		(path: Pointer['path'], name: string | undefined): Pointer[] =>
			name === undefined
				? []
				: [{ path, name, expected: `a key of ${list}`, known: Object.keys(playbook[list]) }];
	return [
		...Object.entries(people).flatMap(([key, { skills = [], regions: own = [] }]) => [
			...skills.flatMap((name, i) => to('campaignTypes')(['people', key, 'skills', i], name)),
			...own.flatMap((name, i) => to('regions')(['people', key, 'regions', i], name)),
		]),
		...Object.entries(regions).flatMap(([key, { calendar }]) =>
			to('calendars')(['regions', key, 'calendar'], calendar),
		),
		...Object.entries(tiers).flatMap(([key, { rush }]) => [
			...(rush?.askedBy ?? []).flatMap((name, i) =>
				isDomain(name) ? [] : to('roles')(['tiers', key, 'rush', 'askedBy', i], name),
			),
			...to('roles')(['tiers', key, 'rush', 'decidedBy'], rush?.decidedBy),
		]),
		...to('roles')(['routing', 'owners'], routing?.owners),
		...to('roles')(['routing', 'builders'], routing?.builders),
	];
}

/** Keys have no dot. */
export const isDomain = (name: string) => name.includes('.');
