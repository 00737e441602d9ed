import { approvalPage } from '../../core';
import { defineOperation } from '../shared/operation';
import { campaignParameter } from '../shared/parameters/campaign';
import { playbookParameter } from '../shared/parameters/playbook';
import { decisionsParameter, packagesParameter, refusalParameter, visitParameter } from './parameters';

export const renderPage = defineOperation({
	value: 'renderPage',
	name: 'Render Page',
	action: 'Show the approval page',
	description: 'Renders the page that an approver sees and sends it to whoever is waiting for it',
	parameters: {
		saved: campaignParameter,
		visit: visitParameter,
		rows: decisionsParameter,
		packages: packagesParameter,
		refusal: refusalParameter,
		playbooks: playbookParameter,
	},
	async run({ saved, visit, rows, packages, refusal, playbooks }, { now, node }) {
		const { playbook } = playbooks.of(saved.campaign);
		const { status, headers, html } = approvalPage({ saved, visit, rows, packages, refusal, playbook, now });
		await node.sendResponse({ statusCode: status, headers: { ...headers }, body: html });
		return { json: { campaignId: saved.campaign.campaignId, status, headers, html } };
	},
});
