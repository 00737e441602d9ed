import type { IWebhookDescription } from 'n8n-workflow';

/** GET shows the page, POST takes the answer; the flow answers both with Respond to Webhook. */
export const webhooks: IWebhookDescription[] = [
	{
		name: 'setup',
		httpMethod: 'GET',
		responseMode: 'responseNode',
		path: '={{ $parameter["path"] }}',
		isFullPath: true,
		ndvHideUrl: true,
	},
	{
		name: 'default',
		httpMethod: 'POST',
		responseMode: 'responseNode',
		path: '={{ $parameter["path"] }}',
		isFullPath: true,
	},
];
