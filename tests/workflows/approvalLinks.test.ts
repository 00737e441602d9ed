import { World } from '../support/engine/world.mts';
import {
	approve,
	askedOf,
	BEA,
	codeIn,
	decide,
	LARS,
	linkIn,
	MONA,
	RITA,
	toApproval,
} from '../support/engine/story.mts';

let world: World;
let rewind: () => void;
let campaignId: string;
beforeAll(async () => {
	world = await World.open();
	campaignId = await toApproval(world);
	rewind = world.snapshot();
});
beforeEach(() => rewind());
afterAll(() => world.close());

const rows = () => world.rows('campaign_decisions');
const decisions = () => rows().filter(({ choice }) => choice !== 'wrongCode');

describe('a mail scanner', () => {
	it('that opens the link twice decides nothing', async () => {
		const link = linkIn(askedOf(world, BEA));
		await world.visit(link);
		const second = await world.visit(link);
		expect([second.response?.status, decisions()]).toEqual([200, []]);
	});

	it('that asks for the head is answered at once, and learns nothing', async () => {
		const genuine = await world.visit(linkIn(askedOf(world, BEA)), undefined, undefined, 'HEAD');
		const forged = await world.visit(`${linkIn(askedOf(world, BEA))}x`, undefined, undefined, 'HEAD');
		expect([genuine.nodes, genuine.response?.status, genuine.response?.body]).toEqual([[], 200, '']);
		expect(forged.response).toEqual(genuine.response);
		expect(rows()).toEqual([]);
	});

	const answers: [say: string, body: Record<string, unknown>][] = [
		['without a code', { choice: 'approve' }],
		['with an empty code', { choice: 'approve', code: '' }],
		['with a wrong code', { choice: 'approve', code: 'AAAAAA' }],
		['with a list as code', { choice: 'approve', code: ['AAAAAA'] }],
		['with nothing at all', {}],
	];
	it.each(answers)(
		'that sends the form %s decides nothing, and is asked for the code',
		async (_say, body) => {
			const { error, response } = await world.visit(linkIn(askedOf(world, BEA)), body);
			expect([error, decisions()]).toEqual([undefined, []]);
			expect(response?.body).toContain('code');
			expect(world.campaign(campaignId).round?.decisions).toEqual([]);
		},
	);
});

it("does not take another approver's code", async () => {
	const { response } = await world.visit(linkIn(askedOf(world, BEA)), {
		choice: 'approve',
		code: codeIn(askedOf(world, LARS)),
	});
	expect(response?.body).toContain('code');
	expect(decisions()).toEqual([]);
});

it('answers a changed link at once, without running the flow', async () => {
	const { nodes, response } = await world.visit(`${linkIn(askedOf(world, BEA)).slice(0, -1)}_`, {
		choice: 'approve',
	});
	expect([nodes, decisions()]).toEqual([[], []]);
	expect(response?.status).toBeGreaterThanOrEqual(400);
});

it('answers an expired link at once, without running the flow', async () => {
	world.now = '2027-01-15T09:00:00.000Z';
	const { nodes, response } = await world.visit(linkIn(askedOf(world, BEA)));
	expect(nodes).toEqual([]);
	expect(response?.status).toBeGreaterThanOrEqual(400);
});

it('counts one answer a person', async () => {
	await approve(world, BEA);
	const { response } = await decide(world, BEA, { choice: 'reject', comment: 'On second thoughts' });
	expect(response?.status).toBeLessThan(500);
	expect(decisions()).toHaveLength(1);
	expect(world.campaign(campaignId).round?.decisions).toHaveLength(1);
});

it('wants a reason for a refusal, and goes back to QA with it', async () => {
	await decide(world, LARS, { choice: 'requestChanges', field: 'legal', comment: '' });
	expect(decisions()).toEqual([]);
	await decide(world, LARS, {
		choice: 'requestChanges',
		field: 'legal',
		comment: 'The <b>address</b> is missing',
	});
	expect(decisions()).toHaveLength(1);
	expect(world.campaign(campaignId).stage).toBe('qa');
	const late = await approve(world, RITA);
	expect([late.error, late.response?.status, decisions().length]).toEqual([undefined, 410, 1]);
});

it('shows the page with every text of the requester escaped', async () => {
	const { response } = await world.visit(linkIn(askedOf(world, BEA)), {
		choice: 'approve',
		code: '"><script>alert(1)</script>',
	});
	expect(response?.body).not.toContain('<script>alert');
});

describe('codes that are guessed', () => {
	const guess = (i: number) =>
		world.visit(linkIn(askedOf(world, BEA)), {
			choice: 'approve',
			code: `AAAA${String(i).padStart(2, '0')}`,
		});

	it('make the link wait after five, for the right code too, and leave no more rows', async () => {
		for (let i = 0; i < 8; i++) await guess(i);
		const waiting = await decide(world, BEA, { choice: 'approve' });
		expect([waiting.response?.status, rows().length, decisions()]).toEqual([429, 5, []]);
		expect(waiting.response?.body).toContain('Too many wrong codes');
		expect(JSON.stringify(rows())).not.toContain('AAAA');
		world.minutesLater(16);
		expect((await decide(world, BEA, { choice: 'approve' })).response?.status).toBe(200);
	});

	it('do not keep anybody else from answering', async () => {
		for (let i = 0; i < 5; i++) await guess(i);
		expect((await approve(world, LARS)).response?.status).toBe(200);
	});
});

describe('rows that somebody else has written', () => {
	const forge = (change: object) => {
		const { digest } = world.campaign(campaignId).round!;
		world.tables.table('campaign_decisions').insert({
			key: `${campaignId}/1/lars`,
			campaignId,
			round: 1,
			digest,
			person: 'lars',
			choice: 'approve',
			comment: '',
			evidence: '{"level":"code","afterSeconds":60}',
			at: world.now,
			signature: '',
			...change,
		} as never);
	};

	it('do not count, and the owner is told once', async () => {
		forge({});
		forge({ person: 'rita', key: `${campaignId}/1/rita`, signature: `00000000.${'A'.repeat(43)}` });
		await approve(world, BEA);
		await world.sweepUntilQuiet();
		expect(world.campaign(campaignId).stage).toBe('approval');
		expect(world.campaign(campaignId).round?.decisions.map(({ person }) => person)).toEqual(['bea']);
		const told = world.outgoing.to(MONA, campaignId).filter(({ subject }) => subject.includes('nobody gave'));
		expect(told.map(({ text }) => text.match(/row .*?: .*/g))).toEqual([
			[
				expect.stringMatching(/^row lars\/approve\/.*: it has no signature\.$/),
				expect.stringMatching(
					/^row rita\/approve\/.*: it was signed with a secret that is not known here\.$/,
				),
			],
		]);
	});
});

describe('an answer that is taken back', () => {
	const takeBack = () => decide(world, BEA, { action: 'takeBack', choice: '' });

	it('does not count, and another one can be given', async () => {
		await approve(world, BEA);
		expect((await takeBack()).response?.body).toContain('Your answer is taken back');
		await approve(world, LARS);
		expect(world.campaign(campaignId).stage).toBe('approval');
		await decide(world, BEA, { choice: 'approveWithConditions', comment: 'Not before 9' });
		expect(world.campaign(campaignId).stage).toBe('launch');
		expect(decisions()).toHaveLength(4);
	});

	it('counts when the round has ended meanwhile', async () => {
		await approve(world, BEA);
		await approve(world, LARS);
		const late = await takeBack();
		expect([late.response?.status, decisions().length]).toEqual([200, 2]);
		expect(late.response?.body).toContain('cannot be changed here any more');
		expect(world.campaign(campaignId).stage).toBe('launch');
	});
});

it('keeps the network of an answer, and no address', async () => {
	await approve(world, BEA);
	expect(JSON.parse(String(decisions()[0]!.evidence))).toEqual({
		level: 'code',
		afterSeconds: expect.any(Number),
		userAgent: 'Test',
		network: '203.0.113.0/24',
	});
});

it('says for a campaign that is gone what it says for a forged link', async () => {
	const link = linkIn(askedOf(world, BEA));
	const forged = await world.visit(`${link.slice(0, -1)}_`);
	const table = world.tables.table('campaigns');
	table.rows.splice(0, table.rows.length);
	const gone = await world.visit(link);
	expect([gone.error, gone.response?.status]).toEqual([undefined, 404]);
	expect(gone.response?.body).toBe(forged.response?.body);
	const post = await world.visit(link, { choice: 'approve', code: 'AAAAAA' });
	expect([post.response?.status, post.response?.body]).toEqual([404, forged.response?.body]);
});
