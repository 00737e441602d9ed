import {
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
	NodeConnectionTypes,
} from 'n8n-workflow';

import { campaignPlaybookTest } from '../shared/campaignPlaybookTest';
import { webhooks } from '../shared/pageWebhooks';
import { receiveVisit } from './receiveVisit';

export class CampaignApprovalTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Campaign Approval Trigger',
		name: 'campaignApprovalTrigger',
		icon: { light: 'file:../../icons/approval.svg', dark: 'file:../../icons/approval.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ "/webhook/" + $parameter["path"] }}',
		description: 'Starts when an approver opens an approval link or answers on its page',
		eventTriggerDescription: 'Waiting for an approver to open a link',
		defaults: { name: 'Campaign Approval Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Page', 'Decision'],
		usableAsTool: undefined,
		credentials: [{ name: 'campaignPlaybookApi', required: true, testedBy: 'campaignPlaybookTest' }],
		webhooks,
		properties: [
			{
				displayName: 'Path',
				name: 'path',
				type: 'string',
				default: 'campaign-approval',
				required: true,
				description: 'The last part of the link. Campaign Launch Approval: Request must name the same path.',
			},
			{
				displayName: 'Identity Header',
				name: 'identityHeader',
				type: 'string',
				default: '',
				placeholder: 'e.g. X-Forwarded-Email',
				description:
					'The header in which your single sign-on proxy names the e-mail address of whoever is signed in. Set it only when nobody reaches this n8n without that proxy; leave it empty otherwise.',
			},
			{
				displayName:
					'A link that was changed, has expired or is not ours is answered here, without running the flow. Opening a link only shows the page; a decision needs the code from the mail.',
				name: 'notice',
				type: 'notice',
				default: '',
			},
		],
	};

	methods = { credentialTest: { campaignPlaybookTest } };

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receiveVisit(this);
	}
}
