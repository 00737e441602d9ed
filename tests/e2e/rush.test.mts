import { join } from 'node:path';

import { CampaignRun } from '../../sandbox/campaignRun.mts';
import { stopAll } from '../../sandbox/child.mts';
import { demoPlaybook } from '../../sandbox/demoPlaybook.mts';
import { submitForm } from '../../sandbox/forms.mts';
import { STATE } from '../../sandbox/paths.mts';
import { codeIn, linkIn } from '../../sandbox/people.mts';
import { freePorts } from '../../sandbox/ports.mts';
import { World } from '../../sandbox/world.mts';

const MINUTES = 60_000;
const OTTO = 'otto@northwind.example';
const MONA = 'mona@northwind.example';

let world: World;

/** Otto decides about a rush; Ana could build too, but does not speak German. */
function decidedPlaybook(core: World['core']) {
	const demo = demoPlaybook(core);
	return {
		...demo,
		tiers: { ...demo.tiers, rush: { title: 'Rush', rush: { decidedBy: 'opsLead' } } },
		people: {
			...demo.people,
			ana: { name: 'Ana Builder', email: 'ana@northwind.example', languages: ['fr'] },
		},
		roles: { ...demo.roles, builders: { title: 'Builders', people: ['ana', 'mona'] } },
		routing: { owners: 'builders' },
	};
}

beforeAll(async () => {
	const folder = join(STATE, 'e2e-rush');
	world = new World({ ports: await freePorts(), folder, sweepSeconds: 5, playbookOf: decidedPlaybook });
	await world.start();
}, 6 * MINUTES);

afterAll(async () => {
	await world?.stop();
	await stopAll();
}, MINUTES);

async function askForRush(title: string) {
	const run = new CampaignRun(world);
	const { answer } = await run.submit({ 'Campaign title': title, Languages: 'German' }, 60);
	const mail = await world.inbox.waitFor(OTTO, [run.campaignId, 'campaign-rush?']);
	const decide = (choice: string, code = codeIn(mail)) =>
		submitForm(linkIn(mail, 'campaign-rush'), {
			'Your answer': choice,
			Comment: 'The quarter is full.',
			'Code from the mail': code,
		});
	return { run, answer, mail, decide };
}

test(
	'a rush waits for whoever decides; yes accepts it, and the routing says why it goes to whom',
	async () => {
		const { run, answer, mail, decide } = await askForRush('Rush that may');
		expect(answer).toContain('waits for a decision about the priority Rush');
		expect(await run.row()).toMatchObject({ stage: 'intake', step: 'decideRush' });
		expect(mail.text).toContain('If you say no');

		expect(await decide(world.core.RUSH_OPTIONS.grant, 'AAAAAA')).toContain('Nothing was recorded');
		expect((await run.row()).step).toBe('decideRush');

		expect(await decide(world.core.RUSH_OPTIONS.grant)).toContain('Thank you');
		const accepted = await run.waitFor('to be accepted', 30, ({ stage }) => stage !== 'intake');
		expect(accepted.owner).toBe('mona');
		const told = await world.inbox.waitFor(MONA, [run.campaignId, 'New campaign to build']);
		expect(told.text).toContain('Not Ana Builder: does not speak German.');
	},
	4 * MINUTES,
);

test(
	'no declines it with what there is without a rush, and a second answer does nothing',
	async () => {
		const { run, decide } = await askForRush('Rush that may not');
		expect(await decide(world.core.RUSH_OPTIONS.refuse)).toContain('Thank you');
		await run.waitFor('to be closed', 30, ({ stage }) => stage === 'closed');
		await world.inbox.waitFor('dana@northwind.example', [run.campaignId, 'earliest possible launch']);
		expect(await decide(world.core.RUSH_OPTIONS.grant)).toContain('Nothing was recorded');
		expect((await run.row()).stage).toBe('closed');
	},
	4 * MINUTES,
);
