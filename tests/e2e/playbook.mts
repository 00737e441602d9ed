// Run by node:test: Jest cannot load the browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { stopAll } from '../../sandbox/child.mts';
import { accessibilityProblems, DESKTOP, openBrowser, PHONE, signIn } from '../../sandbox/browser.mts';
import { httpClient } from '../../sandbox/http.mts';
import { ROOT, STATE } from '../../sandbox/paths.mts';
import { freePorts } from '../../sandbox/ports.mts';
import { until } from '../../sandbox/wait.mts';
import { World } from '../../sandbox/world.mts';

const globalText = readFileSync(join(ROOT, 'workflows', 'playbooks', 'global.json'), 'utf8');

after(() => stopAll());

describe('the playbook in a real n8n', () => {
	let world: World;

	before(async () => {
		const playbookOf = () => JSON.parse(globalText) as object;
		world = new World({
			ports: await freePorts(),
			folder: join(STATE, 'e2e-playbook'),
			sweepSeconds: 60,
			playbookOf,
		});
		await world.start();
	});

	after(() => world?.stop());

	const guideUrl = () => `${world.n8n.url}/webhook/campaign-guide`;

	test('the setup has stored the worked example', async () => {
		const rows = await world.editor.rows('campaign_playbook');
		assert.deepEqual(
			rows.map(({ name }) => name),
			['Global: three hubs that follow the sun, approvers in the regions'],
		);
	});

	test('the guide asks for the password, and is a page that may do nothing', async () => {
		const guest = httpClient({ validateStatus: () => true });
		assert.equal((await guest.get(guideUrl())).status, 401);
		const { user: username, password } = world.guideLogin;
		const { status, headers, data } = await guest.get(guideUrl(), { auth: { username, password } });
		assert.equal(status, 200);
		assert.match(String(headers['content-security-policy']), /sandbox/);
		assert.match(String(data), /How Meridian Instruments produces campaigns/);
	});

	test('the guide fits a phone and a desktop, its contents lead to its sections, and axe finds nothing', async () => {
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
				assert.ok(scroll <= width);
			}
			await page.click('nav a[href="#approvals"]');
			const top = (await page.evaluate(
				'document.querySelector("#approvals").getBoundingClientRect().top',
			)) as number;
			assert.ok(Math.abs(top) < 20, `${top}`);
			assert.deepEqual(await accessibilityProblems(page), []);
		} finally {
			await browser.close();
		}
	});

	test('the test of the credential names every problem', async () => {
		const [credential] = world.credentials();
		const playbook = globalText
			.replace('"tz": "Europe/London"', '"tz": "Europe/Lodnon"')
			.replace('"mailFrom"', '"mailForm"');
		const { status, message } = await world.editor.testCredential({
			...credential!,
			data: { ...credential!.data, playbook },
		});
		assert.equal(status, 'Error');
		assert.ok(
			message.includes('2 problems. (1) Playbook, calendars › london › tz: found "Europe/Lodnon"'),
			message,
		);
		assert.ok(message.includes('(2) Playbook: found the key "mailForm"'), message);
		assert.ok(message.includes('Did you mean "Europe/London"?'), message);
		assert.ok(message.includes('Did you mean "mailFrom"?'), message);
	});

	test('a node shows all problems of a playbook, each on a line of its own', async () => {
		const broken = globalText
			.replace('"owner": "emil"', '"owner": "emli"')
			.replace('"Americas", "tz": "America/New_York"', '"Americas", "tz": "<b>New York"');
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
			assert.ok(
				items.join('\n').includes('found "<b>New York"; expected an IANA time zone'),
				items.join('\n'),
			);
		} finally {
			await browser.close();
		}
	});
});
