import {
	type INodeType,
	type INodeTypeDescription,
	type IWebhookFunctions,
	type IWebhookResponseData,
	NodeConnectionTypes,
} from 'n8n-workflow';

import { campaignPlaybookTest } from '../shared/campaignPlaybookTest';
import { webhooks } from '../shared/pageWebhooks';
import { receiveFollow } from './receiveFollow';

export class CampaignRequesterTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Campaign Requester Trigger',
		name: 'campaignRequesterTrigger',
		icon: { light: 'file:../../icons/requester.svg', dark: 'file:../../icons/requester.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ "/webhook/" + $parameter["path"] }}',
		description: 'Starts when a requester opens the page of their campaign or sends a form on it',
		eventTriggerDescription: 'Waiting for a requester to open a link',
		defaults: { name: 'Campaign Requester Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Page', 'Form'],
		usableAsTool: undefined,
		credentials: [{ name: 'campaignPlaybookApi', required: true, testedBy: 'campaignPlaybookTest' }],
		webhooks,
		properties: [
			{
				displayName: 'Path',
				name: 'path',
				type: 'string',
				default: 'campaign-page',
				required: true,
				description:
					'The last part of the link. The nodes that write links to this page (Campaign Intake, Campaign Change) must name the same path.',
			},
			{
				displayName:
					'A link that was changed or is not ours is answered here, without running the flow; an expired one can be exchanged for a new one by mail. Opening a link changes nothing: only a form that a person has filled in does.',
				name: 'notice',
				type: 'notice',
				default: '',
			},
		],
	};

	methods = { credentialTest: { campaignPlaybookTest } };

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receiveFollow(this);
	}
}
