import { auditPage } from '../../../core/approval';
import { launchesIn } from '../../../core/approval/auditLaunch';
import { type Build } from '../../../core/launch';
import type { Materiality } from '../../../core/playbook/materiality';
import { verifyBeforeLaunch } from '../../../core/steps';
import { type Instant, instantOf } from '../../../core/time';
import {
	approvedLaunch,
	builtWith,
	digestFor,
	handOverAt,
	keys,
	launchAt,
	playbookWith,
	rowFor,
} from '../../support/approvedLaunch';

const approved = builtWith();
const edited = builtWith((b) => void (b.emails[0]!.replyTo = 'other@northwind.example'));
const hostile = builtWith((b) => void (b.emails[0]!.replyTo = '<b>x</b>@northwind.example'));
const verified = (build: Build, materiality: Materiality = [], now: Instant = handOverAt) =>
	verifyBeforeLaunch({
		saved: { campaign: approvedLaunch(), revision: 7, effects: [] },
		build,
		packages: [rowFor(approved)],
		playbook: playbookWith(materiality),
		keys,
		now,
	}).journal.events;
const REPLY: Omit<Materiality[number], 'then'> = { fields: ['emails.*.replyTo'] };
const change = {
	field: 'reply-to address of e-mail "Invite 1"',
	from: 'events@northwind.example',
	to: 'other@northwind.example',
};
const at = '2026-03-04T10:00:00.000Z';
const nothing = { changes: [], askedAgain: [] };
const stopped = {
	at,
	outcome: 'stopped',
	digest: digestFor(edited),
	approved: digestFor(approved),
	changes: [change],
};

it.each([
	[
		'what was approved',
		verified(approved),
		[{ at, outcome: 'handedOver', digest: digestFor(approved), ...nothing }],
	],
	['a change that voids', verified(edited), [{ ...stopped, askedAgain: [] }]],
	[
		'a change for some',
		verified(edited, [{ ...REPLY, then: 'askAgain', roles: ['legal'] }]),
		[{ ...stopped, askedAgain: ['legal'] }],
	],
	[
		'a change that passes',
		verified(edited, [{ ...REPLY, then: 'ignore' }]),
		[
			{ ...stopped, outcome: 'accepted', askedAgain: [], why: 'ignore' },
			{ at, outcome: 'handedOver', digest: digestFor(edited), ...nothing },
		],
	],
	[
		'too late',
		verified(approved, [], instantOf(launchAt)),
		[
			{
				at: launchAt,
				outcome: 'missed',
				...nothing,
				why: expect.stringContaining('the MAP needs 5 minutes'),
			},
		],
	],
])('%s is in the audit', (_say, events, launches) => expect(launchesIn(events)).toEqual(launches));

it('the page shows each look into the MAP, and what still stands, as text', () => {
	const launches = launchesIn(verified(hostile, [{ ...REPLY, then: 'askAgain', roles: ['legal'] }]));
	const html = auditPage({
		format: 1,
		campaignId: 'C-0142',
		title: 'T',
		exportedAt: at,
		playbookVersion: 'b'.repeat(64),
		events: { count: 3, skipped: 0, endsAsRecord: true },
		skippedRows: 0,
		rounds: [],
		launches,
	});
	expect(html).toContain('stopped, because the content was changed; legal looks again');
	expect(html).toContain('&lt;b&gt;x&lt;/b&gt;@northwind.example');
	expect(html).not.toContain('<b>x');
});
