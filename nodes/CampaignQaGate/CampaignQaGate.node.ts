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

export class CampaignQaGate implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Campaign QA Gate',
		name: 'campaignQaGate',
		icon: { light: 'file:../../icons/qa.svg', dark: 'file:../../icons/qa.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: subtitleExpression(operations),
		description: 'Check a campaign build before launch and let only checked builds pass',
		defaults: { name: 'Campaign QA Gate' },
		inputs: [NodeConnectionTypes.Main],
		outputs: portsExpression(operations),
		usableAsTool: true,
		credentials: [
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
