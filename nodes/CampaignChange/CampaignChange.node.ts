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

export class CampaignChange implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Campaign Change',
		name: 'campaignChange',
		icon: { light: 'file:../../icons/change.svg', dark: 'file:../../icons/change.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: subtitleExpression(operations),
		description: 'Change or cancel a campaign in production, and show its requester where it stands',
		defaults: { name: 'Campaign Change' },
		inputs: [NodeConnectionTypes.Main],
		outputs: portsExpression(operations),
		usableAsTool: true,
		credentials: [{ name: 'campaignPlaybookApi', required: true, testedBy: 'campaignPlaybookTest' }],
		properties: operationProperties(operations),
	};

	methods = { credentialTest: { campaignPlaybookTest } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runItems(this, operations);
	}
}
