import { BUILD, LAUNCH, OUTBOX, SLA, World } from '../support/engine/world.mts';
import {
	BEA,
	type Chapter,
	DANA,
	HAND_OVER_AT,
	MONA,
	plannedRuns,
	requestAccepted,
	tellOnce,
} from '../support/engine/story.mts';
import { CLIENT } from '../support/marketo.mts';

let world: World;
let campaignId: string;
let goTo: (chapter: Chapter) => void;
beforeAll(async () => {
	world = await World.open();
	({ campaignId, goTo } = await tellOnce(world));
}, 20_000);
afterAll(() => world.close());
afterEach(() => {
	world.credentials.byType.marketoApi = { baseUrl: world.marketo.url, ...CLIENT };
	world.outgoing.refuses.clear();
});

const failures = () => world.campaign(campaignId).failures;
const failureMails = () => world.outgoing.to(MONA, 'did not work');

describe('Marketo', () => {
	const faults: [say: string, kind: string, calls: number][] = [
		['does not answer', 'down', 50],
		['is behind a broken gateway', 'http502', 50],
		['has too many calls (606)', '606', 50],
		['has used up its daily quota (607)', '607', 50],
		['denies the permission (603)', '603', 50],
	];
	it.each(faults)('%s: the owner is told once, and a later try works', async (_say, kind, calls) => {
		goTo('accepted');
		world.marketo.control.fault({ kind, calls, path: '/rest/' });
		expect((await world.sweep(BUILD)).status).toBe('success');
		expect(failures()).toBe(1);
		world.minutesLater(2);
		await world.sweep(BUILD);
		expect(failures()).toBe(2);
		world.snapshot()();
		world.minutesLater(60);
		await world.sweepUntilQuiet();
		expect(world.campaign(campaignId)).toMatchObject({ stage: 'qa', failures: 0 });
		expect(failureMails()).toHaveLength(1);
		expect(failureMails()[0]!.text).toContain('Clone the program');
		expect(world.events(campaignId).filter(({ type }) => type === 'effectFailed')).toHaveLength(2);
	});

	it('refuses a wrong secret: the mail says what to mend and holds no secret', async () => {
		goTo('accepted');
		world.credentials.byType.marketoApi = {
			baseUrl: world.marketo.url,
			clientId: CLIENT.clientId,
			clientSecret: 'not-the-secret-of-marketo',
		};
		expect((await world.sweep(BUILD)).status).toBe('success');
		await world.sweep(OUTBOX);
		expect(failureMails()).toHaveLength(1);
		expect(
			JSON.stringify([world.outgoing.sent, world.rows('campaigns'), world.rows('campaign_events')]),
		).not.toContain('not-the-secret-of-marketo');
	});

	it('fails when the launch is handed over: it is tried again in time and scheduled once', async () => {
		goTo('held');
		world.now = HAND_OVER_AT;
		world.marketo.control.fault({ kind: 'http502', calls: 1, method: 'POST', path: '/schedule.json' });
		await world.sweepUntilQuiet();
		world.minutesLater(5);
		await world.sweepUntilQuiet();
		expect(plannedRuns(world)).toHaveLength(1);
		expect(world.campaign(campaignId).receipt).toBeDefined();
	});

	it('loses its answer to the schedule call: nobody gets the mail twice, nothing is unnoticed', async () => {
		goTo('held');
		world.now = HAND_OVER_AT;
		world.marketo.control.fault({ kind: 'lost', calls: 1, method: 'POST', path: '/schedule.json' });
		await world.sweepUntilQuiet();
		world.minutesLater(5);
		await world.sweepUntilQuiet();
		// A second run for the same minute reaches nobody twice; another time would.
		expect([...new Set(plannedRuns(world))]).toEqual(['2026-11-24T09:00:00.000Z']);
		expect(world.campaign(campaignId).receipt ?? failureMails()[0]).toBeDefined();
	});
});

describe('one bad campaign among several', () => {
	let others: string[];
	/** Five campaigns wait for the build; the record of the second is damaged. */
	async function five(): Promise<string> {
		goTo('empty');
		others = [];
		for (const title of ['One', 'Two', 'Three', 'Four', 'Five'])
			others.push(await requestAccepted(world, { title }));
		const bad = others.splice(1, 1)[0]!;
		world.tables.table('campaigns').rows.find((row) => row.campaignId === bad)!.record = '{"campaignId":';
		return bad;
	}

	it.each([
		['building', BUILD],
		['the outbox', OUTBOX],
	])('does not stop the others in %s', async (_say, file) => {
		const bad = await five();
		const { status, error } = await world.sweep(file);
		expect([status, error]).toEqual(['success', undefined]);
		for (const id of others) {
			if (file === BUILD) expect(world.campaign(id).program).toBeDefined();
			else expect(world.campaigns().find((row) => row.campaignId === id)?.outbox).toBe('[]');
		}
		expect(world.campaigns().find((row) => row.campaignId === bad)?.record).toBe('{"campaignId":');
	});

	it('does not stop the others in the service levels', async () => {
		const bad = await five();
		world.now = '2026-11-12T12:00:00.000Z';
		const { status, error } = await world.sweep(SLA);
		expect([status, error]).toEqual(['success', undefined]);
		for (const id of others)
			expect(world.campaign(id).clocks.some(({ noticed }) => noticed.length > 0)).toBe(true);
		expect(world.campaigns().find((row) => row.campaignId === bad)?.revision).toBe(1);
	});

	it('does not stop the others at the launch', async () => {
		goTo('held');
		const { record, ...row } = world.tables.table('campaigns').rows[0]!;
		world.tables.table('campaigns').insert({
			...Object.fromEntries(
				Object.entries(row).filter(([name]) => !['id', 'createdAt', 'updatedAt'].includes(name)),
			),
			campaignId: 'C-BROKEN00',
			record: String(record).slice(0, 20),
		});
		world.tables.table('campaigns').rows.reverse();
		world.now = HAND_OVER_AT;
		expect((await world.sweep(LAUNCH)).error).toBeUndefined();
		expect(plannedRuns(world)).toHaveLength(1);
	});
});

describe('a mail that cannot be sent', () => {
	it('keeps its place in the outbox, holds up no other, and goes out later', async () => {
		goTo('accepted');
		world.outgoing.refuses.add(DANA);
		expect((await world.sweep(OUTBOX)).status).toBe('success');
		expect(world.outgoing.to(MONA)).toHaveLength(1);
		const [effect, ...rest] = JSON.parse(world.campaigns()[0]!.outbox) as { kind: string }[];
		expect([effect?.kind, rest]).toEqual(['mail', []]);
		world.outgoing.refuses.clear();
		world.minutesLater(4);
		await world.sweep(OUTBOX);
		expect([
			world.outgoing.to(DANA).length,
			world.outgoing.to(MONA).length,
			world.campaigns()[0]!.outbox,
		]).toEqual([1, 1, '[]']);
	});

	it('to one approver does not keep the others from answering', async () => {
		goTo('reviewed');
		world.outgoing.refuses.add(BEA);
		await world.sweep('4-approval.json');
		await world.sweep(OUTBOX);
		expect(
			world.outgoing.sent.filter(({ text }) => text.includes('/webhook/campaign-approval')),
		).toHaveLength(2);
	});
});
