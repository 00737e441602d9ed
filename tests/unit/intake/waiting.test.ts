import { foldEvents } from '../../../core/campaign';
import { remindRequester, resubmitBrief, submitBrief, waitingOf } from '../../../core/intake';
import { type Instant, instantOf, isoOf } from '../../../core/time/instant';
import { table } from '../../support/table';
import { keys, now, playbook, version, without } from './support';

const start = submitBrief({ answers: without('cta'), playbook, version, campaigns: [], now });
const asked = start.journal.campaign;
const address = { baseUrl: 'https://n8n.example', keys };
const remind = (at: string, campaign = asked, under = playbook) =>
	remindRequester({ campaign, playbook: under, now: instantOf(at), ...address });

type Row = [
	say: string,
	intake: NonNullable<typeof playbook.intake> | undefined,
	reminders: string[],
	closes: string,
];
// Asked on a Monday at 09:00 in Dublin; an office day has 8 hours.
const rows: Row[] = [
	[
		'the usual',
		undefined,
		['2026-11-10T17:00:00.000Z', '2026-11-13T17:00:00.000Z'],
		'2026-11-20T17:00:00.000Z',
	],
	['no reminders', { remindMinutes: [] }, [], '2026-11-20T17:00:00.000Z'],
	[
		'a short limit leaves out what comes later',
		{ closeAfterMinutes: 961 },
		['2026-11-10T17:00:00.000Z'],
		'2026-11-11T09:01:00.000Z',
	],
	[
		'own minutes',
		{ remindMinutes: [60], closeAfterMinutes: 120 },
		['2026-11-09T10:00:00.000Z'],
		'2026-11-09T11:00:00.000Z',
	],
];
table('%s', rows, (_say, intake, reminders, closes) => {
	const waiting = waitingOf(asked, { ...playbook, ...(intake && { intake }) })!;
	expect([waiting.reminders.map(isoOf), isoOf(waiting.closesAt)]).toEqual([reminders, closes]);
});

it('a minute before nothing is due', () => {
	expect(remind('2026-11-10T16:59:00.000Z')).toEqual({ campaign: asked, events: [], mails: [] });
});

it('a reminder says what is open, until when, and where to add it', () => {
	const { campaign, events, mails } = remind('2026-11-10T17:00:00.000Z');
	expect([campaign.reminded, events.map(({ type, data }) => [type, data])]).toEqual([
		1,
		[['requesterReminded', { reminder: 1 }]],
	]);
	expect(mails).toHaveLength(1);
	expect(mails[0]!.text).toContain('Button text is missing: the words on the button.');
	expect(mails[0]!.text).toContain('we close the request on Fri 20 November 2026, 17:00 (Europe/Dublin)');
	expect(mails[0]!.text).toContain(`https://n8n.example/form/campaign-request?c=${asked.campaignId}&t=`);
	expect(remind('2026-11-10T17:00:00.000Z', campaign).events).toEqual([]);
});

it('after the limit it is closed, once, and kept', () => {
	const { campaign, mails } = remind('2026-11-20T17:00:00.000Z');
	expect(campaign).toMatchObject({
		stage: 'closed',
		outcome: 'lapsed',
		brief: asked.brief,
		gaps: asked.gaps,
	});
	expect(mails.map(({ subject }) => subject)).toEqual([
		`Closed for now: "Faster reporting" (${asked.campaignId})`,
	]);
	expect(remind('2026-11-30T09:00:00.000Z', campaign).events).toEqual([]);
});

it('sent again it is open again, and its clocks go on', () => {
	const lapsed = remind('2026-11-20T17:00:00.000Z');
	const again = resubmitBrief({
		campaign: lapsed.campaign,
		answers: { cta: 'Save my seat', launchDate: '2026-12-08' },
		playbook,
		now: instantOf('2026-11-23T09:00:00Z'),
		...address,
	});
	expect([again.output, again.journal.events.map(({ type }) => type)]).toEqual([
		'accepted',
		['reopened', 'resubmitted', 'accepted'],
	]);
	const { campaign } = again.journal;
	expect(campaign.outcome).toBeUndefined();
	expect(campaign.closedAt).toBeUndefined();
	const events = [...start.journal.events, ...lapsed.events, ...again.journal.events];
	expect(foldEvents(events)).toEqual(campaign);
});

it('counts from the newest question', () => {
	const { journal } = resubmitBrief({
		campaign: remind('2026-11-10T17:00:00.000Z').campaign,
		answers: { speaker: 'TBD' },
		playbook,
		now: (now + 86_400_000 * 2) as Instant,
		...address,
	});
	expect(journal.campaign.reminded).toBeUndefined();
	expect(isoOf(waitingOf(journal.campaign, playbook)!.reminders[0]!)).toBe('2026-11-12T17:00:00.000Z');
});
