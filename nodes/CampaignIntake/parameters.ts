import type { Parameter } from '../shared/operation';
import { hasCredential } from '../shared/parameters/playbook';

/** Where the request form stands; without the credential the answers hold no links. */
export const formAddressParameter: Parameter<{ formPath: string; baseUrl?: string }> = {
	properties: [
		{
			displayName: 'Form Path',
			name: 'formPath',
			type: 'string',
			default: 'campaign-request',
			required: true,
			description: 'The path of the request form, for links that open it with everything filled in',
		},
	],
	async read(node, itemIndex) {
		const formPath = node.getNodeParameter('formPath', itemIndex) as string;
		if (!hasCredential(node, itemIndex)) return { formPath };
		const { baseUrl } = await node.getCredentials<{ baseUrl: string }>('campaignPlaybookApi', itemIndex);
		return { formPath, baseUrl };
	},
};
