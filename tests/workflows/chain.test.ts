import { foldEvents } from '../../core';
import { LAUNCH, SLA, World } from '../support/engine/world.mts';
import {
	approve,
	askedOf,
	BEA,
	codeIn,
	DANA,
	GO_ON,
	HAND_OVER_AT,
	LARS,
	LAUNCH_AT,
	linkIn,
	MONA,
	newest,
	requestAccepted,
	review,
	RITA,
	toHeldLaunch,
} from '../support/engine/story.mts';

let world: World;
beforeEach(async () => (world = await World.open()));
afterEach(() => world.close());

const sendCampaign = () => {
	const { smartCampaigns } = world.marketo.control.state();
	return smartCampaigns.filter(({ name, programId }) => name === '01 Send Invitation' && programId !== 1001);
};

it('runs a campaign from the request form to live, and the events tell the whole story', async () => {
	const campaignId = await requestAccepted(world);
	await world.sweepUntilQuiet();
	expect(world.campaign(campaignId)).toMatchObject({
		stage: 'qa',
		tokensSet: true,
		qa: { verdict: 'needsReview', errors: 0 },
	});

	const reviewed = await review(world, GO_ON, 'Counted the audience in Marketo: 5 people.');
	expect([reviewed.error, reviewed.page?.title]).toEqual([undefined, 'Thank you']);
	await world.sweepUntilQuiet();
	for (const person of [BEA, LARS, RITA]) expect(world.outgoing.to(person)).toHaveLength(1);
	expect(new Set([BEA, LARS, RITA].map((person) => codeIn(askedOf(world, person)))).size).toBe(3);

	const page = await world.visit(linkIn(askedOf(world, BEA)));
	expect(page.response).toMatchObject({
		status: 200,
		headers: { 'content-security-policy': expect.stringContaining('sandbox') },
	});
	expect(page.response?.body).toContain('Faster reporting');
	expect(world.rows('campaign_decisions')).toEqual([]);

	const first = await approve(world, BEA);
	expect(first.response?.body).toContain('1 more approval is needed');
	await approve(world, LARS);
	await world.sweepUntilQuiet();
	expect(world.campaigns()).toEqual([
		expect.objectContaining({ stage: 'launch', step: 'handOver', nextCheckAt: HAND_OVER_AT }),
	]);
	expect(sendCampaign()).toEqual([expect.objectContaining({ runs: [] })]);

	world.now = HAND_OVER_AT;
	await world.sweepUntilQuiet();
	expect(sendCampaign()).toEqual([expect.objectContaining({ runs: [LAUNCH_AT] })]);
	expect(world.campaigns()).toEqual([expect.objectContaining({ step: 'watchRun' })]);

	world.now = '2026-11-24T09:02:00.000Z';
	await world.sweepUntilQuiet();
	expect(world.campaigns()).toEqual([
		expect.objectContaining({ stage: 'live', outbox: '[]', outboxAt: null }),
	]);

	const events = world.events(campaignId);
	expect(foldEvents(events)).toEqual(world.campaign(campaignId));
	expect(events.map(({ type }) => type)).toEqual([
		'submitted',
		'accepted',
		'programCloned',
		'tokensSet',
		'buildFinished',
		'qaChecked',
		'checklistTicked',
		'checklistTicked',
		'qaReviewed',
		'approvalRequested',
		'approvalStageOpened',
		'decisionRecorded',
		'decisionRecorded',
		'approvalGranted',
		'handOverStarted',
		'launchScheduled',
		'wentLive',
	]);
});

it('sends every mail once, and none says that it is a repeat', async () => {
	await toHeldLaunch(world);
	world.now = HAND_OVER_AT;
	await world.sweepUntilQuiet();
	const said = world.outgoing.sent.map(({ to, subject }) => `${to}: ${subject}`);
	expect(new Set(said).size).toBe(said.length);
	expect(world.outgoing.sent.filter(({ text }) => text.includes('before: an earlier attempt'))).toEqual([]);
	expect(new Set(world.outgoing.sent.map(({ to }) => to))).toEqual(new Set([DANA, MONA, BEA, LARS, RITA]));
});

it('holds an approved launch until its hand-over time', async () => {
	await toHeldLaunch(world);
	world.now = '2026-11-24T07:59:00.000Z';
	const { nodes } = await world.sweep(LAUNCH);
	expect(nodes).not.toContain('Read build');
	expect(sendCampaign()).toEqual([expect.objectContaining({ runs: [] })]);
});

it('stops a launch when an e-mail was changed after the approval, names the field, and goes back to QA', async () => {
	const campaignId = await toHeldLaunch(world);
	const { id: programId } = world.campaign(campaignId).program!;
	expect(
		world.marketo.control.editEmail({
			programId: Number(programId),
			find: '</body>',
			replace: '<p>PS: free laptops</p></body>',
		}),
	).toBeGreaterThan(0);
	world.now = HAND_OVER_AT;
	await world.sweep(LAUNCH);
	expect(world.campaign(campaignId)).toMatchObject({
		stage: 'qa',
		blocked: { changes: [expect.objectContaining({ to: expect.stringContaining('free laptops') })] },
	});
	await world.sweepUntilQuiet();
	expect(sendCampaign()).toEqual([expect.objectContaining({ runs: [] })]);
	expect(newest(world.outgoing.to(MONA, 'launch stopped')).text).toContain('free laptops');
	expect(world.events(campaignId).map(({ type }) => type)).toContain('launchBlocked');
	// What was approved does not count for what stands there now.
	expect(world.campaign(campaignId).approved).toBeUndefined();
});

it('does not launch when the time was missed, and tells the owner', async () => {
	const campaignId = await toHeldLaunch(world);
	world.now = '2026-11-24T08:58:00.000Z';
	await world.sweepUntilQuiet();
	expect(world.campaign(campaignId).missed).toBeDefined();
	expect(world.outgoing.to(MONA, 'launch time missed')).toHaveLength(1);
	expect(sendCampaign()).toEqual([expect.objectContaining({ runs: [] })]);
});

it('reminds and escalates a stage that is late, each threshold once', async () => {
	await requestAccepted(world);
	await world.sweepUntilQuiet();
	const before = world.outgoing.sent.length;
	world.now = '2026-11-12T12:00:00.000Z';
	expect((await world.sweep(SLA)).error).toBeUndefined();
	await world.sweepUntilQuiet();
	const told = world.outgoing.sent.slice(before).map(({ to, subject }) => `${to}: ${subject}`);
	expect(told.length).toBeGreaterThan(0);
	expect(new Set(told).size).toBe(told.length);
	expect((await world.sweep(SLA)).nodes).not.toContain('Save campaign');
});

it("shows the requester's words to the reviewer as text, not as markup", async () => {
	await requestAccepted(world, { title: 'Faster <img src=https://evil.example/x> reporting' });
	await world.sweepUntilQuiet();
	const { page } = await review(world, GO_ON, 'Looked at it.');
	expect(page?.title).toBe('Thank you');
	expect(page?.message).not.toContain('<img');
});
