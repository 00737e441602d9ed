import { saveItem, settleCampaign } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';
import { decisionsParameter } from './parameters';

export const check = defineOperation({
	value: 'check',
	name: 'Check',
	action: 'Check whether a round has decided',
	description: 'Counts the stored decisions of the open round and says what is still needed',
	outputs: ['approved', 'pending', 'rejected'],
	parameters: { saved: campaignParameter, rows: decisionsParameter, playbooks: playbookParameter },
	run({ saved, rows, playbooks }, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		const { output, journal, sentences } = settleCampaign({ saved, rows, playbook, now });
		return { output, json: { ...saveItem(journal, saved, playbook, now), round: sentences } };
	},
});
