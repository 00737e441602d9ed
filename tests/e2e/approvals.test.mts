import { join } from 'node:path';

import { stopAll } from '../../sandbox/child.mts';
import { STATE } from '../../sandbox/paths.mts';
import { openPage, postDecision } from '../../sandbox/people.mts';
import { freePorts } from '../../sandbox/ports.mts';
import { pause, until } from '../../sandbox/wait.mts';
import { World } from '../../sandbox/world.mts';
import { boardPlaybook, openRound } from '../support/openRound.mts';

const MINUTES = 60_000;
const ROUNDS = 20;

let world: World;

beforeAll(async () => {
	const folder = join(STATE, 'e2e-approvals');
	world = new World({ ports: await freePorts(), folder, sweepSeconds: 5, playbookOf: boardPlaybook });
	await world.start();
}, 6 * MINUTES);

afterAll(async () => {
	await world?.stop();
	await stopAll();
}, MINUTES);

async function ask(number: number) {
	const round = openRound(world, number);
	await world.editor.addRows('campaign_packages', [round.packageRow]);
	await world.editor.addRows('campaigns', [round.row]);
	return round;
}

const rowsOf = async (table: string, campaignId: string) =>
	(await world.editor.rows(table)).filter((row) => row.campaignId === campaignId);

/** Every event is in the table, and the campaign waits for its launch. */
const granted = (campaignId: string) =>
	until(`campaign ${campaignId} to be approved`, 90, async () => {
		const events = await rowsOf('campaign_events', campaignId);
		return events.some(({ type }) => type === 'approvalGranted') ? events : undefined;
	});

const approve = ({ link, code }: { link: string; code: string }) =>
	postDecision(link, { code, choice: 'approve', comment: 'Fine.' });

test(
	'ten approvers within one second, twenty rounds: no vote is lost, each round is granted once',
	async () => {
		for (let number = 0; number < ROUNDS; number++) {
			const { campaignId, letters } = await ask(number);
			expect(letters).toHaveLength(10);
			const answers = await Promise.all(letters.map(approve));
			expect(answers.map(({ status }) => status)).toEqual(letters.map(() => 200));
			const events = await granted(campaignId);
			const of = (type: string) => events.filter((event) => event.type === type);
			expect([campaignId, of('decisionRecorded').length, of('approvalGranted').length]).toEqual([
				campaignId,
				10,
				1,
			]);
			expect(await rowsOf('campaign_decisions', campaignId)).toHaveLength(10);
		}
	},
	20 * MINUTES,
);

test(
	'n8n is killed while ten answers come in: whoever was thanked has a vote, and the others answer again',
	async () => {
		const { campaignId, letters } = await ask(ROUNDS);
		const posts = letters.map((letter) => approve(letter).catch(() => undefined));
		await pause(700);
		await world.n8n.kill();
		const thanked = (await Promise.all(posts)).map((answer) => answer?.status === 200);
		await world.restartN8n();
		const rows = await rowsOf('campaign_decisions', campaignId);
		expect(rows.length).toBeGreaterThanOrEqual(thanked.filter(Boolean).length);
		for (const [i, letter] of letters.entries()) if (!thanked[i]) await approve(letter);
		const events = await granted(campaignId);
		const people = events
			.filter(({ type }) => type === 'decisionRecorded')
			.map(({ data }) => JSON.parse(String(data)).person);
		expect(new Set(people).size).toBe(10);
		expect(events.filter(({ type }) => type === 'approvalGranted')).toHaveLength(1);
	},
	6 * MINUTES,
);

test(
	'the same answer sent five times, and after the round is closed, counts once',
	async () => {
		const { campaignId, letters } = await ask(ROUNDS + 1);
		const [first, ...others] = letters;
		for (let i = 0; i < 5; i++) await approve(first!);
		await Promise.all(others.map(approve));
		const events = await granted(campaignId);
		expect(events.filter(({ type }) => type === 'decisionRecorded')).toHaveLength(10);
		const late = await postDecision(first!.link, { code: first!.code, choice: 'reject', comment: 'No' });
		expect(late.html).toMatch(/already/i);
		expect(await rowsOf('campaign_decisions', campaignId)).toHaveLength(10);
	},
	4 * MINUTES,
);

test(
	'a new secret: links of the old one go on while it is kept, and end with it',
	async () => {
		const { campaignId, letters } = await ask(ROUNDS + 2);
		const fresh = 'a-new-secret-of-more-than-thirty-two-characters';
		await world.changeSecret(fresh, world.linkSecret);
		expect((await openPage(letters[0]!.link)).status).toBe(200);
		expect((await approve(letters[0]!)).status).toBe(200);
		await world.changeSecret(fresh, '');
		expect((await openPage(letters[1]!.link)).status).toBe(404);
		expect((await approve(letters[1]!)).status).toBe(404);
		expect(await rowsOf('campaign_decisions', campaignId)).toHaveLength(1);
	},
	4 * MINUTES,
);
