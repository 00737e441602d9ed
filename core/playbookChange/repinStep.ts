import type { Journal } from '../campaign/journal';
import type { Campaign } from '../campaign/campaign';
import { sayError, sayProblem } from '../problem';
import { personOf, unknownPerson } from '../steps/tickStep';
import { type CampaignEffect } from './campaignEffect';
import { playbookEffects } from './playbookEffects';
import { repin, type Repinning } from './repin';

export type Repinned =
	| { readonly status: 'repinned'; readonly journal: Journal; readonly effect: CampaignEffect | undefined }
	/** Sentences to show to the person. */
	| { readonly status: 'refused'; readonly why: readonly string[] };

/**
 * Puts a campaign under another version for a named person, and says what that has changed.
 * @param asked `by`: a key of the playbook's people, or an e-mail address; the caller vouches for it
 */
export function repinStep(asked: Repinning): Repinned {
	const { campaign, from, to, now } = asked;
	const by = personOf(asked.by, to.playbook) ?? personOf(asked.by, from.playbook);
	if (by === undefined) return { status: 'refused', why: [sayProblem(unknownPerson('Re-pin', asked.by))] };
	if (campaign.stage === 'closed' || campaign.stage === 'cancelled')
		return { status: 'refused', why: [sayProblem(notOpen(campaign))] };
	const { campaigns } = playbookEffects({ from: () => from, to, campaigns: [campaign], now });
	try {
		return { status: 'repinned', journal: repin({ ...asked, by }), effect: campaigns[0] };
	} catch (error) {
		return { status: 'refused', why: sayError(error) };
	}
}

const notOpen = ({ campaignId, stage }: Campaign) => ({
	where: `Campaign ${campaignId}`,
	found: `the stage "${stage}"`,
	expected: 'an open campaign',
	mend: 'A finished campaign stays under the version it was worked under.',
});
