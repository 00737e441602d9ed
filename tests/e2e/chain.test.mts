import { join } from 'node:path';

import { CampaignRun } from '../../sandbox/campaignRun.mts';
import { stopAll } from '../../sandbox/child.mts';
import { holdsApprovedContent } from '../../sandbox/holdsApprovedContent.mts';
import { STATE } from '../../sandbox/paths.mts';
import { openPage, postDecision } from '../../sandbox/people.mts';
import { freePorts } from '../../sandbox/ports.mts';
import { pause } from '../../sandbox/wait.mts';
import { World } from '../../sandbox/world.mts';

const MINUTES = 60_000;
const BEA = 'bea@northwind.example';
const LARS = 'lars@northwind.example';
const MONA = 'mona@northwind.example';

let world: World;
/** The campaign that goes the whole way. */
let run: CampaignRun;

beforeAll(async () => {
	world = new World({ ports: await freePorts(), folder: join(STATE, 'e2e'), sweepSeconds: 5 });
	await world.start();
}, 6 * MINUTES);

afterAll(async () => {
	await world?.stop();
	await stopAll();
}, MINUTES);

/** A power cut between two steps. */
async function powerCut(): Promise<void> {
	await world.n8n.kill();
	await world.restartN8n();
}

const decisionRows = async (run: CampaignRun) =>
	(await world.editor.rows('campaign_decisions')).filter(
		({ campaignId, choice }) => campaignId === run.campaignId && choice !== 'wrongCode',
	);

describe('one campaign, from a form to a launch, with a power cut between any two steps', () => {
	test(
		'the request is accepted at once',
		async () => {
			run = new CampaignRun(world);
			// late enough that the hand-over comes after everything that is tried before it, also on a busy machine
			const { answer } = await run.submit({}, 20);
			expect(answer).toContain('Accepted: "Faster reporting webinar"');
			await powerCut();
			await world.inbox.waitFor('dana@northwind.example', [run.campaignId, 'Accepted']);
		},
		4 * MINUTES,
	);

	test(
		'program cloned, tokens filled, build checked',
		async () => {
			await run.waitFor('to be cloned', 60, ({ record }) => Boolean(record.program));
			await powerCut();
			const row = await run.waitFor('to be checked', 90, ({ record }) => Boolean(record.qa));
			expect(row.record.qa).toMatchObject({ verdict: 'needsReview', errors: 0 });
			const state = await world.marketo.state();
			expect(
				state.programs.filter(({ name }: { name: string }) => name === row.record.programName),
			).toHaveLength(1);
		},
		5 * MINUTES,
	);

	test(
		'a person reviews what could not be read',
		async () => {
			await powerCut();
			expect(await run.review()).toContain('Recorded for Faster reporting webinar');
			await run.waitFor('to ask the approvers', 60, ({ record }) => record.round?.status === 'open');
		},
		4 * MINUTES,
	);

	test(
		'a mail scanner decides nothing',
		async () => {
			const { link } = await run.approvalMail(BEA);
			for (const method of ['GET', 'HEAD', 'GET'] as const) {
				const { status, html } = await openPage(link, method);
				expect([status, html === '']).toEqual([200, method === 'HEAD']);
			}
			expect((await openPage(link)).html).toContain('See your numbers in minutes, not days');
			const empty = await postDecision(link, {});
			expect(empty.status).toBe(422);
			const guessed = await postDecision(link, { choice: 'approve', code: 'AAAAAA', comment: 'ok' });
			expect(guessed.status).toBe(422);
			expect(await decisionRows(run)).toHaveLength(0);
		},
		MINUTES,
	);

	test(
		'a changed link says nothing about the campaign',
		async () => {
			const { link } = await run.approvalMail(BEA);
			const forged = link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
			const page = await openPage(forged);
			expect(page.status).toBe(404);
			expect(page.html).not.toContain('Faster reporting');
			expect((await postDecision(forged, { choice: 'approve', code: 'AAAAAA' })).status).toBe(404);
		},
		MINUTES,
	);

	test(
		'every changed byte of the link is answered alike, at once',
		async () => {
			const { link, code } = await run.approvalMail(BEA);
			const start = link.indexOf('?t=') + 3;
			const pages = new Set<string>();
			for (let i = start; i < link.length; i++) {
				const forged = `${link.slice(0, i)}${link[i] === 'x' ? 'y' : 'x'}${link.slice(i + 1)}`;
				const { status, html } = await postDecision(forged, { code, choice: 'approve' });
				pages.add(`${status} ${html}`);
			}
			expect([...pages].map((page) => page.slice(0, 3))).toEqual(['404']);
			expect(await decisionRows(run)).toHaveLength(0);
		},
		2 * MINUTES,
	);

	test(
		'two approvers in the same second both count, exactly one transition',
		async () => {
			await powerCut();
			await Promise.all([run.approve(BEA), run.approve(LARS)]);
			const row = await run.waitFor('to be approved', 60, ({ record }) => Boolean(record.approved));
			expect(row.record.round.decisions.map(({ person }: { person: string }) => person).sort()).toEqual([
				'bea',
				'lars',
			]);
		},
		4 * MINUTES,
	);

	test(
		'a used link is told so',
		async () => {
			const { link, code } = await run.approvalMail(BEA);
			const again = await postDecision(link, { code, choice: 'reject', comment: 'I changed my mind' });
			expect(again.html).toMatch(/already/i);
			expect(await decisionRows(run)).toHaveLength(2);
		},
		MINUTES,
	);
});

test(
	'one changed character after approval stops the launch and names the field',
	async () => {
		const run = new CampaignRun(world);
		await run.submit({ 'Campaign title': 'Tampered webinar' });
		await run.waitFor('to be checked', 240, ({ step }) => step === 'review');
		await run.review();
		await run.approve(BEA);
		await run.approve(LARS);
		const { record } = await run.waitFor('to be approved', 60, (row) => Boolean(row.record.approved));
		expect(await world.marketo.editEmail(Number(record.program.id), 'Hello', 'Hallo')).toBeGreaterThan(0);
		const stopped = await run.waitFor('to be stopped', 6 * 60, (row) => Boolean(row.record.blocked));
		expect(stopped.record.blocked.changes.map(({ field }: { field: string }) => field)).toContain(
			'HTML of e-mail "Invitation"',
		);
		expect(stopped.record.receipt).toBeUndefined();
		const mail = await world.inbox.waitFor(MONA, [run.campaignId, 'launch stopped']);
		expect(mail.text).toContain('Hallo');
	},
	15 * MINUTES,
);

describe('bad input', () => {
	const answerTo = (changes: Record<string, string>) => new CampaignRun(world).submit(changes);

	test.each<[say: string, changes: Record<string, string>, answer: RegExp]>([
		['a missing answer', { 'Subject line': '' }, /Subject line is missing/],
		['a launch date in the past', { 'Launch date': '2020-01-15' }, /past|earliest/i],
		['an absurd e-mail address', { 'Your e-mail address': 'not an address' }, /e-mail/i],
		['a description of a megabyte', { Copy: 'x'.repeat(1_000_000) }, /1,?000,?000|characters/],
	])(
		'%s is answered in a sentence',
		async (_say, changes, answer) => {
			expect((await answerTo({ 'Campaign title': `Bad input ${_say}`, ...changes })).answer).toMatch(answer);
		},
		MINUTES,
	);

	test(
		'HTML in every text field stays text, in page and mail',
		async () => {
			const evil = '<img src=x onerror=alert(1)>';
			const texts = [
				'Campaign title',
				'Business unit',
				'Objective',
				'Audience',
				'Subject line',
				'Preview text',
				'Copy',
				'Button text',
				'Event name',
				'Speaker',
				'Notes',
			];
			const run = new CampaignRun(world);
			await run.submit({
				...Object.fromEntries(texts.map((label) => [label, evil])),
				'Your name': `Dana ${evil}`,
				'Your e-mail address': 'hostile@northwind.example',
			});
			const mail = await world.inbox.waitFor('hostile@northwind.example', ['onerror']);
			expect(mail.html).not.toContain('<img src=x');
		},
		2 * MINUTES,
	);

	test(
		'Marketo down, slow or busy: an event on the campaign, a mail to the owner, and then it goes on',
		async () => {
			await world.stopMarketo();
			const run = new CampaignRun(world);
			try {
				await run.submit({ 'Campaign title': 'While Marketo is down' });
				const failed = await run.waitFor('a failure', 90, ({ record }) => record.failures > 0);
				expect(failed.status).toMatch(/trying again/);
				await world.inbox.waitFor(MONA, [run.campaignId, 'did not work']);
			} finally {
				await world.startMarketo();
			}
			await world.marketo.fault('606', 3);
			await run.waitFor('to go on', 5 * 60, ({ record }) => Boolean(record.qa));
		},
		9 * MINUTES,
	);

	test(
		'a playbook with an unknown time zone and a typo: the credential test names both',
		async () => {
			const [playbook] = world.credentials();
			const broken = JSON.parse(String(playbook!.data.playbook));
			broken.calendars.office.tz = 'Europe/Berln';
			broken.stages.qa.targt = 5;
			const result = await world.editor.testCredential({
				...playbook!,
				data: { ...playbook!.data, playbook: JSON.stringify(broken) },
			});
			expect(result.status).toBe('Error');
			expect(result.message).toContain('Did you mean "Europe/Berlin"');
			expect(result.message).toContain('targt');
		},
		MINUTES,
	);

	test(
		'a wrong Marketo secret is told by the credential test',
		async () => {
			const marketo = world.credentials().find(({ type }) => type === 'marketoApi')!;
			expect((await world.editor.testCredential(marketo)).status).toBe('OK');
			const wrong = await world.editor.testCredential({
				...marketo,
				data: { ...marketo.data, clientSecret: 'wrong' },
			});
			expect(wrong.status).toBe('Error');
		},
		MINUTES,
	);
});

test(
	'two saves of the same campaign at once: one wins, the other reads again',
	async () => {
		const run = new CampaignRun(world);
		await run.submit({ 'Campaign title': 'Saved twice' });
		await run.waitFor('to be checked', 240, ({ step }) => step === 'review');
		const said = await Promise.allSettled([run.review(), pause(5).then(() => run.review())]);
		// the form answers the later one on page one or on page two
		const answers = said.map((one) => (one.status === 'fulfilled' ? one.value : String(one.reason)));
		expect(answers.filter((answer) => answer.includes('Recorded'))).toHaveLength(1);
		expect(answers.filter((answer) => answer.includes('answered already'))).toHaveLength(1);
		const reviews = (await run.row()).record;
		expect(reviews.qa.reviewedBy).toBe('mona');
	},
	5 * MINUTES,
);

// The launch of the first campaign has come nearer meanwhile.
describe('the launch, with a power cut on either side', () => {
	test(
		'handed over to Marketo in time, once, and live',
		async () => {
			await powerCut();
			await run.waitFor('to be handed over', 12 * 60, ({ record }) => Boolean(record.receipt));
			await powerCut();
			const live = await run.waitFor('to be live', 10 * 60, ({ record }) => Boolean(record.liveAt));
			expect(live.stage).toBe('live');
			expect(await holdsApprovedContent(world, run)).toEqual([]);
		},
		25 * MINUTES,
	);

	test(
		'nothing was lost, and every effect was carried out',
		async () => {
			const row = await run.waitFor('an empty outbox', 5 * 60, ({ outboxAt }) => outboxAt === null);
			const events = await run.events();
			expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
			expect(events.at(-1)?.hash).toBe(row.record.chain.hash);
			const types = events.map(({ type }) => type);
			for (const once of [
				'submitted',
				'accepted',
				'programCloned',
				'approvalRequested',
				'approvalStageOpened',
				'approvalGranted',
				'launchScheduled',
				'wentLive',
			]) {
				expect(types.filter((type) => type === once)).toHaveLength(1);
			}
		},
		6 * MINUTES,
	);
});
