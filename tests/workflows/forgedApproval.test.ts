import { builtInPlaybook, type Campaign } from '../../core';
import {
	approve,
	BEA,
	GO_ON,
	HAND_OVER_AT,
	LARS,
	MONA,
	newest,
	plannedRuns,
	review,
	toHeldLaunch,
} from '../support/engine/story.mts';
import { World } from '../support/engine/world.mts';

let world: World;
afterEach(() => world.close());

const typesOf = (campaignId: string) => world.events(campaignId).map(({ type }) => type);

/** Somebody who can write to the table changes the record of a held launch. */
function forge(campaignId: string, change: (record: Campaign) => Campaign): void {
	const table = world.tables.table('campaigns');
	const row = table.rows.find((candidate) => candidate.campaignId === campaignId)!;
	row.record = JSON.stringify(change(JSON.parse(String(row.record)) as Campaign));
}

const forgeries: [say: string, change: (record: Campaign) => Campaign, why: string][] = [
	['answers taken out', (record) => withRound(record, { decisions: [] }), 'round in the record was changed'],
	['no signature', (record) => withRound(record, { seal: undefined }), 'is not signed'],
	['no round', (record) => ({ ...record, round: undefined }), 'holds no round in which people have approved'],
];
const withRound = (record: Campaign, change: Partial<NonNullable<Campaign['round']>>): Campaign => ({
	...record,
	round: { ...record.round!, ...change },
});

it.each(forgeries)(
	'%s: nothing is launched, the owner reads why, and people are asked again',
	async (_say, change, why) => {
		world = await World.open();
		const campaignId = await toHeldLaunch(world);
		forge(campaignId, change);
		world.now = HAND_OVER_AT;
		await world.sweepUntilQuiet();
		expect(plannedRuns(world)).toEqual([]);
		expect(typesOf(campaignId)).toContain('approvalUnproven');
		const mail = newest(world.outgoing.to(MONA, 'the approval cannot be proved'));
		expect(mail.text).toContain(why);
		expect(world.campaign(campaignId)).toMatchObject({ stage: 'qa' });
	},
);

it('after that the same people approve the same content, and it is launched', async () => {
	// Handed over on the day before, so that people have time to answer again.
	const { playbook } = builtInPlaybook();
	const launch = { ...playbook.launch, handOverMinutes: 23 * 60 };
	world = await World.open({ playbook: { ...playbook, launch } });
	const campaignId = await toHeldLaunch(world);
	forge(campaignId, (record) => withRound(record, { seal: undefined }));
	world.now = '2026-11-23T10:00:00.000Z';
	await world.sweepUntilQuiet();
	expect((await review(world, GO_ON, 'Nothing has changed.')).error).toBeUndefined();
	await world.sweepUntilQuiet();
	expect(world.campaign(campaignId).round).toMatchObject({ round: 2, status: 'open' });
	await approve(world, BEA);
	await approve(world, LARS);
	await world.sweepUntilQuiet();
	expect(plannedRuns(world)).toHaveLength(1);
	expect(world.campaign(campaignId).approved).toMatchObject({ round: 2 });
});
