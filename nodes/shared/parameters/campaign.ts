import { readRow, type SavedCampaign } from '../../../core';
import type { Parameter } from '../operation';
import { readJson } from './json';

export const campaignParameter: Parameter<SavedCampaign> = {
	properties: [
		{
			displayName: 'Campaign',
			name: 'campaign',
			type: 'json',
			default: '={{ $json }}',
			required: true,
			description: 'A row of the table campaigns, as a Data Table node reads it',
		},
	],
	read: (node, itemIndex) => readRow(readJson(node.getNodeParameter('campaign', itemIndex), 'Campaign')),
};
