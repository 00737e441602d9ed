import { join } from 'node:path';

import { CampaignRun } from '../../sandbox/campaignRun.mts';
import { stopAll } from '../../sandbox/child.mts';
import { demoPlaybook } from '../../sandbox/demoPlaybook.mts';
import { readWorkflow } from '../../sandbox/editor.mts';
import { submitForm } from '../../sandbox/forms.mts';
import { STATE } from '../../sandbox/paths.mts';
import { codeIn, linkIn } from '../../sandbox/people.mts';
import { freePorts } from '../../sandbox/ports.mts';
import { until } from '../../sandbox/wait.mts';
import { World } from '../../sandbox/world.mts';

const MINUTES = 60_000;
const MONA = 'mona@northwind.example';
const OWNERS = ['otto@northwind.example', 'bea@northwind.example'];
const FILE = '8-playbook-change.json';

let world: World;

/** Otto and Bea own the playbook; both must approve. */
function ownedPlaybook(core: World['core']) {
	const demo = demoPlaybook(core);
	return {
		...demo,
		roles: { ...demo.roles, owners: { title: 'Playbook owners', people: ['otto', 'bea'] } },
		changes: { owners: ['owners'], rule: 'all' },
	};
}

const withQa = (target: number) => {
	const owned = ownedPlaybook(world.core);
	return { ...owned, stages: { ...owned.stages, qa: { ...owned.stages.qa, target, targets: [] } } };
};

beforeAll(async () => {
	const folder = join(STATE, 'e2e-playbook');
	world = new World({ ports: await freePorts(), folder, sweepSeconds: 3, playbookOf: ownedPlaybook });
	await world.start();
}, 6 * MINUTES);

afterAll(async () => {
	await world?.stop();
	await stopAll();
}, MINUTES);

const propose = (target: number, why: string) =>
	submitForm(`${world.n8n.url}/form/campaign-playbook-change`, {
		'Your e-mail address': MONA,
		Why: why,
		'Playbook (JSON)': JSON.stringify(withQa(target)),
	});

const letterTo = (owner: string, changeId: string) =>
	world.inbox.waitFor(owner, [changeId, 'shall the playbook change?']);

async function decide(owner: string, changeId: string, choice: string, code?: string) {
	const mail = await letterTo(owner, changeId);
	return submitForm(linkIn(mail, 'campaign-playbook-decision'), {
		'Your decision': choice,
		Comment: 'We have talked about it',
		'Code from the mail': code ?? codeIn(mail),
	});
}

const versions = () => world.editor.rows('campaign_playbook');
const changeIn = (answer: string) => /P-[0-9A-Z]{8}/.exec(answer)![0];

let before: CampaignRun;

test(
	'form, mail, two decisions at once: the next campaign is accepted under the new version, the one before stays',
	async () => {
		before = new CampaignRun(world);
		await before.submit({}, 30);
		const [first] = await versions();
		expect((await before.row()).playbookVersion).toBe(first!.version);

		const answer = await propose(240, 'QA takes half a day');
		expect(answer).toContain('You get a mail with what it changes');
		expect(answer).not.toContain(before.campaignId);
		const changeId = changeIn(answer);
		const { text } = await letterTo(OWNERS[0]!, changeId);
		expect(text).toContain('Mona Builder proposes a change of the playbook.');
		expect(text).toContain('QA, target: ');
		expect(text).toContain('1 open campaign stays under the version accepted under');

		expect(await decide(OWNERS[0]!, changeId, 'Adopt this change', '000000')).toContain(
			'Nothing was recorded',
		);
		const thanks = await Promise.all(OWNERS.map((owner) => decide(owner, changeId, 'Adopt this change')));
		for (const thank of thanks) expect(thank).toContain('Thank you');
		const rows = await until('the change to come into force', 60, async () => {
			const stored = await versions();
			return stored.length > 1 ? stored : undefined;
		});
		expect(rows.map((row) => row.changeId)).toEqual(['setup', changeId]);
		for (const reader of [MONA, ...OWNERS])
			await world.inbox.waitFor(reader, [changeId, 'The playbook has changed']);

		const after = new CampaignRun(world);
		// the new target of QA wants its time
		await after.submit({ 'Campaign title': 'After the change' }, 300);
		expect((await after.row()).playbookVersion).toBe(rows[1]!.version);
		await before.waitFor('to be checked', 120, ({ step }) => step === 'review');
		await after.waitFor('to be checked', 120, ({ step }) => step === 'review');
		expect((await before.row()).playbookVersion).toBe(first!.version);
		expect((await after.row()).record.playbookVersion).toBe(rows[1]!.version);
		expect(await versions()).toHaveLength(2);
	},
	4 * MINUTES,
);

test(
	'a proposal that was overtaken is refused, with what it would change now',
	async () => {
		const [stale, taken] = [
			changeIn(await propose(120, 'Two hours are enough')),
			changeIn(await propose(60, 'One hour is enough')),
		];
		for (const owner of OWNERS) await decide(owner, taken, 'Adopt this change');
		await until('the change to come into force', 60, async () => (await versions()).length === 3);
		const refused = await decide(OWNERS[0]!, stale, 'Adopt this change');
		expect(refused).toContain('it would undo what was adopted meanwhile');
		expect(refused).toMatch(/QA, target: 1 h of working time → 2 h of working time/);
		await world.inbox.waitFor(MONA, [stale, 'cannot be adopted any more']);
	},
	4 * MINUTES,
);

test(
	'an open campaign is put under the version in force',
	async () => {
		const { nodes, connections } = readWorkflow(FILE);
		const given = { campaignId: before.campaignId, why: 'The new target fits it', by: OWNERS[0]! };
		const assignments = Object.entries(given).map(([name, value]) => ({
			id: name,
			name,
			type: 'string',
			value,
		}));
		const chain = [
			'When you click Execute',
			'Which campaign',
			'Playbooks to re-pin',
			'Read the campaign',
			'Re-pin',
		];
		const own = nodes
			.filter(({ name }) => [...chain, 'Save campaign', 'Saved?'].includes(name))
			.map((node) => ({
				...node,
				...(node.name === 'Re-pin'
					? { credentials: { campaignPlaybookApi: world.created.campaignPlaybookApi } }
					: {}),
				...(node.name === 'Which campaign'
					? { parameters: { mode: 'manual', assignments: { assignments }, options: {} } }
					: {}),
			}));
		const wires = Object.fromEntries(
			Object.entries(connections as object).filter(([name]) => own.some((node) => node.name === name)),
		);
		const id = await world.editor.createWorkflow('Re-pin', own, wires);
		await world.editor.run(id, 'When you click Execute');
		const { playbookVersion, record } = await before.row();
		expect(playbookVersion).toBe((await versions())[2]!.version);
		expect(
			record.clocks.find(({ clock }: { clock: string }) => clock === 'qa#1').events.at(-1),
		).toMatchObject({
			type: 'retargeted',
			targetMinutes: 60,
		});
		const told = await until('the event to be stored', 60, async () =>
			(await before.events()).find(({ type }) => type === 'repinned'),
		);
		expect(told.actor).toBe('otto');
	},
	2 * MINUTES,
);
