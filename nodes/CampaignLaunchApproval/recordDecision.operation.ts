import { answerVisit, saveItem } from '../../core';
import { defineOperation } from '../shared/operation';
import { keysParameter } from '../shared/parameters/links';
import { playbookParameter } from '../shared/parameters/playbook';
import { decisionsParameter, linkedCampaignParameter, visitParameter } from './parameters';

export const recordDecision = defineOperation({
	value: 'recordDecision',
	name: 'Record Decision',
	action: 'Record the decision of an approver',
	description:
		'Turns the answer on the approval page into a signed row for the table campaign_decisions, has a second code sent, or says why it does not count',
	outputs: ['recorded', 'sendCode', 'wrongCode', 'refused'],
	parameters: {
		saved: linkedCampaignParameter,
		visit: visitParameter,
		rows: decisionsParameter,
		playbooks: playbookParameter,
		keys: keysParameter,
	},
	run({ saved, visit, rows, playbooks, keys }, { now }) {
		const { playbook } = saved ? playbooks.of(saved.campaign) : playbooks.current;
		const result = answerVisit({ saved, visit, rows, keys, playbook, now });
		switch (result.status) {
			case 'recorded':
				return { output: 'recorded', json: { ...result.row } };
			case 'sendCode':
				return { output: 'sendCode', json: saveItem(result.journal, saved, playbook, now) };
			case 'wrongCode':
				return {
					output: 'wrongCode',
					json: { ...result.row, state: result.state, problems: result.problems },
				};
			case 'refused':
				return { output: 'refused', json: { state: result.state, problems: result.problems } };
		}
	},
});
