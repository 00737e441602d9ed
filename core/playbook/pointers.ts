import { membersOf } from './calendars';
import { NAMING_PLACES, placesIn, tokenPlaces } from './places';
import type { Playbook } from './schema';

/** A name in the playbook that stands for another entry. */
export interface Pointer {
	/** Path of the field that holds the name. */
	readonly path: readonly (string | number)[];
	readonly name: string;
	/** What the name should be, e.g. `a key of people`. */
	readonly expected: string;
	readonly known: readonly string[];
}

type Path = Pointer['path'];

/** Every name that points elsewhere, in the order of the document. */
export function pointersOf(playbook: Playbook): Pointer[] {
	const { calendars, people, roles, regions, tiers, campaignTypes, stages, approval, naming, map } = playbook;
	const lists = { calendars, people, roles, regions, tiers, campaignTypes, 'map › templates': map.templates };
	const to =
		(list: keyof typeof lists) =>
		(path: Path, ...names: readonly (string | undefined)[]): Pointer[] =>
			names.flatMap((name) =>
				name === undefined
					? []
					: [{ path, name, expected: `a key of ${list}`, known: Object.keys(lists[list]) }],
			);
	const places = (path: Path, text: string, known: readonly string[]): Pointer[] =>
		placesIn(text).map((name) => ({ path, name, expected: 'a place that can be filled', known }));
	const each = <T>(record: Readonly<Record<string, T>>, pointers: (key: string, entry: T) => Pointer[][]) =>
		Object.entries(record).flatMap(([key, entry]) => pointers(key, entry).flat());
	const keysOf = (record: Readonly<Record<string, unknown>> | undefined) => Object.keys(record ?? {});

	return [
		...each(calendars, (key, calendar) =>
			membersOf(calendar).map((member, i) =>
				to('calendars')(['calendars', key, 'anyOf' in calendar ? 'anyOf' : 'allOf', i], member),
			),
		),
		...each(people, (key, person) => [to('calendars')(['people', key, 'calendar'], person.calendar)]),
		...each(roles, (key, role) =>
			role.people.map((person, i) => to('people')(['roles', key, 'people', i], person)),
		),
		...each(regions, (key, region) => [to('people')(['regions', key, 'owner'], region.owner)]),
		...each(campaignTypes, (key, type) => [
			to('tiers')(['campaignTypes', key, 'leadTime'], ...keysOf(type.leadTime)),
			to('map › templates')(['campaignTypes', key, 'template'], type.template),
			each(type.tokens, (token, text) => [
				places(['campaignTypes', key, 'tokens', token], text, tokenPlaces(playbook)),
			]),
		]),
		...each(stages, (key, stage) => [
			to('roles')(['stages', key, 'owner'], stage.owner),
			to('calendars')(['stages', key, 'calendar'], stage.calendar),
			to('tiers')(['stages', key, 'targetByTier'], ...keysOf(stage.targetByTier)),
			to('roles')(['stages', key, 'escalateTo'], stage.escalateTo),
		]),
		...approval.policies.flatMap(({ when, roles: asked }, i) => {
			const path = ['approval', 'policies', i];
			return [
				...to('campaignTypes')([...path, 'when', 'types'], ...(when.types ?? [])),
				...to('tiers')([...path, 'when', 'tiers'], ...(when.tiers ?? [])),
				...to('regions')([...path, 'when', 'regions'], ...(when.regions ?? [])),
				...to('roles')([...path, 'roles'], ...asked),
			];
		}),
		...places(['naming', 'program'], naming.program, NAMING_PLACES),
		...each(naming.utm, (key, text) => [places(['naming', 'utm', key], text, NAMING_PLACES)]),
	];
}
