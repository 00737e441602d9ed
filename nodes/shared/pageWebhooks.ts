import type { IWebhookDescription } from 'n8n-workflow';

const page = {
	responseMode: 'responseNode',
	path: '={{ $parameter["path"] }}',
	isFullPath: true,
} as const;

/** GET shows the page, POST takes a form of it; the flow answers both. HEAD is answered at once, without running it. */
export const webhooks: IWebhookDescription[] = [
	{ ...page, name: 'setup', httpMethod: 'GET', ndvHideUrl: true },
	{ ...page, name: 'setup', httpMethod: 'HEAD', ndvHideUrl: true },
	{ ...page, name: 'default', httpMethod: 'POST' },
];
