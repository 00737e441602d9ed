import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { stopAll } from '../../sandbox/child.mts';
import { accessibilityProblems, DESKTOP, openBrowser, PHONE, signIn } from '../../sandbox/browser.mts';
import { httpClient } from '../../sandbox/http.mts';
import { ROOT, STATE } from '../../sandbox/paths.mts';
import { freePorts } from '../../sandbox/ports.mts';
import { until } from '../../sandbox/wait.mts';
import { World } from '../../sandbox/world.mts';

const MINUTES = 60_000;
const globalText = readFileSync(join(ROOT, 'workflows', 'playbooks', 'global.json'), 'utf8');

afterAll(() => stopAll(), MINUTES);

describe('the playbook in a real n8n', () => {
	let world: World;

	beforeAll(async () => {
		const playbookOf = () => JSON.parse(globalText) as object;
		world = new World({
			ports: await freePorts(),
			folder: join(STATE, 'e2e-playbook'),
			sweepSeconds: 60,
			playbookOf,
		});
		await world.start();
	}, 10 * MINUTES);

	afterAll(() => world?.stop(), MINUTES);

	const guideUrl = () => `${world.n8n.url}/webhook/campaign-guide`;

	test('the setup has stored the worked example', async () => {
		const rows = await world.editor.rows('campaign_playbook');
		expect(rows.map(({ name }) => name)).toEqual([
			'Global: three hubs that follow the sun, approvers in the regions',
		]);
	});

	test('the guide asks for the password, and is a page that may do nothing', async () => {
		const guest = httpClient({ validateStatus: () => true });
		expect((await guest.get(guideUrl())).status).toBe(401);
		const { user: username, password } = world.guideLogin;
		const { status, headers, data } = await guest.get(guideUrl(), { auth: { username, password } });
		expect(status).toBe(200);
		expect(String(headers['content-security-policy'])).toMatch(/sandbox/);
		expect(data).toContain('How Meridian Instruments produces campaigns');
	});

	test(
		'the guide fits a phone and a desktop, its contents lead to its sections, and axe finds nothing',
		async () => {
			const browser = await openBrowser();
			try {
				const page = await browser.newPage();
				const { user: username, password } = world.guideLogin;
				await page.authenticate({ username, password });
				for (const viewport of [PHONE, DESKTOP]) {
					await page.setViewport(viewport);
					await page.goto(guideUrl(), { waitUntil: 'load' });
					const [scroll, width] = (await page.evaluate(
						'[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
					)) as [number, number];
					expect(scroll).toBeLessThanOrEqual(width);
				}
				await page.click('nav a[href="#approvals"]');
				expect(
					await page.evaluate(
						'Math.abs(document.querySelector("#approvals").getBoundingClientRect().top) < 20',
					),
				).toBe(true);
				expect(await accessibilityProblems(page)).toEqual([]);
			} finally {
				await browser.close();
			}
		},
		3 * MINUTES,
	);

	test('the test of the credential names every problem', async () => {
		const [credential] = world.credentials();
		const playbook = globalText
			.replace('"tz": "Europe/London"', '"tz": "Europe/Lodnon"')
			.replace('"mailFrom"', '"mailForm"');
		const { status, message } = await world.editor.testCredential({
			...credential!,
			data: { ...credential!.data, playbook },
		});
		expect(status).toBe('Error');
		expect(message).toContain('2 problems. (1) Playbook, calendars › london › tz: found "Europe/Lodnon"');
		expect(message).toContain('(2) Playbook: found the key "mailForm"');
		expect(message).toContain('Did you mean "Europe/London"?');
		expect(message).toContain('Did you mean "mailFrom"?');
	});

	test(
		'a node shows all problems of a playbook, each on a line of its own',
		async () => {
			const broken = globalText
				.replace('"owner": "emil"', '"owner": "emli"')
				.replace('"owner": "amy"', '"owner": "<b>amy"');
			const trigger = 'When you click Execute';
			const id = await world.editor.createWorkflow(
				'Broken playbook',
				[
					{
						name: trigger,
						type: 'n8n-nodes-base.manualTrigger',
						typeVersion: 1,
						position: [0, 0],
						parameters: {},
					},
					{
						name: 'Load',
						type: 'n8n-nodes-campaign-production.campaignPlaybook',
						typeVersion: 1,
						position: [240, 0],
						parameters: { operation: 'load', playbookSource: 'json', playbookJson: broken },
					},
				],
				{ [trigger]: { main: [[{ node: 'Load', type: 'main', index: 0 }]] } },
			);
			await world.editor.run(id, trigger).catch(() => undefined);
			const [execution] = await world.editor.executions('error');
			const browser = await openBrowser();
			try {
				const page = await browser.newPage();
				await page.setViewport(DESKTOP);
				await signIn(page, world.n8n.url);
				await page.goto(`${world.n8n.url}/workflow/${id}/executions/${String(execution!.id)}`, {
					waitUntil: 'networkidle2',
					timeout: 90_000,
				});
				const items = await until('the description of the error', 60, async () => {
					for (const frame of page.frames()) {
						const node = await frame.$(
							'[data-test-id="canvas-node"][data-node-name="Load"], [data-node-name="Load"]',
						);
						if (node) await node.click({ count: 2 }).catch(() => undefined);
						const found = await frame.$$eval('[data-test-id="node-error-description"] li', (lines) =>
							lines.map((line) => line.textContent ?? ''),
						);
						if (found.length > 0) return found;
					}
					return undefined;
				});
				expect(items.join('\n')).toContain('found "<b>amy"; expected a key of people');
			} finally {
				await browser.close();
			}
		},
		4 * MINUTES,
	);
});
