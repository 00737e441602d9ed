import { type Campaign, type Playbook, replay as replayOf, replayView } from '../../core';
import { defineOperation } from '../shared/operation';
import { type Playbooks, playbookParameter } from '../shared/parameters/playbook';
import { campaignsParameter, onlyOnce, otherPlaybookParameter } from '../shared/parameters/campaigns';

export const replay = defineOperation({
	value: 'replay',
	name: 'Replay',
	action: 'Try another playbook on finished campaigns',
	description:
		'Shows how finished campaigns would have done under another playbook: in time, late, due times. Gives one item in all.',
	parameters: {
		campaigns: onlyOnce(
			campaignsParameter(
				'Campaigns',
				'campaigns',
				'All rows of the table campaigns. Those that are not finished are left out.',
			),
		),
		other: onlyOnce(otherPlaybookParameter),
		playbooks: playbookParameter,
	},
	run({ campaigns, other, playbooks }, { now }) {
		if (!campaigns || !other) return undefined;
		const as = eachVersionOnce(playbooks);
		return { json: replayView(replayOf(campaigns, { as, under: other.playbook, now })) };
	},
});

/** Hundreds of campaigns share a few playbooks, and checking one takes longer than replaying a campaign. */
function eachVersionOnce(playbooks: Playbooks): (campaign: Campaign) => Playbook {
	const known = new Map<string, Playbook>();
	return (campaign) => {
		const playbook = known.get(campaign.playbookVersion) ?? playbooks.of(campaign).playbook;
		known.set(campaign.playbookVersion, playbook);
		return playbook;
	};
}
