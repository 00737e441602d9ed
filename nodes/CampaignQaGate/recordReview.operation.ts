import { reviewStep, saveItem } from '../../core';
import { defineOperation } from '../shared/operation';
import { answersParameter } from '../shared/parameters/answers';
import { campaignParameter } from '../shared/parameters/campaign';
import { keysParameter } from '../shared/parameters/links';
import { playbookParameter } from '../shared/parameters/playbook';

export const recordReview = defineOperation({
	value: 'recordReview',
	name: 'Record Review',
	action: 'Record the review of open QA points',
	description:
		'Takes the answer of the review form: check again, or go on because a person has looked at every open point',
	outputs: ['recorded', 'refused'],
	parameters: {
		saved: campaignParameter,
		answers: answersParameter,
		playbooks: playbookParameter,
		keys: keysParameter,
	},
	run({ saved, answers, playbooks, keys }, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		const result = reviewStep({ saved, answers, playbook, keys, now });
		if (result.status === 'refused')
			return { output: 'refused', json: { campaignId: saved.campaign.campaignId, why: result.why } };
		return { output: 'recorded', json: saveItem(result.journal, saved, playbook, now) };
	},
});
