// What people see, in a real Chromium. Node's own test runner: Chromium's launcher comes as an ES module only.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import {
	accessibilityProblems,
	type Browser,
	DESKTOP,
	openBrowser,
	type Page,
	PHONE,
	picture,
	signIn,
} from '../../sandbox/browser.mts';
import { CampaignRun } from '../../sandbox/campaignRun.mts';
import { stopAll } from '../../sandbox/child.mts';
import { readWorkflow, workflowFiles } from '../../sandbox/editor.mts';
import { ROOT, STATE } from '../../sandbox/paths.mts';
import { postDecision } from '../../sandbox/people.mts';
import { freePorts } from '../../sandbox/ports.mts';
import { pause, until } from '../../sandbox/wait.mts';
import { World } from '../../sandbox/world.mts';

const KEPT = join(STATE, 'pictures-of-tests');
let browser: Browser;

before(async () => {
	browser = await openBrowser();
});

after(async () => {
	await browser?.close();
	await stopAll();
});

async function start(folder: string, empty: boolean): Promise<World> {
	const world = new World({ ports: await freePorts(), folder: join(STATE, folder), sweepSeconds: 5, empty });
	await world.start();
	return world;
}

/** What the editor says about every node with a red mark, by hovering over the mark as a person does. */
async function issues(page: Page): Promise<string[]> {
	const said: string[] = [];
	for (const mark of await page.$$('[data-test-id="node-issues"]')) {
		await mark.hover();
		await pause(500);
		said.push(
			await page.$$eval('[role="tooltip"]', (tips) => tips.map(({ textContent }) => textContent).join(' ')),
		);
		await page.mouse.move(5, 400);
		await pause(150);
	}
	return said;
}

describe('imported by file into a fresh n8n', () => {
	let world: World;
	let page: Page;

	before(async () => {
		world = await start('e2e-editor', true);
		page = await browser.newPage();
		await page.setViewport({ width: 1720, height: 900 });
		await signIn(page, world.n8n.url);
	});
	after(() => world?.stop());

	for (const file of workflowFiles()) {
		test(`${file} opens with every node, and asks for nothing but credentials`, async () => {
			const expected = readWorkflow(file).nodes.length;
			await page.goto(`${world.n8n.url}/workflow/new`, { waitUntil: 'networkidle2', timeout: 90_000 });
			const input = await until('the editor', 30, () => page.$('[data-test-id="workflow-import-input"]'));
			await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
				join(ROOT, 'workflows', file),
			);
			await until(`${expected} nodes`, 30, async () => (await page.$$('.vue-flow__node')).length >= expected);
			await pause(2_500);
			await page.keyboard.press('1');
			await pause(1_000);
			await picture(page, join(KEPT, `imported-${file.replace('.json', '')}.png`), false);
			const said = await issues(page);
			assert.deepEqual(
				said.filter((text) => !/credential/i.test(text)),
				[],
			);
			assert.doesNotMatch(String(await page.evaluate('document.body.innerText')), /install this node/i);
		});
	}
});

describe('the approval page', () => {
	let world: World;
	let run: CampaignRun;
	let page: Page;

	before(async () => {
		world = await start('e2e-browser', false);
		page = await browser.newPage();
		run = new CampaignRun(world);
		await run.submit();
		await run.waitFor('to be checked', 240, ({ step }) => step === 'review');
		await run.review();
	});
	after(() => world?.stop());

	for (const [name, viewport] of [
		['phone', PHONE],
		['desktop', DESKTOP],
	] as const) {
		test(`fits a ${name} and has no accessibility problem`, async () => {
			const { link } = await run.approvalMail('bea@northwind.example');
			await page.setViewport(viewport);
			await page.goto(link, { waitUntil: 'load' });
			await picture(page, join(KEPT, `approval-page-${name}.png`));
			const isWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth + 1';
			assert.equal(await page.evaluate(isWide), false);
			assert.deepEqual(await accessibilityProblems(page), []);
		});
	}

	/** Every state that can be reached by one approver, in their order. */
	const lars = () => run.approvalMail('lars@northwind.example');
	const states: [name: string, title: RegExp, open: () => Promise<unknown>][] = [
		[
			'wrong-link',
			/does not work/,
			async () => page.goto((await lars()).link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))),
		],
		['refused', /Please correct/, () => sendForm('decide')],
		['recorded', /is recorded/, () => sendForm('decide', 'choice-abstain')],
		['answered', /answered already/, async () => page.goto((await lars()).link)],
		['taken-back', /May this be launched/, () => sendForm('take-back')],
		['too-many-tries', /Too many wrong codes/, () => guess(6)],
	];

	/** Sends a form of Lars' page, with the code when something is chosen or taken back. */
	async function sendForm(form: string, choice?: string): Promise<void> {
		const { link, code } = await lars();
		await page.goto(link, { waitUntil: 'load' });
		if (choice) await page.click(`#${choice}`);
		if (choice || form === 'take-back') await page.type(`#${form} [name="code"]`, code);
		await Promise.all([page.waitForNavigation(), page.click(`#${form} button[type="submit"]`)]);
	}

	async function guess(times: number): Promise<void> {
		const { link } = await lars();
		for (let i = 0; i < times; i++) await postDecision(link, { choice: 'approve', code: `AAAA0${i}` });
		await page.goto(link, { waitUntil: 'load' });
	}

	for (const [name, title, open] of states) {
		test(`the page "${name}" fits both widths and has no accessibility problem`, async () => {
			await page.setViewport(PHONE);
			await open();
			assert.match(await page.title(), title);
			for (const [width, viewport] of [
				['phone', PHONE],
				['desktop', DESKTOP],
			] as const) {
				await page.setViewport(viewport);
				await picture(page, join(KEPT, `approval-${name}-${width}.png`));
				const isWide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth + 1';
				assert.equal(await page.evaluate(isWide), false);
			}
			assert.deepEqual(await accessibilityProblems(page), []);
		});
	}

	test('loads nothing from outside and runs no script', async () => {
		const left: string[] = [];
		page.on('requestfinished', (request) => left.push(request.url()));
		page.on('requestfailed', (request) => {
			const why = request.failure()?.errorText ?? '';
			if (!/csp/i.test(why)) left.push(`${request.url()} (${why})`);
		});
		const { link } = await run.approvalMail('bea@northwind.example');
		await page.goto(link, { waitUntil: 'load' });
		await pause(1_000);
		assert.deepEqual(
			left.filter((url) => !url.startsWith(world.n8n.url) && !url.startsWith('about:')),
			[],
		);
	});

	test('a person chooses, types the code, and is thanked', async () => {
		const { link, code } = await run.approvalMail('bea@northwind.example');
		await page.goto(link, { waitUntil: 'load' });
		await page.click('input[name="choice"][value="approve"]');
		await page.type('[name="comment"]', 'Good to go');
		await page.type('[name="code"]', code);
		await Promise.all([page.waitForNavigation(), page.click('button[type="submit"]')]);
		assert.match(String(await page.evaluate('document.body.innerText')), /your answer is recorded/i);
		await picture(page, join(KEPT, 'approval-page-thanks.png'));
		const isBea = ({ person }: { person: string }) => person === 'bea';
		const row = await run.waitFor('the decision', 30, ({ record }) => record.round.decisions.some(isBea));
		assert.equal(row.record.round.decisions.find(isBea).comment, 'Good to go');
	});
});
