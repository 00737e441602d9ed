import { assessStep } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';
import { wishParameter } from './parameters';

export const assess = defineOperation({
	value: 'assess',
	name: 'Assess',
	action: 'Assess what a change would cost',
	description:
		'Says field by field what would change, which check and approvals it voids, what is to be done again, and whether the launch can be kept; writes nothing down',
	parameters: { saved: campaignParameter, wish: wishParameter, playbooks: playbookParameter },
	run: ({ saved, wish, playbooks }, { now }) => ({
		json: {
			campaignId: saved.campaign.campaignId,
			...assessStep({ saved, wish, playbook: playbooks.of(saved.campaign).playbook, now }),
		},
	}),
});
