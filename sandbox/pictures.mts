// npm run pictures: the pictures of the documentation, made from the running system.
import { join } from 'node:path';

import type { Page } from 'puppeteer-core';

import { accessibilityProblems, DESKTOP, openBrowser, PHONE, picture, signIn } from './browser.mts';
import { CampaignRun } from './campaignRun.mts';
import { stopAll } from './child.mts';
import { workflowFiles } from './editor.mts';
import { ROOT, STATE } from './paths.mts';
import { freePorts } from './ports.mts';
import { linkIn } from './people.mts';
import { pause } from './wait.mts';
import { World } from './world.mts';

const FOLDER = join(ROOT, 'docs', 'pictures');
const file = (name: string) => join(FOLDER, `${name}.png`);
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Both widths that people have. Chromium paints a frame only near the viewport, so the viewport is as tall as the page. */
async function bothWidths(page: Page, name: string, open: () => Promise<unknown>): Promise<void> {
	for (const [suffix, viewport] of [
		['desktop', DESKTOP],
		['phone', PHONE],
	] as const) {
		await page.setViewport(viewport);
		await open();
		const height = (await page.evaluate('document.documentElement.scrollHeight')) as number;
		await page.setViewport({ ...viewport, height: Math.min(Math.max(height, viewport.height), 6_000) });
		await pause(800);
		const wide = await page.evaluate(
			'document.documentElement.scrollWidth > document.documentElement.clientWidth + 1',
		);
		say(`${name}, ${suffix}: ${wide ? 'WIDER THAN THE SCREEN' : 'fits'}`);
		await picture(page, file(`${name}-${suffix}`));
	}
}

/** The beginning of a long page. */
async function guidePictures(page: Page, world: World): Promise<void> {
	const { user: username, password } = world.guideLogin;
	await page.authenticate({ username, password });
	for (const [suffix, viewport] of [
		['desktop', DESKTOP],
		['phone', PHONE],
	] as const) {
		await page.setViewport({ ...viewport, height: 1_200 });
		await page.goto(`${world.n8n.url}/webhook/campaign-guide`, { waitUntil: 'load', timeout: 60_000 });
		await picture(page, file(`process-guide-${suffix}`), false);
	}
	await page.authenticate(null);
}

async function editorPictures(page: Page, world: World): Promise<void> {
	await page.setViewport({ width: 1720, height: 900, deviceScaleFactor: 1 });
	await signIn(page, world.n8n.url);
	for (const name of workflowFiles()) {
		const { id } = world.workflows.get(name)!;
		await page.goto(`${world.n8n.url}/workflow/${id}`, { waitUntil: 'networkidle2', timeout: 90_000 });
		await pause(4_000);
		await page.$$eval(
			'[data-test-id="suggested-action-close"], [data-test-id="suggested-actions-close"], [aria-label="Close"]',
			(buttons) => buttons.forEach((button) => (button as unknown as { click(): void }).click()),
		);
		await page.keyboard.press('1');
		await pause(1_500);
		const issues = await page.$$eval('[data-test-id="node-issues"]', (found) => found.length);
		say(`workflow ${name}: ${issues} nodes with issues`);
		await picture(page, file(`workflow-${name.replace(/\.json$/, '')}`), false);
	}
}

async function main(): Promise<void> {
	const world = new World({
		ports: await freePorts(),
		folder: join(STATE, 'pictures'),
		sweepSeconds: 5,
		say,
	});
	await world.start();
	const browser = await openBrowser();
	try {
		const page = await browser.newPage();
		const visit = (url: string) => () => page.goto(url, { waitUntil: 'load', timeout: 60_000 });
		await bothWidths(page, 'request-form', visit(world.formUrl));
		const run = new CampaignRun(world);
		await run.submit();
		await run.waitFor('to be checked', 120, ({ step }) => step === 'review');
		const mail = await world.inbox.waitFor('mona@northwind.example', [run.campaignId, 'campaign-qa-review?']);
		await bothWidths(page, 'mail-qa-review', () => page.setContent(mail.html));
		await run.review();
		const { link, mail: request } = await run.approvalMail('bea@northwind.example');
		await bothWidths(page, 'mail-approval', () => page.setContent(request.html));
		await bothWidths(page, 'approval-page', visit(link));
		say(`approval page, accessibility: ${(await accessibilityProblems(page)).join('; ') || '0 violations'}`);
		await bothWidths(
			page,
			'approval-page-wrong-link',
			visit(link.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))),
		);
		await run.approve('bea@northwind.example');
		await bothWidths(page, 'approval-page-answered', visit(link));
		const own = await world.inbox.waitFor('dana@northwind.example', [run.campaignId, 'campaign-page?']);
		await bothWidths(page, 'requester-page', visit(linkIn(own, 'campaign-page')));
		await guidePictures(page, world);
		await editorPictures(page, world);
	} finally {
		await browser.close();
		await world.stop();
	}
}

main()
	.catch((error: unknown) => {
		process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
		process.exitCode = 1;
	})
	.finally(stopAll);
