import { approvalPage } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';
import { decisionsParameter, packagesParameter, refusalParameter, visitParameter } from './parameters';

export const renderPage = defineOperation({
	value: 'renderPage',
	name: 'Render Page',
	action: 'Render the approval page',
	description: 'Gives status, headers and HTML of the page that an approver sees, for Respond to Webhook',
	parameters: {
		saved: campaignParameter,
		visit: visitParameter,
		rows: decisionsParameter,
		packages: packagesParameter,
		refusal: refusalParameter,
		playbooks: playbookParameter,
	},
	run({ saved, visit, rows, packages, refusal, playbooks }, { now }) {
		const { playbook } = playbooks.of(saved.campaign);
		return { json: approvalPage({ saved, visit, rows, packages, refusal, playbook, now }) };
	},
});
