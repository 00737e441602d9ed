import { join } from 'node:path';

import { type Browser, openBrowser, type Page, picture, signIn } from '../../sandbox/browser.mts';
import { stopAll } from '../../sandbox/child.mts';
import { readWorkflow, workflowFiles } from '../../sandbox/editor.mts';
import { ROOT, STATE } from '../../sandbox/paths.mts';
import { freePorts } from '../../sandbox/ports.mts';
import { pause, until } from '../../sandbox/wait.mts';
import { World } from '../../sandbox/world.mts';

const MINUTES = 60_000;
let world: World;
let browser: Browser;
let page: Page;

beforeAll(async () => {
	world = new World({
		ports: await freePorts(),
		folder: join(STATE, 'e2e-editor'),
		sweepSeconds: 60,
		empty: true,
	});
	await world.start();
	browser = await openBrowser();
	page = await browser.newPage();
	await page.setViewport({ width: 1720, height: 900 });
	await signIn(page, world.n8n.url);
}, 6 * MINUTES);

afterAll(async () => {
	await browser?.close();
	await world?.stop();
	await stopAll();
}, MINUTES);

/** What the editor says about every node with a red mark, by hovering over the mark as a person does. */
async function issues(): Promise<string[]> {
	const said: string[] = [];
	for (const mark of await page.$$('[data-test-id="node-issues"]')) {
		await mark.hover();
		await pause(600);
		said.push(
			await page.$$eval('[role="tooltip"]', (tips) => tips.map((tip) => tip.textContent ?? '').join(' ')),
		);
		await page.mouse.move(5, 400);
		await pause(150);
	}
	return said;
}

describe('imported by file into a fresh n8n', () => {
	test.each(workflowFiles())(
		'%s opens with every node, and asks for nothing but credentials',
		async (file) => {
			const expected = readWorkflow(file).nodes.length;
			await page.goto(`${world.n8n.url}/workflow/new`, { waitUntil: 'networkidle2', timeout: 90_000 });
			const input = await until('the editor', 30, () => page.$('[data-test-id="workflow-import-input"]'));
			await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
				join(ROOT, 'workflows', file),
			);
			await until('the nodes', 30, async () => (await page.$$('.vue-flow__node')).length >= expected);
			await pause(2_500);
			await page.keyboard.press('1');
			await pause(1_000);
			await picture(page, join(STATE, 'pictures-of-tests', `imported-${file}.png`), false);
			const said = await issues();
			expect(said.filter((text) => !/credential/i.test(text))).toEqual([]);
			expect(await page.evaluate('document.body.innerText')).not.toMatch(/install this node/i);
		},
		2 * MINUTES,
	);
});
