import {
	ifSaved,
	MAP_NODE,
	newsOnly,
	ours,
	PLAYBOOK,
	readRows,
	rowsOf,
	saveCampaign,
	TABLE_NODE,
	Workflow,
} from './parts.mts';
import { DUE, sweepHead } from './sweep.mts';

const TRIGGER = 'Campaign Requester Trigger';
const VISIT = `={{ $('${TRIGGER}').first().json }}`;
const OF_LINK: Parameters<typeof readRows>[1] = [
	['campaignId', 'eq', `={{ $('${TRIGGER}').first().json.campaignId }}`],
];
const once = { executeOnce: true, alwaysOutputData: true } as const;
const fromLink = (node: string) => ({ ...PLAYBOOK, playbookVersions: rowsOf(node) });
const page = (playbooks: string, events: string, refusal = '', campaign = '={{ $json }}') => ({
	operation: 'renderPage',
	campaign,
	visit: VISIT,
	events: rowsOf(events),
	refusal,
	formPath: 'campaign-request',
	linkPath: 'campaign-page',
	...fromLink(playbooks),
});

export const requester = new Workflow('requester', 'Campaign 10: Requester')
	.note(
		[-0.3, -0.5],
		4.2,
		"## The requester's page\n" +
			'Every mail to a requester holds a link to it: where the campaign stands, who has it, what comes next and when. From there a requester cancels or asks for a change; the owner gets what the change costs, with a link and a code, and decides on the same kind of page.\n\n' +
			'**Change:** how long the owner has, and whether a launch waits for the decision, is in the playbook (`changes`). Choose the *Marketo* and *Campaign Playbook* credentials.',
		4,
	)
	.add(
		TRIGGER,
		ours('campaignRequesterTrigger'),
		1,
		[0, 0.5],
		{ path: 'campaign-page' },
		{ webhookId: 'campaign-page' },
	)
	.add('Playbooks for the page', ...TABLE_NODE, [1, 0], readRows('campaign_playbook', []), once)
	.add('Events for the page', ...TABLE_NODE, [2, 0], readRows('campaign_events', OF_LINK), once)
	.add('Campaign for the page', ...TABLE_NODE, [3, 0], readRows('campaigns', OF_LINK), once)
	.add(
		'Show the page',
		ours('campaignChange'),
		1,
		[4, 0],
		page('Playbooks for the page', 'Events for the page'),
	)
	.wire(TRIGGER, 'Playbooks for the page', 0)
	.chain('Playbooks for the page', 'Events for the page', 'Campaign for the page', 'Show the page')
	.add('Playbooks for the form', ...TABLE_NODE, [1, 1], readRows('campaign_playbook', []), once)
	.add('Events for the form', ...TABLE_NODE, [2, 1], readRows('campaign_events', OF_LINK), once)
	.add('Campaign of the form', ...TABLE_NODE, [3, 1], readRows('campaigns', OF_LINK), once)
	.add('Record the form', ours('campaignChange'), 1, [4, 1], {
		operation: 'recordForm',
		campaign: '={{ $json }}',
		visit: VISIT,
		linkPath: 'campaign-page',
		...fromLink('Playbooks for the form'),
	})
	.add('Save campaign', ...TABLE_NODE, [5, 0.8], saveCampaign(), { alwaysOutputData: true })
	.add('Saved?', 'n8n-nodes-base.if', 2.2, [6, 0.8], ifSaved())
	.add(
		'Show what it led to',
		ours('campaignChange'),
		1,
		[7, 0.6],
		page('Playbooks for the form', 'Events for the form'),
	)
	.add(
		'Show why not',
		ours('campaignChange'),
		1,
		[5, 1.7],
		page(
			'Playbooks for the form',
			'Events for the form',
			'={{ $json }}',
			"={{ $('Campaign of the form').first().json }}",
		),
	)
	.wire(TRIGGER, 'Playbooks for the form', 1)
	.chain('Playbooks for the form', 'Events for the form', 'Campaign of the form', 'Record the form')
	.wire('Record the form', 'Save campaign', 0)
	.wire('Record the form', 'Show why not', 1)
	.chain('Save campaign', 'Saved?')
	.wire('Saved?', 'Show what it led to', 0)
	.wire('Saved?', 'Campaign of the form', 1)
	.note(
		[5.8, 2.3],
		3,
		'**Save:** only when nobody else has saved this campaign since it was read; otherwise read again and repeat. So a cancellation that meets a launch in the same second sees the launch, and says so.',
	)
	.note(
		[-0.3, 3.1],
		4.2,
		'### Withdraw what was handed over\nA campaign that was cancelled after its hand-over is withdrawn in the MAP as far as the MAP allows. Owner and requester learn how that ended: cancelled, too late, or by hand with the steps.',
		4,
	);
sweepHead(
	requester,
	{ name: 'Read cancelled campaigns', conditions: [['step', 'eq', 'withdraw'], ...DUE] },
	3.5,
);
requester
	.add(
		'Withdraw in the MAP',
		ours('campaignMap'),
		1,
		[3, 3.5],
		{ operation: 'unschedule', campaign: '={{ $json }}', ...PLAYBOOK },
		MAP_NODE,
	)
	.add('Record how it ended', ours('campaignChange'), 1, [4.2, 3.5], {
		operation: 'recordWithdrawal',
		campaign: "={{ $('Read cancelled campaigns').item.json }}",
		unscheduled: '={{ $json.unscheduled }}',
		linkPath: 'campaign-page',
		...PLAYBOOK,
	})
	.add('Something new?', 'n8n-nodes-base.if', 2.2, [5.4, 3.5], newsOnly())
	.add('Save: withdrawn', ...TABLE_NODE, [6.4, 3.5], saveCampaign())
	.chain('Read cancelled campaigns', 'Withdraw in the MAP')
	.wire('Withdraw in the MAP', 'Record how it ended', 0)
	.wire('Withdraw in the MAP', 'Record how it ended', 1)
	.chain('Record how it ended', 'Something new?')
	.wire('Something new?', 'Save: withdrawn', 0);
