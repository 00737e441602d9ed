import { type Playbook, playbookSchema } from '../../core';
import { defaultPlaybook } from '../../core/playbook/default';
import {
	approve,
	askedOf,
	BEA,
	decide,
	LARS,
	MONA,
	requestAccepted,
	review,
	GO_ON,
	toApproval,
} from '../support/engine/story.mts';
import { APPROVAL, OUTBOX, World } from '../support/engine/world.mts';

const stage = { rule: 'all', dueMinutes: 480 };
const playbookOf = (stages: object[], people: Record<string, object> = {}): Playbook =>
	playbookSchema.parse({
		...defaultPlaybook,
		people: Object.fromEntries(
			Object.entries(defaultPlaybook.people).map(([key, person]) => [key, { ...person, ...people[key] }]),
		),
		approval: { policies: [{ title: 'In two steps', stages }] },
	});

let world: World;
afterEach(() => world.close());

const MINUTE = 60_000;
const later = (minutes: number) => {
	world.now = new Date(Date.parse(world.now) + minutes * MINUTE).toISOString();
};
const subjectsTo = (person: string) => world.outgoing.to(person).map(({ subject }) => subject);
const types = (campaignId: string) => world.events(campaignId).map(({ type }) => type);

describe('stages in order', () => {
	const brand = { ...stage, title: 'Brand', roles: ['brand'], remind: [{ percent: 50 }] };
	const legal = { ...stage, title: 'Legal', roles: ['legal'], onExpiry: { escalateTo: 'opsLead' } };

	it('the second is asked by the answer that ends the first, and its approval opens the launch', async () => {
		world = await World.open({ playbook: playbookOf([brand, legal]) });
		const campaignId = await toApproval(world);
		expect(world.outgoing.to(LARS)).toEqual([]);
		expect((await approve(world, BEA)).error).toBeUndefined();
		await world.sweepUntilQuiet();
		expect(askedOf(world, LARS).text).toContain('Stage: Legal');
		expect(askedOf(world, LARS).text).toContain('Subject: Save your seat');
		expect(world.campaign(campaignId).stage).toBe('approval');
		expect((await approve(world, LARS)).error).toBeUndefined();
		await world.sweepUntilQuiet();
		expect(world.campaign(campaignId)).toMatchObject({ stage: 'launch', round: { status: 'granted' } });
	});

	it('reminds once, and asks the next when nobody answers', async () => {
		world = await World.open({ playbook: playbookOf([brand, legal]) });
		const campaignId = await toApproval(world);
		later(24 * 60);
		for (let i = 0; i < 3; i++) {
			expect((await world.sweep(APPROVAL)).error).toBeUndefined();
			await world.sweep(OUTBOX);
		}
		expect(subjectsTo(BEA).filter((subject) => subject.startsWith('Reminder'))).toHaveLength(1);
		await approve(world, BEA);
		later(2 * 24 * 60);
		await world.sweep(APPROVAL);
		await world.sweep(OUTBOX);
		expect(types(campaignId).filter((type) => type === 'approversAdded')).toHaveLength(1);
		expect(askedOf(world, 'otto@northwind.example').text).toContain('Your approval alone is enough.');
		await decide(world, 'otto@northwind.example', { choice: 'approve' });
		await world.sweepUntilQuiet();
		expect(world.campaign(campaignId).round?.status).toBe('granted');
	});
});

it('asks nobody when nobody could answer: the owner is told once, and it is tried again less and less often', async () => {
	const absences = [{ from: '2026-11-01', to: '2026-12-31' }];
	const legal = { ...stage, title: 'Legal', roles: ['legal'] };
	world = await World.open({ playbook: playbookOf([legal], { lars: { absences } }) });
	const campaignId = await requestAccepted(world);
	await world.sweepUntilQuiet();
	await review(world, GO_ON, 'Counted the audience in Marketo.');
	for (let i = 0; i < 5; i++) {
		expect((await world.sweep(APPROVAL)).error).toBeUndefined();
		await world.sweep(OUTBOX);
		later(1);
	}
	const { stage: at, round, failures } = world.campaign(campaignId);
	expect([at, round]).toEqual(['approval', undefined]);
	expect(failures).toBeGreaterThan(1);
	expect(failures).toBeLessThan(5);
	expect(world.outgoing.to(LARS)).toEqual([]);
	const told = world.outgoing.to(MONA).filter(({ subject }) => subject.includes('Ask the approvers'));
	expect(told).toHaveLength(1);
	expect(told[0]!.text).toContain('Lars Legal, who is away until');
	expect(told[0]!.text).toContain('Name a delegate for Lars Legal in the playbook, or move the launch.');
});
