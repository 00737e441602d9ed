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

export class CampaignSlaTimer implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Campaign SLA Timer',
		name: 'campaignSlaTimer',
		icon: { light: 'file:../../icons/sla.svg', dark: 'file:../../icons/sla.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: subtitleExpression(operations),
		description: 'Measure service levels in working time, with pauses and reasons',
		defaults: { name: 'Campaign SLA Timer' },
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
