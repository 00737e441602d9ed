import type { Playbook } from '../schema';
import { type Difference, differences } from './differences';
import { sayDifference } from './sayDifference';

/** What a change is about, from what weighs most to what weighs least. */
export const AREAS = [
	'Changes of the playbook',
	'Approval',
	'QA gate',
	'Launch',
	'Service levels',
	'Roles and people',
	'Campaign types',
	'Calendars',
	'MAP',
	'Naming',
	'Brand',
	'Other',
] as const;
export type Area = (typeof AREAS)[number];

const AREA_OF: Readonly<Record<string, Area>> = {
	changes: 'Changes of the playbook',
	approval: 'Approval',
	qa: 'QA gate',
	launch: 'Launch',
	stages: 'Service levels',
	campaignClock: 'Service levels',
	notices: 'Service levels',
	roles: 'Roles and people',
	people: 'Roles and people',
	campaignTypes: 'Campaign types',
	regions: 'Campaign types',
	tiers: 'Campaign types',
	calendars: 'Calendars',
	map: 'MAP',
	naming: 'Naming',
	brand: 'Brand',
};

const areaOf = ([part = '', , third]: Difference['path']): Area =>
	part === 'campaignTypes' && third === 'qa' ? 'QA gate' : (AREA_OF[part] ?? 'Other');

/** One change of a playbook. */
export interface PlaybookChange {
	readonly area: Area;
	/** E.g. `stages › qa › target`. */
	readonly path: string;
	readonly kind: Difference['kind'];
	/** A sentence without a full stop, e.g. `QA, target for Rush: 4 h → 2 h of working time`. */
	readonly say: string;
}

/** Everything in which two playbooks differ, in words; what weighs most comes first. */
export function diffPlaybooks(from: Playbook, to: Playbook): PlaybookChange[] {
	const changes = differences(from, to).map((difference) => ({
		area: areaOf(difference.path),
		path: difference.path.join(' › '),
		kind: difference.kind,
		say: sayDifference(difference, { from, to }),
	}));
	return AREAS.flatMap((area) => changes.filter((change) => change.area === area));
}

/** The changes as lines under the name of their area, e.g. for a mail. */
export const byArea = (changes: readonly PlaybookChange[]): { area: Area; lines: string[] }[] =>
	AREAS.flatMap((area) => {
		const lines = changes.filter((change) => change.area === area).map(({ say }) => say);
		return lines.length > 0 ? [{ area, lines }] : [];
	});
