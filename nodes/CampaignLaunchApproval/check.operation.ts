import { saveItem, settleCampaign } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';
import { approvalLinksParameter, decisionsParameter, packagesParameter } from './parameters';

export const check = defineOperation({
	value: 'check',
	name: 'Check',
	action: 'Check whether a round has decided',
	description:
		'Counts the stored decisions of the open round, asks whoever is next, reminds whoever is late, and says what is still needed',
	outputs: ['approved', 'pending', 'rejected'],
	parameters: {
		saved: campaignParameter,
		rows: decisionsParameter,
		packages: packagesParameter,
		playbooks: playbookParameter,
		links: approvalLinksParameter,
	},
	run({ saved, rows, packages, playbooks, links }, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		const { output, journal, result, sentences } = settleCampaign({
			saved,
			rows,
			packages,
			playbook,
			links,
			now,
		});
		return { output, json: { ...saveItem(journal, saved, playbook, now), round: sentences, result } };
	},
});
