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

export class CampaignRecord implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Campaign Record',
		name: 'campaignRecord',
		icon: { light: 'file:../../icons/record.svg', dark: 'file:../../icons/record.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: subtitleExpression(operations),
		description: 'Record what happened to a campaign and carry out what it asked for',
		defaults: { name: 'Campaign Record' },
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
