import { saveItem, waiveStep } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';
import { byParameter, daysParameter, findingsParameter, reasonParameter } from './personParameters';

export const waive = defineOperation({
	value: 'waive',
	name: 'Waive',
	action: 'Waive findings for a time',
	description:
		'A named person accepts findings of the last check. It holds for this content only and ends by itself; the campaign is then checked again.',
	outputs: ['recorded', 'refused'],
	parameters: {
		saved: campaignParameter,
		findings: findingsParameter,
		by: byParameter,
		reason: reasonParameter,
		days: daysParameter,
		playbooks: playbookParameter,
	},
	run({ saved, findings, by, reason, days, playbooks }, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		const result = waiveStep({ saved, findings, by, reason, days, playbook, now });
		if (result.status === 'refused')
			return { output: 'refused', json: { campaignId: saved.campaign.campaignId, why: result.why } };
		return { output: 'recorded', json: saveItem(result.journal, saved, playbook, now) };
	},
});
