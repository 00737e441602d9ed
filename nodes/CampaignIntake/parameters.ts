import { type Keys, keysOf } from '../../core';
import type { Parameter } from '../shared/operation';
import { hasCredential } from '../shared/parameters/playbook';

interface Credential extends Record<string, unknown> {
	baseUrl: string;
	linkSecret: string;
	previousLinkSecret?: string;
}

interface FormAddress {
	formPath: string;
	pagePath: string;
	baseUrl?: string;
	keys?: Keys;
}

/** Where the request form and the requester's page stand; without the credential the answers hold no links. */
export const formAddressParameter: Parameter<FormAddress> = {
	properties: [
		{
			displayName: 'Form Path',
			name: 'formPath',
			type: 'string',
			default: 'campaign-request',
			required: true,
			description: 'The path of the request form, for links that open it with everything filled in',
		},
		{
			displayName: 'Page Path',
			name: 'pagePath',
			type: 'string',
			default: 'campaign-page',
			description:
				'The path of the Campaign Requester Trigger, for links to the page that shows where a campaign stands. Leave it empty when you do not use that page.',
		},
	],
	async read(node, itemIndex) {
		const formPath = node.getNodeParameter('formPath', itemIndex) as string;
		const pagePath = node.getNodeParameter('pagePath', itemIndex, '') as string;
		if (!hasCredential(node, itemIndex)) return { formPath, pagePath };
		const { baseUrl, linkSecret, previousLinkSecret } = await node.getCredentials<Credential>(
			'campaignPlaybookApi',
			itemIndex,
		);
		return { formPath, pagePath, baseUrl, keys: keysOf(linkSecret, previousLinkSecret) };
	},
};
