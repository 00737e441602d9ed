import { builtInPlaybook } from '../../core';
import {
	approve,
	askedOf,
	BEA,
	GO_ON,
	LARS,
	LAUNCH_AT,
	linkIn,
	MONA,
	newest,
	plannedRuns,
	review,
	RITA,
	toHeldLaunch,
} from '../support/engine/story.mts';
import { LAUNCH, World } from '../support/engine/world.mts';

const { playbook } = builtInPlaybook();
type Entry = NonNullable<typeof playbook.approval.materiality>[number];
/** Handed over on the day before, so that people have time to look again. */
const withMap = (entry: Omit<Entry, 'fields'>) => ({
	...playbook,
	approval: { ...playbook.approval, materiality: [{ fields: ['emails.*.html', 'emails.*.text'], ...entry }] },
	launch: { ...playbook.launch, handOverMinutes: 23 * 60 },
});
const DAY_BEFORE = '2026-11-23T10:00:00.000Z';

let world: World;
afterEach(() => world.close());

async function editedBeforeLaunch(
	entry: Omit<Entry, 'fields'>,
	text = 'PS: bring a friend',
): Promise<string> {
	world = await World.open({ playbook: withMap(entry) });
	const campaignId = await toHeldLaunch(world);
	edit(campaignId, text);
	world.now = DAY_BEFORE;
	return campaignId;
}

function edit(campaignId: string, text: string): void {
	const programId = Number(world.campaign(campaignId).program!.id);
	expect(
		world.marketo.control.editEmail({ programId, find: '</body>', replace: `<p>${text}</p></body>` }),
	).toBeGreaterThan(0);
}

const typesOf = (campaignId: string) => world.events(campaignId).map(({ type }) => type);

it('a change that does not matter is launched, and everybody who approved is told what changed', async () => {
	const campaignId = await editedBeforeLaunch({ then: 'notify' });
	await world.sweepUntilQuiet();
	expect(plannedRuns(world)).toEqual([LAUNCH_AT]);
	const { approved, accepted, handOver } = world.campaign(campaignId);
	expect(accepted).toMatchObject({ approved: approved!.digest, digest: handOver!.digest });
	expect(accepted!.digest).not.toBe(approved!.digest);
	for (const person of [MONA, BEA, LARS, RITA]) {
		const [mail, ...more] = world.outgoing.to(person, 'small change after approval');
		expect([mail?.text.includes('PS: bring a friend'), more]).toEqual([true, []]);
	}
	expect(typesOf(campaignId).slice(-3)).toEqual([
		'launchChangeAccepted',
		'handOverStarted',
		'launchScheduled',
	]);
});

it('only Legal looks again: QA checks, Legal is asked, and the new content is launched', async () => {
	const campaignId = await editedBeforeLaunch({ then: 'askAgain', roles: ['legal'] });
	const before = world.outgoing.sent.length;
	await world.sweepUntilQuiet();
	expect(world.campaign(campaignId).stage).toBe('qa');
	expect(newest(world.outgoing.to(MONA, 'launch stopped')).text).toContain('only Legal must look again');
	expect((await review(world, GO_ON, 'The new sentence is fine.')).error).toBeUndefined();
	await world.sweepUntilQuiet();
	expect(world.campaign(campaignId)).toMatchObject({ stage: 'approval', round: { round: 2 } });
	const asked = world.outgoing.sent
		.slice(before)
		.filter(({ text }) => text.includes('/webhook/campaign-approval'));
	expect(asked.map(({ to }) => to)).toEqual([LARS]);

	expect(newest(asked)).toEqual(askedOf(world, LARS));
	const { body } = (await world.visit(linkIn(newest(asked)))).response!;
	expect(body).toMatch(/Bea Brand approved in round 1 \(version [0-9a-f]{8}\), before the latest change/);
	expect(body).not.toContain('Lars Legal approved');
	await approve(world, LARS);
	await world.sweepUntilQuiet();
	await world.sweepUntilQuiet();
	expect(plannedRuns(world)).toEqual([LAUNCH_AT]);
	const { round, approved, handOver } = world.campaign(campaignId);
	expect([approved!.digest, approved!.round, handOver!.digest]).toEqual([round!.digest, 2, round!.digest]);
});

it('an edit between the check and the hand-over is not launched', async () => {
	world = await World.open();
	const campaignId = await toHeldLaunch(world);
	world.now = '2026-11-24T08:00:00.000Z';
	// The save between the two nodes is where somebody edits.
	const table = world.tables.table('campaigns');
	const update = table.update.bind(table);
	jest.spyOn(table, 'update').mockImplementation((...args: Parameters<typeof update>) => {
		const result = update(...args);
		if (world.campaign(campaignId).handOver) edit(campaignId, 'PS: free laptops');
		jest.restoreAllMocks();
		return result;
	});
	await world.sweep(LAUNCH);
	expect(plannedRuns(world)).toEqual([]);
	world.minutesLater(5);
	await world.sweepUntilQuiet();
	expect(plannedRuns(world)).toEqual([]);
	expect(typesOf(campaignId).slice(-3)).toEqual(['effectFailed', 'launchBlocked', 'qaChecked']);
	expect(newest(world.outgoing.to(MONA, 'launch stopped')).text).toContain('free laptops');
});
