import { launchMetrics as metricsInMap } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { mapParameter } from '../shared/parameters/map';
import { playbookParameter } from '../shared/parameters/playbook';

export const getMetrics = defineOperation({
	value: 'getMetrics',
	name: 'Get Metrics',
	action: 'Get the results of a launch',
	description: 'Counts who was sent the mail, who opened, clicked, bounced and unsubscribed',
	parameters: { saved: campaignParameter, playbooks: playbookParameter, map: mapParameter },
	async run({ saved, playbooks, map }, { now, node, itemIndex }) {
		const metrics = await metricsInMap({ saved, playbook: playbooks.of(saved.campaign).playbook, map, now });
		return { json: { ...node.getInputData()[itemIndex]?.json, metrics } };
	},
});
