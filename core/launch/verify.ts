import type { Campaign } from '../campaign/campaign';
import { type Change, diffPackages } from './diff';
import { digestOf, type LaunchPackage } from './package';

/** May the campaign launch now? Only `go` opens it; every other answer says why not. */
export type LaunchCheck =
	| { readonly status: 'go'; readonly digest: string }
	| { readonly status: 'notApproved'; readonly why: string }
	| {
			readonly status: 'changed';
			readonly approved: string;
			readonly found: string;
			readonly changes: readonly Change[];
	  };

/**
 * Compares what stands in the MAP now with what was approved.
 * @param approvedPackage the stored package of the approved digest; without it a difference is still found, but not named
 */
export function verifyLaunch(
	campaign: Campaign,
	now: LaunchPackage,
	approvedPackage: LaunchPackage | undefined,
): LaunchCheck {
	const { approved, round } = campaign;
	if (!approved || !round || round.status !== 'granted' || round.digest !== approved.digest) {
		return {
			status: 'notApproved',
			why: `no round of campaign ${campaign.campaignId} has approved this launch`,
		};
	}
	const { digest } = digestOf(now);
	if (digest === approved.digest) return { status: 'go', digest };
	const known =
		approvedPackage && digestOf(approvedPackage).digest === approved.digest ? approvedPackage : undefined;
	const changes = known ? namedChanges(known, now, { approved: approved.digest, found: digest }) : [];
	return { status: 'changed', approved: approved.digest, found: digest, changes };
}

/** At least one, also where no single field shows the difference, e.g. when the steps of a follow-up change places. */
function namedChanges(
	known: LaunchPackage,
	now: LaunchPackage,
	{ approved, found }: { approved: string; found: string },
): Change[] {
	const changes = diffPackages(known, now);
	return changes.length > 0
		? changes
		: [{ field: 'launch package', path: '', from: sayDigest(approved), to: sayDigest(found) }];
}

const sayDigest = (digest: string) => `digest ${digest.slice(0, 8)}`;
