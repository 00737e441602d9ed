import * as fc from 'fast-check';

import type { Campaign, Journal } from '../../../core/campaign';
import { LANGUAGES } from '../../../core/playbook/schema';
import {
	expiredPage,
	followClaims,
	followPage,
	type FollowQuestion,
	historyOf,
	requesterReader,
	wrongPage,
} from '../../../core/requester';
import { table } from '../../support/table';
import { keys, playbook } from '../approval/fixtures';
import { after, type FactName, minutesLater, WAY } from '../campaign/support';

const now = minutesLater(200);
const form = { baseUrl: 'https://n8n.example.com', formPath: 'campaign-request' };
const show = (
	{ campaign, events }: Pick<Journal, 'campaign' | 'events'>,
	more: Partial<FollowQuestion> = {},
) =>
	followPage({
		campaign,
		claims: followClaims(campaign, now),
		view: '',
		posted: {},
		events,
		playbook,
		keys,
		form,
		now,
		...more,
	});
const textOf = (html: string) =>
	html
		.replace(/<style>.*?<\/style>/s, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');

type Row = [way: readonly FactName[], says: string[]];
const rows: Row[] = [
	[
		['infoRequested'],
		['We need something from you', 'Button text is missing.', 'Add what is missing', 'Who has it You'],
	],
	[[], ['We have your request and are looking at it.']],
	[
		['accepted'],
		['Mona Builder is building the campaign.', 'Now, until Wed 11 Nov, 10:10', 'Ask for a change'],
	],
	[WAY.qa, ['The campaign is being checked.', 'Not checked yet']],
	[[...WAY.qa, 'qaFailed'], ['It has found something that has to be corrected first']],
	[
		[...WAY.approval, 'approvalRequested', 'stageOpened'],
		['The approvers have it', '2 more approvals are needed.', 'The approvers (Brand, Legal)'],
	],
	[WAY.launch, ['Everything is approved.', 'Launch on Tue 24 November 2026, 10:00 (Europe/Berlin)']],
	[[...WAY.launch, 'launchMissed'], ['The launch time has passed and nothing was sent.']],
	[[...WAY.launch, 'held'], ['The campaign is on hold.']],
	[
		[...WAY.launch, 'handOverStarted', 'launchScheduled'],
		['is scheduled', 'You can still cancel it.'],
	],
	[
		[...WAY.launch, 'wentLive'],
		['The campaign went out on Tue 24 November 2026, 10:00', 'cannot be called back'],
	],
	[[...WAY.launch, 'wentLive', 'closed'], ['The campaign is finished.']],
	[['declined'], ['could not be done as asked', 'There is nothing to decide here']],
	[['cancelled'], ['The campaign is cancelled. Nothing is sent.']],
	[[...WAY.launch, 'handOverStarted', 'cancelled'], ['is being withdrawn now']],
	[
		[...WAY.launch, 'handOverStarted', 'cancelled', 'launchWithdrawn'],
		['Mona Builder has to withdraw it by hand'],
	],
	[
		[...WAY.launch, 'changeRequested'],
		[
			'The launch waits for the decision about your change.',
			'Correct your change',
			'button text, launch date',
		],
	],
	[
		[...WAY.launch, 'changeRequested', 'changeDeclined'],
		['Mona Builder has declined it on', 'Comment: too late'],
	],
	[
		[...WAY.launch, 'changeRequested', 'changeApplied'],
		['Mona Builder has agreed to it on', 'the launch is now on Thu 26 November 2026'],
	],
];
table('%j', rows, (way, says) => {
	const { status, html } = show(after(...way));
	expect(status).toBe(200);
	for (const text of says) expect(textOf(html)).toContain(text);
});

it('is the same for a campaign that is not there and a link of another requester', () => {
	const journal = after(...WAY.build);
	const claims = followClaims(journal.campaign, now);
	const wrong = wrongPage(playbook);
	expect(show(journal, { campaign: undefined, claims })).toEqual(wrong);
	expect(show(journal, { claims: { ...claims, holder: 'x' } })).toEqual(wrong);
	expect(show(journal, { claims: { ...claims, campaignId: 'C-1' } })).toEqual(wrong);
});

it('carries the policies of every page, and no script', () => {
	const pages = [
		show(after(...WAY.launch)),
		show(after(...WAY.launch), { view: 'change' }),
		show(after(...WAY.launch), { view: 'cancel' }),
		wrongPage(playbook),
		expiredPage(followClaims(after().campaign, now), playbook),
	];
	for (const { headers, html } of pages) {
		expect(headers['Content-Security-Policy']).toContain("sandbox allow-forms; default-src 'none'");
		expect(headers).toMatchObject({
			'Referrer-Policy': 'no-referrer',
			'X-Frame-Options': 'DENY',
			'Cache-Control': 'no-store',
		});
		expect(html).toContain('http-equiv="Content-Security-Policy"');
		expect(html).not.toMatch(/<script|\son\w+=|https?:\/\/(?!n8n\.example)/i);
	}
});

it('shows a form only while it could change something', () => {
	const forms = (way: readonly FactName[], view: string) => /<form/.test(show(after(...way), { view }).html);
	expect([forms(WAY.launch, 'change'), forms(WAY.launch, 'cancel')]).toEqual([true, true]);
	expect([forms(['cancelled'], 'change'), forms(['cancelled'], 'cancel')]).toEqual([false, false]);
	expect(forms([...WAY.launch, 'handOverStarted'], 'change')).toBe(false);
});

const ELEMENTS =
	/<\/?(?!html|head|meta|title|style|body|header|main|section|h1|h2|p|ol|ul|li|dl|dt|dd|div|span|strong|a|bdi|br|time|form|label|input|textarea|button|fieldset|legend|!doctype)[a-z]/i;
it('escapes whatever a requester has written, on every view and in every language', () => {
	const hostile = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 80 }),
		fc.constantFrom(
			'<img src=x onerror=alert(1)>',
			'"><svg onload=1>',
			'</textarea><script>x</script>',
			'\u202Eabc',
			'{{x}}',
		),
	);
	fc.assert(
		fc.property(
			hostile,
			fc.constantFrom('', 'change', 'cancel'),
			fc.constantFrom(...LANGUAGES),
			fc.constantFrom(WAY.build, WAY.launch),
			(evil, view, language, way) => {
				const journal = after(...way);
				const brief = { ...journal.campaign.brief, title: evil, subject: evil, copy: evil, notes: evil };
				const campaign: Campaign = { ...journal.campaign, brief, gaps: [evil] };
				const posted = { action: 'cancel', number: evil, why: evil };
				const refusal = { problems: [{ field: 'why' as const, say: evil }] };
				const plain = show(
					{ campaign, events: journal.events },
					{ view, playbook: { ...playbook, language } },
				);
				const again = show({ campaign, events: journal.events }, { posted, refusal });
				for (const { html } of [plain, again]) {
					expect(html).not.toMatch(ELEMENTS);
					expect(html).not.toContain('\u202E');
				}
			},
		),
		{ numRuns: 150 },
	);
});

it('tells the history in words, without anybody else', () => {
	const { events, campaign } = after(
		...WAY.launch,
		'clockStarted',
		'effectFailed',
		'handOverStarted',
		'launchScheduled',
		'wentLive',
	);
	const said = historyOf(events, requesterReader(campaign, playbook)).map(({ say }) => say);
	expect(said).toEqual([
		'The campaign went out.',
		'The launch was scheduled for Tue 24 November 2026, 10:00 (Europe/Berlin).',
		'The campaign was approved.',
		'The approvers were asked.',
		'The quality check passed.',
		'The build was finished.',
		'The build began.',
		'The request was accepted, with the launch on Tue 24 November 2026, 10:00 (Europe/Berlin).',
		'You sent the request.',
	]);
});
