import { foldEvents } from '../../core';
import { killAfter, killAfterEffect, killBefore } from '../support/engine/moments.mts';
import { APPROVAL, BUILD, LAUNCH, OUTBOX, World } from '../support/engine/world.mts';
import {
	approve,
	askedOf,
	BEA,
	type Chapter,
	codeIn,
	HAND_OVER_AT,
	LARS,
	linkIn,
	plannedRuns,
	tellOnce,
} from '../support/engine/story.mts';

/** Marketo's activity type. */
const SEND_EMAIL = 6;

let world: World;
let campaignId: string;
let goTo: (chapter: Chapter) => void;
beforeAll(async () => {
	world = await World.open();
	({ campaignId, goTo } = await tellOnce(world));
}, 20_000);
afterAll(() => world.close());

/** The nodes that a run of a sweep comes through, found by running it; its trigger is n8n's and has no moment of its own. */
async function nodesOf(chapter: Chapter, file: string, at?: string): Promise<string[]> {
	goTo(chapter);
	if (at) world.now = at;
	const { nodes } = await world.sweep(file);
	expect(nodes.length).toBeGreaterThan(3);
	return [...new Set(nodes)].filter((node) => node !== 'Every minute');
}

/** After a crash and the time that its leases need: everything is done that had to be done. */
async function recover(): Promise<void> {
	world.minutesLater(4);
	await world.sweepUntilQuiet();
	expect(world.campaigns()).toEqual([expect.objectContaining({ outbox: '[]', outboxAt: null })]);
	expect(foldEvents(world.events(campaignId))).toEqual(world.campaign(campaignId));
}

/** Mails that came twice without saying so. */
function unmarkedRepeats(): string[] {
	const unmarked = world.outgoing.sent.filter(
		({ text }) => !text.startsWith('You may have got this mail before'),
	);
	const keys = unmarked.map(({ to, subject }) => `${to}: ${subject}`);
	return keys.filter((key, index) => keys.indexOf(key) !== index);
}

const received = () => new Set(world.outgoing.sent.map(({ to, subject }) => `${to}: ${subject}`));

describe('the outbox', () => {
	it('loses nothing wherever it is killed, and a repeated mail says so', async () => {
		goTo('accepted');
		await world.sweepUntilQuiet();
		const wanted = received();
		for (const node of await nodesOf('accepted', OUTBOX)) {
			goTo('accepted');
			expect((await world.sweep(OUTBOX, killAfter(node))).status).toBe('killed');
			await recover();
			expect([node, received()]).toEqual([node, wanted]);
			expect([node, unmarkedRepeats()]).toEqual([node, []]);
		}
	}, 60_000);

	it('loses nothing when it is killed after any single row or mail', async () => {
		goTo('accepted');
		await world.sweepUntilQuiet();
		const wanted = received();
		for (let count = 0; count <= 6; count++) {
			goTo('accepted');
			expect((await world.sweep(OUTBOX, killAfterEffect(count))).status).toBe('killed');
			await recover();
			expect([count, received()]).toEqual([count, wanted]);
			expect([count, unmarkedRepeats()]).toEqual([count, []]);
		}
	}, 60_000);
});

describe('the launch', () => {
	it('happens once for everybody wherever the sweep is killed', async () => {
		for (const node of await nodesOf('held', LAUNCH, HAND_OVER_AT)) {
			goTo('held');
			world.now = HAND_OVER_AT;
			expect((await world.sweep(LAUNCH, killAfter(node))).status).toBe('killed');
			await recover();
			// A run planned a second time for the same minute reaches nobody twice: the send campaign takes each person once.
			expect([node, [...new Set(plannedRuns(world))]]).toEqual([node, ['2026-11-24T09:00:00.000Z']]);
			expect([node, world.campaign(campaignId).receipt]).toEqual([node, expect.anything()]);
			world.now = '2026-11-24T09:02:00.000Z';
			await recover();
			expect([node, world.campaign(campaignId).stage]).toEqual([node, 'live']);
			const sent = world.marketo.control
				.state()
				.activities.filter(({ activityTypeId }) => activityTypeId === SEND_EMAIL);
			expect(sent.length).toBeGreaterThan(3);
			expect([node, new Set(sent.map(({ leadId }) => leadId)).size]).toEqual([node, sent.length]);
		}
	}, 60_000);

	it('is scheduled once when the sweep is killed right before Marketo is called', async () => {
		goTo('held');
		world.now = HAND_OVER_AT;
		await world.sweep(LAUNCH, killBefore('Schedule in the MAP'));
		expect(plannedRuns(world)).toEqual([]);
		await recover();
		expect(plannedRuns(world)).toHaveLength(1);
	});
});

describe('the approval', () => {
	it('asks every approver wherever the sweep is killed', async () => {
		for (const node of await nodesOf('reviewed', APPROVAL)) {
			goTo('reviewed');
			expect((await world.sweep(APPROVAL, killAfter(node))).status).toBe('killed');
			await recover();
			expect([node, world.campaign(campaignId).round]).toEqual([
				node,
				expect.objectContaining({ status: 'open' }),
			]);
			for (const person of [BEA, LARS]) expect(askedOf(world, person)).toBeDefined();
			// What was asked about can be shown and compared.
			const { digest } = world.campaign(campaignId).round!;
			expect([node, world.rows('campaign_packages').filter((row) => row.digest === digest)]).toEqual([
				node,
				[expect.anything()],
			]);
		}
	}, 60_000);

	it('loses no answer wherever its flow is killed', async () => {
		goTo('asked');
		const nodes = new Set((await approve(world, BEA)).nodes);
		for (const node of nodes) {
			// The trigger is n8n's: it has no moment of its own.
			if (node === 'Campaign Approval Trigger') continue;
			goTo('asked');
			const mail = askedOf(world, BEA);
			const { status } = await world.visit(
				linkIn(mail),
				{ choice: 'approve', code: codeIn(mail) },
				killAfter(node),
			);
			expect([node, status]).toEqual([node, 'killed']);
			const wasStored = world.rows('campaign_decisions').length === 1;
			if (!wasStored) await approve(world, BEA);
			await recover();
			expect([node, world.campaign(campaignId).round?.decisions.map(({ person }) => person)]).toEqual([
				node,
				['bea'],
			]);
		}
	}, 60_000);

	it('is counted by the sweep when the answer was stored and nothing after it happened', async () => {
		goTo('asked');
		await approve(world, BEA);
		const mail = askedOf(world, LARS);
		await world.visit(
			linkIn(mail),
			{ choice: 'approve', code: codeIn(mail) },
			killAfter('Store the decision'),
		);
		expect(world.campaign(campaignId).stage).toBe('approval');
		await recover();
		expect(world.campaign(campaignId).stage).toBe('launch');
	});
});

it('building goes on wherever its sweep is killed, with one program in Marketo', async () => {
	for (const node of await nodesOf('accepted', BUILD)) {
		goTo('accepted');
		await world.sweep(BUILD, killAfter(node));
		await recover();
		expect([node, world.campaign(campaignId).stage]).toEqual([node, 'qa']);
		expect(world.marketo.control.state().programs).toHaveLength(2);
	}
}, 60_000);
