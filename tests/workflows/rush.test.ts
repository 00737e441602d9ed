import { RUSH_OPTIONS } from '../../core';
import { defaultPlaybook } from '../../core/playbook/default';
import { codeIn, linkIn, newest, request } from '../support/engine/story.mts';
import { holdBefore } from '../support/engine/moments.mts';
import { INTAKE, OUTBOX, World } from '../support/engine/world.mts';

const OTTO = 'otto@northwind.example';
const { tiers, stages, people, roles } = structuredClone(defaultPlaybook);
const playbook = {
	...structuredClone(defaultPlaybook),
	tiers: { ...tiers, rush: { title: 'Rush', rush: { decidedBy: 'opsLead' } } },
	stages: { ...stages, build: { ...stages.build, target: 1200, parallel: 1 } },
	people: { ...people, ana: { name: 'Ana Builder', email: 'ana@northwind.example', languages: ['fr'] } },
	roles: { ...roles, builders: { title: 'Builders', people: ['ana', 'mona'] } },
	routing: { owners: 'builders' },
};

let world: World;
let empty: () => void;
beforeAll(async () => {
	world = await World.open({ playbook });
	empty = world.snapshot();
});
beforeEach(() => empty());
afterAll(() => world.close());

const rush = { ...request, tier: 'Rush', launchDate: '2026-11-12', languages: 'German' };

/** A promised campaign whose build has no time to spare, and a rush that comes after it. */
async function askForRush() {
	await world.submit(INTAKE, {
		...request,
		title: 'Promised before',
		launchDate: '2026-11-13',
		launchTime: '18:30',
	});
	const { error, page } = await world.submit(INTAKE, rush);
	await world.sweep(OUTBOX);
	const mail = newest(world.outgoing.to(OTTO));
	const link = new URL(linkIn(mail));
	const asked = () => world.campaigns().find(({ title }) => title === rush.title)!;
	const decide = (answer: object) =>
		world.submit(
			INTAKE,
			{ t: link.searchParams.get('t'), c: link.searchParams.get('c'), code: codeIn(mail), ...answer },
			undefined,
			'Rush form',
		);
	return { error, page, mail, asked, decide };
}

it('a rush waits for the person who decides, who sees which campaigns would slip', async () => {
	const { error, page, mail, asked } = await askForRush();
	expect([error, page?.title]).toEqual([
		undefined,
		expect.stringContaining('waits for a decision about the priority Rush'),
	]);
	expect(asked()).toMatchObject({
		stage: 'intake',
		step: 'decideRush',
		status: 'Waiting for a decision about the rush',
	});
	expect(mail.text).toMatch(/One campaign would slip:\s+"Promised before" \(C-\w{8}\): Build .* late\./);
	expect(mail.text).toContain('If you say no: With the priority Standard the earliest possible launch is');
});

it('yes accepts it, and the routing says why it goes to whom', async () => {
	const { asked, decide } = await askForRush();
	const { error, page } = await decide({ choice: RUSH_OPTIONS.grant });
	expect([error, page?.title, page?.message]).toEqual([
		undefined,
		'Thank you',
		expect.stringContaining('Next: The program is being cloned.'),
	]);
	expect(asked()).toMatchObject({ stage: 'build', owner: 'mona', revision: expect.any(Number) });
	await world.sweep(OUTBOX);
	expect(newest(world.outgoing.to('mona@northwind.example')).text).toContain(
		'Mona Builder: 0 campaigns, not away. Not Ana Builder: does not speak German.',
	);
	expect(world.events(asked().campaignId).map(({ type }) => type)).toEqual([
		'submitted',
		'rushAsked',
		'rushDecided',
		'accepted',
	]);
});

it('no declines it with the date of the usual priority, and a second answer does nothing', async () => {
	const { asked, decide } = await askForRush();
	await decide({ choice: RUSH_OPTIONS.refuse, comment: 'The quarter is full.' });
	expect(asked()).toMatchObject({ stage: 'closed', nextCheckAt: null });
	const again = await decide({ choice: RUSH_OPTIONS.grant });
	expect([again.error, again.page?.title, again.page?.message]).toEqual([
		undefined,
		'Nothing was recorded',
		expect.stringContaining('decided already'),
	]);
	expect(asked().stage).toBe('closed');
});

it.each([
	['another code', { choice: RUSH_OPTIONS.grant, code: 'AAAAAA' }, 'Code: found something else'],
	['another link', { choice: RUSH_OPTIONS.grant, t: 'x.y' }, 'This link does not work'],
	['no campaign', { choice: RUSH_OPTIONS.grant, c: 'C-NOTHING0' }, 'This link does not work'],
])('%s decides nothing', async (_say, answer, said) => {
	const { asked, decide } = await askForRush();
	const { page } = await decide(answer);
	expect([page?.title, page?.message]).toEqual(['Nothing was recorded', expect.stringContaining(said)]);
	expect(asked().step).toBe('decideRush');
});

describe('the number of a campaign', () => {
	const send = (change: object = {}) => world.submit(INTAKE, { ...request, ...change });

	it('the same form on two workers at once is one campaign, and both get the same answer', async () => {
		const hold = holdBefore('Save new campaign');
		const running = world.submit(INTAKE, request, hold);
		await hold.reached;
		const second = await send();
		hold.letGo();
		const first = await running;
		expect([first.error, second.error, first.page]).toEqual([undefined, undefined, second.page]);
		expect(world.campaigns()).toEqual([expect.objectContaining({ stage: 'build', revision: 1 })]);
		await world.sweep(OUTBOX);
		expect(world.outgoing.to(request.requesterEmail)).toHaveLength(1);
	});

	it('two forms of one person in the same millisecond are two', async () => {
		const hold = holdBefore('Save new campaign');
		const running = world.submit(INTAKE, request, hold);
		await hold.reached;
		await send({ subject: 'Another subject' });
		hold.letGo();
		await running;
		expect(new Set(world.campaigns().map(({ campaignId }) => campaignId)).size).toBe(2);
		expect(world.campaigns().every(({ stage }) => stage === 'build')).toBe(true);
	});

	it('an ID that belongs to a campaign of somebody else is told apart: nothing is lost', async () => {
		await send();
		const [row] = world.tables.table('campaigns').rows;
		const taken = JSON.parse(String(row!.record)) as object;
		const strange = { ...taken, submissionKey: 'another', brief: { title: 'Of somebody else' } };
		Object.assign(row!, {
			requester: 'eve@elsewhere.example',
			launchAt: new Date('2025-01-01T00:00:00Z'),
			stage: 'closed',
			record: JSON.stringify(strange),
		});
		const { error, page } = await send();
		expect([error, page?.title]).toEqual([undefined, expect.stringContaining('Accepted')]);
		const [first, second] = world.campaigns();
		expect([first!.stage, second!.stage, first!.campaignId === second!.campaignId]).toEqual([
			'closed',
			'build',
			false,
		]);
		expect(page?.message).toContain(second!.campaignId);
	});
});
