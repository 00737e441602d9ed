import { approvalPage } from '../../core';
import { defineOperation } from '../shared/operation';
import { keysParameter } from '../shared/parameters/links';
import { playbookParameter } from '../shared/parameters/playbook';
import {
	decisionsParameter,
	linkedCampaignParameter,
	packagesParameter,
	refusalParameter,
	visitParameter,
} from './parameters';

export const renderPage = defineOperation({
	value: 'renderPage',
	name: 'Render Page',
	action: 'Show the approval page',
	description: 'Renders the page that an approver sees and sends it to whoever is waiting for it',
	parameters: {
		saved: linkedCampaignParameter,
		visit: visitParameter,
		rows: decisionsParameter,
		packages: packagesParameter,
		refusal: refusalParameter,
		playbooks: playbookParameter,
		keys: keysParameter,
	},
	async run({ saved, playbooks, visit, ...rest }, { now, node }) {
		const { playbook } = saved ? playbooks.of(saved.campaign) : playbooks.current;
		const { status, headers, html } = approvalPage({ saved, visit, ...rest, playbook, now });
		await node.sendResponse({ statusCode: status, headers: { ...headers }, body: html });
		return { json: { campaignId: visit.claims.campaignId, status, headers, html } };
	},
});
