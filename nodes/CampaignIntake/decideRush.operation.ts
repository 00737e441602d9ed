import { rushStep, saveItem } from '../../core';
import { defineOperation } from '../shared/operation';
import { answersParameter } from '../shared/parameters/answers';
import { campaignParameter } from '../shared/parameters/campaign';
import { keysParameter } from '../shared/parameters/links';
import { playbookParameter } from '../shared/parameters/playbook';
import { campaignsParameter, formAddressParameter, pagePathParameter } from './parameters';

export const decideRush = defineOperation({
	value: 'decideRush',
	name: 'Decide Rush',
	action: 'Decide about a rush request',
	description:
		'Takes the answer of the form in which somebody says whether a request may go before others. Yes accepts it, no declines it with the earliest launch without a rush.',
	outputs: ['recorded', 'refused'],
	parameters: {
		saved: campaignParameter,
		answers: answersParameter,
		rows: campaignsParameter,
		address: formAddressParameter,
		pagePath: pagePathParameter,
		playbooks: playbookParameter,
		keys: keysParameter,
	},
	run({ saved, answers, rows, address, pagePath, playbooks, keys }, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		const result = rushStep({ saved, answers, rows, ...address, pagePath, playbook, keys, now });
		if (result.status === 'refused')
			return { output: 'refused', json: { campaignId: saved.campaign.campaignId, why: result.why } };
		const { choice, journal } = result;
		return { output: 'recorded', json: { ...saveItem(journal, saved, playbook, now), choice } };
	},
});
