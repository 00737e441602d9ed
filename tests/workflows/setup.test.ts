import { builtInPlaybook } from '../../core';
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
	expect(first.items('Look for weak points', 0)).toEqual([
		expect.objectContaining({ name: 'Built-in default', summary: 'nothing found', findings: [] }),
	]);
	const again = await world.setUp();
	expect(again.status).toBe('success');
	expect(world.rows('campaign_playbook')).toHaveLength(1);
});

it('stores a playbook with weak points, and names them', async () => {
	const { playbook } = builtInPlaybook();
	const other = await World.open({
		setUp: false,
		playbook: { ...playbook, naming: { ...playbook.naming, program: '{{title}}' } },
	});
	try {
		const run = await other.setUp();
		expect(run.items('Look for weak points', 1)).toMatchObject([
			{ summary: '1 error', findings: [{ id: 'naming-id', severity: 'error' }] },
		]);
		expect(other.rows('campaign_playbook')).toHaveLength(1);
	} finally {
		await other.close();
	}
});
