import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';

import { operationProperties } from '../shared/operation';
import { portsExpression } from '../shared/ports';
import { runItems } from '../shared/runItems';
import { operations } from './operations';

export class CampaignMap implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Campaign MAP',
		name: 'campaignMap',
		icon: { light: 'file:../../icons/map.svg', dark: 'file:../../icons/map.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] }}',
		description: 'Clone, fill, read and schedule campaigns in the marketing automation platform',
		defaults: { name: 'Campaign MAP' },
		inputs: [NodeConnectionTypes.Main],
		outputs: portsExpression(operations),
		usableAsTool: true,
		credentials: [
			{ name: 'marketoApi', required: true, displayOptions: { hide: { operation: ['buildFromJson'] } } },
			{ name: 'campaignPlaybookApi', required: true, displayOptions: { show: { playbookSource: ['credential'] } } },
		],
		properties: operationProperties(operations),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runItems(this, operations);
	}
}
