import { createRequire } from 'node:module';

import {
	decisionFields,
	escaped,
	everyMinute,
	ifSaved,
	insertRow,
	ON_A_PHONE,
	ours,
	PLAYBOOK,
	readRows,
	rowsOf,
	saveCampaign,
	sendMail,
	TABLE_NODE,
	upsertRow,
	valuesOf,
	Workflow,
} from './parts.mts';

const { CHANGE_OPTIONS } = createRequire(import.meta.url)(
	'../../dist/core.js',
) as typeof import('../../core/index.ts');

const once = { executeOnce: true, alwaysOutputData: true } as const;
/** Links to decide work for sixty days at most; what is older is settled. */
const RECENT: Parameters<typeof readRows>[1] = [
	['at', 'gte', '={{ $now.minus({ days: 61 }).toUTC().toISO() }}'],
];
const OPEN: Parameters<typeof readRows>[1] = [
	['stage', 'neq', 'closed'],
	['stage', 'neq', 'cancelled'],
];
const onPlaybook = (operation: string, playbooks: string, changes: string, more: object) => ({
	operation,
	playbookVersions: rowsOf(playbooks),
	changes: rowsOf(changes),
	...more,
});
const said = (node: string, field: string) => escaped(`$('${node}').item.json.${field}.join('\\n')`);

export const playbookChange = new Workflow('playbook-change', 'Campaign 8: Playbook change')
	.note(
		[-0.3, -0.4],
		4.2,
		'## Propose a change of the playbook\n' +
			'Somebody of the playbook pastes the changed JSON under `/form/campaign-playbook-change`. The owners of the playbook, and whoever proposes, read in a mail what it changes and what that would mean for open campaigns.\n\n' +
			'**Change:** who owns the playbook is in it (`changes`). Choose the *Campaign Playbook* credential in the nodes with a warning. Who knows the form can propose in the name of others, who are told by mail: to keep strangers out, choose an authentication in *Proposal form*.',
		4,
	)
	.add(
		'Proposal form',
		'n8n-nodes-base.formTrigger',
		2.5,
		[0, 0],
		{
			formTitle: 'Change of the playbook',
			formDescription:
				'Paste the whole playbook with your changes. Nothing changes until its owners have approved it; open campaigns stay under the version they were accepted under.',
			formFields: {
				values: [
					{
						fieldLabel: 'Your e-mail address',
						fieldName: 'email',
						fieldType: 'email',
						placeholder: 'e.g. otto@example.com',
						requiredField: true,
					},
					{
						fieldLabel: 'Why',
						fieldName: 'why',
						fieldType: 'textarea',
						placeholder: 'e.g. QA of rush campaigns has taken half of its time since May',
						requiredField: true,
					},
					{
						fieldLabel: 'Playbook (JSON)',
						fieldName: 'playbook',
						fieldType: 'textarea',
						placeholder: '{ "name": "…", "brand": { … } }',
						requiredField: true,
					},
				],
			},
			responseMode: 'lastNode',
			options: { path: 'campaign-playbook-change', appendAttribution: false, buttonLabel: 'Propose' },
		},
		{ webhookId: 'campaign-playbook-change' },
	)
	.add('Playbooks for the proposal', ...TABLE_NODE, [1, 0], readRows('campaign_playbook', []), once)
	.add('Changes so far', ...TABLE_NODE, [2, 0], readRows('playbook_changes', RECENT), once)
	.add('Open campaigns', ...TABLE_NODE, [3, 0], readRows('campaigns', OPEN), once)
	.add(
		'Check the proposal',
		ours('campaignPlaybook'),
		1,
		[4, 0],
		onPlaybook('proposeChange', 'Playbooks for the proposal', 'Changes so far', {
			answers: "={{ $('Proposal form').first().json }}",
			campaigns: rowsOf('Open campaigns'),
		}),
		{ executeOnce: true },
	)
	.add(
		'Store the proposal',
		...TABLE_NODE,
		[5, -0.5],
		upsertRow('playbook_changes', valuesOf('playbook_changes'), [['key', 'eq', '={{ $json.key }}']]),
	)
	.add(
		'Proposed',
		'n8n-nodes-base.form',
		2.5,
		[6, -0.5],
		{
			operation: 'completion',
			respondWith: 'text',
			completionTitle: 'Proposed',
			completionMessage: said('Check the proposal', 'page'),
			options: ON_A_PHONE,
		},
		{ executeOnce: true, webhookId: 'campaign-playbook-proposed' },
	)
	.add(
		'Not proposed',
		'n8n-nodes-base.form',
		2.5,
		[5, 0.5],
		{
			operation: 'completion',
			respondWith: 'text',
			completionTitle: 'Nothing was proposed',
			completionMessage: said('Check the proposal', 'page'),
			options: ON_A_PHONE,
		},
		{ executeOnce: true, webhookId: 'campaign-playbook-not-proposed' },
	)
	.chain(
		'Proposal form',
		'Playbooks for the proposal',
		'Changes so far',
		'Open campaigns',
		'Check the proposal',
	)
	.wire('Check the proposal', 'Store the proposal', 0)
	.wire('Check the proposal', 'Not proposed', 1)
	.chain('Store the proposal', 'Proposed')

	.note(
		[-0.3, 2],
		4.2,
		'### An owner decides\nThe mail has a link to this form and a code. Each decision is a signed row; whether the change is approved follows from all rows, so two who decide at once cannot overwrite each other.',
		4,
	)
	.add(
		'Decision form',
		'n8n-nodes-base.formTrigger',
		2.5,
		[0, 2.4],
		{
			formTitle: 'Shall the playbook change?',
			formDescription:
				'You have the change and what it means for open campaigns in your mail. Choose, and type the code that stands there.',
			formFields: decisionFields('Your decision', CHANGE_OPTIONS, 'e.g. Legal has to agree first'),
			responseMode: 'lastNode',
			options: { path: 'campaign-playbook-decision', appendAttribution: false, buttonLabel: 'Send' },
		},
		{ webhookId: 'campaign-playbook-decision' },
	)
	.add('Playbooks for the decision', ...TABLE_NODE, [1, 2.4], readRows('campaign_playbook', []), once)
	.add(
		'Change to decide',
		...TABLE_NODE,
		[2, 2.4],
		readRows('playbook_changes', [
			['changeId', 'eq', "={{ String($('Decision form').first().json.c || '-') }}"],
		]),
		once,
	)
	.add(
		'Record the decision',
		ours('campaignPlaybook'),
		1,
		[3, 2.4],
		onPlaybook('decideChange', 'Playbooks for the decision', 'Change to decide', {
			answers: "={{ $('Decision form').first().json }}",
		}),
		{ executeOnce: true },
	)
	.add(
		'Store the decision',
		...TABLE_NODE,
		[4, 2],
		insertRow('playbook_changes', valuesOf('playbook_changes')),
	)
	.add(
		'Store the wrong code',
		...TABLE_NODE,
		[4, 2.8],
		insertRow('playbook_changes', valuesOf('playbook_changes')),
	)
	.add(
		'Thank you',
		'n8n-nodes-base.form',
		2.5,
		[5, 2],
		{
			operation: 'completion',
			respondWith: 'text',
			completionTitle: 'Thank you',
			completionMessage: said('Record the decision', 'sentences'),
			options: ON_A_PHONE,
		},
		{ executeOnce: true, webhookId: 'campaign-playbook-thanks' },
	)
	.add(
		'Not recorded',
		'n8n-nodes-base.form',
		2.5,
		[5, 3.2],
		{
			operation: 'completion',
			respondWith: 'text',
			completionTitle: 'Nothing was recorded',
			completionMessage: said('Record the decision', 'sentences'),
			options: ON_A_PHONE,
		},
		{ executeOnce: true, webhookId: 'campaign-playbook-not-recorded' },
	)
	.chain('Decision form', 'Playbooks for the decision', 'Change to decide', 'Record the decision')
	.wire('Record the decision', 'Store the decision', 0)
	.wire('Record the decision', 'Store the wrong code', 1)
	.wire('Record the decision', 'Not recorded', 2)
	.chain('Store the decision', 'Thank you')
	.chain('Store the wrong code', 'Not recorded')

	.note(
		[-0.3, 4.6],
		4.2,
		'### What is approved comes into force\nEvery minute: an approved change becomes the version in force, for campaigns that are accepted from then on, and everybody is told. What a crash leaves undone, the next minute does.\n\n**Change:** choose your SMTP credential in *Send mail*.',
		4,
	)
	.add('Every minute', 'n8n-nodes-base.scheduleTrigger', 1.2, [0, 5], everyMinute)
	.add('Read playbooks', ...TABLE_NODE, [1, 5], readRows('campaign_playbook', []), once)
	.add('Read changes', ...TABLE_NODE, [2, 5], readRows('playbook_changes', RECENT), once)
	.add(
		'Settle the changes',
		ours('campaignPlaybook'),
		1,
		[3, 5],
		onPlaybook('settleChanges', 'Read playbooks', 'Read changes', { linkPath: 'campaign-playbook-decision' }),
		{ executeOnce: true },
	)
	.add(
		'Bring into force',
		...TABLE_NODE,
		[4, 4.6],
		upsertRow('campaign_playbook', valuesOf('campaign_playbook'), [
			['version', 'eq', '={{ $json.version }}'],
			['changeId', 'eq', '={{ $json.changeId }}'],
		]),
	)
	.add('Send mail', 'n8n-nodes-base.emailSend', 2.1, [4, 5.4], sendMail, {
		// A mail that cannot be sent is tried again in a minute; the others go on.
		onError: 'continueErrorOutput',
	})
	.add(
		'Note that it was sent',
		...TABLE_NODE,
		[5, 5.4],
		insertRow(
			'playbook_changes',
			valuesOf('playbook_changes', (name) => `={{ $('Settle the changes').item.json.${name} }}`),
		),
	)
	.chain('Every minute', 'Read playbooks', 'Read changes', 'Settle the changes')
	.wire('Settle the changes', 'Bring into force', 0)
	.wire('Settle the changes', 'Send mail', 1)
	.wire('Send mail', 'Note that it was sent', 0)

	.note(
		[-0.3, 7.1],
		4.2,
		'### Put an open campaign under the version in force\nFill in *Which campaign* and click **Execute workflow**. The node *Re-pin* shows what has changed: due dates, checks, approval. It refuses when the new version lacks what the campaign stands on.',
		4,
	)
	.add('When you click Execute', 'n8n-nodes-base.manualTrigger', 1, [0, 7.5], {})
	.add('Which campaign', 'n8n-nodes-base.set', 3.4, [1, 7.5], {
		mode: 'manual',
		assignments: {
			assignments: [
				{ id: 'campaign', name: 'campaignId', type: 'string', value: 'C-…' },
				{ id: 'why', name: 'why', type: 'string', value: '' },
				{ id: 'by', name: 'by', type: 'string', value: 'your e-mail address' },
			],
		},
		options: {},
	})
	.add('Playbooks to re-pin', ...TABLE_NODE, [2, 7.5], readRows('campaign_playbook', []), once)
	.add(
		'Read the campaign',
		...TABLE_NODE,
		[3, 7.5],
		readRows('campaigns', [['campaignId', 'eq', "={{ $('Which campaign').first().json.campaignId }}"]]),
		{ executeOnce: true },
	)
	.add('Re-pin', ours('campaignPlaybook'), 1, [4, 7.5], {
		operation: 'rePin',
		campaign: '={{ $json }}',
		why: "={{ $('Which campaign').first().json.why }}",
		by: "={{ $('Which campaign').first().json.by }}",
		...PLAYBOOK,
		playbookVersions: rowsOf('Playbooks to re-pin'),
	})
	.add('Save campaign', ...TABLE_NODE, [5, 7.5], saveCampaign(), { alwaysOutputData: true })
	.add('Saved?', 'n8n-nodes-base.if', 2.2, [6, 7.5], ifSaved())
	.chain('When you click Execute', 'Which campaign', 'Playbooks to re-pin', 'Read the campaign', 'Re-pin')
	.wire('Re-pin', 'Save campaign', 0)
	.chain('Save campaign', 'Saved?')
	.wire('Saved?', 'Read the campaign', 1);
