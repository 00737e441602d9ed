import { ifSaved, ours, PLAYBOOK, readRows, rowsOf, saveCampaign, switchOn, TABLE_NODE, Workflow } from './parts.mts';
import { DUE, sweepHead } from './sweep.mts';

const MAP_NODE = { onError: 'continueErrorOutput' } as const;

export const launchSweep = new Workflow('launch-sweep', 'Campaign 5: Launch').note(
	[-0.3, -2.3],
	[4.2, 1.9],
	'## You send what they approved\n' +
		'An approved campaign is held here until shortly before its launch. Then what stands in the MAP is read once more. Only when it is exactly what was approved, the launch is handed over; any difference stops it and names the changed field.\n\n' +
		'**Change:** choose the *Marketo* and *Campaign Playbook* credentials. How long before the launch this happens is `launch.handOverMinutes` in the playbook.',
	4,
);
sweepHead(launchSweep, { name: 'Read due campaigns', conditions: DUE });
launchSweep
	.add('Next step', 'n8n-nodes-base.switch', 3.2, [3, 0], switchOn('$json.step', ['handOver', 'watchRun']))
	.add('Read build', ours('campaignMap'), 1, [4, -0.5], { operation: 'readBuild', campaign: '={{ $json }}', ...PLAYBOOK }, MAP_NODE)
	.add('Read approved package', ...TABLE_NODE, [5, -0.5], readRows('campaign_packages', [['campaignId', 'eq', '={{ $json.campaignId }}']]), { alwaysOutputData: true })
	.add(
		'Verify before launch',
		ours('campaignLaunchApproval'),
		1,
		[6, -0.5],
		{ operation: 'verifyBeforeLaunch', campaign: '={{ $json }}', build: '={{ $json.build }}', packages: rowsOf('Read approved package'), ...PLAYBOOK },
		{ onError: 'continueRegularOutput' },
	)
	.add('Save: hand-over starts', ...TABLE_NODE, [7, -1], saveCampaign(), { alwaysOutputData: true })
	.add('Ours to launch?', 'n8n-nodes-base.if', 2.2, [8, -1], ifSaved())
	.add('Schedule in the MAP', ours('campaignMap'), 1, [9, -1], { operation: 'schedule', campaign: '={{ $json }}', ...PLAYBOOK }, MAP_NODE)
	.add('Check the run', ours('campaignMap'), 1, [4, 1], { operation: 'checkLaunch', campaign: '={{ $json }}', ...PLAYBOOK }, MAP_NODE)
	.add('Something new?', 'n8n-nodes-base.filter', 2.2, [9, 0.5], {
		conditions: {
			options: { caseSensitive: true, leftValue: '', typeValidation: 'strict', version: 2 },
			conditions: [{ id: 'new', leftValue: '={{ $json.newEvents > 0 }}', rightValue: '', operator: { type: 'boolean', operation: 'true', singleValue: true } }],
			combinator: 'and',
		},
		options: {},
	})
	.add('Save campaign', ...TABLE_NODE, [10.3, 0], saveCampaign());
