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

export class CampaignMap implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Campaign MAP',
		name: 'campaignMap',
		icon: { light: 'file:../../icons/map.svg', dark: 'file:../../icons/map.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: subtitleExpression(operations),
		description: 'Clone, fill, read and schedule campaigns in the marketing automation platform',
		defaults: { name: 'Campaign MAP' },
		inputs: [NodeConnectionTypes.Main],
		outputs: portsExpression(operations),
		usableAsTool: true,
		credentials: [
			{ name: 'marketoApi', required: true, displayOptions: { hide: { operation: ['buildFromJson'] } } },
			{
				name: 'campaignPlaybookApi',
				required: true,
				testedBy: 'campaignPlaybookTest',
				displayOptions: { show: { playbookSource: ['credential', 'adopted'] } },
			},
		],
		properties: operationProperties(operations),
	};

	methods = { credentialTest: { campaignPlaybookTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runItems(this, operations);
	}
}
