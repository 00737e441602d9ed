import { readWorkflow, World } from '../support/engine/world.mts';

const GUIDE = '9-process-guide.json';

let world: World;
beforeEach(async () => (world = await World.open()));
afterEach(() => world.close());

const open = () =>
	world.run({
		file: GUIDE,
		mode: 'webhook',
		startNode: 'The guide is opened',
		data: [[{ json: { query: {} } }]],
	});

it('shows the guide of the playbook in force, as a page that may do nothing', async () => {
	const { status, response } = await open();
	expect(status).toBe('success');
	expect(response?.status).toBe(200);
	expect(response?.headers).toMatchObject({
		'content-type': 'text/html; charset=utf-8',
		'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
		'cache-control': 'private, no-store',
	});
	expect(response?.body).toMatch(/^<!doctype html>/);
	expect(response?.body).toContain('How Northwind Analytics produces campaigns');
});

it('asks for a name and a password, and only for GET', () => {
	const webhook = readWorkflow(GUIDE).nodes.find(({ type }) => type === 'n8n-nodes-base.webhook')!;
	expect(webhook.parameters).toMatchObject({ httpMethod: 'GET', authentication: 'basicAuth' });
});
