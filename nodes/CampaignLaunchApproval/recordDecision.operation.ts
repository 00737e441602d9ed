import { decide } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { keysParameter } from '../shared/parameters/links';
import { playbookParameter } from '../shared/parameters/playbook';
import { decisionsParameter, visitParameter } from './parameters';

export const recordDecision = defineOperation({
	value: 'recordDecision',
	name: 'Record Decision',
	action: 'Record the decision of an approver',
	description:
		'Turns the answer on the approval page into a row for the table campaign_decisions, or says why it does not count',
	outputs: ['recorded', 'refused'],
	parameters: {
		saved: campaignParameter,
		visit: visitParameter,
		rows: decisionsParameter,
		playbooks: playbookParameter,
		keys: keysParameter,
	},
	run({ saved: { campaign }, visit, rows, playbooks, keys }, { now }) {
		const { playbook } = playbooks.of(campaign);
		const result = decide({ campaign, ...visit, rows, keys, playbook, now });
		return result.status === 'recorded'
			? { output: 'recorded', json: { ...result.row } }
			: { output: 'refused', json: { state: result.state, problems: result.problems } };
	},
});
