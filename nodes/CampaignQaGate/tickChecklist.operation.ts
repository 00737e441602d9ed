import { saveItem, tickStep } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';
import { byParameter, itemsParameter, noteParameter } from './personParameters';

export const tickChecklist = defineOperation({
	value: 'tickChecklist',
	name: 'Tick Checklist',
	action: 'Tick items of the checklist',
	description:
		'A named person confirms what no rule can check, for the content of the last check; after the last item the campaign is checked again',
	outputs: ['recorded', 'refused'],
	parameters: {
		saved: campaignParameter,
		items: itemsParameter,
		by: byParameter,
		note: noteParameter,
		playbooks: playbookParameter,
	},
	run({ saved, items, by, note, playbooks }, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		const result = tickStep({ saved, items, by, note, playbook, now });
		if (result.status === 'refused')
			return { output: 'refused', json: { campaignId: saved.campaign.campaignId, why: result.why } };
		return { output: 'recorded', json: saveItem(result.journal, saved, playbook, now) };
	},
});
