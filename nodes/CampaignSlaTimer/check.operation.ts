import { checkClocks, saveItem } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';

export const check = defineOperation({
	value: 'check',
	name: 'Check',
	action: 'Check the clocks of a campaign',
	description: 'Finds the thresholds that have come and writes the reminders, each once',
	outputs: ['due', 'onTrack'],
	parameters: { saved: campaignParameter, playbooks: playbookParameter },
	run({ saved, playbooks }, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		const { output, journal, ...told } = checkClocks({ saved, playbook, now });
		return { output, json: { ...saveItem(journal, saved, playbook, now), ...told } };
	},
});
