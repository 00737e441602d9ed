import { stagesOf } from './approvalSchema';
import { membersOf } from './calendars';
import { planningPointers } from './planningPointers';
import { NAMING_PLACES, placesIn, tokenPlaces } from './places';
import type { Playbook, StageSettings } from './schema';
import type { Scope } from './scope';

/** A name in the playbook that stands for another entry. */
export interface Pointer {
	/** Path of the field that holds the name. */
	readonly path: readonly (string | number)[];
	readonly name: string;
	/** What the name should be, e.g. `a key of people`. */
	readonly expected: string;
	readonly known: readonly string[];
	/** The list whose keys they are, e.g. `people` or `map › templates`. */
	readonly list?: string;
}

type Path = Pointer['path'];

/** Every name that points elsewhere, in the order of the document. */
export function pointersOf(playbook: Playbook): Pointer[] {
	const { calendars, people, roles, regions, tiers, campaignTypes, stages, campaignClock, notices } =
		playbook;
	const { qa, intake, approval, naming, map } = playbook;
	const lists = { calendars, people, roles, regions, tiers, campaignTypes, 'map › templates': map.templates };
	const to =
		(list: keyof typeof lists) =>
		(path: Path, ...names: readonly (string | undefined)[]): Pointer[] =>
			names.flatMap((name) =>
				name === undefined
					? []
					: [{ path, name, list, expected: `a key of ${list}`, known: Object.keys(lists[list]) }],
			);
	const places = (path: Path, text: string, known: readonly string[]): Pointer[] =>
		placesIn(text).map((name) => ({ path, name, expected: 'a place that can be filled', known }));
	const each = <T>(record: Readonly<Record<string, T>>, pointers: (key: string, entry: T) => Pointer[][]) =>
		Object.entries(record).flatMap(([key, entry]) => pointers(key, entry).flat());
	const scope = (path: Path, { types = [], tiers: ofTiers = [], regions: ofRegions = [] }: Scope) => [
		...to('campaignTypes')([...path, 'types'], ...types),
		...to('tiers')([...path, 'tiers'], ...ofTiers),
		...to('regions')([...path, 'regions'], ...ofRegions),
	];
	const targets = (path: Path, entries: StageSettings['targets'] = []) =>
		entries.flatMap(({ when }, i) => scope([...path, i, 'when'], when));
	const keysOf = (record: Readonly<Record<string, unknown>> | undefined) => Object.keys(record ?? {});

	return [
		...planningPointers(playbook),
		...each(calendars, (key, calendar) =>
			membersOf(calendar).map((member, i) =>
				to('calendars')(['calendars', key, 'anyOf' in calendar ? 'anyOf' : 'allOf', i], member),
			),
		),
		...each(people, (key, { calendar, delegate, absences = [] }) => [
			to('calendars')(['people', key, 'calendar'], calendar),
			to('people')(['people', key, 'delegate'], delegate),
			...absences.map((absence, i) =>
				to('people')(['people', key, 'absences', i, 'delegate'], absence.delegate),
			),
		]),
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
			targets(['stages', key, 'targets'], stage.targets),
			to('roles')(['stages', key, 'escalateTo'], stage.escalateTo),
		]),
		...to('calendars')(['campaignClock', 'calendar'], campaignClock?.calendar),
		...targets(['campaignClock', 'targets'], campaignClock?.targets),
		...to('roles')(['campaignClock', 'escalateTo'], campaignClock?.escalateTo),
		...to('calendars')(['notices', 'calendar'], notices?.calendar),
		...to('calendars')(['intake', 'calendar'], intake?.calendar),
		...(qa.waivers?.roles ?? []).flatMap((role, i) => to('roles')(['qa', 'waivers', 'roles', i], role)),
		...(qa.checklist ?? []).flatMap(({ types = [], role }, i) => [
			...to('campaignTypes')(['qa', 'checklist', i, 'types'], ...types),
			...to('roles')(['qa', 'checklist', i, 'role'], role),
		]),
		...approval.policies.flatMap((policy, i) => {
			const path = ['approval', 'policies', i];
			return [
				...scope([...path, 'when'], policy.when),
				...stagesOf(policy).flatMap(({ roles: asked, people: named, onExpiry }, j) => {
					const stage = 'stages' in policy ? [...path, 'stages', j] : path;
					return [
						...to('roles')([...stage, 'roles'], ...asked),
						...to('people')([...stage, 'people'], ...named),
						...(typeof onExpiry === 'object'
							? to('roles')([...stage, 'onExpiry', 'escalateTo'], onExpiry.escalateTo)
							: []),
					];
				}),
			];
		}),
		...(approval.materiality ?? []).flatMap(({ roles: named = [] }, i) =>
			named.flatMap((role, at) => to('roles')(['approval', 'materiality', i, 'roles', at], role)),
		),
		...(playbook.changes?.owners ?? []).flatMap((role, i) => to('roles')(['changes', 'owners', i], role)),
		...places(['naming', 'program'], naming.program, NAMING_PLACES),
		...each(naming.utm, (key, text) => [places(['naming', 'utm', key], text, NAMING_PLACES)]),
	];
}
