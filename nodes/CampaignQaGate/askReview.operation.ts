import { askReviewStep } from '../../core';
import { defineOperation } from '../shared/operation';
import { answersParameter } from '../shared/parameters/answers';
import { campaignParameter } from '../shared/parameters/campaign';
import { keysParameter } from '../shared/parameters/links';
import { playbookParameter } from '../shared/parameters/playbook';

export const askReview = defineOperation({
	value: 'askReview',
	name: 'Ask for the Review',
	action: 'Make the second page of the review form',
	description:
		'Makes the second page of the review form for the person with this link and code: what the check found, and the items of the checklist that are open for them',
	outputs: ['asked', 'refused'],
	parameters: {
		saved: campaignParameter,
		answers: answersParameter,
		playbooks: playbookParameter,
		keys: keysParameter,
	},
	run({ saved, answers, playbooks, keys }, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		const result = askReviewStep({ saved, answers, playbook, keys, now });
		if (result.status === 'refused')
			return { output: 'refused', json: { campaignId: saved.campaign.campaignId, why: result.why } };
		return { output: 'asked', json: result.page };
	},
});
