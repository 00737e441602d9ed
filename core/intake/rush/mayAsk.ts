import { isDomain } from '../../playbook/planningPointers';
import type { Playbook } from '../../playbook/schema';
import type { Brief } from '../brief';
import type { Gap } from '../completeness';

type Asking = Pick<Partial<Brief>, 'requesterEmail' | 'rushReason' | 'businessUnit'>;

export const rushOf = (tier: string, { tiers }: Pick<Playbook, 'tiers'>) =>
	Object.hasOwn(tiers, tier) ? tiers[tier]!.rush : undefined;

/** Whether a requester may have a tier at all: one of the people it is for, or anybody where a reason is enough. */
export function mayAsk({ requesterEmail = '' }: Asking, tier: string, playbook: Playbook): boolean {
	const rush = rushOf(tier, playbook);
	return !rush?.askedBy || rush.reasons !== undefined || isNamed(requesterEmail, rush.askedBy, playbook);
}

/**
 * What is missing before a tier can be asked for: a reason of the playbook's list, unless the requester is one of those
 * who need none; and the business unit where its quota is counted.
 */
export function rushGaps(asking: Asking, tier: string, playbook: Playbook): Gap[] {
	const rush = rushOf(tier, playbook);
	if (!rush) return [];
	const { title } = playbook.tiers[tier]!;
	const { requesterEmail = '', rushReason, businessUnit } = asking;
	const needsNoReason = rush.askedBy
		? isNamed(requesterEmail, rush.askedBy, playbook)
		: rush.reasons === undefined;
	const hasReason = rush.reasons?.some(({ id }) => id === rushReason) === true;
	const gaps: Gap[] = [];
	if (!needsNoReason && !hasReason) {
		const who = rush.askedBy ? sayAskers(rush.askedBy, playbook) : undefined;
		gaps.push(
			rush.reasons
				? {
						field: 'rushReason',
						say: `Reason for the hurry: ${title} needs ${who ? `one of these reasons, unless ${who} ask for it` : 'one of these reasons'}: ${rush.reasons.map(({ text }) => text).join('; ')}.`,
					}
				: {
						field: 'tier',
						say: `Priority: ${title} can be asked for by ${who} only; found ${requesterEmail || 'no e-mail address'}. Choose another priority, or ask one of them to send the request.`,
					},
		);
	}
	if (rush.quota && !businessUnit)
		gaps.push({
			field: 'businessUnit',
			say: `Business unit is missing: ${title} is counted for each business unit.`,
		});
	return gaps;
}

/** The address is what the form says; where it must be sure, somebody decides (`decidedBy`). */
function isNamed(email: string, askedBy: readonly string[], { people, roles }: Playbook): boolean {
	const address = email.trim().toLowerCase();
	const domain = address.slice(address.lastIndexOf('@') + 1);
	return askedBy.some((name) =>
		isDomain(name)
			? domain === name.toLowerCase()
			: roles[name]!.people.some((key) => people[key]!.email.trim().toLowerCase() === address),
	);
}

const sayAskers = (askedBy: readonly string[], { roles }: Playbook) =>
	askedBy.map((name) => (isDomain(name) ? `people of ${name}` : roles[name]!.title)).join(' or ');
