import { builtInPlaybook, foldEvents, type Playbook } from '../../core';
import { holdBefore, killAfter, killAfterEffect } from '../support/engine/moments.mts';
import { codeIn, linkIn, MONA, newest, request, requestAccepted } from '../support/engine/story.mts';
import { PLAYBOOK_CHANGE, type Run, World } from '../support/engine/world.mts';

const OTTO = 'otto@northwind.example';
const BEA = 'bea@northwind.example';

/** Otto and Bea own the playbook; both must approve. */
const { playbook } = builtInPlaybook();
const owned: Playbook = {
	...playbook,
	roles: { ...playbook.roles, owners: { title: 'Playbook owners', people: ['otto', 'bea'] } },
	changes: { owners: ['owners'], rule: 'all', linkDays: 14 },
};
const withQa = (target: number): Playbook => ({
	...owned,
	stages: { ...owned.stages, qa: { ...owned.stages.qa, target } },
});

let world: World;
beforeEach(async () => (world = await World.open({ playbook: owned })));
afterEach(() => world.close());

const propose = (
	target = 240,
	more: Record<string, unknown> = {},
	watcher?: Parameters<World['submit']>[2],
) =>
	world.submit(
		PLAYBOOK_CHANGE,
		{ email: MONA, why: 'QA is too slow', playbook: JSON.stringify(withQa(target)), ...more },
		watcher,
		'Proposal form',
	);
const letter = (person: string) =>
	newest(world.outgoing.to(person).filter(({ text }) => text.includes('/form/campaign-playbook-decision')));
function decide(
	person: string,
	answer: Record<string, unknown> = {},
	watcher?: Parameters<World['submit']>[2],
): Promise<Run> {
	const mail = letter(person);
	const { searchParams } = new URL(linkIn(mail));
	const given = {
		c: searchParams.get('c'),
		t: searchParams.get('t'),
		code: codeIn(mail),
		choice: 'Adopt this change',
		...answer,
	};
	return world.submit(PLAYBOOK_CHANGE, given, watcher, 'Decision form');
}
async function minute(): Promise<void> {
	world.minutesLater(1);
	const { status, error } = await world.sweep(PLAYBOOK_CHANGE);
	expect([status, error]).toEqual(['success', undefined]);
}
const inForce = () => world.rows('campaign_playbook').map(({ changeId, adoptedBy }) => [changeId, adoptedBy]);
const decisions = () => world.rows('playbook_changes').filter(({ kind }) => kind === 'decided');

it('from the form to the next campaign under the new version, while the one before stays under its own', async () => {
	const before = await requestAccepted(world);
	const { page } = await propose();
	expect(page).toMatchObject({ title: 'Proposed' });
	expect(page!.message).toContain('QA, target: 1 day of working time → 4 h of working time');
	expect(page!.message).toContain(`${before} ${request.title} (Build): QA (still to come): due`);
	expect(page!.message).toContain('1 open campaign stays under the version accepted under');

	await minute();
	expect(letter(OTTO).subject).toMatch(/^P-\w{8}: shall the playbook change\?$/);
	expect(letter(OTTO).html).toContain('<li>QA, target: 1 day of working time → 4 h of working time</li>');
	expect(world.outgoing.to(MONA).map(({ subject }) => subject)).toContainEqual(
		expect.stringContaining('your change of the playbook is proposed'),
	);
	const first = await decide(OTTO);
	expect(first.page).toEqual({ title: 'Thank you', message: 'Recorded. Still needed: 1 more of Bea Brand.' });
	await minute();
	expect(inForce()).toHaveLength(1);
	const second = await decide(BEA, { comment: 'Agreed' });
	expect(second.page!.message).toContain('comes into force within a minute');
	await minute();
	await minute();
	expect(inForce()).toEqual([
		['setup', 'credential'],
		[expect.stringMatching(/^P-/), 'otto, bea'],
	]);
	for (const person of [MONA, OTTO, BEA])
		expect(newest(world.outgoing.to(person)).subject).toContain('The playbook has changed');

	const after = await requestAccepted(world, { title: 'Faster still' });
	const versions = [before, after].map((id) => world.campaign(id).playbookVersion);
	expect(versions).toEqual(world.rows('campaign_playbook').map(({ version }) => version));
	const sent = world.outgoing.sent.length;
	await minute();
	expect(world.outgoing.sent).toHaveLength(sent);

	// Setup once more brings nothing back.
	expect((await world.setUp()).error).toBeUndefined();
	expect(inForce()).toHaveLength(2);
	const third = await requestAccepted(world, { title: 'Third' });
	expect(world.campaign(third).playbookVersion).toBe(versions[1]);
});

it('says why a proposal is none', async () => {
	const stranger = await propose(240, { email: 'eve@evil.example' });
	expect(stranger.page).toMatchObject({ title: 'Nothing was proposed' });
	expect(stranger.page!.message).toContain('found "eve@evil.example"');
	const broken = await propose(240, { playbook: '{"name": "<img src=x>"}' });
	expect(broken.page!.message).toContain('Playbook, brand: found nothing');
	const hostile = await propose(240, { email: '<img src=x onerror=alert(1)>' });
	expect(hostile.page!.message).not.toContain('<img');
	expect(world.rows('playbook_changes')).toEqual([]);
});

it('the same proposal sent twice is one', async () => {
	await propose();
	await propose();
	await minute();
	expect(world.rows('playbook_changes').filter(({ kind }) => kind === 'proposed')).toHaveLength(1);
	expect(world.outgoing.to(OTTO)).toHaveLength(1);
});

describe('wherever it is killed', () => {
	it('the proposal: sent again it is one, and the owners are asked once', async () => {
		const start = world.snapshot();
		for (const node of new Set((await propose()).nodes)) {
			if (node === 'Proposal form') continue;
			start();
			expect([node, (await propose(240, {}, killAfter(node))).status]).toEqual([node, 'killed']);
			await propose();
			await minute();
			expect([node, world.outgoing.to(OTTO).length, world.outgoing.to(BEA).length]).toEqual([node, 1, 1]);
		}
	});

	it('the decision: none is lost, and it comes into force once', async () => {
		await propose();
		await minute();
		await decide(OTTO);
		const start = world.snapshot();
		for (const node of new Set((await decide(BEA)).nodes)) {
			if (node === 'Decision form') continue;
			start();
			await decide(BEA, {}, killAfter(node));
			if (decisions().length === 1) await decide(BEA);
			await minute();
			await minute();
			expect([node, decisions().length, inForce().length]).toEqual([node, 2, 2]);
		}
	});

	it('the sweep: the next minute does what is left, and only a mail may come twice', async () => {
		await propose();
		await minute();
		await decide(OTTO);
		await decide(BEA);
		const start = world.snapshot();
		const { nodes } = await world.sweep(PLAYBOOK_CHANGE);
		expect(nodes).toContain('Bring into force');
		for (const node of new Set(nodes)) {
			if (node === 'Every minute') continue;
			start();
			expect((await world.sweep(PLAYBOOK_CHANGE, killAfter(node))).status).toBe('killed');
			await minute();
			await minute();
			expect([node, inForce().length]).toEqual([node, 2]);
			for (const person of [MONA, OTTO, BEA])
				expect([node, newest(world.outgoing.to(person)).subject]).toEqual([
					node,
					expect.stringContaining('The playbook has changed'),
				]);
		}
		start();
		for (let count = 0; count < 4; count++) {
			start();
			await world.sweep(PLAYBOOK_CHANGE, killAfterEffect(count));
			await minute();
			await minute();
			expect([count, inForce().length]).toEqual([count, 2]);
		}
	});
});

it('two owners at once: both count, and it comes into force once', async () => {
	await propose();
	await minute();
	const watcher = holdBefore('Store the decision');
	const slow = decide(OTTO, {}, watcher);
	await watcher.reached;
	await decide(BEA);
	watcher.letGo();
	await slow;
	await Promise.all([world.sweep(PLAYBOOK_CHANGE), world.sweep(PLAYBOOK_CHANGE)]);
	await minute();
	expect([decisions().length, inForce().length]).toEqual([2, 2]);
});

describe('nothing is decided', () => {
	beforeEach(async () => {
		await propose();
		await minute();
	});

	it('by opening the form, a changed link, a link for something else, or the code of another', async () => {
		const wrong = codeIn(letter(BEA));
		const { searchParams } = new URL(linkIn(letter(OTTO)));
		const t = searchParams.get('t')!;
		const changed = `${t.startsWith('A') ? 'B' : 'A'}${t.slice(1)}`;
		for (const answer of [
			{ t: changed },
			{ t: '' },
			{ c: 'P-OTHER' },
			{ code: wrong },
			{ code: 'x' },
			{ choice: 'yes' },
		]) {
			const { page } = await decide(OTTO, answer);
			expect([answer, page?.title]).toEqual([answer, 'Nothing was recorded']);
		}
		expect(decisions()).toEqual([]);
	});

	it('a second time with the same link', async () => {
		await decide(OTTO);
		const { page } = await decide(OTTO, { choice: 'Do not adopt it', comment: 'Changed my mind' });
		expect(page!.message).toContain('You have answered already');
		expect(decisions()).toHaveLength(1);
	});

	it('by rows that somebody types into the tables', async () => {
		const [row] = world.rows('playbook_changes');
		for (const person of ['otto', 'bea'])
			world.tables.table('playbook_changes').insert({
				...Object.fromEntries(
					Object.entries(row!).filter(([name]) => !['id', 'createdAt', 'updatedAt'].includes(name)),
				),
				key: `typed/${person}`,
				kind: 'decided',
				person,
				choice: 'approve',
			});
		world.tables.table('campaign_playbook').insert({
			version: builtInPlaybook().version,
			name: playbook.name,
			playbook: JSON.stringify(playbook),
			adoptedAt: world.now,
			adoptedBy: 'me',
			changeId: 'setup',
			replaces: '',
			signature: 'k1.x',
		});
		await minute();
		expect(inForce().filter(([, by]) => by !== 'me')).toEqual([['setup', 'credential']]);
		expect(newest(world.outgoing.to(OTTO)).text).toContain('playbook_changes: typed/otto');
		const id = await requestAccepted(world);
		expect(world.campaign(id).playbookVersion).toBe(world.rows('campaign_playbook')[0]!.version);
	});
});

it('a mail server that is down keeps nobody from being told later', async () => {
	await propose();
	world.outgoing.refuses.add(OTTO);
	await minute();
	expect(world.outgoing.to(OTTO)).toHaveLength(0);
	world.outgoing.refuses.clear();
	await minute();
	expect([world.outgoing.to(OTTO).length, world.outgoing.to(BEA).length]).toEqual([1, 1]);
});

it('an open campaign goes on under the version in force when somebody says so', async () => {
	const campaignId = await requestAccepted(world);
	await propose();
	await minute();
	for (const person of [OTTO, BEA]) await decide(person);
	await minute();
	const given = { campaignId, why: 'The new targets fit it', by: OTTO };
	const assignments = Object.entries(given).map(([name, value]) => ({
		id: name,
		name,
		type: 'string',
		value,
	}));
	world.fillIn(PLAYBOOK_CHANGE, 'Which campaign', {
		mode: 'manual',
		assignments: { assignments },
		options: {},
	});
	const put = () =>
		world.run({
			file: PLAYBOOK_CHANGE,
			mode: 'trigger',
			startNode: 'When you click Execute',
			data: [[{ json: {} }]],
		});
	const [own] = world.rows('campaign_playbook');
	expect(world.campaign(campaignId).playbookVersion).toBe(own!.version);
	const run = await put();
	expect([run.error, run.items('Re-pin')]).toMatchObject([undefined, [{ effect: { status: 'changes' } }]]);
	const { playbookVersion, chain } = world.campaign(campaignId);
	expect(playbookVersion).toBe(world.rows('campaign_playbook')[1]!.version);
	expect((await put()).error).toBeUndefined();
	expect(world.campaign(campaignId).chain).toEqual(chain);
	world.minutesLater(1);
	await world.sweepUntilQuiet();
	expect(foldEvents(world.events(campaignId))).toEqual(world.campaign(campaignId));
	const repinned = world.events(campaignId).find(({ type }) => type === 'repinned');
	expect(repinned).toMatchObject({ actor: 'otto', data: { from: own!.version, why: given.why } });
});
