import { newsOnly, ours, PLAYBOOK, readRows, saveCampaign, TABLE_NODE, Workflow } from './parts.mts';
import { sweepHead } from './sweep.mts';

export const slaSweep = new Workflow('sla-sweep', 'Campaign 6: Service levels').note(
	[-0.3, -0.4],
	4.2,
	'## Reminders before a stage is late, escalation when it is\n' +
		'Every stage has its own clock in working time. This looks only at campaigns whose clocks can have changed, and tells each threshold once.\n\n' +
		'**Change:** targets, thresholds, calendars and who is told are in the playbook. Choose the *Campaign Playbook* credential in *Check the clocks*.',
	4,
);
sweepHead(slaSweep, {
	name: 'Read campaigns with a due clock',
	conditions: [['slaCheckAt', 'lte', '={{ $now.toUTC().toISO() }}']],
});
slaSweep
	.add(
		'Check the clocks',
		ours('campaignSlaTimer'),
		1,
		[3, 0],
		{ operation: 'check', campaign: '={{ $json }}', ...PLAYBOOK },
		{ onError: 'continueErrorOutput' },
	)
	.add('Save campaign', ...TABLE_NODE, [4.2, 0], saveCampaign())
	.chain('Read campaigns with a due clock', 'Check the clocks')
	.wire('Check the clocks', 'Save campaign', 0)
	.wire('Check the clocks', 'Save campaign', 1)
	.note([3.8, -0.2], 2.2, 'Both ports are saved: also a clock that is on track gets its next time to look.')
	.add(
		'Read requests that wait',
		...TABLE_NODE,
		[2, 1.2],
		readRows('campaigns', [
			['stage', 'eq', 'intake'],
			['nextCheckAt', 'lte', '={{ $now.toUTC().toISO() }}'],
		]),
		{ executeOnce: true },
	)
	.add(
		'Remind the requester',
		ours('campaignIntake'),
		1,
		[3, 1.2],
		{ operation: 'remind', campaign: '={{ $json }}', formPath: 'campaign-request', ...PLAYBOOK },
		{ onError: 'continueErrorOutput' },
	)
	.add('Something due?', 'n8n-nodes-base.if', 2.2, [4.2, 1.2], newsOnly())
	.add('Save the reminder', ...TABLE_NODE, [5.2, 1.2], saveCampaign())
	.wire('Read playbooks', 'Read requests that wait')
	.chain('Read requests that wait', 'Remind the requester', 'Something due?', 'Save the reminder')
	.note(
		[1.8, 2.4],
		4.4,
		'**Open questions to a requester:** they are reminded, and a request that nobody completes is closed. When, is in the playbook (`intake`). Sending it again opens it again.',
	);
