// The requester's page in a real n8n and a real Chromium. Node's own test runner: Chromium's launcher comes as an ES
// module only.
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
import { submitForm } from '../../sandbox/forms.mts';
import { STATE } from '../../sandbox/paths.mts';
import { codeIn, linkIn, openPage } from '../../sandbox/people.mts';
import { freePorts } from '../../sandbox/ports.mts';
import { World } from '../../sandbox/world.mts';

const KEPT = join(STATE, 'pictures-of-tests');
const DANA = 'dana@northwind.example';
const MONA = 'mona@northwind.example';
const IS_WIDE = 'document.documentElement.scrollWidth > document.documentElement.clientWidth + 1';

let browser: Browser;
let page: Page;
let world: World;

before(async () => {
	browser = await openBrowser();
	page = await browser.newPage();
	world = new World({ ports: await freePorts(), folder: join(STATE, 'e2e-requester'), sweepSeconds: 5 });
	await world.start();
});

after(async () => {
	await browser?.close();
	await world?.stop();
	await stopAll();
});

const text = async () => String(await page.evaluate('document.body.innerText'));

/** Opens a link at both widths, keeps a picture of each, and looks for what does not fit and what nobody can hear. */
async function look(link: string, name: string, says: RegExp): Promise<void> {
	for (const [size, viewport] of [
		['phone', PHONE],
		['desktop', DESKTOP],
	] as const) {
		await page.setViewport(viewport);
		const answer = await page.goto(link, { waitUntil: 'load' });
		assert.match(answer?.headers()['content-security-policy'] ?? '', /sandbox/);
		await picture(page, join(KEPT, `requester-${name}-${size}.png`));
		assert.equal(await page.evaluate(IS_WIDE), false, `${name} is wider than a ${size}`);
		assert.match(await text(), says);
	}
	assert.deepEqual(await accessibilityProblems(page), []);
}

/** The requester's link in the newest mail about the campaign. */
const pageLink = async ({ campaignId }: CampaignRun) =>
	linkIn(await world.inbox.waitFor(DANA, [campaignId, 'campaign-page?']), 'campaign-page');

/** Presses the button of a form as a person does. */
const press = (value: string) =>
	Promise.all([
		page.waitForNavigation({ waitUntil: 'load' }),
		page.click(`button[name="action"][value="${value}"]`),
	]);

async function fill(name: string, value: string): Promise<void> {
	await page.$eval(`[name="${name}"]`, (field) => ((field as { value: string }).value = ''));
	await page.type(`[name="${name}"]`, value);
}

async function cancel(link: string, { campaignId }: CampaignRun, why: string): Promise<void> {
	await page.goto(`${link}&do=cancel`, { waitUntil: 'load' });
	await fill('number', campaignId);
	await fill('why', why);
	await press('cancel');
}

describe('one campaign, from gaps to its hand-over, and another one', () => {
	let run: CampaignRun;
	let link: string;

	test('needs something: the page says what, and the form adds it', async () => {
		run = new CampaignRun(world);
		const { answer } = await run.submit({ Speaker: '' });
		assert.match(answer, /See at any time where it stands: open it here/);
		link = await pageLink(run);
		await look(link, 'needs-info', /Speaker is missing[\s\S]*Add what is missing/);
		const add = await page.$eval('a.button:not(.second)', (button) => (button as { href: string }).href);
		await submitForm(add, { Speaker: 'Ada Analyst, Head of Reporting' });
		await run.waitFor('to be accepted', 60, ({ stage }) => stage !== 'intake');
		await page.goto(link, { waitUntil: 'load' });
		assert.match(await text(), /The request was accepted/);
	});

	test('is checked and approved: the page follows', async () => {
		await run.waitFor('to be checked', 120, ({ step }) => step === 'review');
		await look(link, 'qa', /Mona Builder is looking at what the quality check has found/);
		await run.review();
		await run.approvalMail('bea@northwind.example');
		await look(link, 'approval', /The approvers have it in front of them[\s\S]*2 more approvals are needed/);
		await run.approve('bea@northwind.example');
		await run.approve('lars@northwind.example');
		await run.waitFor('to be approved', 60, ({ stage }) => stage === 'launch');
		await look(link, 'held', /The campaign (waits for its launch|is scheduled)/);
	});

	test('a scanner that opens and sends everything without reading changes nothing', async () => {
		const before = await run.row();
		for (const view of ['', '&do=change', '&do=cancel']) {
			assert.equal((await openPage(`${link}${view}`)).status, 200);
			assert.equal((await openPage(`${link}${view}`, 'HEAD')).status, 200);
		}
		assert.equal((await openPage(`${link}x`)).status, 404);
		const after = await run.row();
		assert.deepEqual([after.stage, after.record.change], [before.stage, before.record.change]);
	});

	test('is handed over, and cancelled after it: the page tells the truth', async () => {
		await run.waitFor('to be handed over', 300, ({ record }) => record.receipt !== undefined);
		await look(
			link,
			'scheduled',
			/is scheduled and goes out at its launch time[\s\S]*You can still cancel it/,
		);
		await cancel(link, run, 'The speaker is ill');
		assert.match(await text(), /It had been scheduled already/);
		await run.waitFor('to be withdrawn', 60, ({ record }) => record.withdrawn !== undefined);
		await look(link, 'cancelled', /has to withdraw it by hand/);
		const mail = await world.inbox.waitFor(MONA, [run.campaignId, 'has to be withdrawn by hand']);
		assert.match(mail.text, /Choose the X beside the run/);
	});

	test('a second campaign is changed: asked, assessed, decided with the code, built again', async () => {
		const second = new CampaignRun(world);
		await second.submit({ 'Campaign title': 'Changed webinar' }, 40);
		await second.waitFor('to be checked', 120, ({ step }) => step === 'review');
		const its = await pageLink(second);
		await look(`${its}&do=change`, 'change-form', /Ask for a change/);
		await fill('subject', 'Only ten seats left');
		await fill('why', 'The room is small');
		await press('change');
		assert.match(await text(), /Your change has been sent/);
		await picture(page, join(KEPT, 'requester-change-asked.png'));
		const mail = await world.inbox.waitFor(MONA, [second.campaignId, 'a change is asked for']);
		await look(linkIn(mail, 'campaign-page'), 'decide', /Only ten seats left/);
		await page.click('#decision');
		await fill('code', 'AAAAAA');
		await press('decide');
		assert.match(await text(), /This is not the code from the mail/);
		await fill('code', codeIn(mail));
		await press('decide');
		assert.match(await text(), /The change is applied/);
		const { record } = await second.waitFor(
			'to be checked again',
			120,
			({ step, record }) => step === 'review' && record.change?.status === 'applied',
		);
		assert.equal(record.brief.subject, 'Only ten seats left');
		const state = await world.marketo.state();
		assert.match(JSON.stringify(state), /Only ten seats left/);
		await world.inbox.waitFor(DANA, [second.campaignId, 'your change is applied']);
		await cancel(its, second, 'Tried out');
		assert.match(await text(), /The campaign is cancelled\. Nothing is sent\./);
		await world.inbox.waitFor(DANA, [second.campaignId, 'cancelled']);
	});
});
