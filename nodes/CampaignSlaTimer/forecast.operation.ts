import { forecast as forecastOf, forecastView } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';
import { campaignsParameter } from '../shared/parameters/campaigns';

export const forecast = defineOperation({
	value: 'forecast',
	name: 'Forecast',
	action: 'Forecast whether a campaign makes its launch date',
	description:
		'Says how likely the launch date is and when the campaign will be ready, from how long your finished campaigns took',
	parameters: {
		saved: campaignParameter,
		history: campaignsParameter(
			'History',
			'history',
			'All rows of the table campaigns. Only launched campaigns count; at least 20 are needed.',
		),
		playbooks: playbookParameter,
	},
	run({ saved: { campaign }, history, playbooks }, { now }) {
		const { playbook } = playbooks.of(campaign);
		return { json: forecastView(campaign, forecastOf(campaign, history, playbook, now)) };
	},
});
