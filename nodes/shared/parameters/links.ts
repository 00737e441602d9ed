import type { IExecuteFunctions } from 'n8n-workflow';

import { type Keys, keysOf, ProblemError } from '../../../core';
import type { Parameter } from '../operation';

/** How links are made: the signing keys and the address under which people reach this n8n. */
export interface Links {
	readonly keys: Keys;
	readonly baseUrl: string;
	/** Path of the webhook or form that the links lead to. */
	readonly path: string;
}

export const linksParameter = (defaultPath: string, leadsTo: string): Parameter<Links> => ({
	properties: [
		{
			displayName: 'Link Path',
			name: 'linkPath',
			type: 'string',
			default: defaultPath,
			required: true,
			description: `The path of the ${leadsTo} that the links lead to`,
		},
	],
	async read(node, itemIndex) {
		const credential = await linkCredentialOf(node, itemIndex);
		const path = node.getNodeParameter('linkPath', itemIndex) as string;
		return {
			keys: keysOf(credential.linkSecret, credential.previousLinkSecret),
			baseUrl: credential.baseUrl,
			path,
		};
	},
});

export const keysParameter: Parameter<Keys> = {
	properties: [],
	async read(node, itemIndex) {
		const { linkSecret, previousLinkSecret } = await linkCredentialOf(node, itemIndex);
		return keysOf(linkSecret, previousLinkSecret);
	},
};

interface LinkCredential extends Record<string, unknown> {
	linkSecret: string;
	previousLinkSecret?: string;
	baseUrl: string;
}

/** n8n's own words for a credential that is not chosen, or not shown for this source, do not say what to do. */
async function linkCredentialOf(node: IExecuteFunctions, itemIndex: number): Promise<LinkCredential> {
	const credential = await node
		.getCredentials<LinkCredential>('campaignPlaybookApi', itemIndex)
		.catch(() => undefined);
	if (credential) return credential;
	throw new ProblemError({
		where: 'Credential "Campaign Playbook API"',
		found: 'nothing',
		expected: 'a credential, because its secret signs the links of this operation',
		mend: 'Choose "Credential" or "Adopted Version" under Playbook, and the credential in this node.',
	});
}
