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

export class CampaignLaunchApproval implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Campaign Launch Approval',
		name: 'campaignLaunchApproval',
		icon: { light: 'file:../../icons/approval.svg', dark: 'file:../../icons/approval.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: subtitleExpression(operations),
		description: 'Ask the right people for approval of exactly what will be sent',
		defaults: { name: 'Campaign Launch Approval' },
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
