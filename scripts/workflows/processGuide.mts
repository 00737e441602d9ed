import { ours, PLAYBOOK, readRows, TABLE_NODE, Workflow } from './parts.mts';

const HEADERS = {
	'Content-Type': 'text/html; charset=utf-8',
	'Content-Security-Policy':
		"sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
	'Referrer-Policy': 'no-referrer',
	'X-Content-Type-Options': 'nosniff',
	'X-Robots-Tag': 'noindex, nofollow',
	'Cache-Control': 'private, no-store',
};

export const processGuide = new Workflow('process-guide', 'Campaign 9: Process guide')
	.note(
		[-0.3, -0.4],
		3.6,
		'## The playbook as a page for everybody who takes part\n' +
			'Address: `<your n8n>/webhook/campaign-guide`. It shows what the playbook in force says, and changes nothing.\n' +
			'1. Choose a **Basic Auth** credential in *The guide is opened*: one name and password for the team. The page names people, so it is not open to everybody.\n' +
			'2. Choose **Campaign Playbook API** in *Write the guide*.\n\n' +
			'To put it elsewhere, add a schedule and send `html` or `markdown` to your wiki or a file.',
		4,
	)
	.add(
		'The guide is opened',
		'n8n-nodes-base.webhook',
		2,
		[0, 0],
		{
			httpMethod: 'GET',
			path: 'campaign-guide',
			authentication: 'basicAuth',
			responseMode: 'responseNode',
			options: {},
		},
		{ webhookId: 'campaign-guide' },
	)
	.add('Read playbooks', ...TABLE_NODE, [1, 0], readRows('campaign_playbook', []), { alwaysOutputData: true })
	.add(
		'Write the guide',
		ours('campaignPlaybook'),
		1,
		[2, 0],
		{ operation: 'processGuide', ...PLAYBOOK },
		{ executeOnce: true },
	)
	.add('Show the guide', 'n8n-nodes-base.respondToWebhook', 1.1, [3, 0], {
		respondWith: 'text',
		responseBody: '={{ $json.html }}',
		options: {
			responseHeaders: { entries: Object.entries(HEADERS).map(([name, value]) => ({ name, value })) },
		},
	})
	.chain('The guide is opened', 'Read playbooks', 'Write the guide', 'Show the guide');
