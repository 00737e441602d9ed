import { World } from '../support/engine/world.mts';
import {
	approve,
	askedOf,
	BEA,
	codeIn,
	decide,
	LARS,
	linkIn,
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

const decisions = () => world.rows('campaign_decisions');

describe('a mail scanner', () => {
	it('that opens the link twice decides nothing', async () => {
		const link = linkIn(askedOf(world, BEA));
		await world.visit(link);
		const second = await world.visit(link);
		expect([second.response?.status, decisions()]).toEqual([200, []]);
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
	await decide(world, LARS, { choice: 'requestChanges', comment: '' });
	expect(decisions()).toEqual([]);
	await decide(world, LARS, { choice: 'requestChanges', comment: 'The <b>address</b> is missing' });
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
