import type { IExecuteFunctions, IN8nHttpFullResponse, INodeType } from 'n8n-workflow';

import { standInOf } from './flowNodes.mts';

interface ResponseOptions {
	responseCode?: number;
	responseHeaders?: { entries: { name: string; value: unknown }[] };
}

/** n8n's Respond to Webhook node with a text. */
export const respondNode: INodeType = {
	description: standInOf(
		'respondToWebhook',
		[1, 1.1, 1.2, 1.3, 1.4, 1.5],
		['respondWith', 'responseBody', 'enableResponseOutput', 'options'],
	),
	async execute(this: IExecuteFunctions) {
		const { responseCode, responseHeaders } = this.getNodeParameter('options', 0, {}) as ResponseOptions;
		const headers = Object.fromEntries(
			(responseHeaders?.entries ?? []).map(({ name, value }) => [name.toLowerCase(), String(value)]),
		);
		const response: IN8nHttpFullResponse = {
			body: this.getNodeParameter('responseBody', 0) as string,
			headers,
			statusCode: responseCode ?? 200,
		};
		this.sendResponse(response);
		return [this.getInputData()];
	},
};
