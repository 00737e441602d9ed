import {
	everyMinute,
	ifSaved,
	ours,
	PLAYBOOK,
	readRows,
	rowsOf,
	saveOutbox,
	sendMail,
	TABLE_NODE,
	upsertRow,
	valuesOf,
	Workflow,
} from './parts.mts';

const EVENT_KEY: [string, string, string][] = [
	['campaignId', 'eq', '={{ $json.campaignId }}'],
	['seq', 'eq', '={{ $json.seq }}'],
];
const WITHOUT_OUTBOX_ID = valuesOf('campaign_events');

/** A row that cannot be read leaves by the error port, which leads nowhere; the others go on. */
const SKIP_BROKEN = { onError: 'continueErrorOutput' } as const;

export const outbox = new Workflow('outbox', 'Campaign 7: Outbox')
	.note(
		[-1.3, -0.4],
		4.2,
		'## All mails leave here\n' +
			'Every other workflow only writes down what has to be sent. This one sends it, once, also after a crash.\n\n' +
			'**Change:** choose your SMTP credential in *Send mail* and the *Campaign Playbook* credential in *Open outbox*; the sender is `mailFrom` of the playbook. To send with Outlook or Gmail instead, replace that one node: it has `to`, `subject`, `html`, `text` and `from` at hand.',
		4,
	)
	.add('Every minute', 'n8n-nodes-base.scheduleTrigger', 1.2, [-1, 0], everyMinute)
	.add('Read playbooks', ...TABLE_NODE, [0, 0], readRows('campaign_playbook', []), { alwaysOutputData: true })
	.add(
		'Read outboxes',
		...TABLE_NODE,
		[1, 0],
		readRows('campaigns', [['outboxAt', 'lte', '={{ $now.toUTC().toISO() }}']]),
		{ executeOnce: true },
	)
	.add(
		'Take outbox',
		ours('campaignRecord'),
		1,
		[2, 0],
		{ operation: 'takeOutbox', campaign: '={{ $json }}' },
		SKIP_BROKEN,
	)
	.add('Save: taken', ...TABLE_NODE, [3, 0], saveOutbox(), { alwaysOutputData: true })
	.add('Taken by us?', 'n8n-nodes-base.if', 2.2, [4, 0], ifSaved())
	.add('Open outbox', ours('campaignRecord'), 1, [5, 0], {
		operation: 'openOutbox',
		effects: "={{ $('Take outbox').item.json.effects }}",
		...PLAYBOOK,
	})
	.add('Store event', ...TABLE_NODE, [6, -0.5], upsertRow('campaign_events', WITHOUT_OUTBOX_ID, EVENT_KEY))
	.add(
		'Send mail',
		'n8n-nodes-base.emailSend',
		2.1,
		[6, 0.5],
		sendMail,
		// A mail that cannot be sent stays in the outbox and is tried again after three minutes; the others go on.
		{ onError: 'continueErrorOutput' },
	)
	.add('Done', 'n8n-nodes-base.set', 3.4, [7, 0], {
		mode: 'manual',
		assignments: {
			assignments: [
				{
					id: 'campaign',
					name: 'campaignId',
					type: 'string',
					value: "={{ $('Open outbox').item.json.campaignId }}",
				},
				{
					id: 'effect',
					name: 'effectId',
					type: 'string',
					value: "={{ $('Open outbox').item.json.effectId }}",
				},
			],
		},
		options: {},
	})
	.add('Read again', ...TABLE_NODE, [8, 0], readRows('campaigns', [['outboxAt', 'isNotEmpty']]), {
		executeOnce: true,
	})
	.add(
		'Tick off',
		ours('campaignRecord'),
		1,
		[9, 0],
		{
			operation: 'tickOffOutbox',
			campaign: '={{ $json }}',
			done: rowsOf('Done'),
		},
		SKIP_BROKEN,
	)
	.add('Save: ticked off', ...TABLE_NODE, [10, 0], saveOutbox(), { alwaysOutputData: true })
	.chain(
		'Every minute',
		'Read playbooks',
		'Read outboxes',
		'Take outbox',
		'Save: taken',
		'Taken by us?',
		'Open outbox',
	)
	.wire('Open outbox', 'Store event', 0)
	.wire('Open outbox', 'Send mail', 1)
	.wire('Store event', 'Done')
	.wire('Send mail', 'Done', 0)
	.chain('Done', 'Read again', 'Tick off', 'Save: ticked off', 'Read again')
	.note(
		[1.8, 2.1],
		9.6,
		'**How it stays exact:** a run first writes down that it takes the effects, and only carries them out when that save found the row it had read (*Taken by us?*). ' +
			'Ticking off repeats until nothing is left to tick. What a crash leaves behind is taken again after three minutes, and such a mail says that it may be a repeat.',
	);
