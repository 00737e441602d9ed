import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';

import { campaignPlaybookTest } from '../shared/campaignPlaybookTest';
import { operationProperties } from '../shared/operation';
import { portsExpression, subtitleExpression } from '../shared/ports';
import { runItems } from '../shared/runItems';
import { operations } from './operations';

export class CampaignPlaybook implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Campaign Playbook',
		name: 'campaignPlaybook',
		icon: { light: 'file:../../icons/playbook.svg', dark: 'file:../../icons/playbook.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: subtitleExpression(operations),
		description:
			'Check a playbook, find its weak points, write its process guide, compare versions, and let its owners decide about changes',
		defaults: { name: 'Campaign Playbook' },
		inputs: [NodeConnectionTypes.Main],
		outputs: portsExpression(operations),
		usableAsTool: true,
		credentials: [
			{
				name: 'campaignPlaybookApi',
				required: true,
				testedBy: 'campaignPlaybookTest',
				// Operations about changes have no such field, and need it.
				displayOptions: { hide: { playbookSource: ['builtIn', 'json'] } },
			},
		],
		properties: operationProperties(operations),
	};

	methods = { credentialTest: { campaignPlaybookTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runItems(this, operations);
	}
}
