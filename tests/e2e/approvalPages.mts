// Every state of the approval page in a real n8n and a real Chromium: pictures, accessibility, keyboard, screen reader.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';

import {
	accessibilityProblems,
	type Browser,
	openBrowser,
	type Page,
	picture,
} from '../../sandbox/browser.mts';
import { stopAll } from '../../sandbox/child.mts';
import { STATE } from '../../sandbox/paths.mts';
import { freePorts } from '../../sandbox/ports.mts';
import { World } from '../../sandbox/world.mts';
import { type PageSeed, PageStates, statesPlaybook } from '../support/pageStates.mts';
import { focusOf, heard, tabStops } from '../support/screenReader.mts';

const KEPT = join(STATE, 'pictures-of-tests', 'approval-pages');
/** Without the emulation of a phone: switching that on and off loads the page again, and so sends its form again. */
const NARROW = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 900 };
let browser: Browser;
let page: Page;
let world: World;
let states: PageStates;

before(async () => {
	world = new World({
		ports: await freePorts(),
		folder: join(STATE, 'e2e-approval-pages'),
		sweepSeconds: 60,
		playbookOf: statesPlaybook,
	});
	await world.start();
	states = new PageStates(world);
	for (const [table, rows] of Object.entries(states.rows)) await world.editor.addRows(table, rows);
	browser = await openBrowser();
	page = await browser.newPage();
});

after(async () => {
	await browser?.close();
	await world?.stop();
	await stopAll();
});

const seedOf = (name: string): PageSeed => {
	const seed = states.seeds.find((one) => one.name === name);
	assert.ok(seed, name);
	return seed;
};

/** Opens the link, and sends its form as a person does. @returns the status of the page that is then shown */
async function enter({ link, send }: PageSeed): Promise<number> {
	const opened = await page.goto(link, { waitUntil: 'load' });
	if (!send) return opened!.status();
	if (send.choose) await page.click(`#${send.choose}`);
	for (const [field, text] of Object.entries(send.fill))
		if (text) await page.type(`#${send.form} [name="${field}"]`, text);
	const [answer] = await Promise.all([
		page.waitForNavigation({ waitUntil: 'load' }),
		page.click(`#${send.form} button[type="submit"]`),
	]);
	return answer!.status();
}

const scheme = (value: 'light' | 'dark') =>
	page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

const widerThanScreen = () =>
	page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** Two widths, light and dark; nothing may be wider than the screen, and axe may find nothing in either light. */
async function look(name: string): Promise<void> {
	for (const light of ['light', 'dark'] as const) {
		await scheme(light);
		for (const [width, viewport] of [
			['360', NARROW],
			['1280', WIDE],
		] as const) {
			await page.setViewport(viewport);
			await picture(page, join(KEPT, `${name}-${width}-${light}.png`));
			assert.ok(Number(await widerThanScreen()) <= 1, `${name} at ${width} px is too wide`);
		}
		assert.deepEqual(await accessibilityProblems(page, light), [], `${name}, ${light}`);
	}
}

test('every state of the page has its title and status, fits both widths, and has no accessibility problem', async (t) => {
	for (const seed of states.seeds) {
		await t.test(seed.name, async () => {
			await page.setViewport(NARROW);
			await scheme('light');
			assert.equal(await enter(seed), seed.status);
			assert.match(await page.title(), seed.title);
			await look(seed.name);
		});
	}
});

describe('by keyboard and screen reader', () => {
	test('the question reads in order, and every field and button has a name', async () => {
		await enter(seedOf('open'));
		const { headings, fields, unnamed } = await heard(page);
		assert.deepEqual(headings, [
			'1 May this be launched?',
			'2 When',
			'2 To whom',
			'2 What will be sent',
			'2 Quality check',
			'2 Who decides',
			'2 Your decision',
		]);
		assert.deepEqual(fields, [
			'radio "Approve Send it exactly as shown here." of "Your answer"',
			'radio "Approve with conditions Send it as shown here; write below what has to be kept in mind." of "Your answer"',
			'radio "Ask for changes It is not sent. You are asked again after the change." of "Your answer"',
			'radio "Reject It must not be sent." of "Your answer"',
			'radio "Abstain You leave the decision to the others." of "Your answer"',
			'combobox "What should change": Only if you ask for changes.',
			'combobox "Reason": Only if you do not simply approve.',
			'textbox "Comment": Needed if you approve with conditions, ask for changes or reject. Say what should be different, and where.',
			'textbox "Code from your mail": 6 characters, for example 7K2 M9Q',
			'button "Send my answer"',
		]);
		assert.deepEqual(unnamed, []);
	});

	test('the tab key goes through the page in its order and reaches everything', async () => {
		await enter(seedOf('open'));
		assert.deepEqual(await tabStops(page), [
			'a "Go to your decision"',
			'iframe "Preview of the e-mail "Invitation""',
			'summary "The e-mail as text"',
			'input choice-approve',
			'select field',
			'select reason',
			'textarea comment',
			'input code',
			'button "Send my answer"',
		]);
	});

	test('a person decides with the keyboard alone, and hears that it is recorded', async () => {
		const seed = seedOf('open-vouched');
		await page.goto(seed.link, { waitUntil: 'load' });
		const go = async (to: string) => {
			for (let i = 0; i < 20 && (await focusOf(page)) !== to; i++) await page.keyboard.press('Tab');
			assert.equal(await focusOf(page), to);
		};
		await go('a "Go to your decision"');
		await page.keyboard.press('Enter');
		await go('input choice-approve');
		await page.keyboard.press('Space');
		await go('input code');
		await page.keyboard.type(seed.code);
		await go('button "Send my answer"');
		await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
		assert.equal(await focusOf(page), 'h1 news "Thank you, your answer is recorded"');
	});

	test('after a form that was not right the problems have the focus, and each field says its own', async () => {
		await enter(seedOf('please-correct'));
		assert.match(await focusOf(page), /^div news "Your answer is not sent yet:/);
		const { fields } = await heard(page);
		const faulty = fields.filter((field) => field.includes('invalid'));
		assert.deepEqual(
			faulty.map((field) => field.replace(/: .*/, '')),
			[
				'combobox "What should change" (invalid)',
				'combobox "Reason" (invalid)',
				'textbox "Comment" (invalid)',
				'textbox "Code from your mail" (invalid)',
			],
		);
		assert.match(faulty[3]!, /: Code: what you typed does not match; .* 6 characters, for example 7K2 M9Q$/);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		assert.equal(await focusOf(page), 'select field');
	});

	test('an answer that was forgotten is told at the group of answers', async () => {
		const { link } = seedOf('open-look-again');
		await enter({ ...seedOf('open-look-again'), link, send: { form: 'decide', fill: {} } });
		const { groups } = await heard(page);
		assert.deepEqual(groups, [
			'radiogroup "Your answer" (invalid): Your answer: found nothing; expected one of the answers offered. Choose one.',
		]);
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		assert.equal(await focusOf(page), 'input choice-approve');
	});

	test('what came of a second code and of taking back is heard first', async () => {
		await enter(seedOf('code-sent'));
		assert.match(await focusOf(page), /^p news "A second code is on its way to bea@/);
		const again = seedOf('answered');
		await enter({ ...again, send: { form: 'take-back', fill: { code: again.code } } });
		assert.match(await focusOf(page), /^p news "Your answer is taken back/);
	});
});
