import type { Build } from '../launch/build';
import { instantOf } from '../time/instant';
import { plainName } from './lists';

export type Approval = NonNullable<NonNullable<Build['production']>['approvals']>[number];

/** An answer without a time counts as older than one with. */
const timeOf = ({ at }: Approval) => (at === undefined ? -Infinity : instantOf(at, 'Approval'));

/** @returns the newest answer of each role, by the role's plain name; of equally new ones the later entry. */
export function approvalsByRole(
	approvals: readonly Approval[],
): Map<string, Approval & { readonly index: number }> {
	const newest = new Map<string, Approval & { index: number }>();
	for (const [index, approval] of approvals.entries()) {
		const role = plainName(approval.role);
		const known = newest.get(role);
		if (!known || timeOf(approval) >= timeOf(known)) newest.set(role, { ...approval, index });
	}
	return newest;
}
