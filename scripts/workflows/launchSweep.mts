import {
	newsOnly,
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

export const launchSweep = new Workflow('launch-sweep', 'Campaign 5: Launch').note(
	[-0.3, -0.7],
	4.2,
	'## You send what they approved\n' +
		'An approved campaign is held here until shortly before its launch. Then what stands in the MAP is read once more. Only when it is exactly what was approved, the launch is handed over; a difference stops it and names the changed field, unless the playbook (`approval.materiality`) says that it does not matter.\n\n' +
		'**Change:** choose the *Marketo* and *Campaign Playbook* credentials. How long before the launch this happens is `launch.handOverMinutes` in the playbook.',
	4,
);
sweepHead(launchSweep, { name: 'Read due campaigns', conditions: DUE });
launchSweep
	.add('Next step', 'n8n-nodes-base.switch', 3.2, [3, 0], switchOn('$json.step', ['handOver', 'watchRun']))
	.add(
		'Read build',
		ours('campaignMap'),
		1,
		[4, -0.5],
		{ operation: 'readBuild', campaign: '={{ $json }}', ...PLAYBOOK },
		MAP_NODE,
	)
	.add(
		'Read packages',
		...TABLE_NODE,
		[5, -1.4],
		readRows('campaign_packages', [['campaignId', 'eq', '={{ $json.campaignId }}']]),
		{ alwaysOutputData: true },
	)
	.add(
		'Verify before launch',
		ours('campaignLaunchApproval'),
		1,
		[5, -0.5],
		{
			operation: 'verifyBeforeLaunch',
			campaign: '={{ $json }}',
			build: '={{ $json.build }}',
			packages: rowsOf('Read packages'),
			...PLAYBOOK,
		},
		{ onError: 'continueErrorOutput' },
	)
	.add('Save: hand-over starts', ...TABLE_NODE, [6, -1], saveCampaign())
	.add(
		'Schedule in the MAP',
		ours('campaignMap'),
		1,
		[7, -1],
		{ operation: 'schedule', campaign: '={{ $json }}', ...PLAYBOOK },
		MAP_NODE,
	)
	.add(
		'Check the run',
		ours('campaignMap'),
		1,
		[4, 0.7],
		{ operation: 'checkLaunch', campaign: '={{ $json }}', ...PLAYBOOK },
		MAP_NODE,
	)
	.add('Something new?', 'n8n-nodes-base.if', 2.2, [7, 0.3], newsOnly())
	.add('Save campaign', ...TABLE_NODE, [8.2, -0.2], saveCampaign())
	.wire('Read due campaigns', 'Next step')
	.wire('Next step', 'Read build', 0)
	.wire('Next step', 'Check the run', 1)
	.wire('Read build', ['Read packages', 'Verify before launch'], 0)
	.wire('Read build', 'Something new?', 1)
	.wire('Verify before launch', 'Save: hand-over starts', 0)
	.wire('Verify before launch', 'Something new?', 1)
	.wire('Verify before launch', 'Something new?', 2)
	.chain('Save: hand-over starts', 'Schedule in the MAP')
	.wire('Schedule in the MAP', 'Something new?', 0)
	.wire('Schedule in the MAP', 'Something new?', 1)
	.wire('Check the run', 'Something new?', 0)
	.wire('Check the run', 'Something new?', 1)
	.wire('Something new?', 'Save campaign', 0)
	.note(
		[5.7, -1.2],
		3.4,
		'**Exactly once:** the hand-over is written down before the MAP is called. Only the run whose save found the row it had read goes on to *Schedule in the MAP*. After a crash in between, the launch is repeated only where nobody can get the mail twice.',
	);
