// The request form as requesters see it, in a real Chromium at the width of a phone and of a desk.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import { type Browser, DESKTOP, openBrowser, type Page, PHONE, picture } from '../../sandbox/browser.mts';
import { stopAll } from '../../sandbox/child.mts';
import { STATE } from '../../sandbox/paths.mts';
import { dayAfter, launchAnswers, linkIn, minutesFromNow, SAMPLE_REQUEST } from '../../sandbox/people.mts';
import { freePorts } from '../../sandbox/ports.mts';
import { until } from '../../sandbox/wait.mts';
import { World } from '../../sandbox/world.mts';

const KEPT = join(STATE, 'pictures-of-tests');
const TZ = 'Europe/Berlin';
let browser: Browser;
let world: World;

before(async () => {
	browser = await openBrowser();
	world = new World({ ports: await freePorts(), folder: join(STATE, 'e2e-intake'), sweepSeconds: 5 });
	await world.start();
});

after(async () => {
	await browser?.close();
	await world?.stop();
	await stopAll();
});

type Answers = Record<string, string>;

/** Types into the fields that have one of these labels, as a person does. @returns the labels that were found */
async function fill(page: Page, answers: Answers): Promise<string[]> {
	const fields = await page.$$eval('label[for^="field-"]', (labels) =>
		labels.map((label) => [label.textContent?.trim() ?? '', label.getAttribute('for') ?? ''] as const),
	);
	const found = fields.filter(([label]) => Object.hasOwn(answers, label));
	for (const [label, id] of found) {
		await page.$eval(
			`#${id}`,
			(element, value) => {
				const field = element as unknown as { value: string; dispatchEvent(event: Event): void };
				field.value = value;
				field.dispatchEvent(new Event('input', { bubbles: true }));
			},
			answers[label]!,
		);
	}
	return found.map(([label]) => label);
}

/** What stands in the fields of the page, by label. */
const valuesOn = (page: Page): Promise<Answers> =>
	page.$$eval('label[for^="field-"]', (labels) =>
		Object.fromEntries(
			labels.map((label) => {
				const field = label.ownerDocument.getElementById(label.getAttribute('for') ?? '');
				return [label.textContent?.trim() ?? '', (field as { value?: string } | null)?.value ?? ''];
			}),
		),
	);

const textOn = (page: Page) => page.$eval('body', (body) => body.innerText);

/** Presses the button, and waits for the page after it. */
async function send(page: Page, shows: RegExp): Promise<string> {
	await page.click('#submit-btn');
	return await until(`the page that shows ${shows}`, 90, async () => {
		try {
			const text = await textOn(page);
			return shows.test(text) ? text : undefined;
		} catch {
			// the page is just being replaced
			return undefined;
		}
	});
}

const PAGE_TWO = /Page 2 of 2/;

function answersFor(title: string, requester: string): Answers {
	const launch = minutesFromNow(30);
	return {
		...SAMPLE_REQUEST,
		...launchAnswers(launch, TZ),
		'Event date': dayAfter(launch, 14),
		'Campaign title': title,
		'Your e-mail address': requester,
	};
}

async function open(view: typeof PHONE | typeof DESKTOP, url: string): Promise<Page> {
	const page = await browser.newPage();
	await page.setViewport(view);
	await page.goto(url, { waitUntil: 'networkidle2', timeout: 90_000 });
	return page;
}

const isTooWide = async (page: Page) =>
	((await page.evaluate(
		'document.documentElement.scrollWidth - document.documentElement.clientWidth',
	)) as number) > 1;

for (const [name, view] of [
	['phone', PHONE],
	['desktop', DESKTOP],
] as const) {
	describe(`at the width of a ${name}`, () => {
		const requester = `dana-${name}@northwind.example`;
		const answers = answersFor(`Faster reporting ${name}`, requester);
		let link = '';

		test('a request with gaps is stored, and each gap is named', async () => {
			const page = await open(view, world.formUrl);
			await fill(page, answers);
			await picture(page, join(KEPT, `intake-${name}-page1.png`));
			assert.equal(await isTooWide(page), false);
			await send(page, PAGE_TWO);
			await page.reload({ waitUntil: 'networkidle2' });
			assert.match(await textOn(page), PAGE_TWO, 'a reload shows page two again');
			await fill(page, {
				...answers,
				Audience: 'everyone',
				'Subject line': '',
				'Number of people': 'ca. 5k',
			});
			const file = join(STATE, 'banner.png');
			writeFileSync(file, 'not really a picture');
			const input = await page.$('input[type="file"]');
			await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
			await picture(page, join(KEPT, `intake-${name}-page2.png`));
			assert.equal(await isTooWide(page), false);
			const said = await send(page, /still open/);
			assert.match(said, /Audience: found "everyone"/);
			assert.match(said, /Subject line is missing/);
			await picture(page, join(KEPT, `intake-${name}-gaps.png`));
			assert.equal(await isTooWide(page), false);
			await page.close();
			const mail = await world.inbox.waitFor(requester, ['Please complete']);
			link = linkIn(mail, 'campaign-request');
			await world.inbox.waitFor('mona@northwind.example', ['Files for', name]);
		});

		test('the link of the mail opens the form with everything filled in; completed, it is accepted', async () => {
			const page = await open(view, link);
			const first = await valuesOn(page);
			assert.equal(first['Campaign title'], answers['Campaign title']);
			assert.equal(first['Campaign type'], 'Webinar invitation');
			await send(page, PAGE_TWO);
			const second = await valuesOn(page);
			assert.equal(second.Copy, answers.Copy);
			assert.equal(second['Number of people'], '5000');
			await picture(page, join(KEPT, `intake-${name}-prefilled.png`));
			await fill(page, { Audience: answers.Audience!, 'Subject line': answers['Subject line']! });
			await send(page, /Accepted/);
			await picture(page, join(KEPT, `intake-${name}-accepted.png`));
			await page.close();
			const owner = await world.inbox.waitFor('mona@northwind.example', ['New campaign', name]);
			assert.match(owner.text, /Number of people, as written: ca\. 5k/);
			assert.match(owner.text, /Files: banner\.png/);
		});
	});
}

test('n8n restarts while page two is open: it can still be sent', async () => {
	const answers = answersFor('Over a restart', 'dana-restart@northwind.example');
	const page = await open(DESKTOP, world.formUrl);
	await fill(page, answers);
	await send(page, PAGE_TWO);
	await fill(page, answers);
	await world.n8n.kill();
	await world.restartN8n();
	await send(page, /Accepted/);
	await page.close();
});

test('a link with another number shows nothing of the request', async () => {
	const mail = await world.inbox.waitFor('dana-phone@northwind.example', ['Please complete']);
	const url = new URL(linkIn(mail, 'campaign-request'));
	url.search = new URLSearchParams({ c: url.searchParams.get('c')!, t: 'x'.repeat(80) }).toString();
	const page = await open(DESKTOP, url.href);
	await fill(page, answersFor('A stranger', 'eve@elsewhere.example'));
	const text = await send(page, PAGE_TWO);
	assert.match(text, /does not work any more/);
	assert.equal((await valuesOn(page)).Copy, '');
	await page.close();
});
