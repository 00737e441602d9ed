import type { Campaign } from '../campaign/campaign';
import { fill } from '../fill';
import type { Consequence, Materiality } from '../playbook/materiality';
import { type Change, diffPackages } from './diff';
import { gravest, judgeChanges, type JudgedChange } from './materiality';
import { digestOf, type LaunchPackage } from './package';
import { type ChangeWords, english } from './words/en';

/** What stands in the MAP now, beside what was approved. */
export type LaunchCheck =
	| { readonly status: 'go'; readonly digest: string }
	| {
			readonly status: 'changed';
			readonly approved: string;
			readonly found: string;
			/** None when the approved package is not stored any more. */
			readonly changes: readonly JudgedChange[];
			/** Of the gravest change; `void` when nobody can say what has changed. */
			readonly then: Consequence;
	  };

/**
 * Compares what stands in the MAP now with what was approved, never with what was accepted later: small changes must
 * not add up to a large one.
 * @param approved digest of what people have provably approved, see `core/approval/grant`
 * @param approvedPackage the stored package of the approved digest; without it a difference is still found, but not named
 * @param words in which the changes are named; nothing else depends on them
 */
export function verifyLaunch(
	approved: string,
	now: LaunchPackage,
	approvedPackage: LaunchPackage | undefined,
	materiality: Materiality | undefined,
	words: ChangeWords = english,
): LaunchCheck {
	const { digest: found } = digestOf(now);
	if (found === approved) return { status: 'go', digest: found };
	const before =
		approvedPackage && digestOf(approvedPackage).digest === approved ? approvedPackage : undefined;
	const changes = before
		? judgeChanges({
				changes: namedChanges(before, now, { approved, found }, words),
				materiality,
				before,
				after: now,
			})
		: [];
	return { status: 'changed', approved, found, changes, then: gravest(changes) };
}

/** Of the newest round, and only while that round stands. A record that says "approved" by itself approves nothing. */
export function approvedDigest({ approved, round }: Campaign): string | undefined {
	const stands =
		approved &&
		round?.status === 'granted' &&
		round.round === approved.round &&
		round.digest === approved.digest;
	return stands ? approved.digest : undefined;
}

/** Whether exactly this content may be handed over: people approved it, or the map accepted it in place of what they approved. */
export function mayLaunch(campaign: Campaign, digest: string): boolean {
	const approved = approvedDigest(campaign);
	const { accepted } = campaign;
	if (approved === undefined) return false;
	return digest === approved || (accepted?.approved === approved && accepted.digest === digest);
}

/** At least one, also where no field shows the difference, as with a package that was stored in another format. */
function namedChanges(
	before: LaunchPackage,
	now: LaunchPackage,
	{ approved, found }: { approved: string; found: string },
	words: ChangeWords,
): Change[] {
	const changes = diffPackages(before, now, words);
	if (changes.length > 0) return changes;
	const say = (digest: string) => fill(words.digest, { digest: digest.slice(0, 8) });
	return [{ field: words.launchPackage, path: '', part: '', from: say(approved), to: say(found) }];
}
