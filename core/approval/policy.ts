import type { Campaign } from '../campaign/campaign';
import type { Brief } from '../intake/brief';
import type { ApprovalPolicy, Playbook } from '../playbook/schema';
import { isInScope } from '../playbook/scope';
import { ProblemError, quote } from '../problem';

/**
 * The first policy whose `when` fits.
 * @param audienceSize what the MAP counted; the larger of it and the requester's number decides. An unknown number of
 * people, and an unknown budget, count as large: nobody gets around a stricter policy by leaving a number out
 * @throws ProblemError when none fits
 */
export function choosePolicy(
	{ campaignId, brief }: Campaign,
	{ approval }: Playbook,
	audienceSize?: number | null,
): ApprovalPolicy {
	const size = largest(brief.audienceSize, audienceSize);
	const policy = approval.policies.find(({ when }) => fits(when, brief, size));
	if (policy) return policy;
	throw new ProblemError({
		where: `Playbook, approval policies, campaign ${campaignId}`,
		found: `no policy for type ${quote(brief.type)}, tier ${quote(brief.tier)}, region ${quote(brief.region)}, ${size === undefined ? 'unknown audience size' : `${size} people`}`,
		expected: 'a policy that fits every campaign',
		mend: 'Add a last policy without "when" to the playbook; it takes what no other policy is for.',
	});
}

function largest(...counts: readonly (number | null | undefined)[]): number | undefined {
	const known = counts.filter((count) => typeof count === 'number');
	return known.length > 0 ? Math.max(...known) : undefined;
}

const isAtLeast = (value: number | undefined, limit: number | undefined) =>
	limit === undefined || value === undefined || value >= limit;

function fits(
	{ audienceAtLeast, budgetAtLeast, channels, riskFlags, ...scope }: ApprovalPolicy['when'],
	brief: Brief,
	size: number | undefined,
): boolean {
	return (
		isInScope(scope, brief) &&
		isAtLeast(size, audienceAtLeast) &&
		isAtLeast(brief.budget, budgetAtLeast) &&
		(!channels || shares(channels, [brief.channel ?? ''])) &&
		(!riskFlags || shares(riskFlags, (brief.riskFlags ?? '').split(/[,;\n]/)))
	);
}

const shares = (wanted: readonly string[], given: readonly string[]) => {
	const known = new Set(wanted.map(plain));
	return given.some((word) => known.has(plain(word)));
};

const plain = (word: string) => word.trim().toLowerCase();
