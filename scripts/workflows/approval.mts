import {
	ifSaved,
	insertRow,
	newsOnly,
	MAP_NODE,
	ours,
	PLAYBOOK,
	readRows,
	rowsOf,
	saveCampaign,
	switchOn,
	TABLE_NODE,
	upsertRow,
	valuesOf,
	Workflow,
} from './parts.mts';
import { sweepHead } from './sweep.mts';

const CAMPAIGN_OF_LINK = "={{ $('Campaign Approval Trigger').first().json.campaignId }}";
const once = { executeOnce: true, alwaysOutputData: true } as const;
const OF_LINK: Parameters<typeof readRows>[1] = [['campaignId', 'eq', CAMPAIGN_OF_LINK]];
const fromPage = (node: string) => ({ ...PLAYBOOK, playbookVersions: rowsOf(node) });

/** Open rounds are always looked at; asking again after a failure waits for its time. */
const STEP = "$json.step === 'request' && DateTime.fromISO($json.nextCheckAt) > $now ? 'later' : $json.step";
/** Packages are large: they are read only for campaigns in which somebody may have to be asked or reminded now. */
const DIGEST_WHEN_DUE =
	"={{ DateTime.fromISO($json.nextCheckAt) <= $now ? JSON.parse($json.record).round.digest : '' }}";

export const approval = new Workflow('approval', 'Campaign 4: Approval').note(
	[-0.3, -0.7],
	4.2,
	'## Ask for approval, count the answers\n' +
		'Each approver gets a mail with a link and a code; whoever does not answer in time is reminded, and then what the playbook says happens. The launch package is stored under its digest; decisions are rows that are only ever added.\n\n' +
		'**Change:** who is asked, by which rule, until when, and what happens then is in the playbook (`approval`). Choose the *Marketo* and *Campaign Playbook* credentials.',
	4,
);
sweepHead(approval, {
	name: 'Read campaigns in approval',
	conditions: [['stage', 'eq', 'approval']],
});
approval
	.add('Next step', 'n8n-nodes-base.switch', 3.2, [3, 0], switchOn(STEP, ['request', 'decide']))
	.add(
		'Read build',
		ours('campaignMap'),
		1,
		[4, -1],
		{ operation: 'readBuild', campaign: '={{ $json }}', ...PLAYBOOK },
		MAP_NODE,
	)
	.add(
		'Ask the approvers',
		ours('campaignLaunchApproval'),
		1,
		[5, -1],
		{
			operation: 'request',
			campaign: '={{ $json }}',
			build: '={{ $json.build }}',
			linkPath: 'campaign-approval',
			...PLAYBOOK,
		},
		MAP_NODE,
	)
	.add(
		'Store the package',
		...TABLE_NODE,
		[6, -1.8],
		upsertRow(
			'campaign_packages',
			valuesOf('campaign_packages', (name) => `={{ $json.package.${name} }}`),
			[
				['digest', 'eq', '={{ $json.package.digest }}'],
				['campaignId', 'eq', '={{ $json.campaignId }}'],
			],
		),
	)
	.add(
		'Read stored decisions',
		...TABLE_NODE,
		[4, 0.2],
		readRows('campaign_decisions', [['campaignId', 'eq', '={{ $json.campaignId }}']]),
		{ alwaysOutputData: true },
	)
	.add(
		'Read packages to remind of',
		...TABLE_NODE,
		[4, 1],
		readRows('campaign_packages', [
			['campaignId', 'eq', '={{ $json.campaignId }}'],
			['digest', 'eq', DIGEST_WHEN_DUE],
		]),
		{ alwaysOutputData: true },
	)
	.add('Count the decisions', ours('campaignLaunchApproval'), 1, [5, 1.4], {
		operation: 'check',
		campaign: '={{ $json }}',
		decisions: rowsOf('Read stored decisions'),
		packages: rowsOf('Read packages to remind of'),
		linkPath: 'campaign-approval',
		...PLAYBOOK,
	})
	.add('Something new?', 'n8n-nodes-base.if', 2.2, [6, 1.4], newsOnly())
	.add('Save campaign', ...TABLE_NODE, [7.2, -0.6], saveCampaign())
	.wire('Read campaigns in approval', 'Next step')
	.wire('Next step', 'Read build', 0)
	.wire('Next step', ['Read stored decisions', 'Read packages to remind of', 'Count the decisions'], 1)
	.wire('Read build', 'Ask the approvers', 0)
	.wire('Read build', 'Save campaign', 1)
	.wire('Ask the approvers', ['Store the package', 'Save campaign'], 0)
	.wire('Ask the approvers', 'Save campaign', 1)
	.wire('Ask the approvers', 'Save campaign', 2)
	.wire('Count the decisions', 'Something new?', 0)
	.wire('Count the decisions', 'Something new?', 1)
	.wire('Count the decisions', 'Something new?', 2)
	.wire('Something new?', 'Save campaign', 0)
	.note(
		[-0.3, 2.9],
		4.2,
		'### The approval page\nA changed, expired or foreign link is answered by the trigger itself. Opening the link only shows the page; a decision needs the code from the mail, so a mail scanner cannot give one.',
		4,
	)
	.add(
		'Campaign Approval Trigger',
		ours('campaignApprovalTrigger'),
		1,
		[0, 3.6],
		{ path: 'campaign-approval' },
		{ webhookId: 'campaign-approval' },
	)
	.add('Playbooks for the page', ...TABLE_NODE, [1, 3.1], readRows('campaign_playbook', []), once)
	.add('Package for the page', ...TABLE_NODE, [2, 3.1], readRows('campaign_packages', OF_LINK), once)
	.add('Decisions for the page', ...TABLE_NODE, [3, 3.1], readRows('campaign_decisions', OF_LINK), once)
	.add('Campaign for the page', ...TABLE_NODE, [4, 3.1], readRows('campaigns', OF_LINK), once)
	.add('Show the page', ours('campaignLaunchApproval'), 1, [5, 3.1], {
		operation: 'renderPage',
		campaign: '={{ $json }}',
		visit: "={{ $('Campaign Approval Trigger').first().json }}",
		decisions: rowsOf('Decisions for the page'),
		packages: rowsOf('Package for the page'),
		refusal: '',
		...fromPage('Playbooks for the page'),
	})
	.wire('Campaign Approval Trigger', 'Playbooks for the page', 0)
	.chain(
		'Playbooks for the page',
		'Package for the page',
		'Decisions for the page',
		'Campaign for the page',
		'Show the page',
	)
	.add('Playbooks for the answer', ...TABLE_NODE, [1, 4.1], readRows('campaign_playbook', []), once)
	.add('Package for the answer', ...TABLE_NODE, [2, 4.1], readRows('campaign_packages', OF_LINK), once)
	.add('Decisions so far', ...TABLE_NODE, [3, 4.1], readRows('campaign_decisions', OF_LINK), once)
	.add('Campaign to decide', ...TABLE_NODE, [4, 4.1], readRows('campaigns', OF_LINK), once)
	.add('Record the decision', ours('campaignLaunchApproval'), 1, [5, 4.1], {
		operation: 'recordDecision',
		campaign: '={{ $json }}',
		visit: "={{ $('Campaign Approval Trigger').first().json }}",
		decisions: rowsOf('Decisions so far'),
		...fromPage('Playbooks for the answer'),
	})
	.add(
		'Store the decision',
		...TABLE_NODE,
		[6, 3.9],
		insertRow('campaign_decisions', valuesOf('campaign_decisions')),
	)
	.add('Decisions now', ...TABLE_NODE, [5, 5.3], readRows('campaign_decisions', OF_LINK), once)
	.add('Campaign now', ...TABLE_NODE, [6, 5.3], readRows('campaigns', OF_LINK), once)
	.add('Count again', ours('campaignLaunchApproval'), 1, [7, 5.3], {
		operation: 'check',
		campaign: '={{ $json }}',
		decisions: rowsOf('Decisions now'),
		packages: rowsOf('Package for the answer'),
		linkPath: 'campaign-approval',
		...fromPage('Playbooks for the answer'),
	})
	.add('News to save?', 'n8n-nodes-base.if', 2.2, [8, 5.3], newsOnly())
	.add('Save the count', ...TABLE_NODE, [9, 5.3], saveCampaign(), { alwaysOutputData: true })
	.add('Saved?', 'n8n-nodes-base.if', 2.2, [10, 5.3], ifSaved())
	.add('Show the thanks', ours('campaignLaunchApproval'), 1, [8, 3.9], {
		operation: 'renderPage',
		campaign: '={{ $json }}',
		visit: "={{ $('Campaign Approval Trigger').first().json }}",
		decisions: rowsOf('Decisions now'),
		packages: rowsOf('Package for the answer'),
		refusal: '',
		...fromPage('Playbooks for the answer'),
	})
	.add(
		'Store the wrong code',
		...TABLE_NODE,
		[6, 4.5],
		insertRow('campaign_decisions', valuesOf('campaign_decisions')),
	)
	.add('Save the second code', ...TABLE_NODE, [6, 6.3], saveCampaign(), { alwaysOutputData: true })
	.add('Code saved?', 'n8n-nodes-base.if', 2.2, [7, 6.3], ifSaved())
	.add('Show that it is sent', ours('campaignLaunchApproval'), 1, [8, 6.3], {
		operation: 'renderPage',
		campaign: '={{ $json }}',
		visit: "={{ $('Campaign Approval Trigger').first().json }}",
		decisions: rowsOf('Decisions so far'),
		packages: rowsOf('Package for the answer'),
		refusal: '',
		...fromPage('Playbooks for the answer'),
	})
	.add('Show what is wrong', ours('campaignLaunchApproval'), 1, [7, 4.7], {
		operation: 'renderPage',
		campaign: "={{ $('Campaign to decide').first().json }}",
		visit: "={{ $('Campaign Approval Trigger').first().json }}",
		decisions: rowsOf('Decisions so far'),
		packages: rowsOf('Package for the answer'),
		refusal: '={{ $json }}',
		...fromPage('Playbooks for the answer'),
	})
	.wire('Campaign Approval Trigger', 'Playbooks for the answer', 1)
	.chain(
		'Playbooks for the answer',
		'Package for the answer',
		'Decisions so far',
		'Campaign to decide',
		'Record the decision',
	)
	.wire('Record the decision', 'Store the decision', 0)
	.wire('Record the decision', 'Save the second code', 1)
	.wire('Record the decision', ['Store the wrong code', 'Show what is wrong'], 2)
	.wire('Record the decision', 'Show what is wrong', 3)
	.chain('Save the second code', 'Code saved?')
	.wire('Code saved?', 'Show that it is sent', 0)
	.wire('Code saved?', 'Campaign to decide', 1)
	.chain('Store the decision', 'Decisions now', 'Campaign now', 'Count again')
	.wire('Count again', 'News to save?', 0)
	.wire('Count again', 'News to save?', 1)
	.wire('Count again', 'News to save?', 2)
	.wire('News to save?', 'Save the count', 0)
	.wire('News to save?', 'Show the thanks', 1)
	.chain('Save the count', 'Saved?')
	.wire('Saved?', 'Show the thanks', 0)
	.wire('Saved?', 'Decisions now', 1)
	.note(
		[6.7, 8.3],
		4.2,
		'**No answer is lost:** a decision is a row before anything else happens. Each row is signed, so that nobody who can only write the table can give one. Counting starts from all rows, and repeats when somebody else has saved meanwhile. What a crash leaves uncounted, the sweep above counts.',
	);
