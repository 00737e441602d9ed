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

const AGENTS = [
	'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36',
	'Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0)',
	'Mozilla/5.0 (compatible; Barracuda Link Protection)',
	'curl/8.9.1',
	'',
];

test(
	'a scanner that opens each link with many faces and sends its form, empty and guessed, decides nothing',
	async () => {
		const { campaignId, letters } = await ask(ROUNDS + 3);
		const [{ link }, next] = letters as [(typeof letters)[0], (typeof letters)[0]];
		const seen = [];
		for (const agent of AGENTS)
			for (const method of ['HEAD', 'GET'] as const) seen.push((await openPage(link, method, agent)).status);
		expect(new Set(seen)).toEqual(new Set([200]));
		const { html } = await openPage(link);
		const offered = [...html.matchAll(/name="choice" id="[^"]+" value="([^"]+)"/g)].map(
			([, value]) => value!,
		);
		expect(offered).toHaveLength(5);
		expect((await postDecision(link, {})).status).toBe(422);
		for (const choice of offered) {
			const guess = { choice, code: '', comment: 'ok', field: 'other' };
			expect((await postDecision(link, guess)).status).toBe(422);
			expect((await postDecision(link, { ...guess, code: 'test' })).status).toBe(422);
			expect((await postDecision(link, { ...guess, code: next.code })).status).toBe(422);
		}
		const rows = await rowsOf('campaign_decisions', campaignId);
		expect(rows.filter(({ choice }) => choice !== 'wrongCode')).toEqual([]);
		expect((await approve(next)).status).toBe(200);
	},
	3 * MINUTES,
);

test(
	'a hundred wrong codes, ten at a time: most are not looked at, and nothing is decided',
	async () => {
		const { campaignId, letters } = await ask(ROUNDS + 4);
		const { link, code } = letters[0]!;
		const codes = Array.from({ length: 100 }, (_, i) => `AAA${String(i).padStart(3, '0')}`);
		const statuses: number[] = [];
		while (codes.length > 0) {
			const guesses = codes
				.splice(0, 10)
				.map((guess) => postDecision(link, { choice: 'approve', code: guess }));
			statuses.push(...(await Promise.all(guesses)).map(({ status }) => status));
		}
		const looked = statuses.filter((status) => status === 422).length;
		expect(statuses.filter((status) => status === 429)).toHaveLength(100 - looked);
		// Ten at a time may pass before the first of them is counted.
		expect(looked).toBeLessThanOrEqual(30);
		const rows = await rowsOf('campaign_decisions', campaignId);
		expect([rows.length, new Set(rows.map(({ choice }) => choice))]).toEqual([
			looked,
			new Set(['wrongCode']),
		]);
		expect((await postDecision(link, { choice: 'approve', code })).status).toBe(429);
	},
	8 * MINUTES,
);

test(
	'a forged link for a campaign that exists and for one that does not are answered alike',
	async () => {
		const { campaignId, letters } = await ask(ROUNDS + 5);
		const { link } = letters[0]!;
		const other = 'C-NOBODY00';
		const [address, token] = link.split('?t=') as [string, string];
		const [payload] = token.split('.') as [string];
		const claims = Buffer.from(payload, 'base64url').toString('utf8');
		const forged = [campaignId, other].map((id) => {
			const text = Buffer.from(claims.replace(campaignId, id), 'utf8').toString('base64url');
			return `${address}?t=${text}.${'A'.repeat(43)}`;
		});
		const [known, unknown] = await Promise.all(forged.map((url) => openPage(url)));
		expect([known!.status, known!.html]).toEqual([unknown!.status, unknown!.html]);
		expect(known!.status).toBe(404);
	},
	MINUTES,
);

test(
	'a clock that is behind, and one that is ahead: answers of both count once each, in one round',
	async () => {
		const { campaignId, letters } = await ask(ROUNDS + 6);
		const [early, ...others] = letters;
		await world.moveClock(new Date(Date.now() - 10 * MINUTES));
		expect((await approve(early!)).status).toBe(200);
		await world.moveClock(new Date(Date.now() + 10 * MINUTES));
		for (const letter of others) expect((await approve(letter)).status).toBe(200);
		const events = await granted(campaignId);
		const answers = events.filter(({ type }) => type === 'decisionRecorded');
		expect(answers).toHaveLength(10);
		for (const { data } of answers)
			expect(JSON.parse(String(data)).evidence.afterSeconds).toBeGreaterThanOrEqual(0);
		expect((await openPage(early!.link)).html).toMatch(/answered already/);
		await world.moveClock(new Date());
	},
	6 * MINUTES,
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
