import { createRequire } from 'node:module';

import {
	escaped,
	ifSaved,
	ifTrue,
	ours,
	PLAYBOOK,
	readRows,
	rowsOf,
	saveCampaign,
	TABLE_NODE,
	updateRow,
	upsertRow,
	valuesOf,
	Workflow,
} from './parts.mts';

const { builtInPlaybook, requestForm } = createRequire(import.meta.url)('../../dist/core.js');

const ANSWER = "$('Request form').first().json";
/** The campaigns of the same requester, and the one that a resubmission names. */
const OWN_CAMPAIGNS: Parameters<typeof readRows>[1] = [
	['requester', 'eq', `={{ String(${ANSWER}.requesterEmail || '-').trim().toLowerCase() }}`],
	['campaignId', 'eq', `={{ String(${ANSWER}.campaignId || '-') }}`],
];

export const intake = new Workflow('intake', 'Campaign 2: Intake')
	.note(
		[-0.3, -0.4],
		4.2,
		'## The request form\n' +
			'Requesters fill it in under `/form/campaign-request` and learn at once: accepted with dates, what is missing, or why not.\n\n' +
			'**Change:** the fields follow the built-in playbook. When your playbook has other types, regions or tiers, change the options here to the same titles. Choose the *Campaign Playbook* credential in *Check the request*.',
		4,
	)
	.add(
		'Request form',
		'n8n-nodes-base.formTrigger',
		2.5,
		[0, 0],
		{
			formTitle: 'Campaign request',
			formDescription:
				'Tell us what you need. You get an answer at once: a launch date, what is missing, or what would work instead.',
			formFields: { values: requestForm(builtInPlaybook().playbook) },
			responseMode: 'lastNode',
			options: { path: 'campaign-request', appendAttribution: false, buttonLabel: 'Send the request' },
		},
		{ webhookId: 'campaign-request' },
	)
	.add('Read playbooks', ...TABLE_NODE, [0.7, -0.8], readRows('campaign_playbook', []), {
		alwaysOutputData: true,
		executeOnce: true,
	})
	.add('Read campaigns', ...TABLE_NODE, [1.3, 0], readRows('campaigns', OWN_CAMPAIGNS, 'anyCondition'), {
		alwaysOutputData: true,
		executeOnce: true,
	})
	.add(
		'Check the request',
		ours('campaignIntake'),
		1,
		[2, 0],
		{
			operation: 'submit',
			answers: "={{ $('Request form').first().json }}",
			campaigns: rowsOf('Read campaigns'),
			formPath: 'campaign-request',
			pagePath: 'campaign-page',
			...PLAYBOOK,
		},
		{ executeOnce: true },
	)
	.add('Whatever the answer', 'n8n-nodes-base.noOp', 1, [4, 0], {})
	.add(
		'New?',
		'n8n-nodes-base.if',
		2.2,
		[5, 0],
		ifTrue('$json.previousRevision === 0 && $json.newEvents > 0'),
	)
	.add(
		'Reserve the ID',
		...TABLE_NODE,
		[6, -0.5],
		upsertRow('campaigns', { campaignId: '={{ $json.campaignId }}' }, [
			['campaignId', 'eq', '={{ $json.campaignId }}'],
		]),
	)
	.add(
		'Save new campaign',
		...TABLE_NODE,
		[7, -0.5],
		updateRow(
			'campaigns',
			valuesOf('campaigns', (name) => `={{ $('Whatever the answer').first().json.${name} }}`),
			[
				['campaignId', 'eq', '={{ $json.campaignId }}'],
				['revision', 'isEmpty'],
			],
		),
		{ alwaysOutputData: true },
	)
	.add('Changed?', 'n8n-nodes-base.if', 2.2, [6, 0.5], ifTrue('$json.newEvents > 0'))
	.add('Save campaign', ...TABLE_NODE, [7, 0.5], saveCampaign(), { alwaysOutputData: true })
	.add('Saved?', 'n8n-nodes-base.if', 2.2, [8, 0.5], ifSaved())
	.add(
		'Answer',
		'n8n-nodes-base.form',
		2.5,
		[9, 0],
		{
			operation: 'completion',
			respondWith: 'text',
			completionTitle: "={{ $('Whatever the answer').first().json.answer.headline }}",
			completionMessage: escaped("$('Whatever the answer').first().json.answer.lines.join('\\n\\n')"),
			options: {},
		},
		{ executeOnce: true, webhookId: 'campaign-request-answer' },
	)
	.chain('Request form', 'Read playbooks', 'Read campaigns', 'Check the request')
	.wire('Check the request', 'Whatever the answer', 0)
	.wire('Check the request', 'Whatever the answer', 1)
	.wire('Check the request', 'Whatever the answer', 2)
	.wire('Whatever the answer', 'New?')
	.wire('New?', 'Reserve the ID', 0)
	.wire('New?', 'Changed?', 1)
	.chain('Reserve the ID', 'Save new campaign', 'Answer')
	.wire('Changed?', 'Save campaign', 0)
	.wire('Changed?', 'Answer', 1)
	.chain('Save campaign', 'Saved?')
	.wire('Saved?', 'Answer', 0)
	.wire('Saved?', 'Read campaigns', 1)
	.note(
		[4.8, 2.4],
		3.6,
		'**Save:** only when nobody else has saved this campaign since it was read; otherwise read again and repeat. The same request sent twice is one campaign.',
	);
