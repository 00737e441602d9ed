import type { Effect } from '../../core';
import type { Parameter } from '../shared/operation';
import { readList } from '../shared/parameters/json';

/** What Take Outbox gave. */
export const effectsParameter: Parameter<readonly Effect[]> = {
	properties: [
		{
			displayName: 'Effects',
			name: 'effects',
			type: 'json',
			default: "={{ $('Take outbox').item.json.effects }}",
			required: true,
			description: 'The effects that Take Outbox gave for this campaign',
		},
	],
	read: (node, itemIndex) =>
		readList(node.getNodeParameter('effects', itemIndex), 'Effects') as unknown as Effect[],
};

/** Which effects were carried out. */
export const doneParameter: Parameter<readonly { campaignId: string; effectId: string }[]> = {
	properties: [
		{
			displayName: 'Done',
			name: 'done',
			type: 'json',
			default: '[]',
			required: true,
			placeholder: "e.g. {{ $('Done').all().map(item => item.json) }}",
			description: 'A list of campaignId and effectId of what was carried out',
		},
	],
	read: (node, itemIndex) =>
		readList(node.getNodeParameter('done', itemIndex), 'Done').map(({ campaignId, effectId }) => ({
			campaignId: String(campaignId),
			effectId: String(effectId),
		})),
};
