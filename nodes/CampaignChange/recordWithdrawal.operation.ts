import { saveItem, withdrawStep } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';
import { pagesParameter, unscheduledParameter } from './parameters';

export const recordWithdrawal = defineOperation({
	value: 'recordWithdrawal',
	name: 'Record Withdrawal',
	action: 'Record how a launch was withdrawn',
	description:
		'Writes down what the MAP did with the launch of a cancelled campaign, and tells owner and requester what is left to do',
	parameters: {
		saved: campaignParameter,
		result: unscheduledParameter,
		playbooks: playbookParameter,
		pages: pagesParameter,
	},
	run({ saved, result, playbooks, pages }, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		const journal = withdrawStep({ saved, result, ...pages, playbook, now });
		return { json: saveItem(journal, saved, playbook, now) };
	},
});
