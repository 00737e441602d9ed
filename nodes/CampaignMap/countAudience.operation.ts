import { countAudience as countAudienceInMap } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { mapParameter } from '../shared/parameters/map';
import { playbookParameter } from '../shared/parameters/playbook';

export const countAudience = defineOperation({
	value: 'countAudience',
	name: 'Count Audience',
	action: 'Count the audience of a campaign',
	description: 'Counts the people of the send, or says why the MAP does not tell',
	parameters: { saved: campaignParameter, playbooks: playbookParameter, map: mapParameter },
	async run({ saved, playbooks, map }, { now, node, itemIndex }) {
		const audience = await countAudienceInMap({
			saved,
			playbook: playbooks.of(saved.campaign).playbook,
			map,
			now,
		});
		return { json: { ...node.getInputData()[itemIndex]?.json, audience } };
	},
});
