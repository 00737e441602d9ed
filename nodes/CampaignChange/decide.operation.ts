import { decideStep, saveItem } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';
import { byParameter, decisionParameter, noteParameter, pagesParameter } from './parameters';

export const decide = defineOperation({
	value: 'decide',
	name: 'Apply or Decline',
	action: 'Apply or decline a change',
	description:
		'Decides about the change that the requester has asked for: the campaign goes back to the stage that has to be done again, its launch moves, and the requester is told',
	parameters: {
		saved: campaignParameter,
		decision: decisionParameter,
		by: byParameter,
		note: noteParameter,
		playbooks: playbookParameter,
		pages: pagesParameter,
	},
	run({ saved, playbooks, pages, ...decided }, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		const journal = decideStep({ saved, ...decided, ...pages, playbook, now });
		return { json: saveItem(journal, saved, playbook, now) };
	},
});
