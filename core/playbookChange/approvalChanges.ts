import { choosePolicy } from '../approval';
import type { Campaign } from '../campaign/campaign';
import { stagesOf } from '../playbook/approvalSchema';
import { differences } from '../playbook/diff/differences';
import { sayDifference } from '../playbook/diff/sayDifference';
import type { ApprovalPolicy, Playbook } from '../playbook/schema';
import { sayError } from '../problem';

interface Sides {
	readonly from: Playbook;
	readonly to: Playbook;
}

/** By which policy and by whom the campaign would be approved otherwise, a sentence without a full stop each. */
export function approvalChanges(campaign: Campaign, { from, to }: Sides): string[] {
	const [was, is] = [policyFor(campaign, from), policyFor(campaign, to)];
	if (typeof is === 'string') return is === was ? [] : [is];
	if (typeof was === 'string') return [`policy "${is.title}" instead of none`];
	if (was.title !== is.title)
		return [`policy: "${was.title}" → "${is.title}"`, ...sayPeople(was, is, { from, to })];
	const at = ['approval', 'policies', is.title];
	// For which campaigns it is decides only which one is taken.
	return [
		...differences({ ...was, when: undefined }, { ...is, when: undefined }, at).map((difference) =>
			sayDifference(difference, { from, to }),
		),
		...sayPeople(was, is, { from, to }),
	];
}

/** @returns why none fits, in a sentence */
function policyFor(campaign: Campaign, playbook: Playbook): ApprovalPolicy | string {
	try {
		return choosePolicy(campaign, playbook);
	} catch (error) {
		return sayError(error).join(' ');
	}
}

/** People are compared by name and address: a role with others in it asks others. */
function sayPeople(was: ApprovalPolicy, is: ApprovalPolicy, { from, to }: Sides): string[] {
	const [before, after] = [askedBy(was, from), askedBy(is, to)];
	const only = (some: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>) =>
		[...some].filter(([email]) => !others.has(email)).map(([, name]) => name);
	const [gone, come] = [only(before, after), only(after, before)];
	return [
		...(gone.length > 0 ? [`no longer asked: ${gone.join(', ')}`] : []),
		...(come.length > 0 ? [`asked as well: ${come.join(', ')}`] : []),
	];
}

function askedBy(policy: ApprovalPolicy, { roles, people }: Playbook): Map<string, string> {
	const keys = stagesOf(policy).flatMap((stage) => [
		...stage.roles.flatMap((role) => roles[role]?.people ?? []),
		...stage.people,
	]);
	return new Map(
		keys.flatMap((key) => (people[key] ? [[people[key].email.trim().toLowerCase(), people[key].name]] : [])),
	);
}
