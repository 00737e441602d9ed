import type { Campaign } from '../campaign/campaign';
import type { ApprovalPolicy, Playbook } from '../playbook/schema';
import { ProblemError, quote } from '../problem';
import { addressOf, nameOf } from './people';

export interface Approver {
	readonly person: string;
	/** Keys of the playbook's roles for which the person is asked. */
	readonly roles: readonly string[];
}

export type WhyNotAsked =
	| { readonly code: 'requester' }
	/** Two keys with one e-mail address are one person, and one person has one vote. */
	| { readonly code: 'samePerson'; readonly as: string }
	| { readonly code: 'notInPlaybook' };

export interface Approvers {
	readonly asked: readonly Approver[];
	readonly notAsked: readonly { readonly person: string; readonly why: WhyNotAsked }[];
}

/**
 * The first policy whose `when` fits.
 * @param audienceSize what the MAP counted; the larger of it and the requester's number decides, and an unknown number
 * counts as large: nobody gets around a stricter policy by leaving the number out
 * @throws ProblemError when none fits
 */
export function choosePolicy(
	{ campaignId, brief }: Campaign,
	{ approval }: Playbook,
	audienceSize?: number | null,
): ApprovalPolicy {
	const size = Math.max(brief.audienceSize ?? -1, audienceSize ?? -1);
	const policy = approval.policies.find(
		({ when: { types, tiers, regions, audienceAtLeast = 0 } }) =>
			(types?.includes(brief.type) ?? true) &&
			(tiers?.includes(brief.tier) ?? true) &&
			(regions?.includes(brief.region) ?? true) &&
			(size < 0 || size >= audienceAtLeast),
	);
	if (policy) return policy;
	throw new ProblemError({
		where: `Playbook, approval policies, campaign ${campaignId}`,
		found: `no policy for type ${quote(brief.type)}, tier ${quote(brief.tier)}, region ${quote(brief.region)}, ${size < 0 ? 'unknown audience size' : `${size} people`}`,
		expected: 'a policy that fits every campaign',
		mend: 'Add a last policy without "when" to the playbook; it takes what no other policy is for.',
	});
}

/** Everybody of the policy's roles, each person once, in the order of the playbook; with the reason for those left out. */
export function approversOf(
	{ roles, requesterMayApprove }: ApprovalPolicy,
	{ brief }: Campaign,
	playbook: Playbook,
): Approvers {
	const asked = new Map<string, { person: string; roles: string[] }>();
	const notAsked = new Map<string, WhyNotAsked>();
	for (const role of roles) {
		for (const person of playbook.roles[role]?.people ?? []) {
			const email = addressOf(playbook.people[person]?.email ?? '');
			const known = asked.get(email);
			if (email === '') notAsked.set(person, { code: 'notInPlaybook' });
			else if (!requesterMayApprove && email === addressOf(brief.requesterEmail))
				notAsked.set(person, { code: 'requester' });
			else if (!known) asked.set(email, { person, roles: [role] });
			else {
				if (!known.roles.includes(role)) known.roles.push(role);
				if (known.person !== person) notAsked.set(person, { code: 'samePerson', as: known.person });
			}
		}
	}
	return { asked: [...asked.values()], notAsked: [...notAsked].map(([person, why]) => ({ person, why })) };
}

/** How many different people must approve. @throws ProblemError when fewer can be asked, naming them. */
export function needOf(
	{ title, need, roles }: ApprovalPolicy,
	{ asked, notAsked }: Approvers,
	playbook: Playbook,
): number {
	const count = need === 'all' ? asked.length : need;
	if (count >= 1 && count <= asked.length) return count;
	const people = asked.map(({ person }) => nameOf(person, playbook)).join(', ');
	const left = notAsked.map(
		({ person, why }) => `${nameOf(person, playbook)} is not asked, ${sayWhyNotAsked(why, playbook)}`,
	);
	throw new ProblemError({
		where: `Playbook, approval policy ${quote(title)}`,
		found: [
			`${asked.length} ${asked.length === 1 ? 'person' : 'people'} to ask${people ? ` (${people})` : ''}`,
			...left,
		].join('; '),
		expected: `at least ${Math.max(1, count)}`,
		mend: `Add people to the roles ${roles.map((role) => playbook.roles[role]?.title ?? role).join(', ')}, or lower "need" of this policy.`,
	});
}

export function sayWhyNotAsked(why: WhyNotAsked, playbook: Playbook): string {
	switch (why.code) {
		case 'requester':
			return 'because this is their own request';
		case 'samePerson':
			return `because ${nameOf(why.as, playbook)} has the same e-mail address`;
		case 'notInPlaybook':
			return 'because the playbook has no such person';
	}
}
