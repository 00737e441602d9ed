import { nearest } from '../parse';
import { type Problem, quote } from '../problem';
import { isTimeZone, unknownZone } from '../time/timeZone';
import { brokenAbsences } from './brokenAbsences';
import { brokenApproval } from './brokenApproval';
import { brokenCalendars } from './brokenCalendars';
import { brokenChanges } from './brokenChanges';
import { brokenIntake } from './brokenIntake';
import { brokenMateriality } from './brokenMateriality';
import { brokenQa } from './brokenQa';
import type { Section, SoundParts } from './parts';
import { type Pointer, pointersOf } from './pointers';
import type { Playbook } from './schema';

interface Check {
	/** Sections that must be right as a whole for its answer to be true; the others may have gaps. */
	readonly needs: readonly Section[];
	find(playbook: Playbook): Problem[];
}

const CHECKS: readonly Check[] = [
	{ needs: [], find: ({ calendars }) => brokenCalendars(calendars) },
	{ needs: [], find: unknownZones },
	{ needs: [], find: typesWithoutLeadTime },
	{ needs: ['approval', 'roles', 'people'], find: brokenApproval },
	{ needs: [], find: ({ people }) => brokenAbsences(people) },
	{ needs: [], find: hoursWithoutWeek },
	{ needs: ['launch'], find: impossibleTimes },
	{ needs: ['qa', 'roles', 'people', 'regions', 'stages'], find: brokenQa },
	{ needs: ['intake', 'campaignTypes', 'regions', 'tiers'], find: brokenIntake },
	{ needs: ['approval'], find: brokenMateriality },
	{ needs: ['changes', 'roles', 'people'], find: brokenChanges },
];

/**
 * All that the schema of a playbook cannot show: names that lead nowhere, and entries that cannot hold together.
 * A plain calendar is checked as a whole by its own schema.
 */
export const findBrokenReferences = (playbook: Playbook): Problem[] => [
	...pointersOf(playbook).flatMap(brokenPointer),
	...CHECKS.flatMap(({ find }) => find(playbook)),
];

/** The same for a playbook whose form is not right everywhere: what can be said for certain already. */
export function findBrokenReferencesIn({ playbook, isSound, keysOf }: SoundParts): Problem[] {
	const pointers = pointersOf(playbook).flatMap((pointer): Pointer[] => {
		const { list, path } = pointer;
		// A list that is missing has a problem of its own, and so has what places are filled from.
		if (list === undefined) return path[0] === 'naming' || isSound('naming') ? [pointer] : [];
		const known = keysOf(list);
		return known.length > 0 ? [{ ...pointer, known }] : [];
	});
	return [
		...pointers.flatMap(brokenPointer),
		...CHECKS.flatMap(({ needs, find }) => (needs.every(isSound) ? find(playbook) : [])),
	];
}

const whereOf = (path: readonly (string | number)[]) => `Playbook, ${path.join(' › ')}`;

function brokenPointer({ path, name, expected, known }: Pointer): Problem[] {
	if (known.includes(name)) return [];
	const meant = nearest(name, known);
	const list = known.slice(0, 20).join(', ') || 'none is defined yet';
	return [
		{
			where: whereOf(path),
			found: quote(name),
			expected: `${expected} (${list})`,
			mend: meant ? `Did you mean "${meant}"?` : 'Correct the name, or add the entry that it names.',
		},
	];
}

function unknownZones({ regions }: Playbook): Problem[] {
	return Object.entries(regions).flatMap(([key, { tz }]) =>
		isTimeZone(tz) ? [] : [{ where: whereOf(['regions', key, 'tz']), ...unknownZone(tz) }],
	);
}

function typesWithoutLeadTime({ campaignTypes, tiers }: Playbook): Problem[] {
	return Object.entries(campaignTypes).flatMap(([key, { leadTime }]) =>
		Object.keys(leadTime).length > 0
			? []
			: [
					{
						where: whereOf(['campaignTypes', key, 'leadTime']),
						found: 'no tier',
						expected: `working minutes for at least one tier (${Object.keys(tiers).join(', ')})`,
						mend: 'A request cannot be planned without one. For five days of 8 hours write 2400.',
					},
				],
	);
}

/** A reminder would wait for ever for the hours of a calendar that has only dates, once those have passed. */
function hoursWithoutWeek({ notices, people, calendars }: Playbook): Problem[] {
	if (!notices) return [];
	const readers = Object.entries(people).map(
		([key, { calendar }]) => [['people', key, 'calendar'], calendar] as const,
	);
	return [[['notices', 'calendar'], notices.calendar] as const, ...readers].flatMap(([path, name = '']) => {
		const calendar = Object.hasOwn(calendars, name) ? calendars[name]! : undefined;
		if (!calendar || !('week' in calendar)) return [];
		if (Object.values(calendar.week).some((hours) => hours?.length)) return [];
		return [
			{
				where: whereOf(path),
				found: `${quote(name)}, which has hours on single dates only`,
				expected: 'a calendar with hours on a weekday, because reminders wait until it opens',
				mend: 'Name another calendar, or give this one hours, e.g. "mon": [["09:00", "17:00"]].',
			},
		];
	});
}

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

function impossibleTimes({ launch }: Playbook): Problem[] {
	const { from, to } = launch.sendHours;
	const isSound = TIME_OF_DAY.test(from) && TIME_OF_DAY.test(to) && from < to;
	const window = {
		where: whereOf(['launch', 'sendHours']),
		found: `${from} to ${to}`,
		expected: 'two times of one day, the first before the second',
		mend: 'Write it like "from": "08:00", "to": "19:00".',
	};
	const backwards = launch.blackouts.flatMap((blackout, i) =>
		blackout.from <= blackout.to
			? []
			: [
					{
						where: whereOf(['launch', 'blackouts', i]),
						found: `${blackout.from} to ${blackout.to}`,
						expected: 'a first day that is not after the last',
						mend: 'Exchange the two dates. For a single day write it twice.',
					},
				],
	);
	return [...(isSound ? [] : [window]), ...backwards];
}
