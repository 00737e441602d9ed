import { explainClockOf } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';
import { clockName } from './parameters';

export const explain = defineOperation({
	value: 'explain',
	name: 'Explain',
	action: 'Explain a due time',
	description: 'Says why a clock is due when it is due: hours counted, holidays, clock changes, pauses',
	parameters: { saved: campaignParameter, clock: clockName, playbooks: playbookParameter },
	run: ({ saved, clock, playbooks }, { now }) => ({
		json: {
			campaignId: saved.campaign.campaignId,
			...explainClockOf(clock, { saved, playbook: playbooks.of(saved.campaign).playbook, now }),
		},
	}),
});
