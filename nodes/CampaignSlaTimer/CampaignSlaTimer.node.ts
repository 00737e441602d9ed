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

export class CampaignSlaTimer implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Campaign SLA Timer',
		name: 'campaignSlaTimer',
		icon: { light: 'file:../../icons/sla.svg', dark: 'file:../../icons/sla.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] }}',
		description: 'Measure service levels in working time, with pauses and reasons',
		defaults: { name: 'Campaign SLA Timer' },
		inputs: [NodeConnectionTypes.Main],
		outputs: portsExpression(operations),
		usableAsTool: true,
		credentials: [
			{ name: 'campaignPlaybookApi', required: true, displayOptions: { show: { playbookSource: ['credential'] } } },
		],
		properties: operationProperties(operations),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await runItems(this, operations);
	}
}
