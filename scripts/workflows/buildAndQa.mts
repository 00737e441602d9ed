import { createRequire } from 'node:module';

import {
	escaped,
	ifSaved,
	MAP_NODE,
	ours,
	PLAYBOOK,
	readRows,
	rowsOf,
	saveCampaign,
	switchOn,
	TABLE_NODE,
	Workflow,
} from './parts.mts';
import { DUE, sweepHead } from './sweep.mts';

const { builtInPlaybook, reviewForm } = createRequire(import.meta.url)(
	'../../dist/core.js',
) as typeof import('../../core/index.ts');
/** Past and planned sends that a new one is compared with. */
const RECENT: Parameters<typeof readRows>[1] = [
	['launchAt', 'gte', '={{ $now.minus({ days: 120 }).toUTC().toISO() }}'],
];
const onMap = (operation: string) => ({ operation, campaign: '={{ $json }}', ...PLAYBOOK });

export const buildAndQa = new Workflow('build-and-qa', 'Campaign 3: Build and QA').note(
	[-0.3, -0.9],
	4.2,
	'## Build, then the QA gate\n' +
		'Clones the Center-of-Excellence template, fills the tokens from the brief, reads back what stands in the MAP, and checks it.\n\n' +
		'**Change:** choose the *Marketo* and *Campaign Playbook* credentials in the nodes with a warning. To use another MAP, replace *Read build* by its own nodes and *Campaign MAP: Build From JSON*.',
	4,
);
sweepHead(buildAndQa, { name: 'Read due campaigns', conditions: DUE });
buildAndQa
	.add(
		'Next step',
		'n8n-nodes-base.switch',
		3.2,
		[3, 0],
		switchOn('$json.step', ['clone', 'setTokens', 'check']),
	)
	.add('Clone the template', ours('campaignMap'), 1, [4, -1], onMap('cloneFromTemplate'), MAP_NODE)
	.add('Fill the tokens', ours('campaignMap'), 1, [4, 0], onMap('setTokens'), MAP_NODE)
	.add('Read build', ours('campaignMap'), 1, [4, 1], onMap('readBuild'), MAP_NODE)
	.add('Read other campaigns', ...TABLE_NODE, [5, 0.2], readRows('campaigns', RECENT), {
		executeOnce: true,
		alwaysOutputData: true,
	})
	.add('QA gate', ours('campaignQaGate'), 1, [5, 1.1], {
		operation: 'check',
		campaign: '={{ $json }}',
		build: '={{ $json.build }}',
		otherCampaigns: rowsOf('Read other campaigns'),
		linkPath: 'campaign-qa-review',
		...PLAYBOOK,
	})
	.add('Save campaign', ...TABLE_NODE, [6.3, 0], saveCampaign())
	.wire('Read due campaigns', 'Next step')
	.wire('Next step', 'Clone the template', 0)
	.wire('Next step', 'Fill the tokens', 1)
	.wire('Next step', 'Read build', 2)
	.wire('Clone the template', 'Save campaign', 0)
	.wire('Clone the template', 'Save campaign', 1)
	.wire('Fill the tokens', 'Save campaign', 0)
	.wire('Fill the tokens', 'Save campaign', 1)
	.wire('Read build', ['Read other campaigns', 'QA gate'], 0)
	.wire('Read build', 'Save campaign', 1)
	.wire('QA gate', 'Save campaign', 0)
	.wire('QA gate', 'Save campaign', 1)
	.wire('QA gate', 'Save campaign', 2)
	.note(
		[5.6, -0.3],
		2.4,
		'**Save:** only when nobody else has saved this campaign since it was read. If somebody has, the campaign is still due and the next minute does it again.',
	)
	.note(
		[-0.3, 3.2],
		2.4,
		'### A person reviews the open points\nThe owner gets the report by mail, with a link to this form and a code; so does whoever has to tick the checklist.\n\n' +
			'**Change:** the check boxes follow the built-in playbook. When your playbook has another checklist (`qa.checklist`), *Campaign Playbook: Form Definition* gives the fields to paste here.',
		4,
	)
	.add(
		'Review form',
		'n8n-nodes-base.formTrigger',
		2.5,
		[0, 3.4],
		{
			formTitle: 'QA review',
			formDescription:
				'You have the report in your mail. Tick what you have checked yourself, and say whether the build is to be checked again, or may go on to approval.',
			formFields: { values: reviewForm(builtInPlaybook().playbook) },
			responseMode: 'lastNode',
			options: { path: 'campaign-qa-review', appendAttribution: false, buttonLabel: 'Send' },
		},
		{ webhookId: 'campaign-qa-review' },
	)
	.add('Read playbooks for the review', ...TABLE_NODE, [1, 3.4], readRows('campaign_playbook', []), {
		alwaysOutputData: true,
	})
	.add(
		'Read the campaign',
		...TABLE_NODE,
		[2, 3.4],
		readRows('campaigns', [['campaignId', 'eq', "={{ $('Review form').first().json.c }}"]]),
		{
			executeOnce: true,
			alwaysOutputData: true,
		},
	)
	.add(
		'Record the review',
		ours('campaignQaGate'),
		1,
		[3, 3.4],
		{
			operation: 'recordReview',
			campaign: '={{ $json }}',
			answers: "={{ $('Review form').first().json }}",
			...PLAYBOOK,
			playbookVersions: "={{ $('Read playbooks for the review').all().map(item => item.json) }}",
		},
		{ onError: 'continueErrorOutput' },
	)
	.add('Save the review', ...TABLE_NODE, [4, 3], saveCampaign(), { alwaysOutputData: true })
	.add('Saved?', 'n8n-nodes-base.if', 2.2, [5, 3], ifSaved())
	.add(
		'Thank you',
		'n8n-nodes-base.form',
		2.5,
		[6, 3],
		{
			operation: 'completion',
			respondWith: 'text',
			completionTitle: 'Thank you',
			completionMessage: escaped(
				'"Recorded for " + $json.title + " (" + $json.campaignId + "). Next: " + $json.status + "."',
			),
			options: {},
		},
		{ executeOnce: true, webhookId: 'campaign-qa-review-thanks' },
	)
	.add(
		'Not recorded',
		'n8n-nodes-base.form',
		2.5,
		[5, 4.2],
		{
			operation: 'completion',
			respondWith: 'text',
			completionTitle: 'Nothing was recorded',
			completionMessage: escaped(
				'$json.why || "This link does not work. Use the link in the newest mail about this campaign."',
			),
			options: {},
		},
		{ executeOnce: true, webhookId: 'campaign-qa-review-refused' },
	)
	.chain('Review form', 'Read playbooks for the review', 'Read the campaign', 'Record the review')
	.wire('Record the review', 'Save the review', 0)
	.wire('Record the review', 'Not recorded', 1)
	.wire('Record the review', 'Not recorded', 2)
	.chain('Save the review', 'Saved?')
	.wire('Saved?', 'Thank you', 0)
	.wire('Saved?', 'Read the campaign', 1);
