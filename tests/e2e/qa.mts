// The QA gate as people meet it: report, review form, four eyes, waivers, corrections. A real n8n, a real Chromium; on
// Node's own test runner for the same reason as browser.mts.
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
} from '../../sandbox/browser.mts';
import { CampaignRun } from '../../sandbox/campaignRun.mts';
import { stopAll } from '../../sandbox/child.mts';
import { demoPlaybook } from '../../sandbox/demoPlaybook.mts';
import type { ReceivedMail } from '../../sandbox/inbox.mts';
import { STATE } from '../../sandbox/paths.mts';
import { codeIn, linkIn } from '../../sandbox/people.mts';
import { freePorts } from '../../sandbox/ports.mts';
import { until } from '../../sandbox/wait.mts';
import { World } from '../../sandbox/world.mts';
import { qaFlow } from '../support/qaFlow.mts';

const KEPT = join(STATE, 'pictures-of-tests');
const MONA = 'mona@northwind.example';
const OTTO = 'otto@northwind.example';
const GO_ON = 'I have looked at every open point: go on';
const AGAIN = 'I have corrected it: check again';
const ONLY_TICK = 'I have only ticked what I have checked';
/** Another checklist than the built-in one, with signs that a page or n8n might take for something else. */
const CHECKLIST = [
	{ id: 'testMail', text: 'I have read a test mail on a phone, and on a computer' },
	{ id: 'price', text: 'Prices are "net": 5 $& more, <b>no</b> cents, not {{ 1 + 1 }}' },
];
const ITEMS = CHECKLIST.map(({ text }) => text);

let browser: Browser;
let page: Page;
let world: World;
let run: CampaignRun;
let call: Awaited<ReturnType<typeof qaFlow>>;

before(async () => {
	browser = await openBrowser();
	page = await browser.newPage();
	world = new World({
		ports: await freePorts(),
		folder: join(STATE, 'e2e-qa'),
		sweepSeconds: 6,
		playbookOf: (core) => {
			const demo = demoPlaybook(core);
			return { ...demo, qa: { ...demo.qa, fourEyes: true, checklist: CHECKLIST } };
		},
	});
	await world.start();
	call = await qaFlow(world);
});

after(async () => {
	await browser?.close();
	await world?.stop();
	await stopAll();
});

const reportsTo = async (to: string) =>
	(await world.inbox.all()).filter(
		(mail) =>
			mail.to === to &&
			`${mail.subject}\n${mail.text}`.includes(run.campaignId) &&
			mail.text.includes('campaign-qa-review?'),
	);

/** The newest report, once there are so many. */
const report = (to: string, count: number): Promise<ReceivedMail> =>
	until(`report ${count} to ${to}`, 180, async () => {
		const mails = await reportsTo(to);
		return mails.length >= count ? mails.at(-1) : undefined;
	});

/** The check after this one, by its number. */
const checked = (count: number) =>
	until(`check ${count}`, 180, async () => {
		const checks = (await run.events()).filter(({ type }) => type === 'qaChecked');
		return checks.length >= count ? JSON.parse(String(checks.at(-1)!.data)) : undefined;
	});

const fieldOf = (label: string) =>
	page.$eval(
		`xpath/.//label[starts-with(normalize-space(), "${label}")]`,
		(element) => `#${element.getAttribute('for')}`,
	);

/** Presses the button, and waits for the page after it. @returns its words */
async function send(shows: RegExp): Promise<string> {
	await page.click('#submit-btn');
	return await until(`the page that shows ${shows}`, 90, async () => {
		try {
			const words = String(await page.evaluate('document.body.innerText'));
			return shows.test(words) ? words : undefined;
		} catch {
			// the page is just being replaced
			return undefined;
		}
	});
}

/** Opens the link of a report and sends page one. @returns the words of the page after it */
async function openReview(mail: ReceivedMail, code = codeIn(mail)): Promise<string> {
	await page.setViewport(PHONE);
	await page.goto(linkIn(mail, 'campaign-qa-review'), { waitUntil: 'domcontentloaded' });
	await page.type(await fieldOf('Code from the mail'), code);
	return await send(/Page 2 of 2|Nothing was recorded/);
}

const boxes = () =>
	page.$$eval('.multiselect-option label', (labels) => labels.map((label) => label.textContent?.trim()));
const choices = () =>
	page.$$eval('select option[value]:not([value=""])', (options) =>
		options.map((option) => option.getAttribute('value')),
	);

interface Answer {
	readonly tick?: readonly string[];
	readonly choice: string;
	readonly comment?: string;
}

/** Fills in page two as a person does. @returns the words of the page that answers */
async function answer({ tick = [], choice, comment = '' }: Answer): Promise<string> {
	const shown = await boxes();
	for (const text of tick) {
		const box = (await page.$$('.multiselect-option label'))[shown.indexOf(text)];
		assert.ok(box, `the form has no box "${text}"`);
		await box.click();
	}
	assert.ok((await choices()).includes(choice), `the form does not offer "${choice}"`);
	await page.select(await fieldOf('What shall happen?'), choice);
	if (comment) await page.type(await fieldOf('Comment'), comment);
	return await send(/Thank you|Nothing was recorded/);
}

/** Fills in both pages of the review form. @returns the words of the page that answers */
async function review(mail: ReceivedMail, given: Answer): Promise<string> {
	await openReview(mail);
	return await answer(given);
}

/** Takes pictures of the page that is open, and looks whether it fits a phone and a desk. */
async function fits(name: string): Promise<void> {
	for (const [width, viewport] of [
		['desktop', DESKTOP],
		['phone', PHONE],
	] as const) {
		await page.setViewport(viewport);
		await picture(page, join(KEPT, `${name}-${width}.png`));
		assert.equal(await isTooWide(), false, `${name} is wider than a ${width}`);
	}
}

const isTooWide = () =>
	page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth + 1');

async function looksRight(name: string, html: string): Promise<void> {
	for (const scheme of ['light', 'dark'] as const) {
		await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
		for (const [width, viewport] of [
			['phone', PHONE],
			['desktop', DESKTOP],
		] as const) {
			await page.setViewport(viewport);
			await page.setContent(html);
			await picture(page, join(KEPT, `${name}-${width}-${scheme}.png`));
			assert.equal(await isTooWide(), false, `${name} is wider than a ${width}`);
		}
	}
	await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
	const found = await accessibilityProblems(page);
	// a mail stands inside the page of the mail program, which has these
	const isOfPage = (problem: string) => /^(?:landmark-one-main|page-has-heading-one|region):/.test(problem);
	assert.deepEqual(
		found.filter((problem) => !(name.startsWith('mail-') && isOfPage(problem))),
		[],
	);
}

const fingerprintOf = (mail: ReceivedMail, rule: string) => {
	const found = new RegExp(`>${rule}</a> · ([0-9a-f]{12})`).exec(mail.html)?.[1];
	assert.ok(found, `the report names no ${rule}`);
	return `${rule}:${found}`;
};

describe('a campaign that a person has to look at', () => {
	test('the builder gets the report, which fits a phone and a desk, in the light and in the dark', async () => {
		run = new CampaignRun(world);
		await run.submit({ 'Campaign title': 'Reviewed webinar' }, 120);
		assert.equal((await checked(1)).verdict, 'needsReview');
		const mail = await report(MONA, 1);
		assert.match(mail.html, /could not be read/i);
		await looksRight('mail-qa-report', mail.html);
	});

	test('a wrong code shows nothing of the campaign', async () => {
		const mail = await report(MONA, 1);
		await page.goto(linkIn(mail, 'campaign-qa-review'), { waitUntil: 'load' });
		await fits('qa-review-page1');
		const said = await openReview(mail, '000000');
		await picture(page, join(KEPT, 'qa-review-refused.png'));
		assert.equal(await isTooWide(), false);
		assert.match(said, /Nothing was recorded/);
		assert.match(said, /Code: found something else/);
		assert.doesNotMatch(said, /Reviewed webinar/);
	});

	test('four eyes: who has built it is offered nothing to tick, and reads why', async () => {
		const said = await openReview(await report(MONA, 1));
		await fits('qa-review-page2-builder');
		assert.match(said, /Reviewed webinar \(C-/);
		assert.match(said, /nobody confirms their own work/);
		assert.match(said, /Not read, look yourself: Audience size;/);
		assert.deepEqual(await boxes(), []);
		assert.deepEqual(await choices(), [AGAIN]);
	});

	test('somebody else sees exactly the checklist of the playbook', async () => {
		await openReview(await report(OTTO, 1));
		await fits('qa-review-page2');
		assert.deepEqual(await boxes(), ITEMS);
		assert.deepEqual(await choices(), [AGAIN, GO_ON, ONLY_TICK]);
	});

	test('n8n is killed while page two is open: it can still be sent, and the builder gets the result', async () => {
		await world.n8n.kill();
		await world.restartN8n();
		const said = await answer({
			tick: ITEMS,
			choice: ONLY_TICK,
			comment: 'Read on an iPhone and in Outlook',
		});
		await picture(page, join(KEPT, 'qa-review-thanks.png'));
		assert.equal(await isTooWide(), false);
		assert.match(said, /Recorded for Reviewed webinar/);
		await checked(2);
		const { record } = await run.row();
		assert.deepEqual(
			record.ticks.map(({ item, by }: { item: string; by: string }) => [item, by]),
			[
				['testMail', 'otto'],
				['price', 'otto'],
			],
		);
		assert.match((await report(MONA, 2)).html, /Read on an iPhone and in Outlook/);
	});
});

describe('a campaign that fails', () => {
	const PRIVACY = 'https://www.northwind.example/privacy';
	let fingerprint: string;

	test('a mistake in the MAP blocks, and cannot be talked away', async () => {
		const { record } = await run.row();
		const programId = Number(record.program.id);
		assert.ok((await world.marketo.editEmail(programId, PRIVACY, PRIVACY.replace('https', 'http'))) > 0);
		await review(await report(MONA, 2), { choice: AGAIN });
		assert.equal((await checked(3)).verdict, 'failed');
		const mail = await report(MONA, 3);
		await looksRight('mail-qa-failed', mail.html);
		fingerprint = fingerprintOf(mail, 'link-http');
		assert.match(await openReview(mail), /Error in .*: expected that each link uses https \(link-http/);
		await fits('qa-review-page2-failed');
		assert.deepEqual(await choices(), [AGAIN]);
	});

	test('a flow waives it in the name of a person; only a role that may', async () => {
		const asked = {
			campaignId: run.campaignId,
			findings: fingerprint,
			reason: 'The page moves to https in May',
		};
		assert.match((await call('waive', { ...asked, by: 'lars' })).why, /waive/i);
		await call('waive', { ...asked, by: OTTO });
		const check = await checked(4);
		assert.deepEqual([check.verdict, check.errors, check.waived], ['needsReview', 0, 1]);
		const mail = await report(MONA, 4);
		assert.match(mail.html, /The page moves to https in May/);
		await looksRight('mail-qa-waived', mail.html);
	});

	test('after any change of the content the waiver has lapsed, and so have the ticks', async () => {
		const { record } = await run.row();
		assert.ok((await world.marketo.editEmail(Number(record.program.id), 'Hello', 'Hallo')) > 0);
		await review(await report(MONA, 4), { choice: AGAIN });
		assert.equal((await checked(5)).verdict, 'failed');
		const mail = await report(MONA, 5);
		assert.match(mail.html, /Waivers that hold no more[\s\S]*the content has changed/);
		await looksRight('mail-qa-lapsed', mail.html);
	});

	test('corrected, it is ticked by a flow and goes on to approval', async () => {
		const { record } = await run.row();
		const programId = Number(record.program.id);
		await world.marketo.editEmail(programId, PRIVACY.replace('https', 'http'), PRIVACY);
		await review(await report(MONA, 5), { choice: AGAIN });
		assert.equal((await checked(6)).verdict, 'needsReview');
		const asked = { campaignId: run.campaignId, items: ITEMS, note: 'Read again' };
		assert.match((await call('tickChecklist', { ...asked, by: 'mona' })).why, /somebody else/i);
		await call('tickChecklist', { ...asked, by: 'otto' });
		await checked(7);
		const said = await review(await report(MONA, 7), {
			choice: GO_ON,
			comment: 'Audience counted in Marketo',
		});
		assert.match(said, /Recorded for Reviewed webinar/);
		await run.waitFor('to ask the approvers', 60, ({ record: its }) => its.round?.status === 'open');
	});
});

describe('without a campaign', () => {
	const mail = {
		subject: 'Save your seat: planning with less data',
		preheader: 'Three ways to forecast demand when history is short',
		fromName: 'Northwind',
		fromAddress: 'events@news.northwind.example',
		platform: 'hubspot',
		html: '<!doctype html><html lang="en" dir="ltr"><head><meta charset="utf-8"><title>Seats</title></head><body><p>Hello {{ contact.firstname|default("there", true) }},</p><p>Save the the seat: <a href="http://northwind.example/seat?utm_source=hubspot&utm_medium=email&utm_campaign=x">Reserve a seat for Thursday</a></p><p><a href="{{ unsubscribe_link }}">Unsubscribe</a></p></body></html>',
		text: '',
	};

	test('plain fields are checked, and the report is a page of its own', async () => {
		const answer = await call('checkBuildOnly', mail);
		assert.equal(answer.qa.verdict, 'failed');
		assert.ok(answer.qa.findings.some(({ ruleId }: { ruleId: string }) => ruleId === 'link-http'));
		assert.match(answer.summary, /^QA failed: /);
		await looksRight('qa-report-page', answer.html);
	});

	test('safe corrections are made in a copy, proved, and checked again', async () => {
		const { applied, corrected, qa } = await call('applySafeFixes', mail);
		const rules = applied.map(({ ruleId }: { ruleId: string }) => ruleId);
		assert.ok(rules.includes('copy-doubled'), `applied: ${rules.join(', ')}`);
		assert.match(corrected.html, /Save the seat/);
		assert.match(mail.html, /the the/);
		const left = qa.findings.map(({ ruleId }: { ruleId: string }) => ruleId);
		assert.deepEqual(
			rules.filter((rule: string) => left.includes(rule) && rule === 'copy-doubled'),
			[],
		);
		const again = await call('checkBuildOnly', { ...mail, html: corrected.html });
		assert.ok(!again.qa.findings.some(({ ruleId }: { ruleId: string }) => ruleId === 'copy-doubled'));
	});
});
