import { requesterPageStep } from '../../core';
import { defineOperation } from '../shared/operation';
import { playbookParameter } from '../shared/parameters/playbook';
import {
	eventsParameter,
	formPathParameter,
	linkedCampaignParameter,
	pagesParameter,
	refusalParameter,
	visitParameter,
} from './parameters';

export const renderPage = defineOperation({
	value: 'renderPage',
	name: 'Render Page',
	action: 'Show the requester page',
	description:
		'Renders the page that shows a requester where the campaign stands, or the owner a change to decide about, and sends it to whoever is waiting for it',
	parameters: {
		saved: linkedCampaignParameter,
		visit: visitParameter,
		eventRows: eventsParameter,
		refusal: refusalParameter,
		formPath: formPathParameter,
		playbooks: playbookParameter,
		pages: pagesParameter,
	},
	async run({ saved, visit, eventRows, refusal, formPath, playbooks, pages }, { now, node }) {
		const { playbook } = saved ? playbooks.of(saved.campaign) : playbooks.current;
		const { keys, address } = pages;
		const form = { baseUrl: address.baseUrl, formPath };
		const shown = requesterPageStep({ saved, ...visit, eventRows, refusal, form, keys, playbook, now });
		const { status, headers, html } = shown;
		await node.sendResponse({ statusCode: status, headers: { ...headers }, body: html });
		return { json: { campaignId: visit.claims.campaignId, status, headers, html } };
	},
});
