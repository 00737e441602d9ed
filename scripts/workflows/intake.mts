import { createRequire } from 'node:module';

import {
	decisionFields,
	escaped,
	escapedWithLinks,
	ifSaved,
	ifTrue,
	ON_A_PHONE,
	ours,
	PLAYBOOK,
	readRows,
	saveCampaign,
	rowsOf,
	TABLE_NODE,
	updateRow,
	upsertRow,
	valuesOf,
	Workflow,
} from './parts.mts';

const { builtInPlaybook, requestForm, RUSH_OPTIONS } = createRequire(import.meta.url)(
	'../../dist/core.js',
) as typeof import('../../core/index.ts');

const FORM = "$('Request form').first().json";
const RESULT = "$('Whatever the answer').first().json";
/**
 * What a request is compared with: whatever has its launch in this quarter or later (load, collisions, quotas, similar
 * requests), and what waits in intake. Never the whole table.
 */
const CURRENT: Parameters<typeof readRows>[1] = [
	['launchAt', 'gte', "={{ $now.startOf('quarter').minus({ days: 1 }).toUTC().toISO() }}"],
	['stage', 'eq', 'intake'],
];
/** Also the campaigns of the same requester, the one that the link of a mail names, and the one whose ID was taken. */
const READ: Parameters<typeof readRows>[1] = [
	['requester', 'eq', "={{ $('Ask for the details').first().json.requester || '-' }}"],
	['campaignId', 'eq', `={{ String(${FORM}.c || '-') }}`],
	['campaignId', 'eq', `={{ $('Whatever the answer').isExecuted ? ${RESULT}.campaignId : '-' }}`],
	...CURRENT,
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
	.add('Read campaigns', ...TABLE_NODE, [5, -0.6], readRows('campaigns', READ, 'anyCondition'), {
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
			rushFormPath: 'campaign-rush',
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
	.add('Saved new?', 'n8n-nodes-base.if', 2.2, [12, -0.5], ifSaved())
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
			completionMessage: escapedWithLinks(`${RESULT}.answer.lines.join('\\n\\n')`),
			options: ON_A_PHONE,
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
	.chain('Reserve the ID', 'Save new campaign', 'Saved new?')
	.wire('Saved new?', 'Answer', 0)
	.wire('Saved new?', CHECK, 1)
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
	)
	.note(
		[-0.3, 5.6],
		2.4,
		'### Somebody decides about a rush\nOnly when the playbook says so (`tiers`, `rush`, `decidedBy`). Whoever decides has a mail with a link to this form, a code, and the list of the campaigns that would slip.\n\n' +
			'**Change:** choose the *Campaign Playbook* credential in *Decide*.',
		4,
	)
	.add(
		'Rush form',
		'n8n-nodes-base.formTrigger',
		2.5,
		[0, 5.8],
		{
			formTitle: 'May it go before the others?',
			formDescription:
				'You have the request in your mail, with the campaigns that would slip and what there is without a rush.',
			formFields: decisionFields(
				'Your answer',
				RUSH_OPTIONS,
				'e.g. The quarter is full; needed when you say no',
			),
			responseMode: 'lastNode',
			options: { path: 'campaign-rush', appendAttribution: false, buttonLabel: 'Send' },
		},
		{ webhookId: 'campaign-rush' },
	)
	.add('Read playbooks for the rush', ...TABLE_NODE, [1, 5.8], readRows('campaign_playbook', []), {
		alwaysOutputData: true,
	})
	.add('Read other campaigns', ...TABLE_NODE, [2, 5.8], readRows('campaigns', CURRENT, 'anyCondition'), {
		executeOnce: true,
		alwaysOutputData: true,
	})
	.add(
		'Read the request',
		...TABLE_NODE,
		[3, 5.8],
		readRows('campaigns', [['campaignId', 'eq', "={{ $('Rush form').first().json.c }}"]]),
		{ executeOnce: true, alwaysOutputData: true },
	)
	.add(
		'Decide',
		ours('campaignIntake'),
		1,
		[4, 5.8],
		{
			operation: 'decideRush',
			campaign: '={{ $json }}',
			answers: "={{ $('Rush form').first().json }}",
			campaigns: rowsOf('Read other campaigns'),
			formPath: 'campaign-request',
			pagePath: 'campaign-page',
			...PLAYBOOK,
			playbookVersions: rowsOf('Read playbooks for the rush'),
		},
		{ onError: 'continueErrorOutput' },
	)
	.add('Save the decision', ...TABLE_NODE, [5, 5.4], saveCampaign(), { alwaysOutputData: true })
	.add('Saved decision?', 'n8n-nodes-base.if', 2.2, [6, 5.4], ifSaved())
	.add(
		'Decided',
		'n8n-nodes-base.form',
		2.5,
		[7, 5.4],
		{
			operation: 'completion',
			respondWith: 'text',
			completionTitle: 'Thank you',
			completionMessage: escaped(
				'"Recorded for " + $json.title + " (" + $json.campaignId + "). Next: " + $json.status + "."',
			),
			options: ON_A_PHONE,
		},
		{ executeOnce: true, webhookId: 'campaign-rush-decided' },
	)
	.add(
		'Not decided',
		'n8n-nodes-base.form',
		2.5,
		[6, 6.6],
		{
			operation: 'completion',
			respondWith: 'text',
			completionTitle: 'Nothing was recorded',
			completionMessage: escaped(
				'$json.why || "This link does not work. Use the link in the newest mail about this request."',
			),
			options: ON_A_PHONE,
		},
		{ executeOnce: true, webhookId: 'campaign-rush-refused' },
	)
	.chain('Rush form', 'Read playbooks for the rush', 'Read other campaigns', 'Read the request', 'Decide')
	.wire('Decide', 'Save the decision', 0)
	.wire('Decide', 'Not decided', 1)
	.wire('Decide', 'Not decided', 2)
	.chain('Save the decision', 'Saved decision?')
	.wire('Saved decision?', 'Decided', 0)
	.wire('Saved decision?', 'Read other campaigns', 1);
