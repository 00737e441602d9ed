import { cleanText } from '../approval/cleanText';
import { append, type Journal, openJournal } from '../campaign/journal';
import type { Campaign } from '../campaign/campaign';
import type { CampaignFact, RetargetMode } from '../campaign/facts';
import type { LoadedPlaybook } from '../playbook/playbook';
import { refuse } from '../problem';
import type { Instant } from '../time';
import { approvalChanges } from './approvalChanges';
import { checkChanges } from './checkChanges';
import { clockChanges } from './clockTerms';
import { whyNotRepin } from './pinning';

export interface Repinning {
	readonly campaign: Campaign;
	/** The version that the campaign is worked under. */
	readonly from: LoadedPlaybook;
	readonly to: LoadedPlaybook;
	readonly why: string;
	/** A key of the people of `to`. */
	readonly by: string;
	/** What a new target means for the time that is worked already; without it, that time counts (`carry`). */
	readonly mode?: RetargetMode;
	/** An open round whose policy has changed is void, and the approvers are asked again. Else it keeps its rules. */
	readonly voidRound?: boolean;
	readonly now: Instant;
}

/**
 * Puts a campaign under another version of the playbook: clocks that run get the new calendar and target from now on,
 * clocks that have ended stay as they were, and a QA verdict that came from other rules is asked for again while the
 * campaign is in QA. Under the same version nothing happens.
 * @throws ProblemError with everything that the other version lacks
 */
export function repin({ campaign, from, to, why, by, mode = 'carry', voidRound, now }: Repinning): Journal {
	const journal = openJournal(campaign);
	if (campaign.playbookVersion === to.version) return journal;
	const sides = { from: from.playbook, to: to.playbook };
	const voids =
		voidRound === true && campaign.round?.status === 'open' && approvalChanges(campaign, sides).length > 0;
	const kept =
		voids && campaign.round
			? { ...campaign, round: { ...campaign.round, status: 'void' as const } }
			: campaign;
	refuse(whyNotRepin(kept, to.playbook));
	const clocks = clockChanges(campaign, { ...sides, mode, now });
	const said = cleanText(why, 500) || 'No reason was given.';
	const again: CampaignFact[] =
		campaign.stage === 'qa' && campaign.qa && checkChanges(campaign.brief.type, sides).length > 0
			? [checkAgain(campaign.qa.digest, by)]
			: [];
	return append(
		journal,
		now,
		by,
		{
			type: 'repinned',
			data: {
				from: campaign.playbookVersion,
				to: to.version,
				why: said,
				by,
				clocks: clocks.kept,
				...(voids ? { voidsRound: true as const } : {}),
			},
		},
		...clocks.facts,
		...again,
	);
}

const checkAgain = (digest: string, by: string): CampaignFact => ({
	type: 'qaReviewed',
	data: {
		digest,
		by,
		choice: 'checkAgain',
		comment: 'The rules have changed with the version of the playbook.',
	},
});
