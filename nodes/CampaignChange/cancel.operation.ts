import { cancelStep, saveItem } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';
import { byParameter, pagesParameter, whyParameter } from './parameters';

export const cancel = defineOperation({
	value: 'cancel',
	name: 'Cancel',
	action: 'Cancel a campaign',
	description:
		'Cancels a campaign that is not sent yet, voids what was asked of approvers, and tells everybody who works on it',
	parameters: {
		saved: campaignParameter,
		by: byParameter,
		why: whyParameter,
		playbooks: playbookParameter,
		pages: pagesParameter,
	},
	run({ saved, by, why, playbooks, pages }, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		return { json: saveItem(cancelStep({ saved, by, why, ...pages, playbook, now }), saved, playbook, now) };
	},
});
