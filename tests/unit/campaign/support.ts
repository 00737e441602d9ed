import type { Brief } from '../../../core/intake/brief';
import { append, type CampaignFact, type Journal, startJournal } from '../../../core/campaign';
import { type Instant, instantOf } from '../../../core/time/instant';

export const start = instantOf('2026-11-09T09:00:00Z');
export const minutesLater = (minutes: number) => (start + minutes * 60_000) as Instant;
export const digestA = 'a'.repeat(64);
export const digestB = 'b'.repeat(64);

export const brief: Brief = {
	title: 'Faster reporting',
	type: 'webinar',
	region: 'emea',
	tier: 'standard',
	requesterName: 'Dana Demand',
	requesterEmail: 'dana@northwind.example',
	launchDate: '2026-11-24',
	launchTime: '10:00',
	timeZone: 'Europe/Berlin',
};

export const submitted: CampaignFact = {
	type: 'submitted',
	data: { submissionKey: 'k', brief, playbookVersion: digestA },
};
const round = { round: 1, digest: digestA };

/** One fact of each kind that a campaign can meet on its way. */
export const fact = {
	infoRequested: { type: 'infoRequested', data: { gaps: ['Button text is missing.'] } },
	resubmitted: { type: 'resubmitted', data: { brief: { ...brief, cta: 'Go' } } },
	accepted: {
		type: 'accepted',
		data: { owner: 'mona', launchAt: '2026-11-24T09:00:00.000Z', programName: 'p', slackMinutes: 60 },
	},
	declined: { type: 'declined', data: { why: ['Too late.'] } },
	programCloned: { type: 'programCloned', data: { program: { id: '2001', name: 'p' } } },
	tokensSet: { type: 'tokensSet', data: { applied: 3, unknown: [] } },
	buildFinished: { type: 'buildFinished', data: {} },
	qaPassed: {
		type: 'qaChecked',
		data: { verdict: 'passed', digest: digestA, errors: 0, warnings: 0, unreadable: 0, rulesRun: 5 },
	},
	qaFailed: {
		type: 'qaChecked',
		data: { verdict: 'failed', digest: digestA, errors: 1, warnings: 0, unreadable: 0, rulesRun: 5 },
	},
	qaGoOn: { type: 'qaReviewed', data: { digest: digestA, by: 'mona', choice: 'goOn', comment: 'fine' } },
	qaAgain: {
		type: 'qaReviewed',
		data: { digest: digestA, by: 'mona', choice: 'checkAgain', comment: 'mended' },
	},
	findingWaived: {
		type: 'findingWaived',
		data: {
			fingerprint: '3b2bad8f4467',
			ruleId: 'link-http',
			digest: digestA,
			reason: 'fine',
			by: 'otto',
			role: 'opsLead',
			until: '2026-11-16T09:00:00.000Z',
		},
	},
	checklistTicked: {
		type: 'checklistTicked',
		data: { item: 'testMail', digest: digestA, by: 'otto', note: 'on a phone' },
	},
	qaOutdated: { type: 'qaOutdated', data: { checked: digestA, found: digestB } },
	approvalRequested: {
		type: 'approvalRequested',
		data: {
			...round,
			policy: 'two of three',
			stages: [
				{
					title: 'two of three',
					roles: ['brand', 'legal'],
					people: [],
					rule: { atLeast: 2 },
					veto: true,
					dueMinutes: 480,
					remind: [],
					beside: false,
					optional: false,
				},
			],
			linksExpireAt: '2026-11-26T09:00:00.000Z',
		},
	},
	stageOpened: {
		type: 'approvalStageOpened',
		data: {
			round: 1,
			stage: 0,
			approvers: [
				{ person: 'bea', roles: ['brand'], dueAt: '2026-11-12T17:00:00.000Z' },
				{ person: 'lars', roles: ['legal'], dueAt: '2026-11-12T17:00:00.000Z' },
			],
			leftOut: [],
			dueAt: '2026-11-12T17:00:00.000Z',
		},
	},
	approversAdded: {
		type: 'approversAdded',
		data: {
			round: 1,
			stage: 0,
			approvers: [{ person: 'otto', roles: ['opsLead'], dueAt: '2026-11-13T17:00:00.000Z', escalated: true }],
		},
	},
	approverReminded: {
		type: 'approverReminded',
		data: { round: 1, stage: 0, person: 'bea', threshold: '75%' },
	},
	decision: {
		type: 'decisionRecorded',
		data: {
			...round,
			person: 'bea',
			choice: 'approve',
			comment: '',
			evidence: { level: 'code', afterSeconds: 30 },
		},
	},
	approvalGranted: { type: 'approvalGranted', data: round },
	approvalRefused: { type: 'approvalRefused', data: { ...round, why: 'subject' } },
	launchBlocked: {
		type: 'launchBlocked',
		data: { approved: digestA, found: digestB, changes: [{ field: 'subject', from: 'a', to: 'b' }] },
	},
	handOverStarted: { type: 'handOverStarted', data: { digest: digestA } },
	launchScheduled: {
		type: 'launchScheduled',
		data: { digest: digestA, receipt: { id: '9', runAt: '2026-11-24T09:00:00Z', repeated: false } },
	},
	launchMissed: { type: 'launchMissed', data: { why: 'the MAP was away' } },
	wentLive: { type: 'wentLive', data: { ranAt: '2026-11-24T09:00:00Z' } },
	closed: { type: 'closed', data: { why: 'measured' } },
	held: { type: 'held', data: { why: 'budget', waitingOn: 'requester' } },
	resumed: { type: 'resumed', data: { why: 'budget is there' } },
	cancelled: { type: 'cancelled', data: { why: 'not needed' } },
	clockStarted: {
		type: 'clockStarted',
		data: { clock: 'translation', calendar: 'office', targetMinutes: 60, at: '2026-11-09T10:00:00Z' },
	},
	clockStopped: { type: 'clockStopped', data: { clock: 'translation', at: '2026-11-09T10:20:00Z' } },
	clockReopened: { type: 'clockReopened', data: { clock: 'translation', at: '2026-11-09T10:30:00Z' } },
	clockRetargeted: {
		type: 'clockRetargeted',
		data: { clock: 'translation', targetMinutes: 90, mode: 'restart', at: '2026-11-09T10:40:00Z' },
	},
	clockNoticed: {
		type: 'clockNoticed',
		data: { clock: 'intake#1', threshold: '75%', at: '2026-11-09T10:00:00Z', dueAt: '2026-11-09T17:00:00Z' },
	},
	repinned: {
		type: 'repinned',
		data: {
			from: digestA,
			to: digestB,
			why: 'New targets',
			by: 'otto',
			clocks: [{ clock: 'intake#1', calendar: 'office', targetMinutes: 480 }],
		},
	},
	effectFailed: { type: 'effectFailed', data: { what: 'mail', why: 'no answer', final: false } },
	changeRequested: {
		type: 'changeRequested',
		data: { change: 1, wish: { cta: 'Go', launchDate: '2026-11-26' }, why: 'the room is small' },
	},
	changeApplied: {
		type: 'changeApplied',
		data: {
			change: 1,
			brief: { ...brief, cta: 'Go', launchDate: '2026-11-26' },
			launchAt: '2026-11-26T09:00:00.000Z',
			back: 'qa',
			by: 'mona',
			note: 'fine',
		},
	},
	changeDeclined: { type: 'changeDeclined', data: { change: 1, by: 'mona', why: 'too late' } },
	launchWithdrawn: {
		type: 'launchWithdrawn',
		data: { outcome: 'manualRequired', steps: ['Cancel the run.'], switchedOff: ['Follow-up'] },
	},
	requesterLinkSent: { type: 'requesterLinkSent', data: {} },
} as const satisfies Record<string, CampaignFact>;
export type FactName = keyof typeof fact;

export const campaignIdOfTests = 'C-0000TEST';
export const newJournal = (): Journal =>
	startJournal(campaignIdOfTests, start, 'dana@northwind.example', submitted);

/** The campaign after these facts, ten minutes apart. */
export const after = (...names: FactName[]): Journal =>
	names.reduce((so, name, i) => append(so, minutesLater(10 * (i + 1)), 'workflow', fact[name]), newJournal());

/** The straight way up to a stage. */
export const WAY = {
	intake: [],
	build: ['accepted'],
	qa: ['accepted', 'programCloned', 'tokensSet', 'buildFinished'],
	approval: ['accepted', 'programCloned', 'tokensSet', 'buildFinished', 'qaPassed'],
	launch: [
		'accepted',
		'programCloned',
		'tokensSet',
		'buildFinished',
		'qaPassed',
		'approvalRequested',
		'decision',
		'approvalGranted',
	],
} as const satisfies Record<string, FactName[]>;
