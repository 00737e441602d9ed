import { createRequire } from 'node:module';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { Browser, Page } from 'puppeteer-core';

export type { Browser, Page };

import { OWNER } from './n8n.mts';
import { SANDBOX } from './paths.mts';
import { pause } from './wait.mts';

export const PHONE = { width: 360, height: 740, isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
export const DESKTOP = { width: 1280, height: 900, deviceScaleFactor: 1 };

const load = createRequire(join(SANDBOX, 'package.json'));

/** A real Chromium, from npm alone. */
export async function openBrowser(): Promise<Browser> {
	const { default: chromium } = load('@sparticuz/chromium') as {
		default: { args: string[]; executablePath(): Promise<string> };
	};
	const { default: puppeteer } = load('puppeteer-core') as typeof import('puppeteer-core');
	return await puppeteer.launch({
		executablePath: await chromium.executablePath(),
		args: [
			...chromium.args,
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
		],
		headless: 'shell',
	});
}

/** Signs in to the editor as its owner. */
export async function signIn(page: Page, url: string): Promise<void> {
	await page.goto(`${url}/signin`, { waitUntil: 'networkidle2', timeout: 90_000 });
	await page.type('input[name="emailOrLdapLoginId"]', OWNER.email);
	await page.type('input[name="password"]', OWNER.password);
	await page.keyboard.press('Enter');
	await pause(5_000);
}

export async function picture(page: Page, file: string, fullPage = true): Promise<void> {
	mkdirSync(dirname(file), { recursive: true });
	await page.screenshot({ path: file as `${string}.png`, fullPage });
}

/** What axe finds on the page itself; frames of mails are not ours. */
export async function accessibilityProblems(
	page: Page,
	scheme: 'light' | 'dark' = 'light',
): Promise<string[]> {
	const { source } = load('axe-core') as { source: string };
	const html = await page.content();
	// The page forbids scripts, so a copy without its policy is looked at.
	const copy = await page.browser().newPage();
	try {
		await copy.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
		await copy.setContent(
			html
				.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '')
				.replace(/<iframe[\s\S]*?<\/iframe>/gi, '<iframe title="e-mail"></iframe>'),
		);
		await copy.evaluate(source);
		const found = (await copy.evaluate('axe.run(document)')) as {
			violations: { id: string; nodes: { html: string }[] }[];
		};
		return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
	} finally {
		await copy.close();
	}
}
