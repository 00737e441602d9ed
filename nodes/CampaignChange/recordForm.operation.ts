import { answerForm, saveItem } from '../../core';
import { defineOperation } from '../shared/operation';
import { playbookParameter } from '../shared/parameters/playbook';
import { linkedCampaignParameter, pagesParameter, visitParameter } from './parameters';

export const recordForm = defineOperation({
	value: 'recordForm',
	name: 'Record Form',
	action: 'Record a form of the requester page',
	description:
		'Turns a form of the page into what it asks for: a cancellation, a change, the decision about a change, a new link. Or says why it changed nothing.',
	outputs: ['recorded', 'refused'],
	parameters: {
		saved: linkedCampaignParameter,
		visit: visitParameter,
		playbooks: playbookParameter,
		pages: pagesParameter,
	},
	run({ saved, visit, playbooks, pages }, { now }) {
		const { playbook } = saved ? playbooks.of(saved.campaign) : playbooks.current;
		const answer = answerForm({ campaign: saved?.campaign, ...visit, ...pages, playbook, now });
		if (answer.status === 'recorded')
			return { output: 'recorded', json: saveItem(answer.journal, saved, playbook, now) };
		const { news = '', problems } = answer;
		return { output: 'refused', json: { campaignId: visit.claims.campaignId, news, problems } };
	},
});
