import { holdBefore } from '../support/engine/moments.mts';
import { APPROVAL, BUILD, INTAKE, LAUNCH, OUTBOX, World } from '../support/engine/world.mts';
import {
	answersIn,
	approve,
	askedOf,
	BEA,
	type Chapter,
	CHECKLIST,
	codeIn,
	DANA,
	GO_ON,
	HAND_OVER_AT,
	LARS,
	linkIn,
	MONA,
	newest,
	plannedRuns,
	request,
	reviewLink,
	tellOnce,
} from '../support/engine/story.mts';

let world: World;
let campaignId: string;
let goTo: (chapter: Chapter) => void;
beforeAll(async () => {
	world = await World.open();
	({ campaignId, goTo } = await tellOnce(world));
});
afterAll(() => world.close());

/** Somebody else saves the campaign. */
const touch = (id: string) => {
	const row = world.tables.table('campaigns').rows.find((candidate) => candidate.campaignId === id)!;
	row.revision = Number(row.revision) + 1;
};
const stored = () => world.campaigns().map((row) => ({ ...row, updatedAt: undefined }));

describe('a save with a stale revision', () => {
	const saves: [file: string, save: string, chapter: Chapter][] = [
		[BUILD, 'Save campaign', 'accepted'],
		[APPROVAL, 'Save campaign', 'reviewed'],
		[LAUNCH, 'Save: hand-over starts', 'held'],
	];
	it.each(saves)(
		'in %s, node "%s", writes nothing, and the next minute does it',
		async (file, save, chapter) => {
			goTo(chapter);
			if (chapter === 'held') world.now = HAND_OVER_AT;
			const hold = holdBefore(save);
			const running = world.sweep(file, hold);
			await hold.reached;
			touch(campaignId);
			const before = stored();
			hold.letGo();
			const { status, items } = await running;
			expect([status, items(save).filter((item) => item.campaignId)]).toEqual(['success', []]);
			expect(stored()).toEqual(before);
			world.minutesLater(1);
			await world.sweep(file);
			expect(stored()).not.toEqual(before);
		},
	);

	it('keeps the run whose hand-over was not saved away from Marketo', async () => {
		goTo('held');
		world.now = HAND_OVER_AT;
		const hold = holdBefore('Save: hand-over starts');
		const running = world.sweep(LAUNCH, hold);
		await hold.reached;
		touch(campaignId);
		hold.letGo();
		expect((await running).nodes).not.toContain('Schedule in the MAP');
	});
});

describe('two sweeps of the same minute', () => {
	it('hand a launch over once', async () => {
		goTo('held');
		world.now = HAND_OVER_AT;
		const hold = holdBefore('Save: hand-over starts');
		const slow = world.sweep(LAUNCH, hold);
		await hold.reached;
		await world.sweep(LAUNCH);
		hold.letGo();
		await slow;
		await world.sweepUntilQuiet();
		expect(plannedRuns(world)).toHaveLength(1);
		expect(world.events(campaignId).filter(({ type }) => type === 'launchScheduled')).toHaveLength(1);
	});

	it('send the mails of an outbox once', async () => {
		goTo('accepted');
		const hold = holdBefore('Save: taken');
		const slow = world.sweep(OUTBOX, hold);
		await hold.reached;
		await world.sweep(OUTBOX);
		hold.letGo();
		expect((await slow).status).toBe('success');
		await world.sweep(OUTBOX);
		expect(world.outgoing.sent.map(({ to }) => to).sort()).toEqual(['dana@northwind.example', MONA]);
	});
});

describe('people who act while somebody else saves', () => {
	const decisions: [say: string, node: string][] = [
		['before the first stores its row', 'Store the decision'],
		['before the first counts', 'Count again'],
		['before the first saves the count', 'Save the count'],
	];
	it.each(decisions)('two approvers: the second decides %s; both count', async (_say, node) => {
		goTo('asked');
		const mail = askedOf(world, BEA);
		const hold = holdBefore(node);
		const first = world.visit(linkIn(mail), { choice: 'approve', code: codeIn(mail) }, hold);
		await hold.reached;
		const second = await approve(world, LARS);
		hold.letGo();
		const ended = await first;
		expect([ended.error, ended.response?.status, second.response?.status]).toEqual([undefined, 200, 200]);
		expect(world.rows('campaign_decisions')).toHaveLength(2);
		expect(world.campaign(campaignId)).toMatchObject({ stage: 'launch', round: { status: 'granted' } });
		await world.sweepUntilQuiet();
		expect(world.events(campaignId).filter(({ type }) => type === 'decisionRecorded')).toHaveLength(2);
		expect(world.events(campaignId).filter(({ type }) => type === 'approvalGranted')).toHaveLength(1);
	});

	it('one approver who sends the form twice at once counts once', async () => {
		goTo('asked');
		const mail = askedOf(world, BEA);
		const hold = holdBefore('Store the decision');
		const first = world.visit(linkIn(mail), { choice: 'approve', code: codeIn(mail) }, hold);
		await hold.reached;
		await approve(world, BEA);
		hold.letGo();
		expect((await first).error).toBeUndefined();
		expect(world.campaign(campaignId)).toMatchObject({
			stage: 'approval',
			round: { decisions: [{ person: 'bea' }] },
		});
	});

	it('the owner reviews while the outbox is being saved: the review is saved all the same', async () => {
		goTo('inReview');
		const answers = { ...reviewLink(world), checklist: CHECKLIST, choice: GO_ON, comment: 'Fine.' };
		const hold = holdBefore('Save the review');
		const running = world.submit(BUILD, answers, hold);
		await hold.reached;
		touch(campaignId);
		hold.letGo();
		expect((await running).page?.title).toBe('Thank you');
		expect(world.campaign(campaignId).stage).toBe('approval');
	});

	it('a requester completes a request while it is being saved: the answers are kept', async () => {
		goTo('empty');
		await world.submit(INTAKE, { ...request, copy: '' });
		const { campaignId: incomplete } = world.campaigns()[0]!;
		const hold = holdBefore('Save campaign');
		await world.sweep(OUTBOX);
		const link = answersIn(newest(world.outgoing.to(DANA)));
		const running = world.submit(INTAKE, { ...link, copy: request.copy }, hold);
		await hold.reached;
		touch(incomplete);
		hold.letGo();
		const { error, page } = await running;
		expect([error, page?.title]).toEqual([undefined, expect.stringContaining('Accepted')]);
		expect(world.campaign(incomplete).stage).toBe('build');
		expect(world.campaigns()).toHaveLength(1);
	});

	it('the same new request twice at once is one campaign, and both get the answer', async () => {
		goTo('empty');
		const hold = holdBefore('Reserve the ID');
		const first = world.submit(INTAKE, request, hold);
		await hold.reached;
		const second = await world.submit(INTAKE, request);
		hold.letGo();
		const both = [(await first).page?.title, second.page?.title];
		expect(both).toEqual([expect.stringContaining('Accepted'), expect.stringContaining('Accepted')]);
		expect(world.campaigns()).toHaveLength(1);
		await world.sweep(OUTBOX);
		expect(world.outgoing.sent).toHaveLength(2);
	});
});
