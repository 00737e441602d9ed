import { World } from '../support/engine/world.mts';

let world: World;
beforeEach(async () => (world = await World.open({ setUp: false })));
afterEach(() => world.close());

it('creates the tables, and running it again harms nothing', async () => {
	const first = await world.setUp();
	expect(first.error).toBeUndefined();
	expect(world.tables.names).toEqual([
		'campaigns',
		'campaign_events',
		'campaign_decisions',
		'campaign_playbook',
		'campaign_packages',
		'playbook_changes',
	]);
	const again = await world.setUp();
	expect(again.status).toBe('success');
	expect(world.rows('campaign_playbook')).toHaveLength(1);
});
