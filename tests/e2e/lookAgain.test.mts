import { join } from 'node:path';

import { CampaignRun } from '../../sandbox/campaignRun.mts';
import { stopAll } from '../../sandbox/child.mts';
import { demoPlaybook } from '../../sandbox/demoPlaybook.mts';
import { STATE } from '../../sandbox/paths.mts';
import { codeIn, linkIn, openPage, postDecision } from '../../sandbox/people.mts';
import type { ReceivedMail } from '../../sandbox/inbox.mts';
import { freePorts } from '../../sandbox/ports.mts';
import { until } from '../../sandbox/wait.mts';
import { World } from '../../sandbox/world.mts';

const MINUTES = 60_000;
const BEA = 'bea@northwind.example';
const LARS = 'lars@northwind.example';
const RITA = 'rita@northwind.example';
const MONA = 'mona@northwind.example';

let world: World;
let run: CampaignRun;

/** In minutes: the hand-over comes soon, and people still have time to look again before the launch. */
const HAND_OVER = 60;
const LAUNCH_IN = HAND_OVER + 3;

/** A change of the text is Legal's matter. */
const legalLooksAgain = (core: World['core']) => {
	const demo = demoPlaybook(core);
	const entry = { fields: ['emails.*.html', 'emails.*.text'], then: 'askAgain', roles: ['legal'] };
	return {
		...demo,
		approval: { ...demo.approval, materiality: [entry] },
		launch: { ...demo.launch, handOverMinutes: HAND_OVER },
	};
};

beforeAll(async () => {
	const folder = join(STATE, 'e2e-look-again');
	world = new World({ ports: await freePorts(), folder, sweepSeconds: 5, playbookOf: legalLooksAgain });
	await world.start();
	run = new CampaignRun(world);
	const { answer } = await run.submit({ 'Campaign title': 'Looked at again' }, LAUNCH_IN);
	expect(answer).toContain('Accepted');
}, 8 * MINUTES);

afterAll(async () => {
	await world?.stop();
	await stopAll();
}, MINUTES);

const lettersTo = async (email: string) =>
	(await world.inbox.all()).filter(
		({ to, text }) =>
			to.includes(email) && text.includes('campaign-approval?') && text.includes(run.campaignId),
	);
const plannedRuns = async (programId: number) => {
	const { smartCampaigns } = await world.marketo.state();
	const all = Object.values(smartCampaigns) as { programId: number; runs: string[] }[];
	return all.filter((campaign) => campaign.programId === programId).flatMap(({ runs }) => runs);
};

test(
	'a record that is forged together with its round is not launched: event, mail, and back to QA',
	async () => {
		await run.waitFor('to be checked', 120, ({ step }) => step === 'review');
		await run.review();
		const row = await run.waitFor('to be asked about', 90, ({ record }) => record.round?.status === 'open');
		const campaignId = 'C-FORGED00';
		const at = new Date().toISOString();
		const { digest, round } = row.record.round;
		const record = {
			...row.record,
			campaignId,
			stage: 'launch',
			approved: { digest, round, at },
			round: { ...row.record.round, status: 'granted', closedAt: at },
		};
		const { title, owner, requester, launchAt, playbookVersion } = row;
		const columns = { title, owner, requester, launchAt, playbookVersion };
		await world.editor.addRows('campaigns', [
			{
				...columns,
				campaignId,
				revision: 1,
				stage: 'launch',
				step: 'handOver',
				status: 'Approved',
				nextCheckAt: at,
				slaCheckAt: null,
				outboxAt: null,
				record: JSON.stringify(record),
				outbox: '[]',
			},
		]);
		const event = await until('the forged campaign to be stopped', 90, async () =>
			(await world.editor.rows('campaign_events')).find(
				(one) => one.campaignId === campaignId && one.type === 'approvalUnproven',
			),
		);
		expect(JSON.parse(String(event.data))).toMatchObject({ why: 'unsigned' });
		const mail = await world.inbox.waitFor(MONA, [campaignId, 'cannot be proved']);
		expect(mail.text).toContain('Find out who can write to the table campaigns.');
		expect(await plannedRuns(Number(row.record.program.id))).toEqual([]);
	},
	6 * MINUTES,
);

test(
	'a text that is edited after the approval is shown to Legal again, and to nobody else',
	async () => {
		const { record } = await run.row();
		// Between the first and the second answer: the approval is about what stood there when it was asked for.
		await run.approve(BEA);
		expect(await world.marketo.editEmail(Number(record.program.id), 'Hello', 'Hallo')).toBeGreaterThan(0);
		await run.approve(LARS);
		const stopped = await run.waitFor('to be stopped', 4 * 60, (row) => Boolean(row.record.blocked));
		expect(stopped.record.blocked.askAgain).toMatchObject({
			roles: ['legal'],
			carried: [{ person: 'bea', round: 1 }],
		});
		const mail = await world.inbox.waitFor(MONA, [run.campaignId, 'launch stopped']);
		expect(mail.text).toContain('only Legal must look again');
		await run.waitFor('to be checked again', 90, ({ step }) => step === 'review');
		await reviewAgain();
		await run.waitFor(
			'to ask again',
			90,
			({ record: now }) => now.round?.round === 2 && now.round.status === 'open',
		);
		await until('the second mail to Legal', 60, async () => (await lettersTo(LARS)).length === 2);
		expect([(await lettersTo(BEA)).length, (await lettersTo(RITA)).length]).toEqual([1, 1]);
	},
	8 * MINUTES,
);

test(
	"the page shows Legal what has changed and whose approval still stands; Legal's answer launches the new text",
	async () => {
		const [old, newest] = (await lettersTo(LARS)) as [ReceivedMail, ReceivedMail];
		const { html } = await openPage(linkIn(newest, 'campaign-approval'));
		expect(html).toMatch(/Bea Brand approved in round 1 \(version [0-9a-f]{8}\), before the latest change/);
		expect(html).toContain('HTML of e-mail &quot;Invitation&quot;');
		expect(html).toContain('Hallo');
		// The link of the round before opens no second vote.
		const replayed = await postDecision(linkIn(old, 'campaign-approval'), {
			choice: 'approve',
			code: codeIn(old),
		});
		expect(replayed.status).toBe(410);
		const answer = { choice: 'approve', code: codeIn(newest), comment: 'Fine' };
		expect((await postDecision(linkIn(newest, 'campaign-approval'), answer)).status).toBe(200);
		// where Marketo lets the call wait, the outbox may save in between; two minutes later it is looked up
		const handed = await run.waitFor('to be handed over', 240, ({ record }) => Boolean(record.receipt));
		expect(await plannedRuns(Number(handed.record.program.id))).toHaveLength(1);
		expect(handed.record.approved).toMatchObject({ round: 2, digest: handed.record.handOver.digest });
	},
	7 * MINUTES,
);

/** The owner answers the newest report. */
async function reviewAgain(): Promise<void> {
	const before = await run.row();
	await until('the new report to be answered', 60, async () => {
		await run.review().catch(() => undefined);
		return (await run.row()).record.chain.seq > before.record.chain.seq ? true : undefined;
	});
}
