import {
	codeFields,
	escaped,
	ifSaved,
	ifTrue,
	MAP_NODE,
	ON_A_PHONE,
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

const FORM = "$('Review form').first().json";
/** The campaign that the link of the mail names. */
const NAMED: Parameters<typeof readRows>[1] = [['campaignId', 'eq', `={{ ${FORM}.c }}`]];
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
		4.2,
		'### A person reviews the open points\n' +
			'The owner gets the report by mail, with a link to this form and a code; so does whoever has to tick the checklist. Page one asks for the code. Page two shows what the check found and the items that are open for this person, from the playbook of the campaign.\n\n' +
			'**Change:** choose the *Campaign Playbook* credential in *Ask for the review* and *Record the review*.',
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
				'Page 1 of 2. The code stands in the mail with the report. The next page shows what waits for you.',
			formFields: codeFields,
			responseMode: 'lastNode',
			options: { path: 'campaign-qa-review', appendAttribution: false, buttonLabel: 'Continue' },
		},
		{ webhookId: 'campaign-qa-review' },
	)
	.add('Read playbooks for the review', ...TABLE_NODE, [0.8, 3.4], readRows('campaign_playbook', []), {
		alwaysOutputData: true,
	})
	.add('Read the campaign', ...TABLE_NODE, [1.5, 3.4], readRows('campaigns', NAMED), {
		executeOnce: true,
		alwaysOutputData: true,
	})
	.add(
		'Ask for the review',
		ours('campaignQaGate'),
		1,
		[2.2, 3.4],
		{
			operation: 'askReview',
			campaign: '={{ $json }}',
			answers: `={{ ${FORM} }}`,
			...PLAYBOOK,
			playbookVersions: rowsOf('Read playbooks for the review'),
		},
		{ onError: 'continueErrorOutput' },
	)
	.add(
		'Review',
		'n8n-nodes-base.form',
		2.5,
		[3, 3.4],
		{
			operation: 'page',
			defineForm: 'json',
			jsonOutput: "={{ $('Ask for the review').first().json.fields }}",
			limitWaitTime: true,
			limitType: 'afterTimeInterval',
			resumeAmount: 3,
			resumeUnit: 'days',
			options: {
				formTitle: "={{ $('Ask for the review').first().json.title }}",
				formDescription: "={{ $('Ask for the review').first().json.description }}",
				buttonLabel: 'Send',
			},
		},
		{ webhookId: 'campaign-qa-review-points' },
	)
	// n8n marks what a person has sent; what waited in vain comes without the mark
	.add('Sent?', 'n8n-nodes-base.if', 2.2, [3.8, 3.4], ifTrue('!!$json.formMode'))
	.add('Playbooks now', ...TABLE_NODE, [4.6, 3.4], readRows('campaign_playbook', []), {
		executeOnce: true,
		alwaysOutputData: true,
	})
	.add('Campaign now', ...TABLE_NODE, [5.3, 3.4], readRows('campaigns', NAMED), {
		executeOnce: true,
		alwaysOutputData: true,
	})
	.add(
		'Record the review',
		ours('campaignQaGate'),
		1,
		[6, 3.4],
		{
			operation: 'recordReview',
			campaign: '={{ $json }}',
			answers: `={{ { ...$('Review').first().json, ...${FORM} } }}`,
			...PLAYBOOK,
			playbookVersions: rowsOf('Playbooks now'),
		},
		{ onError: 'continueErrorOutput' },
	)
	.add('Save the review', ...TABLE_NODE, [7, 3], saveCampaign(), { alwaysOutputData: true })
	.add('Saved?', 'n8n-nodes-base.if', 2.2, [8, 3], ifSaved())
	.add(
		'Thank you',
		'n8n-nodes-base.form',
		2.5,
		[9, 3],
		{
			operation: 'completion',
			respondWith: 'text',
			completionTitle: 'Thank you',
			completionMessage: escaped(
				'"Recorded for " + $json.title + " (" + $json.campaignId + "). Next: " + $json.status + "."',
			),
			options: ON_A_PHONE,
		},
		{ executeOnce: true, webhookId: 'campaign-qa-review-thanks' },
	)
	.add(
		'Not recorded',
		'n8n-nodes-base.form',
		2.5,
		[7, 4.4],
		{
			operation: 'completion',
			respondWith: 'text',
			completionTitle: 'Nothing was recorded',
			completionMessage: escaped(
				'$json.why || "This link does not work. Use the link in the newest mail about this campaign."',
			),
			options: ON_A_PHONE,
		},
		{ executeOnce: true, webhookId: 'campaign-qa-review-refused' },
	)
	.note(
		[2.7, 5.2],
		3.2,
		'**Page two** waits three days. Whoever does not send it opens the link of the mail again: nothing was recorded, and nothing is lost. What is sent is verified again, against the campaign and the playbook as they are then.',
	)
	.chain('Review form', 'Read playbooks for the review', 'Read the campaign', 'Ask for the review')
	.wire('Ask for the review', 'Review', 0)
	.wire('Ask for the review', 'Not recorded', 1)
	.wire('Ask for the review', 'Not recorded', 2)
	.chain('Review', 'Sent?', 'Playbooks now', 'Campaign now', 'Record the review')
	.wire('Record the review', 'Save the review', 0)
	.wire('Record the review', 'Not recorded', 1)
	.wire('Record the review', 'Not recorded', 2)
	.chain('Save the review', 'Saved?')
	.wire('Saved?', 'Thank you', 0)
	.wire('Saved?', 'Campaign now', 1);
