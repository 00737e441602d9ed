import { CONSEQUENCES, type Consequence, type Materiality } from '../playbook/materiality';
import type { Change } from './diff';
import { isWithin } from './fields';
import type { LaunchPackage } from './package';

/** A change with what the playbook says about it. */
export interface JudgedChange extends Change {
	readonly then: Consequence;
	/** Keys of the playbook's roles that this entry of the map names. */
	readonly roles: readonly string[];
}

interface Judging {
	readonly changes: readonly Change[];
	readonly materiality: Materiality | undefined;
	readonly before: LaunchPackage;
	readonly after: LaunchPackage;
}

/** Each change judged by the first entry of the map that is for it; without one it voids the approvals. */
export const judgeChanges = ({ changes, materiality = [], before, after }: Judging): JudgedChange[] =>
	changes.map((change) => {
		const entry = materiality.find(
			({ fields, tolerancePercent }) =>
				fields.some((field) => isWithin(change.part, field)) &&
				(tolerancePercent === undefined || isNear(before, after, tolerancePercent)),
		);
		return { ...change, then: entry?.then ?? 'void', roles: entry?.roles ?? [] };
	});

/** Measured from what was approved, so that small steps do not add up. A number that nobody knows is near to none. */
function isNear(
	{ audience: { size: from } }: LaunchPackage,
	{ audience: { size: to } }: LaunchPackage,
	percent: number,
): boolean {
	if (from === null || to === null) return false;
	return Math.abs(to - from) * 100 <= from * percent;
}

/** Of several changes the gravest decides; none at all is grave, because nobody can say what has changed. */
export const gravest = (changes: readonly { readonly then: Consequence }[]): Consequence =>
	CONSEQUENCES.find((consequence) => changes.some(({ then }) => then === consequence)) ?? 'void';

/** Roles that the changes of this consequence name, each once. */
export const rolesOf = (changes: readonly JudgedChange[], consequence: Consequence): string[] => [
	...new Set(changes.filter(({ then }) => then === consequence).flatMap(({ roles }) => roles)),
];
