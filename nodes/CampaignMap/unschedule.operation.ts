import { unscheduleLaunch as unscheduleInMap } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { mapParameter } from '../shared/parameters/map';
import { playbookParameter } from '../shared/parameters/playbook';

export const unschedule = defineOperation({
	value: 'unschedule',
	name: 'Unschedule',
	action: 'Withdraw a scheduled launch',
	description: 'Withdraws the launch as far as the MAP allows, and gives the steps for the rest',
	parameters: { saved: campaignParameter, playbooks: playbookParameter, map: mapParameter },
	async run({ saved, playbooks, map }, { now, node, itemIndex }) {
		const unscheduled = await unscheduleInMap({
			saved,
			playbook: playbooks.of(saved.campaign).playbook,
			map,
			now,
		});
		return { json: { ...node.getInputData()[itemIndex]?.json, unscheduled } };
	},
});
