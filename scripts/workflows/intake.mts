import { createRequire } from 'node:module';

import {
	escaped,
	ifSaved,
	ifTrue,
	ours,
	PLAYBOOK,
	readRows,
	rowsOf,
	TABLE_NODE,
	updateRow,
	upsertRow,
	valuesOf,
	Workflow,
} from './parts.mts';

const { builtInPlaybook, requestForm } = createRequire(import.meta.url)('../../dist/core.js');

const FORM = "$('Request form').first().json";
const RESULT = "$('Whatever the answer').first().json";
/** The campaigns of the same requester, and the one that the link of a mail names. */
const OWN_CAMPAIGNS: Parameters<typeof readRows>[1] = [
	['requester', 'eq', "={{ $('Ask for the details').first().json.requester || '-' }}"],
	['campaignId', 'eq', `={{ String(${FORM}.c || '-') }}`],
];
const LINKED: Parameters<typeof readRows>[1] = [['campaignId', 'eq', `={{ String(${FORM}.c || '-') }}`]];
/** Also reached from a node that knows nothing of the campaign any more. */
const SAVED_FIELDS = valuesOf('campaigns', (name) => `={{ ${RESULT}.${name} }}`);
/** Days may lie between the two pages: what the request is checked by is read when it is sent. */
const CHECK = ['Playbooks now', 'Read campaigns', 'Check the request'];

export const intake = new Workflow('intake', 'Campaign 2: Intake')
	.note(
		[-0.3, -1.6],
		4.2,
		'## The request form\n' +
			'Requesters fill it in under `/form/campaign-request`: page one is who, what and when; page two asks only what that type needs, from your playbook as it is now. They learn at once: accepted with dates, what is missing, or why not.\n\n' +
			'**Change:** choose the *Campaign Playbook* credential in *Ask for the details* and *Check the request*, and SMTP in *Mail the files*. When your playbook has other types, regions or tiers, run *Campaign Playbook: Form Definition* and paste what it gives into *Request form*.',
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
				'Page 1 of 2. Tell us what you need. You get an answer at once: a launch date, what is missing, or what would work instead.',
			formFields: { values: requestForm(builtInPlaybook().playbook) },
			responseMode: 'lastNode',
			options: { path: 'campaign-request', appendAttribution: false, buttonLabel: 'Continue' },
		},
		{ webhookId: 'campaign-request' },
	)
	.add('Read playbooks', ...TABLE_NODE, [0.8, 0], readRows('campaign_playbook', []), {
		alwaysOutputData: true,
		executeOnce: true,
	})
	.add('Read the linked campaign', ...TABLE_NODE, [1.5, 0], readRows('campaigns', LINKED), {
		alwaysOutputData: true,
		executeOnce: true,
	})
	.add(
		'Ask for the details',
		ours('campaignIntake'),
		1,
		[2.2, 0],
		{
			operation: 'askDetails',
			answers: `={{ ${FORM} }}`,
			campaigns: rowsOf('Read the linked campaign'),
			formPath: 'campaign-request',
			...PLAYBOOK,
		},
		{ executeOnce: true },
	)
	.add(
		'Details',
		'n8n-nodes-base.form',
		2.5,
		[3, 0],
		{
			operation: 'page',
			defineForm: 'json',
			jsonOutput: "={{ $('Ask for the details').first().json.fields }}",
			limitWaitTime: true,
			limitType: 'afterTimeInterval',
			resumeAmount: 3,
			resumeUnit: 'days',
			options: {
				formTitle: "={{ $('Ask for the details').first().json.title }}",
				formDescription: "={{ $('Ask for the details').first().json.description }}",
				buttonLabel: 'Send the request',
			},
		},
		{ webhookId: 'campaign-request-details' },
	)
	.add('Read the files', ours('campaignIntake'), 1, [4, 0], { operation: 'readFiles', fileField: 'files' })
	.add('Playbooks now', ...TABLE_NODE, [4.6, -1.3], readRows('campaign_playbook', []), {
		alwaysOutputData: true,
		executeOnce: true,
	})
	.add('Read campaigns', ...TABLE_NODE, [5, -0.6], readRows('campaigns', OWN_CAMPAIGNS, 'anyCondition'), {
		alwaysOutputData: true,
		executeOnce: true,
	})
	.add(
		'Check the request',
		ours('campaignIntake'),
		1,
		[5, 0.2],
		{
			operation: 'submit',
			answers: `={{ ${FORM} }}`,
			details: "={{ $('Details').first().json }}",
			files: "={{ $('Read the files').first().json }}",
			filesFailure:
				"={{ $('Mail the files').isExecuted ? $('Mail the files').all(1).map(item => item.json.error).join(' ') : '' }}",
			campaigns: rowsOf('Read campaigns'),
			formPath: 'campaign-request',
			pagePath: 'campaign-page',
			...PLAYBOOK,
			playbookVersions: rowsOf('Playbooks now'),
		},
		{ executeOnce: true },
	)
	.add('Whatever the answer', 'n8n-nodes-base.noOp', 1, [6, 0.2], {})
	.add(
		'Files to pass on?',
		'n8n-nodes-base.if',
		2.2,
		[7, 0.2],
		ifTrue("!!$json.filesMail && !$('Mail the files').isExecuted"),
	)
	.add(
		'Mail the files',
		'n8n-nodes-base.emailSend',
		2.1,
		[8, -0.6],
		{
			resource: 'email',
			operation: 'send',
			fromEmail: '={{ $json.filesMail.from }}',
			toEmail: '={{ $json.filesMail.to }}',
			subject: '={{ $json.filesMail.subject }}',
			emailFormat: 'both',
			text: '={{ $json.filesMail.text }}',
			html: '={{ $json.filesMail.html }}',
			options: { appendAttribution: false, attachments: '={{ $json.filesMail.attachments }}' },
		},
		{ onError: 'continueErrorOutput' },
	)
	.add(
		'New?',
		'n8n-nodes-base.if',
		2.2,
		[9, 0.2],
		ifTrue(`${RESULT}.previousRevision === 0 && ${RESULT}.newEvents > 0`),
	)
	.add(
		'Reserve the ID',
		...TABLE_NODE,
		[10, -0.3],
		upsertRow('campaigns', { campaignId: `={{ ${RESULT}.campaignId }}` }, [
			['campaignId', 'eq', `={{ ${RESULT}.campaignId }}`],
		]),
	)
	.add(
		'Save new campaign',
		...TABLE_NODE,
		[11, -0.3],
		updateRow('campaigns', SAVED_FIELDS, [
			['campaignId', 'eq', '={{ $json.campaignId }}'],
			['revision', 'isEmpty'],
		]),
		{ alwaysOutputData: true },
	)
	.add('Changed?', 'n8n-nodes-base.if', 2.2, [10, 0.7], ifTrue(`${RESULT}.newEvents > 0`))
	.add(
		'Save campaign',
		...TABLE_NODE,
		[11, 0.7],
		updateRow('campaigns', SAVED_FIELDS, [
			['campaignId', 'eq', `={{ ${RESULT}.campaignId }}`],
			['revision', 'eq', `={{ ${RESULT}.previousRevision }}`],
		]),
		{ alwaysOutputData: true },
	)
	.add('Saved?', 'n8n-nodes-base.if', 2.2, [12, 0.7], ifSaved())
	.add(
		'Answer',
		'n8n-nodes-base.form',
		2.5,
		[13, 0.2],
		{
			operation: 'completion',
			respondWith: 'text',
			completionTitle: `={{ ${RESULT}.answer.headline }}`,
			completionMessage: escaped(`${RESULT}.answer.lines.join('\\n\\n')`),
			// a signed address is wider than a phone
			options: { customCss: '* { overflow-wrap: anywhere; }' },
		},
		{ executeOnce: true, webhookId: 'campaign-request-answer' },
	)
	.chain('Request form', 'Read playbooks', 'Read the linked campaign', 'Ask for the details', 'Details')
	.wire('Details', 'Read the files')
	.wire('Read the files', CHECK)
	.wire('Check the request', 'Whatever the answer', 0)
	.wire('Check the request', 'Whatever the answer', 1)
	.wire('Check the request', 'Whatever the answer', 2)
	.wire('Whatever the answer', 'Files to pass on?')
	.wire('Files to pass on?', 'Mail the files', 0)
	.wire('Files to pass on?', 'New?', 1)
	.wire('Mail the files', 'New?', 0)
	.wire('Mail the files', CHECK, 1)
	.wire('New?', 'Reserve the ID', 0)
	.wire('New?', 'Changed?', 1)
	.chain('Reserve the ID', 'Save new campaign', 'Answer')
	.wire('Changed?', 'Save campaign', 0)
	.wire('Changed?', 'Answer', 1)
	.chain('Save campaign', 'Saved?')
	.wire('Saved?', 'Answer', 0)
	.wire('Saved?', CHECK, 1)
	.note(
		[2.7, 2.9],
		3.2,
		'**Page two** waits three days. Whoever does not send it is asked by mail for the rest: what page one said is not lost.',
	)
	.note(
		[6.7, 2.9],
		3.2,
		'**Files** are stored nowhere: they leave by mail before the request is saved. When that fails, the requester reads it on the last page, and the owner gets a mail.',
	)
	.note(
		[10, 2.9],
		3.4,
		'**Save:** only when nobody else has saved this campaign since it was read; otherwise read again and repeat. The same request sent twice is one campaign.',
	);
